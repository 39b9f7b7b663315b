# SPDX-License-Identifier: Apache-2.0
"""What is seen by its form alone to be nobody's own words: code, logs, data, mails, transcripts."""

# ruff: noqa: S608 - patterns of queries are no queries

from __future__ import annotations

from .rules import CAPITAL, Rule, one_of

# One of these is in every such text: looking for a sign spares most messages the patterns.
SIGNS = frozenset('_"\\\u201c\u201e\u00ab\u300c\u300e`>|=:\uff1a;{}[]<#$@^\u2191\t,')

# What a line for a shell begins with.
_PROGRAMS = one_of(
    """
    curl wget git gh npm npx yarn pnpm pip pip3 python python3 node docker kubectl helm ssh scp
    rsync sed awk grep find ls rm cp mv mkdir chmod chown tar make cargo go terraform aws gcloud
    psql mysql systemctl journalctl apt apt-get brew tail head openssl
    """.split()
)
RECORD = Rule(
    "record",
    "a line of a log, a trace, a table, a difference, settings, commands, or a pack",
    rf"""
    (?m)^[^\S\n]*(?:[>|^\u2191]
    |[-*][ ]\[[A-Z]+\][ ]
    |\#+[ ]
    |\[?\d{{4}}-\d\d-\d\d[T ]\d\d?:\d\d
    |[^\n]{{0,60}}\b\d\d?:\d\d:\d\d\b
    |[^\n]{{0,200}}_{{3,}}
    |\w{{1,20}}>[ ]
    |\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|CRITICAL|NOTICE)\b[\]: ]
    |at[ ][\w.$<>]+\(
    |(?:goroutine)[ ]\d
    |[\w./-]{{1,80}}\.\(\*?\w+\)\.\w+\(
    |(?:\.{{0,2}}/|[A-Z]:\\)[\w./\\-]{{1,200}}\.\w{{1,5}}:\d
    |(?=[a-f]{{0,39}}\d)[0-9a-f]{{7,40}}[^\S\n]+\S
    |File "
    |Traceback \(
    |[^\n:]{{0,80}}\b\w*(?:Error|Exception|Warning):[ ]
    |Caused by:[ ]
    |(?:[Ff]atal|[Ee]rror|[Ww]arning|[Pp]anic):[ ]
    |(?:export[ ])?[A-Za-z_][\w.]*=\S
    |(?:\$[ ]|\#!)\S[^\n]*(?:\n\S[^\n]*)*
    |(?:sudo[ ])?(?:echo[ ]|{_PROGRAMS}(?:[ ][\w./:@=-]+){{0,4}}[ ]--?[A-Za-z])
    |[^\n]{{0,200}}\\[a-z]{{2,20}}\{{
    |(?:commit)[ ][0-9a-f]{{6,40}}\n[\s\S]*
    |(?:-.*\n){{0,30}}(?:\+\+\+[ ]|---[ ]\S|@@[ ]|diff --git|\+[ ]?\S)[^\n]*(?:\n[-+@ ][^\n]*)*
    |"[\w -]+"[ ]?:
    ).*(?:\n(?:[ ]{{2,}}|\t).*)*
    """,
    takes=(
        "git commit -m 'I live here'",
        "\\section{About} I was born in Pisa.",
        "#!/bin/sh\nI live here",
        "2026-03-02 10:11:12 INFO up",
        "ERROR: no",
        "A_KEY=1",
        "main.(*Stock).Lock(0x0)\n\t/home/ana/lock.go:42",
        "./src/lib.rs:12",
        "| a | b |",
        "> I see",
        "x\n$ ls",
    ),
    leaves=(
        "2026 was good",
        "- milk",
        "go home - I beg you",
        "I find it -a bit- odd",
        "an ERROR: no",
        "I'm at home (now)",
        "4:30 pm",
    ),
    case_matters=True,
)
# Words that programs have before what they declare.
_BEFORE_A_MEMBER = one_of("public private protected static".split())
_BEFORE_A_NAME = one_of("const let var int auto".split())
PROGRAM = Rule(
    "program",
    "a line of a program or a query",
    rf"""
    (?m)^[^\S\n]*(?:def \w+\(
    |(?:class) \w+[(:{{]
    |(?:async )?function\b[^\n(]{{0,60}}\(
    |(?:from [\w.]+ )?import [\w.{{*]+[^\n.]*$
    |\#include
    |{_BEFORE_A_MEMBER} \w+[ (]
    |(?:{_BEFORE_A_NAME}[ ]|self\.)?[\w.]+(?:\[[^\]\n]{{0,40}}\])?[ ]?[-+:*]?=[ ]?["'\[{{(\d\w]
    |[\w.]{{1,80}}\((?:["'\w{{\[].*)?\);?[^\S\n]*$
    |(?:SELECT[ ].*[ ]FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM
    |(?:CREATE|ALTER|DROP) (?:TABLE|VIEW|INDEX|DATABASE))[ ]
    |=[A-Z]{{3,}}\(
    |//|/\*|[}})\]]+[;,]?[^\S\n]*$
    |\S[^\n]{{0,400}}[;{{][^\S\n]*$
    ).*(?:\n(?:[ ]{{2,}}|\t).*)*
    """,
    takes=(
        "x = 'Bob'",
        "print('I live')",
        "def f():",
        "SELECT a FROM b",
        "run();",
        "=SUMME(B2:B9)",
    ),
    leaves=(
        "I live in Rome.",
        "Select a town from the list",
        "import taxes are high.",
        "class is over",
    ),
    case_matters=True,
)
DATA = Rule(
    "data",
    "a piece of JSON, of HTML, or of a table: under the names of its columns, or row by row",
    r"""
    (?m)[{\[]\s*(?:["'][^"'\n]{0,80}["']\s*:|\{)[\s\S]*(?:[}\]]|\Z)
    |^(?:(?:[^\W\u3041-\u9fff]{1,30}|(?=\w{0,5}[\u3041-\u9fff])\w{1,6})[,;\t]){1,20}(?:[^\W\u3041-\u9fff]{1,30}|\w{1,6})\n(?:[^\n,;\t]+[,;\t](?!\s)[^\n]*(?:\n|\Z))+
    |<\w[^<>\n]{0,200}>.*</?\w[^<>\n]{0,200}>
    |^[^\S\n]*\((?:'[^'\n]{0,200}'|"[^"\n]{0,200}")
    (?:,[ ]?(?:'[^'\n]{0,200}'|"[^"\n]{0,200}"|-?[\d.]{1,20}|[a-zA-Z]{2,9})){1,30}\)[,;]?[^\S\n]*$
    """,
    takes=(
        'so: {"a": 1}',
        "<b>bold</b>",
        "[{'a': 2}]",
        "name,bio\nBob,I live here",
        "VALUES\n('Bob', 'I live here', 7),",
    ),
    leaves=(
        "a < b",
        "[1] is a note",
        "I {really} do",
        "a <b> c",
        "我在内蒙古养羊,两只不吃草\n附近没有兽医,怎么办",
    ),
)
ROW = Rule(
    "row",
    "a line of values with commas or tabs between them, at least three",
    r"""
    (?m)^(?![^\n]*[\u3041-\u9fff]{6})[^,;\t\n]{0,80}(?:,(?!\s)[^,\t\n]{0,200}){2,}$
    |^[^\t\n]{1,80}(?:\t[^\t\n]{0,200}){2,}$
    """,
    takes=("name,city,note", "a\tb\tc"),
    leaves=("I like tea, milk, and jam.", "no, no", "我36,老大5岁,婆婆说帮带,但是在另一个城市。"),
)
READING = Rule(
    "reading",
    "a line of measured values: a time and one beside it, or three with their names",
    r"""
    (?m)^[^\S\n]*(?:[-*\u2022][ ])?(?:[^\W\d_]{1,12}\.?[ ])?\d{1,2}[:h.]\d{2}[ ,:\u2013-]+
    [+-]?\d+(?:[.,/]\d+)?[ ]?[^\W\d_]{0,5}[%\u00b0]?(?:[ ]\([^)\n]{1,30}\))?[^\S\n]*$
    |^[^\S\n]*(?:[^\W\d_]{1,12}[ ]){1,2}\d[\d.:,/]*[ ]?[^\W\d_]{0,5}
    (?:[ ,;]+(?:[^\W\d_]{1,12}[ ]){1,2}\d[\d.:,/]*[ ]?[^\W\d_]{0,5}){2,}[^\S\n]*$
    """,
    takes=("mon 07:05 8.1", "Distance 2.31 km Time 17:05 Avg HR 148", "08:00 120/80 (left arm)"),
    leaves=("Monday 07:05 gym with Ann", "Leo is 7 and Mia is 4", "at 07:05"),
)
LABELLED = Rule(
    "labelled",
    "a line with a label before it: who speaks and perhaps when, or what it is a value of",
    r"""
    (?m)^[^\S\n]*(?:[-*][ ])?
    (?:[\[(]?\d[\d/:., apmAPM\u202f-]{3,24}[\])]?(?:[ ]?[-\u2013])?[ ]?)?
    (?P<label>\[[^\]\n]{1,40}\]|<[^>\n]{1,40}>|\*\*[^*\n]{1,40}\*\*|[^\W_][\w.'()/ -]{0,30})
    [ ]?[:\uff1a]\*{0,2}(?:[ ]|(?<=\uff1a))\S.*$
    """,
    takes=("Bob: I live in Rome", "[10:02] Bob: hi", "12/03/2026, 21:14 - Mia: ok", "Q: Why?"),
    leaves=("I live in Rome", "it is 10:30 now", "see this:", "https://x.org"),
)
DIALOGUE = Rule(
    "dialogue",
    "two speakers with a letter or a number in one line",
    r"""
    (?:\b[^\W_]{1,15} )?\b(?:[A-Z]|\d{1,2}):[ ][^\n]*[.!?]\s+
    (?:[^\W_]{1,15} )?(?:[A-Z]|\d{1,2}):[ ][^\n]*
    """,
    takes=("Speaker 1: Hi. Speaker 2: Hello.", "Q: Why? A: Because."),
    leaves=("Q: Why?", "at 10:30. at 11:30. I left"),
    case_matters=True,
)
RELAYED = Rule(
    "relayed",
    "all of a message is a line of somebody else, named in brackets before it",
    r"""
    ^\s*[\[<](?![A-Z]+[\]>][ ]*\n)[^\W\d_][^\]>\n]{0,40}[\]>][ ]?[:\uff1a]
    """,
    takes=("[Bob]: I live in Rome", "<ana> : hi"),
    leaves=("Bob [my brother]: hi", "[1]: a note"),
)
MAIL = Rule(
    "mail",
    "the head of a mail",
    r"""
    (?m)^[^\S\n]*\*{0,2}(?:From|Subject|Sent|Von|Betreff|De|Objet|Asunto
    |\u53d1\u4ef6\u4eba|\u4e3b\u9898|\u5dee\u51fa\u4eba|\u4ef6\u540d)\*{0,2}[ ]?[:\uff1a][ ]*\S.*\n
    [^\S\n]*\*{0,2}[^\W\d_][\w-]{0,20}\*{0,2}[ ]?[:\uff1a]
    """,
    takes=("From: Bob\nTo: Ana\n\nHi", "Subject: Rent\nDate: today"),
    leaves=("From: Rome, with love", "My subject: history\nThe end"),
)
STAMPED = Rule(
    "stamped",
    "a line with nothing but a time of the day and a name, as a chat shows who speaks",
    r"""
    (?m)^[^\S\n]*(?:\[?\d{1,2}:\d\d(?: ?[ap]m)?\]?[ ,\u2013-]{1,3}
    [^\W\d_][\w.'-]{0,20}(?: [\w.'-]{1,20})?
    |[^\W\d_][\w.'-]{0,20}(?: [^\W\d_][\w.'-]{0,20})?
    [ ,\u2013-]{1,3}\[?\d{1,2}:\d\d(?: ?[ap]m)?\]?)[^\S\n]*$
    """,
    takes=("9:14 AM Tom\nHi", "Ana Silva, 10:02"),
    leaves=("We meet at the zoo at 10:02", "10:02"),
)
SIGNATURE = Rule(
    "signature",
    "the line of two hyphens after which a mail names its writer",
    r"(?m)^--[ ]?$",
    takes=("Bye\n-- \nBob", "--\nBob"),
    leaves=("a -- b", "---"),
)
SPOKEN = Rule(
    "spoken",
    "whole sentences between single quotation marks: somebody's speech",
    rf"(?<!\w)['\u2018](?={CAPITAL}\w*[ ,'\u2019])[^\n]{{8,500}}?[.!?\u2026]['\u2019](?!\w)",
    takes=("I say: 'My name is Silas. I live here.'", "'I'm Bo, the king.'"),
    leaves=("the 'old' one", "'cause my dogs' beds are old.", "the kids' toys. Ana's"),
)
SINGLE = Rule(
    "between single marks",
    "a passage between single quotation marks",
    r"(?<!\w)['\u2018](?=\w)[^\n]{8,500}?['\u2019](?!\w)",
    takes=("edit 'I live in Rome.' please", "\u2018Nobody knows me\u2019"),
    leaves=("I'm sure it's Ana's", "the 'old' one"),
)
INDENTED = Rule(
    "indented",
    "lines four blanks or a tab further in than the line above them, as code is set",
    r"(?<=\S)[^\S\n]*\n+(?:(?:[ ]{4,}|\t+)(?![-*\u2022\s]|\d)[^\n]*(?:\n+|\Z))+",
    takes=("so:\n    fix: I left", "a\n\n\tb\n\tc\nd"),
    leaves=("    I live here", "a\n b", "- a\n  - b"),
)
LIST_MARK = Rule(
    "mark of a list",
    "what a line of a list begins with",
    r"(?m)^[^\S\n]*(?:[-*\u2022\u2013]|\d{1,2}[.)])[^\S\n]+",
    takes=("- milk", "a\n2. second"),
    leaves=("-5 degrees", "2026. A year"),
)
ITEM = Rule(
    "item",
    "a line of a list begins: with a sign, a number or a letter",
    r"""
    (?m)^[^\S\n]*(?:[-*\u2022\u2013][^\S\n]
    |[(\uff08]?(?:\d{1,2}|[A-Ha-h])[.)\uff09:\uff1a\u3001](?!\d)
    |[\u2460-\u2469])
    """,
    takes=("- milk", "a\n(2) second", "B) third", "1\uff09\u6211"),
    leaves=("-5 degrees", "1.5 litres", "Ab) no"),
)
COLON_AT_END = Rule(
    "colon at an end",
    "a line ends with a colon",
    r"[:\uff1a][^\S\n]*(?=\n)",
    takes=("Vertaal dit:\nIk ben Jan", "\u7ffb\u8bd1\uff1a\n\u6211"),
    leaves=("Note: I am Jan", "10:30\n"),
)
FENCED = Rule(
    "fenced",
    "a text begins between two lines of the same signs",
    r"^\s*(?P<fence>[-=*_~#+]{3,})[^\S\n]*\n[\s\S]*?\n[^\S\n]*(?P=fence)[^\S\n]*(?=\n|\Z)",
    takes=("---\nI left\n---", "\n***\na\n\nb\n***\nc"),
    leaves=("---\nI left", "a\n---\nb\n---", "-- a --"),
)
COLON_ENDS = Rule(
    "colon that leads",
    "a colon, or a dash between blanks, with something after it",
    r"[:\uff1a](?!\d|//)(?=\s*\S)|(?<=\s)[-\u2013\u2014]+(?=\s)|\u2014",
    takes=("is this ok: a", "mine, ok? - a"),
    leaves=("10:30", "is this ok:", "well-known"),
)
COLON = Rule(
    "colon",
    "a colon, or a dash between blanks, after which something else begins",
    r"[:\uff1a](?!\d|//)|(?<=\s)[-\u2013\u2014]+(?=\s)|\u2014",
    takes=("this: a", "this - a", "\u7ffb\u8bd1\uff1a\u6211"),
    leaves=("10:30", "well-known", "https://x.org"),
)
POINTS_UP = Rule(
    "points up",
    "a line begins with an arrow to what stands above it",
    r"(?m)^[^\S\n]*[\^\u2191]",
    takes=("I am Bo\n^ fix this", "\u2191 this"),
    leaves=("x^2", "a ^ b"),
)
# What is struck out of a message becomes this sign; ends of lines stay.
STRUCK = "\0"
# What ends a sentence and what may close it: they are left where a quotation is struck out.
ENDS = ".!?\u2026\u3002\uff01\uff1f" + "\"'\u201c\u201d\u2019\u00bb\u300d\u300f"
