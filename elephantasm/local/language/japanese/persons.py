# SPDX-License-Identifier: Apache-2.0
"""Who is spoken of in Japanese: parts of patterns."""

from __future__ import annotations

from ..rules import joined

I = "(?:(?:私|わたし|わたくし|あたし|僕|ぼく|俺|おれ|自分|うち|我が?家|我々)(?:たち|達|ら)?)"  # noqa: E741
# People and animals that somebody has.
KIN = joined(r"""
    (?:父親?|母親?|お?[父母]さん|[父母]|パパ|ママ|両親|祖[父母]|お?[じば]い?ちゃん|お[じば]あ?さん|[叔伯]?[父母]|おじ|おば
    |兄|姉|弟|妹|お[兄姉]さん|お[兄姉]ちゃん|兄弟|姉妹|いとこ|従[兄弟姉妹]{1,2}|夫|妻|旦那(?:さん)?|主人|嫁|奥さん|家内
    |彼氏|カレ|彼女|婚約者|パートナー|恋人|[元][カ夫妻彼][レノ氏女]?|息子|娘|子供?たち|子[供ども]{0,2}|[長次三][男女]|孫|甥|姪
    |友達|友人|親友|同僚|上司|部下|部長|課長|社長|先輩|後輩|先生|担任|隣人|お?隣(?:の人|さん)|ご近所さん|ルームメイト|大家さん
    |愛?[犬猫](?:の\w{1,8})?|ペット|うさぎ|ハムスター|インコ)
""")
OWN = f"(?:{I}の)?{KIN}"
# Whoever it is that is neither speaker nor listener.
OTHERS = rf"(?:{OWN}|彼女?ら?|[^\W]{{1,10}}(?:さん|くん|君|ちゃん|氏|様|先生|先輩|部長|課長|社長))"
