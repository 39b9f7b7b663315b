# SPDX-License-Identifier: Apache-2.0
"""By what it is seen in English that an order is to hold for long, or but once."""

from __future__ import annotations

from ..rules import joined, one_of
from .calendar import WEEKDAYS
from .choices import CHOICES, REPLIES, REPLY_LETTERS, STYLES
from .orders import BEGIN, GIVES, HANDLED

# One of these words is in every wish.
SIGNS = frozenset(
    """
    always never ever every each whenever when future forward forwards moving henceforth
    now here today onwards point day until unless default times permanently good anymore any longer
    rule rules policy preference preferences guideline guidelines instruction instructions
    call address refer addressing calling
    reply replies answer answers response responses message messages explanation explanations
    summary summaries chat chats conversation conversations session sessions email emails
    text texts respond speak talk write
    prices distances temperatures dates times weights sizes measurements amounts units
    less fewer please pls keep use using stick switch stop quit no dont don't do prefer rather only with on avoid
    tomorrow enough best easier plenty ideal perfect works hate loathe detest dislike stand bear peeve pronouns appreciate love
    """.split()
)
IN_EVERY_WISH = SIGNS
WEEKDAY = one_of(form.lower() for day in WEEKDAYS for form in day)
# By one of these a wish is known to last.
AHEAD = joined(r"""
    (?:from (?:now|here|today|this point|this day) on(?:wards?)?(?: out)?\b|henceforth
    |(?<!keep )(?<!keeps )(?:going|moving) forwards?|in (?:the )?future\b|until further notice|by default|at all times
    |as a (?:general |house )?(?:rule|policy)\b(?! (?:i|we|it|he|she|they)\b)
    |for (?:all |any )?(?:of )?(?:(?:our|your|my|the|future) ){0,2}(?:chats|conversations|sessions)
    |permanently)
""")
# Letters of which whatever is said so has some; and below, whatever is known to last.
AHEAD_LETTERS = (
    *("from now", "from here", "from today", "from this", "henceforth", "forward", "future"),
    *("further notice", "by default", "at all times", "rule", "policy", "permanently"),
    *("chats", "conversations", "sessions"),
)
# A wish begins with a sentence; or within one, where it says itself that it lasts.
START = rf"(?:{BEGIN}|(?<=, )(?={HANDLED}|[^.,!?\n]{{3,60}} {AHEAD}))"
# "Come whenever you like" is said of one time, and no matter which.
WHENEVER = joined(rf"""
    (?:whenever(?! (?:you|u)\b(?! (?:{GIVES}|notice|think|are (?:un|not )sure|(?:do not|don't) know)\b))
    (?! (?:it suits|it'?s (?:convenient|possible)|possible|convenient|ready)\b))
""")
# "Not any more" lasts; "not any more of it" counts.
NO_LONGER = joined(r"""
    (?:anymore\b|any more\b(?! (?!please|pls|when|because|since|as|in|with|at|to|for|if|or|and|ok)\w)
    |any longer\b)
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
    |{WHENEVER}|on (?:{WEEKDAY}|weekend)s\b|(?<!for )ever\b(?! since)|always
    |for good\b|{NO_LONGER}
    )
""")
LASTING_LETTERS = (
    *(*AHEAD_LETTERS, *REPLY_LETTERS, "until i", "unless i", "ever", "each", "when", "always"),
    *("for good", "any more", "anymore", "any longer", "on weekend"),
    *(f"on {day[0][:3].lower()}" for day in WEEKDAYS),
)
# What follows is what is to be written about, not how.
OTHER = joined(r"""
    [ ](?:about|why|how|where|that|whether|who|which|what|i|he|she|they|no one|somebody|someone|if)
""")
# It holds but once: by a word anywhere in the sentence, or by a place that stands in the same
# clause: "use emojis in the post", but "use bullets, I read on my phone".
ONCE = joined(r"""
    (?:(?![^.!?\n]{0,160}\b(?:this time|(?:this|just) once|this one|today|tonight|tomorrow|right now
    |for now|for the moment|(?<!from )here\b|keep up\b))
    (?!(?:(?![ ](?:because|since|as)[ ])[^.!?\n,;]){0,160}\b(?:in|for|on) (?:this|the|my|that|it|here
    |next)\b(?! (?:future|chats?|record)))
    )
""")
# "Never use tabs in the code" lasts, "never use tabs in this letter" does not.
IN_THIS = joined(r"""
    (?![^.!?\n,;]{0,160}\b(?:this time\b|this once\b|(?:in|for|on) (?:this|that|these)\b
    (?! (?:chats?|conversations?|projects?|repo|repository|code\w*|team|house|app|company|account)\b)))
""")
# A thing in general, and none that is there: "tabs".
BARE = r"(?!(?:the|an?|my|our|your|this|that|these|those|it|some|his|her|them|one)\b)[\w'-]+"
# Something that is there, in a part of it.
GENERAL = r"(?![^.!?\n]{0,200}\b(?:these|those|specific|first(?= *$|[,.]))\b)"
# For once: whoever is impatient says what to leave, and in the same breath what to do now.
AND_NOW = joined(rf"""
    (?:[^.!?\n]{{0,200}}(?:[,;:\u2014-] ?just\b|\band (?:just|now)\b
    |\band\b[^.!?\n]{{0,120}}\b(?:now|immediately|already|right away)\W*$
    |\band \W*(?:list|give|get|show|send|provide|present|generate|find|make|execute|proceed|do|go
    |start|begin|deliver|finish|move|tell|bring|fetch|hand|help|run|build|book|fix|print|pull|put)\b
    (?! (?:me )?(?:{STYLES}|{CHOICES}|{REPLIES}|to the point))))
""")
# What is wrong just now, and not how it is to be.
THIS_TALK = r"(?:asking|talking|explaining|guessing)(?=\W*$|,| from (?:you|u)\b)"
