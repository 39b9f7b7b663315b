# SPDX-License-Identifier: Apache-2.0
"""English words that speak for a sentence that is understood alone; see `language/alone.py`.

Made by `python -m tests.fitting_alone english`.
"""

from __future__ import annotations

BIAS = -20
WEIGHTS = """
-5 @salient3 ^# her
-4 @=care @passing haha haha_$ it she
-3 # @=lodger @=meal @=talk he on_the she's the
-2 10 3 4 5 @=again @=age @=also @=finish @=good @=home @=hours @=name @=now @=office @=outdoors @=parent @=thing @=think @=weight @dangling @talk @tells1 a alreadi bedroom budgi by don't_speak favorit goal_is hi him i_drive is_polish it_$ it_in januari jess know life mostli moved_in n_a novemb of on_21 out polish sort thei them there togeth up word ~ady ~and ~ber ~e's ~eed ~ire ~ive ~l's ~lan ~mes ~oms ~r's ~tly ~und ~ves
2 @=allergy @=appliance @=art @=belong @=change @=code @=contact @=diet @=document @=finance @=garden @=holiday @=leave @=origin @=relative @=school @=skill @=study @=town @=very @=workplace @assertion @habits @order @salient2 @spans @tells2 ^_i ^_i'm ^_my ^_our ^_the ^_we're ^_we've ^i ^i'm ^my ^our ^the ^we're ^we've be dog for get here i've my now_$ we're ~'ve ~ase ~ent ~ers ~hts ~lly ~ned ~use
3 @=opening @=own @=rent father i
4 @=vocation our so ~ing
5 @lasts @lives @own @salient1
7 @clear
"""
