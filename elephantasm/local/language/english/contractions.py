# SPDX-License-Identifier: Apache-2.0
"""English contractions that are typed without an apostrophe: "im", "dont"."""

from __future__ import annotations

from ..rules import Rule
from .nouns import KINSHIP

# Of "were", "well", "hell" and "shed" nobody knows; "ill", "id" and "its" have a word behind them.
BARE = Rule(
    "bare",
    "a contraction without its apostrophe, with what stands behind that in one of its groups",
    rf"""
    \b(?:(?:do|does|did|is|are|was|have|has|had|could|would|should|ca|wo|ai|must|need)n(?P<v>t)
    |(?:i(?=m)|i(?=ve)|(?:you|they)(?=re|ve)|we(?=ve))(?P<v_2>m|re|ve)
    |(?:he|she|that|what|there|who|where|here|how)(?P<v_3>s)
    |i(?P<v_4>d)(?=[ ](?:(?:really|never|also|rather|still|just) )?(?:like|love|rather|say|be|go|eat|prefer|have|need|want|do|take|move|never|hate|call|use|die|kill|been|better)\b)
    |i(?P<v_5>ll)(?=[ ](?:(?:just|also|probably|never|always) )?(?:be|do|go|have|take|get|let|try|send|need|see|call|ask|stay|keep|tell|give|make|start|move|never)\b)
    |it(?P<v_6>s)(?=[ ](?:an?|the|my|our|not|been|in|at|on|so|too|called|like|just|\w+ing)\b)
    |let(?P<v_7>s)(?=[ ](?:not|go|have|do|make|talk|try|use|see|start|keep|say|call|get)\b)
    |(?<=\b[mM]y )[a-z]{{3,15}}(?P<v_10>s)(?=[ ]an?[ ])
    |(?:(?<=\b[mM]y )(?:{KINSHIP})(?P<v_8>s)|(?<![\w'] )(?:mum|mom|mam|dad|nan|gran|hubby)(?P<v_9>s))(?=[ ](?:an?|been|gone|got|called|named|allergic|from|not|\w+ing)\b))\b
    """,
    takes=("im a nurse", "i dont eat meat", "id love to", "ill be late", "my mums a nurse"),
    leaves=("the id is 5", "he is ill", "I'm a nurse", "its roof", "my mums"),
)
