# SPDX-License-Identifier: Apache-2.0
"""What English values look like: days, times, sums, numbers, addresses; parts of patterns."""

from __future__ import annotations

from ..rules import joined, one_of
from .calendar import MONTHS, SEASONS, WEEKDAYS
from .nouns import ORG

DAY = one_of(form for day in WEEKDAYS for form in day)
_MONTH = one_of(form for month in MONTHS for form in month)
TIME = r"(?:\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?| o'clock|h)?|noon|midnight)(?! ?[\w%])"
DATE = joined(rf"""
    (?:(?:next |this |coming )?(?:{DAY})s?
    |(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH})\.?
    |(?:{_MONTH})\.?(?: (?:the )?\d{{1,2}}(?:st|nd|rd|th)?)?
    |the \d{{1,2}}(?:st|nd|rd|th)?|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}(?:[./]\d{{2,4}})?
    |today|tomorrow|tonight|the day after tomorrow
    |(?:next|this) (?:week|month|year|{one_of(SEASONS)})
    |in (?:\w+ ){{1,2}}(?:days?|weeks?|months?))
    (?:,? (?:19|20)\d\d)?
""")
# A day, and what is said of it more exactly.
AT = joined(rf"""
    (?:(?:on|in|for|by|at|until|before|from|through|to|till)?[ ]?(?:{DATE}|{TIME}
    |(?:the )?(?:morning|afternoon|evening))[ ,]*)+
""")
MONEY = joined(r"""
    (?:[\u20ac$\u00a3\u00a5] ?\d[\d.,]*(?: ?[km]\b)?|\d[\d.,]* ?(?:k\b|[\u20ac$\u00a3\u00a5]
    |euros?\b|dollars?\b|pounds?\b|bucks?\b|usd\b|eur\b|gbp\b|nok\b|sek\b|chf\b|kr\b
    |yen\b)?)(?:[ ]?(?:a|per|/) ?(?:month|year|week|hour|day))?
""")
_NUMBER = joined(r"""
    (?:about |around |exactly |roughly )?[+-]?\d[\d.,:/-]*\d?(?: ?(?:%|percent
    |[a-zA-Z\u00b0]{1,8}))?(?: (?:a|per) (?:day|week|month|year|hour))?
""")
EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
CODE = r"(?:[A-Z]{1,4}[ -])?[^\s,]*\d[^\s,]*(?: [A-Z0-9-]*\d[A-Z0-9-]*)*"
PHONE = r"\+?[\d(][\d ()./-]{4,20}\d"
VERSION = r"v?\d+(?:\.\w+)*(?:[.-]\w+)*"
# What a thing of which there is one may be: "the build server is hal-9000".
VALUE = joined(rf"""
    (?:{EMAIL}|{PHONE}|{MONEY}|{_NUMBER}|{CODE}|\"[^\"]+\"|(?:on |at |in )?{DATE}(?: at {TIME})?
    |at {TIME}|{ORG})
""")

# "… is now", "… was moved to".
# What has a share that stays: "the rate is at 3 %", and no battery.
SHARE = "(?:rate|mortgage|loan|fat|equity|share|stake|tax|fee|goal|limit|costs?|margin|budget)"
IS_NOW = r"(?:'s| is|'re| are)(?: now| currently| still)?"
TO = joined(r"""
    (?:(?: was| were| got| has been| is| will be)? ?(?:moved|moves|changed|raised|increased|went up
    |gone up|go up|goes up|goes down|went down|dropped|fell|cut|lowered|reduced|rose|shifted
    |postponed|slipped|slips
    |pushed(?: back)?
    |rescheduled|delayed|brought forward|switched|bumped)(?: up| down| back
    | forward)?(?: from [^?]{1,30})? to)
""")
