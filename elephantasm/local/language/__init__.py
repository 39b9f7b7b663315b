# SPDX-License-Identifier: Apache-2.0
"""Everything that is one human language: words, sentences, dates and what they tell; pure."""
