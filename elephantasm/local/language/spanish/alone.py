# SPDX-License-Identifier: Apache-2.0
"""Spanish words that speak for a sentence that is understood alone; see `language/alone.py`.

Made by `python -m tests.fitting_alone spanish`.
"""

from __future__ import annotations

BIAS = -20
WEIGHTS = """
-9 @dangling
-4 # ^# lo
-3 @=also ^_lo ^lo cuatro de_junio el le yo
-2 @=able @=clothes @=daytime @=finance @=grandparent @=holiday @=new @=price @=thing @=weekday @tells1 ^_llevo ^_yo ^llevo ^yo cada cinco come de_mayo desde_que dia domingo habla junio llevo mayo nacio ~bla ~ció ~dre ~evo ~llo ~nio ~tro
2 @=child @=code @=document @=energy @=event @=gone @=home @=lesson @=like @=looks @=mishap @=nomore @=phone @=software @=workplace ahora desde_los hace hago mi sobr un ~bre ~ica ~ico ~ida ~ina ~ión ~lia ~nca ~nta ~ron ~ros ~rra ~sis ~zco
3 @=alcohol @=belong @=change @=do @=hobby @=town @=vehicle @assertion @changes @passing @salient1 @tells4 ~ano ~les ~ora ~tos
4 @=own @=pet
5 @salient2
6 @lives
7 @salient3
8 @lasts @own
"""
