# SPDX-License-Identifier: Apache-2.0
"""English words for numbers."""

NUMBER_WORDS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve twenty fifty hundred thousand
    dozen couple several once twice both first second third""".split()
)
CARDINALS = "one two three four five six seven eight nine ten eleven twelve".split()
