# SPDX-License-Identifier: Apache-2.0
"""Everything that is one human language: words, sentences, dates and what they tell; pure."""

# Stems, and hashes of stems, are written into files. Whoever changes a table in such a way that a
# word gets another stem, or is a stop word now, raises this number: files of another number get
# their index and fingerprints made anew. Releases up to 0.3 count as 1.
VERSION = 2
