# SPDX-License-Identifier: Apache-2.0
"""By which signs a text is known to be Japanese."""

from __future__ import annotations

from ..rules import Rule

SCRIPT = Rule(
    "script",
    "has kana",
    "[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]",
    takes=("東京に住む", "ラーメン", "ｱﾆﾒ"),
    leaves=("我住在上海", "서울", "Oslo・Rome"),
)

# How Japanese puts its questions, and what carries no content: in a search nobody looks for it.
FILLERS = """
    私は 私の 私が 僕は 僕の 俺の 今は 今 どこに どこで どこの どこ 何を 何が 何の 何ですか 何時 何 なに なん
    いつ いつですか いくら いくつ 誰が 誰の 誰 だれ どんな どんなふうに どう どうして どれ どの どうしてる
    ですか ますか ました でしたか でしょうか ている ています んでいる していますか ください 教えて
"""

# What something secret is called.
SECRETS = frozenset("パスワード".split())
