# SPDX-License-Identifier: Apache-2.0
"""Everything that is one human language: words, sentences, dates and what they tell; pure.

What is true of one language alone stands in a folder of its own, such as `english`; the modules
here hold what is true of all, and ask the folders in turn (see `tables`).
"""

# The number of the tables by which terms and fingerprints in files were made (1: the tables of
# 0.3.0, whose files carry no number). Raise it whenever a change alters a stem, a stop word,
# where a passage begins, a mark of it, or what counts as a content word: files of another number
# get their index and their fingerprints made anew.
VERSION = 5
