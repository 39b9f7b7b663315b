# SPDX-License-Identifier: Apache-2.0
"""Japanese words that speak for a sentence that is understood alone; see `language/alone.py`.

Made by `python -m tests.fitting_alone japanese`.
"""

from __future__ import annotations

BIAS = -13
WEIGHTS = """
-5 # ^#
-3 @=thing @=weekday そ 万 曜
-2 11_$ 9_$ @=appointment @=event @=medicine @=price @=say ^_1 ^_2 ^_3 ^_6 ^もう ^月 ^私は ^離婚 いた つ ンタ 予 人は 円 半 回 場 後 日曜 曜に 曜の 私 継 造
2 @=alcohol @=allergy @=appliance @=garden @=home @=like @=office @=own @=partner @=pet @=skill @=tongue @=vocation e i o p s t あ い が き した た っ って て の め んで ア イ コ シ ド ン 住 勤 型 士 工 日に 母 社 通 酒 高
3 @=child @=condition @=diet @=hobby @=meal @=parent @=study a から し で に ク 家 屋
4 @=able @=belong @=do ま ー
5 @=job @salient2
6 @salient0 を
7 @salient1
"""
