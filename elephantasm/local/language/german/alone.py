# SPDX-License-Identifier: Apache-2.0
"""German words that speak for a sentence that is understood alone; see `language/alone.py`.

Made by `python -m tests.fitting_alone german`.
"""

from __future__ import annotations

BIAS = -10
WEIGHTS = """
-6 (name)
-5 @dangling sie
-4 ~tet
-3 # @=age @=amount @=good @=thing @=very @talk ^# er hat ihr ~ehn
-2 @=allergy @=also @=appointment @=pay @=price @=request @=say @=still ^_die ^die ab ab_dem acht bi deutsch euro_die geht_$ hab_ne halb heisst hier hier_$ ich_zahle jeden_zweiten jungst machen_$ mehr_$ meiner meiner_tante na ne neun neunzehn nix samstag so_$ sprinter und_ist vier weiss ~ags ~ale ~det ~hen ~hle ~hre ~ißt ~mmt ~uss
2 @=building @=child @=club @=condition @=contact @=deed @=energy @=errand @=food @=hobby @=meal @=nomore @=software @=sport @=staff @=travel @=vocation @clear @salient3 an auf bei ein ich ich_nicht isch kein nach seit von wir_haben ~den ~der ~ern ~ien ~nen ~sch ~sen ~tzt ~ung
3 @=body @=do @=job @=town @assertion @lives @salient1 @tells4 ^_bin ^bin
4 @=belong @=own im ~rin
5 @own @salient2 bin
7 @lasts
"""
