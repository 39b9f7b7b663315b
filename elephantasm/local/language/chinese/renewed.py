# SPDX-License-Identifier: Apache-2.0
"""Chinese ways to tell that there is another one of something; see `language/renewed.py`."""

from __future__ import annotations

from ..rules import Rule, joined

SIGNS = ("新", "搬家", "第一天", "第一周", "换", "換")
# Of these somebody has one.
_ONE = joined(r"""
    (?:老板|老闆|领导|領導|上司|主管|经理|經理|房东|房東|牙医|牙醫|医生|醫生|会计|會計|律师|律師|老师|老師|班主任|教练|教練|男朋友|女朋友|室友
    |手机号|手機號|电话|電話|号码|號碼|密码|密碼|邮箱|郵箱|地址|车|車|手机|手機|电脑|電腦|银行|銀行|学校|學校|幼儿园|幼兒園|房租|工资|工資|预算|預算)
""")
RENEWED = (
    (
        Rule(
            "new one",
            "who or what is in the place of another that somebody has one of",
            rf"""
            ^[^\w]*(?:(?:我|我们|我們|公司|咱们)?(?:今天|刚|剛|终于|終於)?(?:换|換|有|来|來|买|買)了?[个個辆輛一台位]*新的?|新)(?P<k>{_ONE})(?:了)?[，,：:是叫]\s*(?:[是叫]|现在是)?
            (?P<v>[^，。,！!？?\s的了]{{2,20}})[。！!]*$
            """,
            takes=("我们换了新老板，李总。", "新号码：13800001111"),
            leaves=("我想换新车，旧的坏了", "他换了新车"),
        ),
        "我的{k}是{v}",
    ),
    (
        Rule(
            "first day",
            "where somebody has begun to work",
            r"^[^\w]*(?:今天是?)?(?:我)?(?:在|到|来)?(?P<v>[^，。,！!？?\s我他她的学校]{2,12})(?:上班|工作|入职)?的?第一[天周]",
            takes=("今天是我在平安的第一天。", "今天在字节上班第一天"),
            leaves=("第一天", "他在平安的第一天"),
        ),
        "我在{v}上班",
    ),
    (
        Rule(
            "new home",
            "where the home is in which somebody has begun to live",
            r"^[^\w]*(?:我|我们|我們)?(?:今天|昨天|终于|終於|已经|已經)*(?:搬进|搬進|住进|住進|搬到|搬去)了?(?P<v>[^，。,！!？?\s我他她的新]{2,10})的?新(?:家|房|房子|公寓)了?[。！!]*$"
            r"|搬家(?:搞定|完|结束|完成|好)了?[，,](?:我|我们)?(?:现在|已经)?在(?P<v_2>[^，。,！!？?\s我他她了]{2,8})了?[。！!]*$",
            takes=("终于搬进了南京的新家。", "我们住进苏州的新房子了"),
            leaves=("看了南京的新房子", "他搬进了南京的新家"),
        ),
        "我住在{v}",
    ),
)
