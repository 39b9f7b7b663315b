# SPDX-License-Identifier: Apache-2.0
"""Chinese signs that something is otherwise now, or over; see `language/anew.py`."""

from ..rules import Rule

NOW = Rule(
    "now",
    "something is otherwise from some time on",
    r"""
    \u73b0\u5728|\u73fe\u5728|\u5982\u4eca|\u4ece(?:\u4eca\u5929|\u660e\u5929|\u4e0b\u5468|\u4e0b\u4e2a\u6708|\u8fd9\u5468|\u8fd9\u4e2a\u6708)(?:\u8d77|\u5f00\u59cb)?|\u5f9e(?:\u4eca\u5929|\u660e\u5929|\u4e0b\u9031|\u4e0b\u500b\u6708)(?:\u8d77|\u958b\u59cb)?|\u4ee5\u540e\u90fd|\u4ee5\u5f8c\u90fd
    |\u6539(?:\u5230|\u6210|\u4e3a|\u70ba|\u5728|\u7528|\u53eb)|\u6362(?:\u6210|\u4e86|\u5230)|\u63db(?:\u6210|\u4e86|\u5230)|\u6da8\u5230|\u6f32\u5230|\u964d\u5230|\u8c03\u5230|\u8abf\u5230|\u642c\u5230|\u53d8\u6210|\u8b8a\u6210|\u5347\u5230|\u65b0\u7684|\u5df2\u7ecf\u662f|\u5df2\u7d93\u662f
    """,
    takes=(
        "\u5468\u4f1a\u6539\u5230\u5468\u56db",
        "\u73b0\u5728\u4f4f\u5357\u4eac",
        "\u623f\u79df\u6da8\u5230\u4e09\u5343",
    ),
    leaves=("\u6bcf\u5468\u4e8c\u5f00\u4f1a", "\u6211\u559c\u6b22\u732b", "\u65b0\u95fb"),
)
OVER = Rule(
    "over",
    "something is over",
    r"""
    \u4e0d\u518d|\u5df2\u7ecf\u4e0d|\u5df2\u7d93\u4e0d|\u4e0d(?=[^\u3002\uff0c]{0,12}\u4e86)|\u6ca1(?=[^\u3002\uff0c]{0,8}\u4e86)|\u8f9e(?:\u804c|\u8077|\u4e86|\u6389)|\u9000(?:\u5b66|\u5b78|\u4f11|\u6389|\u4e86|\u51fa)|\u5356(?:\u4e86|\u6389)|\u8ce3(?:\u4e86|\u6389)|\u5206\u624b|\u79bb\u5a5a|\u96e2\u5a5a|\u53bb\u4e16|\u6b7b\u4e86
    |\u53d6\u6d88(?:\u4e86)?|\u505c\u4e86|\u505c\u6389|\u6212(?:\u4e86|\u6389)|\u642c\u51fa|\u642c\u8d70|\u5012\u95ed|\u5012\u9589|\u7ed3\u675f\u4e86|\u7d50\u675f\u4e86|\u89e3\u6563|\u4e0d\u505a\u4e86|\u4e0d\u5e72\u4e86|\u4e0d\u5e79\u4e86
    """,
    takes=(
        "\u6211\u5df2\u7ecf\u4e0d\u5728\u94f6\u884c\u4e0a\u73ed",
        "\u628a\u8f66\u5356\u4e86",
        "\u5065\u8eab\u5361\u9000\u4e86",
    ),
    leaves=(
        "\u6211\u5728\u94f6\u884c\u4e0a\u73ed",
        "\u6211\u4e0d\u5403\u8089",
        "\u6bcf\u5468\u4e8c\u5f00\u4f1a",
    ),
)
REASON = Rule(
    "reason",
    "from here on a clause only tells why",
    r"\u56e0\u4e3a|\u56e0\u70ba|\u7531\u4e8e|\u7531\u65bc",
    takes=("\u56e0\u4e3a\u592a\u8fdc", "\u7531\u4e8e\u4e0b\u96e8"),
    leaves=("\u6240\u4ee5", "\u56e0\u6b64"),
)
KNOWN = frozenset("\u7684\u5728\u628a\u4e86\u548c\u8ddf\u662f")
JOINED = False
NOT = Rule(
    "not",
    "something is not so",
    r"不|没|沒",
    takes=("我不吃肉", "没有车"),
    leaves=("我吃肉", "猫"),
)
AGAIN = Rule(
    "again",
    "something is as it was before",
    r"又|重新|恢复|恢復",
    takes=("我又吃肉了", "重新开始跑步"),
    leaves=("我吃肉", "猫"),
)
IDLE = frozenset("""""".split())
