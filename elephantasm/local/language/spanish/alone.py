# SPDX-License-Identifier: Apache-2.0
"""Spanish words that speak for a sentence that is understood alone; see `language/alone.py`.

Made by `python -m tests.fitting_alone spanish`.
"""

from __future__ import annotations

BIAS = -19
WEIGHTS = """
-9 @dangling
-4 # lo
-3 @=also @=daytime ^# de_junio el junio yo
-2 @=appliance @=appointment @=finance @=grandparent @=insurance @=new @=parent @=price @=weekday @tells1 ^_lo ^_yo ^lo ^yo come cuatro de_mayo de_mi juev la_de le llevo los_jueves madre_$ mayo mayo_$ me_lo me_toca nort ocho otro por_el que_yo quedan su toca ~bla ~ció ~dre ~evo ~lla ~nio ~rte ~tro ~ves
2 @=change @=child @=code @=energy @=event @=faith @=gone @=hobby @=home @=leave @=like @=looks @=phone @gone ahora asi hace hago mi ~ano ~ica ~ida ~ina ~les ~nta ~ora ~res ~ros ~sis ~tos
3 @=alcohol @=belong @=do @=nomore @=town @=vehicle @changes @passing @salient1 @tells4 un ~ron
4 @=own @=pet @assertion
5 @lives @salient2
7 @salient3
8 @lasts @own
"""
