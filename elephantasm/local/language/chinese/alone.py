# SPDX-License-Identifier: Apache-2.0
"""Chinese words that speak for a sentence that is understood alone; see `language/alone.py`.

Made by `python -m tests.fitting_alone chinese`.
"""

from __future__ import annotations

BIAS = -6
WEIGHTS = """
-6 千
-5 一 咗
-4 两 八 前 还 那
-3 0 @=appointment @salient3 万 个 六 到我 十 半 她 岛 晚 正在 轮 院
-2 7 @=animal @=daytime @=finish @=hours @dangling ^五个 ^我俩 ^我决 ^我太 ^我正 b 一万 一个 三 上铺 东 二 二十 五 五个 人 人间 伤 佢 俩 俺 做的 像 八天 六我 决 决定 去做 只用 号 唑 嘅 四 回 声 妹 姊 姐 孟 孟连 家的 屋 屋里 左 年到 年到期 我决 我决定 我去 我正 我正在 早 星 星期 月 月初 检 楼 正 每周 流 满 点到 烘 烘豆 爸是 的 租 老大 解 让 请 边 过了 还没 连 退了 逢 靠 音
2 8 @=able @=body @=commute @=craft @=customer @=diet @=garden @=grandparent @=hobby @=holiday @=just @=law @=like @=meal @=new @=origin @=own @=partner @=pay @=person @=request @=skill @=sport @=tongue @=up @=vocation @clear ^我们 ^我是 e p 不 主 了三 们 住 余 做 公 几 出 刚 动 化 口 四十 地 外 婆 安 家 家里 对 帮 年了 当 我们 我在 我家 我每 房 所以 把 排 早上 是 法 现 现在 理 用 甲 电 种 管 网 花 行 要 语 车 面 高
3 @=child @=finance @=food @=home @=software @=staff @=study @assertion @own @salient0 @salient1 以 员 子 所 本 生 算 老
4 @=job @=town 写 在
5 (name) @=do 了 我
"""
