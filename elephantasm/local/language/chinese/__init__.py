# SPDX-License-Identifier: Apache-2.0
"""Chinese, in simplified and traditional signs: the rules by which its sentences are understood."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Each is loaded by its name when it is needed; tools that collect modules see them here.
    from . import alone as alone
    from . import anew as anew
    from . import beside as beside
    from . import changes as changes
    from . import claims as claims
    from . import concepts as concepts
    from . import conduct as conduct
    from . import endings as endings
    from . import essence as essence
    from . import facts as facts
    from . import forgets as forgets
    from . import forgetting as forgetting
    from . import frames as frames
    from . import handed as handed
    from . import handover as handover
    from . import introduces as introduces
    from . import joints as joints
    from . import leads as leads
    from . import lifts as lifts
    from . import looks as looks
    from . import openings as openings
    from . import outdating as outdating
    from . import owners as owners
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
    from . import topics as topics
    from . import weights as weights
    from . import wishes as wishes
    from . import words as words
