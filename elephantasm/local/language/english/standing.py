# SPDX-License-Identifier: Apache-2.0
"""By what it is seen in English that an order is to hold for long, or but once."""

from __future__ import annotations

from ..rules import joined, one_of
from .calendar import WEEKDAYS
from .choices import REPLIES

WEEKDAY = one_of(form.lower() for day in WEEKDAYS for form in day)
# By one of these a wish is known to last.
AHEAD = joined(r"""
    (?:from (?:now|here|today|this point|this day) on(?:wards?)?(?: out)?\b|henceforth
    |(?:going|moving) forwards?|in (?:the )?future\b|until further notice|by default|at all times
    |as a (?:general |house )?(?:rule|policy)\b(?! (?:i|we|it|he|she|they)\b)
    |for (?:all |any )?(?:of )?(?:(?:our|your|my|the|future) ){0,2}(?:chats|conversations|sessions)
    |permanently)
""")
LASTING = joined(rf"""
    (?:{AHEAD}|un(?:til|less) i (?:say|tell|ask|change|request|want)
    |(?<!for )(?:every|each) (?:single )?(?:time|morning|evening|night|day|week|month|weekday
    |{WEEKDAY}
    |{REPLIES})(?! of\b)
    |(?:(?:in|to|for) (?:all|any)|(?<!of )all|your|ur|our)(?: of)? (?:(?:your|our|my|the
    |future) ){{0,2}}
    (?<!all )(?!answer\b){REPLIES}
    |(?:in|for) all {REPLIES}
    |when(?:ever)? (?:you|u) (?:talk|speak|write|reply|answer|respond|chat|explain)
    |whenever|with me\b|on (?:{WEEKDAY}|weekend)s\b|(?<!for )ever\b(?! since)|always
    |for good\b|any ?more\b|any longer\b
    )
""")
# What follows is what is to be written about, not how.
OTHER = joined(r"""
    [ ](?:about|why|how|where|that|whether|who|which|what|i|he|she|they|no one|somebody|someone|if)
""")
# It holds but once: by a word anywhere in the sentence, or by a place that stands in the same
# clause: "use emojis in the post", but "use bullets, I read on my phone".
ONCE = joined(r"""
    (?:(?![^.!?\n]{0,160}\b(?:this time|(?:this|just) once|this one|today|tonight|tomorrow|right now
    |for now|for the moment|here\b|keep up\b))
    (?!(?:(?![ ](?:because|since|as)[ ])[^.!?\n,;]){0,160}\b(?:in|for|on) (?:this|the|my|that|it|here
    |next)\b(?! (?:future|chats?|record)))
    )
""")
# "Never use tabs in the code" lasts, "never use tabs in this letter" does not.
IN_THIS = joined(r"""
    (?![^.!?\n,;]{0,160}\b(?:this time\b|this once\b|(?:in|for|on) (?:this|that|these)\b
    (?! (?:chats?|conversations?|projects?|repo|repository|code\w*|team|house|app|company|account)\b)))
""")
