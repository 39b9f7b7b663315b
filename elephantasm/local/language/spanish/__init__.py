# SPDX-License-Identifier: Apache-2.0
"""Spanish: its words, and the rules by which its sentences are understood."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Each is loaded by its name when it is needed; tools that collect modules see them here.
    from . import alone as alone
    from . import anew as anew
    from . import beside as beside
    from . import bounds as bounds
    from . import calendar as calendar
    from . import changes as changes
    from . import claims as claims
    from . import concepts as concepts
    from . import conduct as conduct
    from . import elided as elided
    from . import endings as endings
    from . import essence as essence
    from . import evidence as evidence
    from . import facts as facts
    from . import familiar as familiar
    from . import forgets as forgets
    from . import forgetting as forgetting
    from . import frames as frames
    from . import handed as handed
    from . import handover as handover
    from . import implied as implied
    from . import introduces as introduces
    from . import joints as joints
    from . import lasting as lasting
    from . import leads as leads
    from . import life as life
    from . import lifts as lifts
    from . import looks as looks
    from . import losses as losses
    from . import matters as matters
    from . import names as names
    from . import openings as openings
    from . import outdating as outdating
    from . import owners as owners
    from . import parts as parts
    from . import people as people
    from . import persona as persona
    from . import plays as plays
    from . import preferences as preferences
    from . import presents as presents
    from . import questions as questions
    from . import reactions as reactions
    from . import referents as referents
    from . import renewed as renewed
    from . import routines as routines
    from . import salience as salience
    from . import sarcasm as sarcasm
    from . import secrecy as secrecy
    from . import strikes as strikes
    from . import substance as substance
    from . import terse as terse
    from . import things as things
    from . import topics as topics
    from . import unsaid as unsaid
    from . import weights as weights
    from . import wishes as wishes
    from . import words as words
