# SPDX-License-Identifier: Apache-2.0
"""English words by how much they say: nothing, little, or only that something is asked for.

The sets are part of what stands in files: see `VERSION`.
"""

from __future__ import annotations

from ..rules import Rule

# They carry no content; what is left of a contraction ("ll", "don") among them.
STOP_WORDS = frozenset(
    """
    i me my myself we us our ours ourselves
    you your yours yourself yourselves
    he him his himself she her hers herself it its itself
    they them their theirs themselves
    a an the this that these those
    some any all both each either such same other only own
    am is are was were be been being
    have has had having do does did doing done
    can could will would should cannot
    get gets getting got let like
    don ll re s t ve
    and or but nor if because so though than
    who whom whose which what whatever when where why how while whether
    about above after again also as at before below between by down during etc else few for from
    further here however in into just more most much no not now of off oh ok okay on once onto out
    over really then there through to too under until up upon very well with within without
    yeah yes yet
    """.split()
)

# Small words that other languages do not have: by them a text is known to be English.
MARKERS = frozenset(
    """
    i i'm im i've ive i'll i'd my me we we're we've we'll our you you're your he she it they
    they're they've you've you'll he's she's what's them him us up out very thanks
    it's that's there's let's the this that these those his her their
    is are was were be been am isn't aren't wasn't don't dont doesn't didn't can't cant won't
    have has had do does did can could will would should
    and or but if because of to from with for at by on about into not no
    since until every after before some many much never always only got get made took
    what who where when why how which there here just also now then than as
    """.split()
)

# Everybody uses them all the time: they tell less of what is particular to one sentence.
COMMON_WORDS = frozenset(
    """
    able actually almost already always amazing another anything around ask away awesome
    back bad best better big bit bring call came chance come cool couldn couple day definitely
    didn different doesn even ever every everyone everything fact feel find first fun give
    glad go going gonna good great guess guy haha happen happy hard hear help hey hi hope idea
    im isn keep kind know last later least left less life likely little long look lot love
    made make many may maybe mean might moment must need never new next nice nothing often old
    one part people person place plan point pretty put quite ready real reason remember right
    said say see seem seen set shall share show side since something sometimes soon sort start
    stay still stuff sure take talk tell thank thanks thing think thought time today together
    told took total totally try turn two use used usual wanna want wasn way week went whole
    won wonderful work world wouldn wow year
    """.split()
)

# Of a request they say what is to be done, not what it is about.
FILLERS = """
    ask mention discuss talk tell say give provide show explain suggest recommend please help
    list order walk summary summarize summarise comprehensive brief overview
    complete full overall entire throughout across
    conversation chat session discussion message
    different various kind type sort many long often likely might may consider
    thing something someone anything item step aspect detail specific exactly
    bring remind recall remember know want need use currently recently
"""

# A full stop after one of them ends no sentence.
ABBREVIATIONS = frozenset(
    """
    dr mr mrs ms prof st jr sr
    vs etc eg e.g ie i.e cf ca al approx nr fig ref apt dept vol
    inc ltd co u.s z.b incl excl
    """.split()
)
# After such a word and a full stop a name comes.
TITLES = frozenset(
    """
    Fr Sr Br Rev Hon Lt Col Gen Maj Capt Cpl Sgt Adm Cmdr Gov Sen Rep Pres Supt Insp Msgr Ft Mt Pt
    """.split()
)
# A full stop after one of them ends no sentence before a number, or before a small letter if it is
# written with a capital or has a full stop in it: "No. 4", "4 Oct. at noon", "7 a.m. on Mondays".
CUT_SHORT = frozenset(
    """
    a.m p.m apt ave blvd bldg rd rm fl sq hwy pkwy ft mt no ext tel vol pp ch dept est max min bros corp
    jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed thu thur thurs fri sat sun
    ala ariz calif colo conn fla ill ind kan mass md mich minn miss mo mont neb nev okla ore penn pa
    tenn tex va vt wash wis wyo
    """.split()
)

# What is before a full stop that ends no sentence, though its last word alone may end one.
GOES_ON = Rule(
    "goes on",
    "ends in the word for a number of which it says the kind",
    r"\b(?:accounts?|acct|phone|tel|mobile|serial|order|policy|ref(?:erence)?|customer|client|member(?:ship)?|invoice|ticket|part|model|house|flat|room|passport|licence|license|reg(?:istration)?|vat|tax|batch|contract|claim|case|file) no$",
    takes=("our account no", "the flat no", "Serial no"),
    leaves=("I said no", "casino", "no"),
)

# What is told with a day and one of these goes on after it, comes again or is past.
BEGINS = frozenset(
    """
    from since starting start starts started begin begins beginning effective every each renew renews birthday anniversary born join joins joining move moves moving new
    had was were
    """.split()
)

# What something secret is called.
SECRETS = frozenset("password passphrase passwd pwd secret token pin".split())
