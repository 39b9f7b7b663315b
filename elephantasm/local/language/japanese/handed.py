# SPDX-License-Identifier: Apache-2.0
"""Japanese words that speak for it that a part of a message is handed over; see `language/handed.py`.

Made by `python -m tests.fitting_handed japanese`.
"""

from __future__ import annotations

BIAS = -23
WEIGHTS = """
-12 @below_apart
-10 @ends。
-8 @above_apart @capitals_00
-7 other:#
-6 @lines4 @other_long4 @sentences1 @stops_11
-5 other:書 は
-4 @long2 other:ス other:ー other:文
-3 @ends_imagined @lines2 @other_ends_passing @other_long3 @quotes_within @sentences2 above:は other:1 other:2_$ other:^_2 other:たい other:っ other:ど other:直 other:読 other:週 日
-2 # (name) 2 @ends_assertion @lines3 @long3 @long7 @other_begins_imagined @other_begins_question @other_ends_question @other_long5 @other_says_question @says_passing a above:# above:あ above:い above:え above:お above:く above:そ above:つ above:な below:^この below:って below:てい below:は below:も below:前 below:結 other:(: other:2 other:4 other:6 other:o other:t other:w other:います$ other:う other:うちは other:えて other:くて other:けて other:したい other:す other:すか other:だし other:って other:つも other:てる other:で other:と other:どう other:なった other:のは other:の文 other:りの other:る other:れる other:ジ other:テ other:ム other:ン other:今年 other:何 other:作 other:全 other:分 other:初 other:前に other:半 other:去 other:受 other:名 other:員 other:問 other:夫 other:家族 other:師 other:手 other:教 other:日の other:書い other:期 other:案 other:決 other:目 other:相 other:笑 other:算 other:結 other:習 other:考 other:落 other:表 other:言 other:計 other:話 other:説 other:説明 あ お こと ご した そ ださい$ っち って つい ても ですか$ でも と ま も れま を を書 一 今 内 分 手 月 結 週
2 @ends @ends_order @long5 @long6 @other_begins_past @sentences4 ^標準 above:これ above:てま above:です above:の人 above:文 above:語 above:返 below:^なん below:して below:すか below:な below:に below:の below:ますか below:や below:グ below:ッ below:人 below:定 below:川 below:川柳 below:文 below:柳 below:歌 below:私 below:訳 below:語 other:00万 other:^あた other:^わし other:^わた other:^俺 other:^私の other:and other:in other:is other:my other:あた other:あたし other:あな other:あなた other:ある other:いま other:いる other:おり other:おれ other:お前 other:かみ other:がな other:がない other:が単 other:が単身 other:くし other:くは other:ぐ other:この other:ご other:さ other:さん other:し other:しは other:しまし other:しゃ other:せ other:たが other:たし other:ており other:であ other:でした other:です other:で生 other:で生ま other:ども other:な other:に来 other:は other:ひ other:へ other:ぼくは other:も other:も辞 other:も辞め other:ゅ other:より other:り other:れ other:わ other:んだ other:万 other:主 other:事も other:今 other:仕事も other:信 other:俺は other:借 other:借金 other:僕は other:前 other:前職 other:十 other:十年 other:収 other:吾 other:在は other:女 other:妻の other:嫁 other:学 other:実は other:寝 other:席 other:当 other:性 other:恋 other:我は other:拙 other:支 other:明日 other:死 other:死ん other:死んだ other:母 other:毎日 other:熱 other:父 other:現 other:現在 other:現在は other:生き other:男 other:病 other:私の other:私も other:腰 other:船 other:趣味は other:退 other:連れ other:過 other:酒 other:金 other:間を other:飯 こが この して っぽ っぽく として どこが に の の人 の自 ぽ ぽく もっ もっと やって れて わし わた わたし 上 例 信 友 句 川 川柳 投 投稿 本 柳 稿 答 続き 言 設 詞 詩 語に 語の 読 題
3 @says_assertion above:^この above:この other:^ぼく other:あ other:た other:たの other:なた other:には other:ぬ other:ね other:び other:ぼ other:よ other:僕 other:君 other:帰 other:払 other:来 other:私は other:者 これ です 人 文 歌 私 訳 返
4 @above @ends？ @judges @says_order @sentences3 above:こ other:^私は other:お other:ぼく other:を other:妻 other:我 こ 語
5 @capitals_01 @foreign
6 @first
7 @other_long6 @says_question other:(name)
8 @lines1 other:俺
10 other:私
11 @below
"""
