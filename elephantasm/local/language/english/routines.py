# SPDX-License-Identifier: Apache-2.0
"""What is to be done in English by a rule: at its days, in all of a kind, or not before asking."""

from __future__ import annotations

from ..rules import Rule, joined

_BEGIN = (
    r"^\W*(?:(?:and|also|please|oh|ok(?:ay)?|but|hey|so|one more thing|actually|thanks)\b[ ,:.!]*)*"
)
_SENT = joined(r"""
    (?:summary|summaries|overview|report|list|digest|update|reminder|newsletter|briefing|recap|figures|numbers|agenda|schedule
    |menu|invoices|bills|statistics|balance|news|forecast|plan)
""")
_DAYS = joined(r"""
    (?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:every|each) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|week|month|morning|evening))
""")
_SPENDS = "(?:spend|book|buy|order|pay|purchase|sign|cancel|delete|send|publish|post|install|commit|transfer|sell|invest|hire)"
_ANY = r"(?:more than|over|above|any|anything|anyone|anybody|something|an?|money|[$£€]?\d)"
_ASK = "(?:ask me|check with me|consult me|run it (?:by|past) me|get my (?:ok|okay|approval|permission))(?: first)?"
_TO = joined(r"""
    (?:e-?mails|mails|messages|letters|replies|posts|invoices|texts|reports|calls|quotes) (?:to|for|with|from|about) [^.!?:,]{2,40}
""")
ROUTINE = Rule(
    "routine",
    "asks for what is to be done every time: `v` is what is sent, `to` is what it is done in",
    rf"""
    {_BEGIN}(?:
    (?:always )?{_ASK},? before (?:you (?:ever )?{_SPENDS}|\w+ing) {_ANY}\b
    |before (?:you (?:ever )?{_SPENDS}|\w+ing) {_ANY}\b[^.!?,]{{0,60}},? (?:please |always )*{_ASK}(?=\W*$|[,.;!]|[ ](?:please|beforehand)\b)
    |(?:send|give|e-?mail|make|prepare|write|get) me [^.!?]{{0,20}}?\b(?P<v>{_SENT})\b(?:(?!\b(?:with|that|what|which|where|who|so|open|closed|available)\b)[^.!?]){{0,60}}?(?<!for )(?<!of )\b{_DAYS}
    |(?:(?P<moved>(?:make|move|send(?: me)?|switch) )|)(?:the|my|that) (?:\w+ )?(?P<v_2>{_SENT})(?: (?:to|for))?,? (?:(?P<rather>(?:better|rather|instead) )|){_DAYS}
    (?(moved)|(?(rather)|(?=,? (?:rather|instead|please|from now on))))
    |(?:for|in|with) (?:all |my |our |any |the )*(?P<to>{_TO})[:,] (?:please )?(?:be|sign|write|use|never|always|do not|don't|keep
    |address|start|begin|end|close|no|say|put|cc|bcc|add|mention|leave)\b
    )
    """,
    takes=(
        "Ask me before you spend more than 500 euros.",
        "Before booking anything over 200, check with me.",
        "The summary on Mondays rather, please",
        "For emails to suppliers: be formal, sign as Ines.",
    ),
    leaves=(
        "Ask me before you send it.",
        "Before you go, send me the address.",
        "Make me a schedule with what to do each day.",
        "Before selling a house, ask me a question.",
        "Give me a plan for every day.",
        "For the email to Acme: sign as Ines.",
        "The report is on Mondays.",
    ),
    needs=(
        *("ask me", "check with me", "consult me", "run it", "get my", "days", "every", "each"),
        *("mails", "messages", "letters", "replies", "posts", "invoices", "texts", "reports"),
        *("calls", "quotes"),
    ),
)
