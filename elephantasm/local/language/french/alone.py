# SPDX-License-Identifier: Apache-2.0
"""French words that speak for a sentence that is understood alone; see `language/alone.py`.

Made by `python -m tests.fitting_alone french`.
"""

from __future__ import annotations

BIAS = -16
WEIGHTS = """
-6 ell
-4 @=errand
-3 # @=nomore @dangling @talk ^# il moi y ~edi ~tte
-2 @=able @=also @=amount @=document @=lodger @=news @=often @=parent @=school @=still @=supplier @=weekday @=weight @salient0 @tells1 @tells2 ^_depuis ^_j'en ^_un ^depuis ^j'en ^un avril b chui cinq comm conduit elle_est elle_ma et_je et_à fil helen j'en jai l'an l'autre la_mutuelle le le_16 le_mercredi ma_mère mercredi mon_fils mutuelle_$ non nous_y octobr octobre_$ pere personn post prend rendu seul trois_mois un ~ets ~iée ~ndu ~ois ~ril ~rre ~ste ~ule à_mon
2 (: @=appliance @=bank @=benefit @=clothes @=club @=computer @=contact @=diet @=grandparent @=hobby @=job @=meal @=own @=relative @=skill @=staff @clear @habits @tells4 ^_j'ai ^_je ^_mon ^_on ^j'ai ^je ^mon ^on de et jamai je m'a me notr on permi pour ~age ~ile ~ins ~mis ~nes ~nts ~que ~res ~uis ~urs
3 @=belong @=game @=opening @=person @=sport @=study @assertion @past j'ai la ~ien ~ine
4 @=pet @changes @salient1 @salient3
6 @lives @salient2
7 @lasts @own
"""
