# SPDX-License-Identifier: Apache-2.0
"""Given names of Japanese: how they are written, and what is written so and is none."""

from __future__ import annotations

from ..rules import joined, one_of

# Written as these are, they are hardly anything else where somebody presents himself.
_KNOWN = """
    大和 陽菜 湊 紬 蓮 咲 葵 凛 樹 碧 律 翼 楓 颯 蒼 岳 茜 遥 薫 渚 静 恵 誠 健 稔 茂 実 豊 隆 勇 進 修 洋 聡 剛 学
    真由 美月 結月 美優 真央 未来 千夏 千尋 千秋 直樹 大樹 和真 悠真 颯真 拓真 奏多 悠人 直人 隼人 優人 勇人 海斗
    陽向 日向 心春 美春 智春 芽依 結愛 杏 杏樹 凪 澪 詩 晴 新 旭 朔 暖 慧 陸 駿 涼 智 学 望 光 昴
    あかり さくら ひなた ひより ゆい ゆいな けんた しょうた しょう はると みお りお ゆうた こうた ゆうき ゆうと まお まなみ
    めい あおい ひな みゆ みゆき みき みか ゆか ゆかり ゆき ゆきこ えり えみ まい まり まりこ なおき なおこ なお たけし ひろし
    ひろき ひろこ だいき だいすけ けんじ けいこ けいた かずき かずや かおり かな かなこ さおり さやか あや あやか あやこ
    ともこ ともや たろう じろう りょう りょうた りん れん ななみ なつみ なつき はるか はるき はるこ みさき みほ ようこ よしこ
    ユイ ユキ ユウキ ユウタ ケンタ ショウタ ミオ リオ マオ メイ アオイ ヒナ ミユ ミキ ミカ ユカ エリ エミ マイ マリ ケン タケシ
    ヒロシ タロウ リョウ リン レン ナナ ハルカ アカリ サクラ
""".split()
# The last sign of most other names, and words that end so.
_ENDS = "太郎朗助介輔斗翔哉也輝貴佑吾悟雄彦子美香奈花穂織里絵江代乃衣希緒莉菜音葉一海真馬"
_WORDS = """
    息子 女子 男子 双子 迷子 様子 調子 帽子 電子 玉子 椅子 餃子 団子 弟子 王子 親子 母子 父子 妻子 末子 長子 帰国子 太子 菓子 原子
    野菜 白菜 言葉 紅葉 若葉 本音 騒音 録音 発音 音 葉 白衣 浴衣 脱衣 野郎 新郎 花 生花 国花 子 里 郷里 古里 美 神 奈良 丸太
    時代 世代 年代 近代 現代 古代 電話代 部屋代 代 江 介 仲介 紹介 厄介 香 線香 線美 賛美 優美 甘美 不美 希 貴 助 救助 補助 援助
    統一 唯一 万一 同一 一 北海 東海 上海 深海 航海 海 写真 真 競馬 乗馬 木馬 馬
    覚悟 悟 雄 英雄 太 皆太 翔 斗 也 輝 光輝 北斗
""".split()
GIVEN = joined(rf"""
    (?:{one_of(sorted(_KNOWN, key=len, reverse=True))}
    |(?!(?:{one_of(_WORDS)})(?:[^\u3400-\u9fff]|$))[\u3400-\u9fff々]{{1,2}}[{_ENDS}](?![\u3400-\u9fff々]))
""")
