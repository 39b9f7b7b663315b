# SPDX-License-Identifier: Apache-2.0
"""Chinese words that speak for it that a part of a message is handed over; see `language/handed.py`.

Made by `python -m tests.fitting_handed chinese`.
"""

from __future__ import annotations

BIAS = -19
WEIGHTS = """
-15 @ends。
-9 @above_apart
-8 @below_apart @capitals_00
-7 @long2 @other_long4 @stops_00
-6 other:写
-5 @sentences2 @stops_10 other:# other:哈哈 other:我们
-4 @quotes_within @stops_11 other:哈 other:改 other:点 other:讲 月
-3 @ends_order @lines2 @lines4 @other_long3 @other_says_passing @other_says_question @says_order ^_$ ^怎么 above:下 above:别 above:月 below:好 other:3 other:5 other:么 other:二 other:五 other:做 other:六 other:午 other:哪 other:平 other:想 other:拿 other:文 other:种 other:算 other:说 了 你 吃 就 次
-2 ! @lines3 @other_begins_dangling @other_ends_passing @other_ends_question @other_long5 @other_says_assertion @other_says_order @quoted @says_passing ^这句 above:^_$ above:^怎么 above:了 above:从 above:你 above:先 above:吃 above:在 above:想 above:手 above:是不 above:有没 above:有没有 above:次 above:比 below:! below:名字 below:怎么 below:我的 below:样 below:现 below:适 below:那 other:4 other:^_$ other:^我们 other:e other:f other:o other:一 other:一下 other:不 other:两天 other:他 other:俩 other:修 other:公 other:初 other:办 other:包 other:厨 other:去年 other:句 other:合 other:听 other:周 other:和 other:四 other:四年 other:回老家 other:多 other:她 other:字 other:完 other:家里 other:就我 other:山 other:州 other:己 other:帮 other:幾 other:店 other:慢 other:手 other:打 other:打算 other:报 other:排 other:数 other:料 other:日本 other:明年 other:月 other:桌 other:欢 other:步 other:段 other:沙 other:法 other:照 other:猫 other:现在 other:班 other:用 other:的是 other:看 other:科 other:美 other:老公 other:老家 other:考 other:自己 other:舍 other:节 other:菜 other:让 other:语 other:读 other:跟 other:边 other:近 other:还在 other:还是 other:道 other:那 other:都 other:钟 other:面 other:音 other:题 other:龄 个 些 从 先 办 又 句话 只 可以 号 名字 哈 地 天 好 怎 怎么 我 我写 我的 手 把 最 每 照片 现 现在 目 种 算 能 菜 要 請 跟 那 都
2 @judges @long4 @other_long7 @plays @sentences3 @whose above:^把这 above:公 above:写 above:写的 above:友 above:发 above:回 above:妹 above:我是 above:歌 above:这个 above:这是 above:适 above:配 below:(: below:下联 below:他 below:位 below:例 below:写的 below:别 below:友 below:发 below:句 below:台 below:啥 below:啥意 below:啥意思 below:在 below:太 below:她 below:字 below:客 below:广 below:广告 below:念 below:成 below:投 below:日记 below:标 below:格 below:演 below:用 below:留 below:病 below:百 below:的 below:相 below:稿 below:网 below:联 below:记 below:里 below:题 other:^今日 other:^我本 other:^我走 other:in other:my other:~ter other:一只 other:丈 other:丈夫 other:下了 other:不该 other:个家 other:为我 other:也 other:了 other:了两 other:五岁 other:今年七 other:会做 other:伤 other:你的 other:儿 other:入 other:出门 other:加班 other:北 other:医 other:十五岁 other:十岁 other:去了 other:又 other:口袋 other:可 other:吗 other:吾 other:命 other:唯 other:啊 other:回家 other:在出 other:在我 other:坐 other:天 other:天我 other:夫 other:女 other:好 other:妹 other:妹妹 other:妻 other:娘 other:婚 other:嫁 other:宝 other:家小 other:家有 other:将 other:岁学 other:工 other:已 other:年我 other:张 other:当 other:往 other:很好 other:急 other:成了 other:我 other:我从 other:我从小 other:我十 other:我只 other:我因 other:我家 other:我家有 other:我对 other:我就 other:我把 other:我有 other:我本 other:我欠 other:我没 other:我没有 other:我爱 other:我爱人 other:我爹 other:我现 other:我现在 other:我老婆 other:我話 other:我错了 other:房 other:打牌 other:扛 other:放 other:断 other:无 other:是一只 other:晚 other:望 other:未 other:本 other:板 other:极 other:柴 other:欠 other:求 other:油 other:灯 other:烂 other:父亲 other:爹 other:牙 other:疗 other:的人 other:的女 other:睡 other:等 other:绷 other:缺 other:老板 other:者 other:而 other:胖 other:胡 other:脸 other:腿 other:药 other:行 other:衣 other:觉 other:记得 other:识 other:赔 other:走 other:车 other:辈子 other:过 other:那天 other:那年 other:酒 other:钱 other:长 other:院 other:颗 other:饭 上 下联 主 他 仿 会不 信 写 几 几分 到的 十字 发来 台 吧 啥 国 妹 姐 客 对 导 年 开 当 念 思 我在 扮 投 接 文 日记 是想 来的 标 格 歌 段 气 演 爷 病 白 盒 相 编 联 评 译 话 课 贴 这个 这么 这是 里 错 闺 韩 题 首
3 @ends: @ends： @ends？ @lines1 @shows above:句 above:的 below:下 below:哪 below:改 below:段 below:看 below:翻 other:(name) other:^我叫 other:^本人 other:人 other:今 other:从 other:住在 other:作 other:你们 other:元 other:只 other:夜 other:如 other:妈妈 other:岁 other:工作 other:床 other:很 other:您 other:我叫 other:我是一 other:我这 other:是一 other:曾 other:有 other:本人 other:此 other:母 other:没有 other:爱 other:经 other:这 other:阿 人 写的 发 哪 回 字 广 广告 成 改 留 稿 记
4 @capitals_01 @ends @long5 below:人 below:话 below:语 other:于 other:亲 other:会 other:十年 other:因 other:妈 other:我是 other:李 other:父 other:生 other:身 友 句 翻 语
5 @above @foreign @other_long6 above:这 other:家 other:我不 other:我的 other:我老 other:病 的 这
6 @says_question
7 @below @first
8 other:你
11 @stops_01
"""
