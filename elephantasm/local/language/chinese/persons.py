# SPDX-License-Identifier: Apache-2.0
"""Who is spoken of in Chinese: parts of patterns."""

from __future__ import annotations

from ..rules import joined

I = "(?:(?:我|本人|俺|咱)[们們]?)"  # noqa: E741 - the pronoun

# People and animals that somebody has.
KIN = joined(r"""
    (?:爸爸?|妈妈?|媽媽?|父[亲親]|母[亲親]|爸[妈媽]|父母|爷爷|爺爺|奶奶|外[公婆]|姥[姥爷]|公公|婆婆
    |哥哥?|姐姐?|弟弟?|妹妹?|[表堂][哥姐弟妹]|叔叔?|阿姨|舅舅?|姑姑?|姨妈?|[侄外][子女甥]女?
    |老公|老婆|丈夫|妻子|先生|太太|男朋友|女朋友|男友|女友|[对對]象|未婚[夫妻]|前[男女]友|前[夫妻]
    |[大小二]?[儿兒]子|[大小二]?女[儿兒]|孩子|宝宝|寶寶|[孙孫][子女]
    |朋友|[闺閨]蜜|同事|同[学學]|室友|[邻鄰]居|老板|老闆|[经經]理|上司|[领領][导導]|主管
    |老[师師]|[导導][师師]|[医醫]生|房[东東])
""")
PETS = joined(r"""
    (?:[^\W\d只隻条條个個]{0,4}?(?:猫|貓|狗|犬|兔|鼠|鸟|鳥|龟|龜|鱼|魚|猪|马|馬|羊|鹦鹉|蛇|蜥蜴)[子咪]?)
""")
# One of the speaker's own people: "my sister", "our cat".
OWN = f"我[们們]?家?的?(?:{KIN}|{PETS})"
# Whoever it is that is neither speaker nor listener.
OTHERS = f"(?:[他她它][们們]?|人家|[别別]人|大家|有人|{OWN}|{KIN})"
