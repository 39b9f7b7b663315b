# SPDX-License-Identifier: Apache-2.0
"""Sentences that tell something of which only the latest holds, such as where somebody lives."""

from __future__ import annotations

import re

_VALUE = (
    r"(?P<v>[^.,;:!?\n]{1,60}?)(?=\s+(?:and|but|because|since|so|which|who|where|when|with"
    r"|from|instead|now|these days|any ?more)\b|[.,;:!?\n]|$)"
)
_NUMBER = r"\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_I = r"\bI(?:'m| am|'ve| have|'ll| will)?(?: just| now| currently| recently| finally| actually)*"

_WE = _I.replace(r"\bI(?:'m| am|", r"\b(?:I|we)(?:'m| am|'re| are|")
_I_MAY = _I + r"(?: (?:\w+ly|always|also|often|still|been|used))*"

# Things of which somebody has one: "my budget is …", "the deadline moved to …".
_ATTRIBUTES = (
    r"(?:[\w-]+ ){0,2}?(?:name|birthday|address|e-?mail|(?:phone )?number|budget|deadline|due date"
    r"|time ?zone|language|editor|goal|target|limit|salary|rent|price|port|version|database"
    r"|meeting|appointment|flight|launch|release|exam|interview|wedding|trip|job|title|manager"
    r"|boss|team size|username|nickname|height|weight|age|size|colou?r|schedule|plan|start date)"
)
_CHANGED = (
    r"(?:is|are|was|will be|(?:has |have )?(?:just |now )?(?:been )?(?:moved|changed|increased"
    r"|raised|reduced|lowered|cut|went up|shifted|postponed|pushed|rescheduled|set)(?: up"
    r"| back)? to"
    r"|becomes?|became)(?: now| actually)?"
)
_EDITORS = (
    r"(?:neo)?vim|emacs|vs ?code|visual studio code|sublime(?: text)?|pycharm|intellij|nano"
    r"|zed|helix"
)
_SYSTEMS = r"linux|ubuntu|debian|fedora|arch|windows|mac ?os|macos"
_BROWSERS = r"firefox|chrome|safari|brave|edge|opera"
_USES = (
    r"(?:use|using|switched|moved|prefer|code in|work in|went back)(?: from [\w ]{1,40}?)?(?: to"
    r"| with| on)? "
)

# One value each: a later one replaces the earlier. `k` names what the slot is about.
SLOTS = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        (
            "name",
            rf"\bmy (?:first |full )?name(?: is|'s) {_VALUE}"
            r"|(?:^|please |just |you (?:can|may) |(?:people|friends|everyone|they) (?:all )?)"
            r"calls? me (?-i:(?P<w>[^\W\d_a-z][^\W\d_]*))",
        ),
        ("uses editor", rf"{_I_MAY} {_USES}(?P<v>{_EDITORS})\b"),
        ("uses system", rf"{_I_MAY} {_USES}(?P<v>{_SYSTEMS})\b"),
        ("uses browser", rf"{_I_MAY} {_USES}(?P<v>{_BROWSERS})\b"),
        (
            "favorite {k}",
            rf"\bmy (?:new |current )?favou?rite (?P<k>[\w ]{{2,30}}?) (?:is|are)"
            rf" (?:now )?{_VALUE}",
        ),
        (
            "lives in",
            rf"{_WE} (?:live|living|based|moved|moving|relocated"
            rf"|relocating)(?: back)?(?: from [\w ]{{1,40}}?)? (?:in|to) {_VALUE}",
        ),
        ("works as", rf"{_I} (?:work|working) as {_VALUE}"),
        (
            "works at",
            rf"{_I} (?:work|working|started(?: working| a (?:new )?job)?|joined)(?: at| for"
            rf"|(?<=joined)) {_VALUE}",
        ),
        ("born", rf"\bI was born (?:in|on) {_VALUE}"),
        ("has {k}", rf"{_I} (?:have|own|got) (?P<v>{_NUMBER}) (?P<k>[^\W\d]+)"),
        ("{k}", rf"\b(?:my|our|the) (?P<k>{_ATTRIBUTES}) {_CHANGED} {_VALUE}"),
    )
)

# What makes a sentence something else than its speaker's word on how things are now.
DENIED = re.compile(r"\b(?:not|never|no longer|cannot)\b|n't\b", re.IGNORECASE)
DENIAL = re.compile(r"\s*\b(?:do not|does not|don't|doesn't|never|not)\b|n't\b", re.IGNORECASE)
REPORTED = re.compile(
    r"(?<!\bI )(?<!\bI've )\b(?:said|says?|told|tells|thinks|thought|heard|claims?|claimed|wrote"
    r"|writes|asks|asked|believes|mentioned|according|allegedly|supposedly)\b",
    re.IGNORECASE,
)
IMAGINED = re.compile(
    r"\b(?:if|whether|wonder|wondering|wish|imagine|suppose|pretend|dream(?:ed|t)?|might|would"
    r"|could|should|want|hope|considering|maybe|perhaps|unless|when|before|until|used to)\b",
    re.IGNORECASE,
)
QUOTE = re.compile('["\u201c\u201d\u201e\u00ab\u00bb]')
NOTHING = re.compile(
    r"(?:not|no|never|nearly|probably|maybe|unknown|unclear|hard|easy|too|very)\b", re.IGNORECASE
)
# "I moved to Product Management" and "… to Slack" name no town.
NO_PLACE = re.compile(
    r"(?i:\b(?:management|engineering|sales|marketing|support|finance|operations|design|hr|research"
    r"|product|development|team|department|consulting|legal|security|analytics|slack|teams|jira"
    r"|notion|trello|docker|kubernetes|postgres|python|rust|java|react|azure|excel|spotify|chrome"
    r"|firefox|linux|ubuntu|debian|fedora|windows|vim|emacs)\b)|\w[a-z][A-Z]|\d|^[A-Z]{3,}$",
)

PROPER_NAME = re.compile(
    r"(?:the )?[^\W\d_a-z][\w&.'-]*(?:[ -](?:(?:of|de|la|am|an) )?[^\W\d_a-z][\w&.'-]*)*"
)
# "The launch is on Friday" says when; "the launch is great" says nothing that is replaced.
DATED = re.compile(
    r"(?:deadline|due date|meeting|appointment|flight|launch|release|exam|interview|wedding|trip)$"
)
# "I have two questions" is over as soon as they are answered.
PASSING = re.compile(r"(?:more|question|idea|problem|issue|thing|minute|hour|day|week|time)s?$")
INTRODUCTION = re.compile(
    r"\bI(?:'m| am) (?P<v>[^\W\d_a-z][^\W\d_]+)(?=, |,?$| from |[.!]| and I\b)"
)
DEMONYM = re.compile(r"(?:[a-z]{3}an|ish|ese|ian|ing|ed|ful)$")
# Written with a capital after "I'm", and yet no name.
NO_NAME = frozenset(
    """happy busy sorry hungry ready lucky crazy sleepy angry thirsty lazy fine here back home ok
    okay late sick sad mad glad free done sure good great well alone new german french greek dutch
    swiss czech thai welsh iraqi pakistani israeli arab saudi cuban catholic orthodox protestant
    muslim christian hindu buddhist sikh vegan libra aries leo pisces in out up down off on there
    not so very just also now still really asap tomorrow later""".split()
)
