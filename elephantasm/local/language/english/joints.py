# SPDX-License-Identifier: Apache-2.0
"""Where in English another matter begins within a sentence, of which one may be forgotten alone."""

from __future__ import annotations

from ..rules import Rule

JOINT = Rule(
    "joint",
    "between two things told in one sentence: here begins what another of the speaker's is",
    r"""
    (?:[,;](?: and| but)?| and| but)[ ]
    (?=(?:my|our) \w+(?: \w+)?(?:'s| is| are| was| were)\b)
    """,
    takes=("My address is 4 Elm Lane, my birthday is in May.", "I'm ill and my boss is Ana."),
    leaves=("I love my dog and my cat.", "my address is my castle"),
)
SOFT_JOINT = Rule(
    "soft joint",
    "the speaker goes on about himself, and maybe about another matter",
    r"(?:[,;](?: and| but)?| and| but)[ ](?=(?:i|we)(?:'\w+)? (?!\w+ (?:it|that|this|them)\b))",
    takes=("I weigh 90 kilos and I play chess", "I'm 60, but we've moved"),
    leaves=("I love my dog and my cat.", "I drink and I regret it"),
)
VALUE = Rule(
    "value",
    "a value of the speaker's that is told in a few words",
    r"\b(?:my|our) [\w' -]{1,30}? (?:is|are)\b|\b(?:i|we) (?:earn|make|weigh|wear|take home|get paid|pay)\b[^,;.!?]*\d",
    takes=("My shoe size is 47", "I earn 3,100 a month"),
    leaves=("I'm pregnant", "I earn well"),
)
KEPT = Rule(
    "kept",
    "something else may be kept",
    r"\b(?:(?:you|u) (?:may|can|should|could) (?:still )?(?:keep|remember)(?! that\b)|(?:can|may|should) (?:stay|remain)\b|keep the)\b",
    takes=("the loan you may keep", "the dentist can stay"),
    leaves=("keep it", "you keep bees"),
)
