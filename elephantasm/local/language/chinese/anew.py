# SPDX-License-Identifier: Apache-2.0
"""Chinese signs that something is otherwise now, or over; see `language/content.py`."""

from ..rules import Rule

NOW = Rule(
    "now",
    "something is otherwise from some time on",
    r"""
    加到|[调調]到(?=[\d一二三四五六七八九十百千万])|[挪推]到|改到|现在|現在|如今|从(?:今天|明天|下周|下个月|这周|这个月)(?:起|开始)?|從(?:今天|明天|下週|下個月)(?:起|開始)?|以后都|以後都
    |改(?:到|成|为|為|在|用|叫)|换(?:成|了|到)|換(?:成|了|到)|[砍减減缩縮加增提]到|提前到|推迟到|延到|涨到|漲到|降到|调到|調到|搬到|变成|變成|升到|新的|已经是|已經是
    """,
    takes=(
        "周会改到周四",
        "现在住南京",
        "房租涨到三千",
    ),
    leaves=("每周二开会", "我喜欢猫", "新闻"),
)
OVER = Rule(
    "over",
    "something is over",
    r"""
    还清|還清|[结結]清|清了|最后一笔|最後一筆|[调調](?:去|到|走|往)|升走|去不成|泡[汤湯]|黄了|掰了|散了|掰了|吹了|到此为止|到此為止|交(?:了|回去了|回了|还)|被裁|裁掉|[把将將]我(?:裁|辞|辭|开除|開除|炒)|去(?:了)?(?:喵|汪)星|彩虹[桥橋]|戒烟第|戒了|停用|不再|已经不|已經不|不(?=[^\u3002\uff0c]{0,12}了)|没(?=[^\u3002\uff0c]{0,8}了)|辞(?:职|職|了|掉)|(?<!闪)(?<!閃)退(?:学|學|休|掉|出|了(?![我你他她一二两三四五六七八九十百\d]))|卖(?:了|掉|给)|賣(?:了|掉|給)|离职|離職|退租|注销|註銷|转让|轉讓|分手|离婚|離婚|去世|死了|(?:^|[，。我已])[经經]?[还還][了掉](?=[^\u3002\uff0c得]*(?:[元块塊钱錢千百万萬\d]|$))
    |取消(?:了)?|停了|停掉|戒(?:了|掉)|搬出|搬走|倒闭|倒閉|结束了|結束了|解散|不做了|不干了|不幹了
    """,
    takes=(
        "我已经不在银行上班",
        "把车卖了",
        "健身卡退了",
    ),
    leaves=(
        "我在银行上班",
        "我不吃肉",
        "每周二开会",
    ),
)
ACTS = Rule(
    "acts",
    "what a clause begins with does something to another thing",
    r"把|不再(?=[^，。]{2,})|已[经經]不(?=[^，。]{2,})|[卖賣退辞辭停戒](?:了|掉)(?=[^，。！了]{1,12}$)|取消了(?=[^，。！]{1,12}$)",
    takes=("吴姐把车卖了", "外公卖了两只鸡"),
    leaves=("电动车卖了", "羽毛球取消了"),
)
MEANT_FIRST = Rule(
    "meant first",
    "what a clause begins with is what somebody does something to",
    r"^[^，。我]{2,14}我(?:已[经經]|也|都|就|[刚剛])*(?:[辞辭退卖賣停戒]|不[^，。]{0,6}了)",
    takes=("银行那份工作我辞了", "健身卡我退了"),
    leaves=("我辞职了", "他把车卖了"),
)
ATTACHED = frozenset("跟和给給与與对對向")
PARTLY = Rule(
    "partly",
    "only a part of something is over, or somebody only means to end it",
    "一半|部分|(?<!不)(?<!没)想(?!起|到|法|不)|打算|准备|準備|考虑|考慮|可能|也许|也許",
    takes=("还了一半", "爸妈想把房子卖了"),
    leaves=("还清了", "把房子卖了", "不想卖了"),
)
QUITS = Rule(
    "quits",
    "what a clause begins with leaves something that may go on without it",
    "退(?:出|了|学|學|休)|离(?:开|职)|離(?:開|職)|辞(?:职|職|了|掉)",
    takes=("小丽退出合唱团了", "老李离职了"),
    leaves=("小丽把车卖了", "合唱团解散了"),
)
INTO = Rule(
    "into",
    "what somebody has, uses or does is another thing now",
    r"""
    ^(?:我|我们|我們|家里|现在|現在|最近|以后|以後)*(?:把)?([^，。我你他她的了今换換改]{1,8}?)(?:已经|已經|也|都|就)*(?:(?:换|換|改)(?:成|为|為|到)|改(用|吃|喝|坐|骑|開|开))[^，。？吗嗎]{1,12}$
    """,
    takes=("手机换成华为了", "早上改喝茶了"),
    leaves=("车的轮胎换成新的了", "他手机换成华为了", "妹妹换了新手机"),
)
DONE = Rule(
    "done",
    "something is finished",
    r"(?:[看写寫读讀学學织織做修考背][完好过過]了?|交了|交上去了|通过了|通過了|考上了|拿到了|到家了|到手了|到了(?=[^\u4e00-\u9fff]*$)|买到了|買到了|答辩完)",
    takes=("《红楼梦》终于看完了", "论文交了", "钢琴到家了"),
    leaves=("我在北京", "红楼梦很长"),
)
UNDONE = Rule(
    "undone",
    "only a part of something is finished, or it is not yet",
    "章|页|頁|一半|部分|节|節|初稿|等|的时候|的時候|如果",
    takes=("等钢琴到了", "看完三章了", "看完一半了"),
    leaves=("看完了", "到家了"),
)
GOES_ON = Rule(
    "goes on",
    "somebody is at something, plans it or waits for it",
    r"(?:正在|在)(?=[看写寫读讀学學织織做修攒攢存准準备備等背考])|考试|考試|[号號日月]考|截止|面试|面試|答辩|打算|想要?|准备|準備|攒钱|攢錢",
    takes=("我在看红楼梦", "我五月四号考驾照", "我在攒钱买钢琴"),
    leaves=("我看过红楼梦", "我住在北京"),
)
GONE = Rule(
    "gone",
    "an animal or somebody is dead, or away for good",
    r"""
    死了|去世|没了(?=$|[，。！])|跑丢了|走丢了|安[乐樂]死|[飞飛]走了
    """,
    takes=("豆豆前天死了", "小白跑丢了"),
    leaves=("我累坏了", "没有了"),
)
CALLED_OFF = Rule(
    "called off",
    "something does not take place, maybe one time only",
    r"取消|停课|停課|关门|關門|休息|结束|結束",
    takes=("书法课取消了", "今天停课"),
    leaves=("车卖了", "我辞职了"),
)
REASON = Rule(
    "reason",
    "from here on a clause only tells why",
    r"因为|因為|由于|由於",
    takes=("因为太远", "由于下雨"),
    leaves=("所以", "因此"),
)
OF_WHAT = frozenset("的")
KNOWN = frozenset("的在把了和跟是")
WITH = frozenset("把将將")
JOINED = False
ITSELF = Rule(
    "itself",
    "what a clause begins with is over, and not something that it has or does",
    r"[把将將]我(?:裁|辞|辭|开除|開除|炒)|还清|還清|[结結]清|清了|[调調](?:去|到|走|往)|升走|去不成|泡[汤湯]|黄了|散了|掰了|吹了|到此为止|到此為止|去(?:了)?(?:喵|汪)星|彩虹[桥橋]|不再|已经不|已經不|不[^，。]{0,12}了|没[^，。]{0,8}了|退(?:掉|了)|[卖賣](?:了|掉|给|給)|取消|停了|停掉|戒|倒[闭閉]|[结結]束了|解散|转让|轉讓|注销|註銷|退租",
    takes=("电动车卖了", "羽毛球取消了"),
    leaves=("小禾辞职了", "他离婚了"),
)
PLACED = Rule(
    "placed",
    "what a clause begins with is somewhere",
    r"^[^，。我你他她]{1,10}?(?:现在|现|現在)?(?:就)?(?:放|住|停|存)?在[^，。]",
    takes=("钥匙在地垫下面", "钥匙现在放在邻居家"),
    leaves=("我在银行上班", "钥匙丢了"),
)
NOT = Rule(
    "not",
    "something is not so",
    r"不|没|沒",
    takes=("我不吃肉", "没有车"),
    leaves=("我吃肉", "猫"),
)
BEGINS = Rule(
    "begins",
    "somebody does what he did not do before",
    r"开始|開始|可以[^，。]{1,8}了|能[^，。]{1,8}了",
    takes=("开始喝咖啡了", "可以吃虾了"),
    leaves=("我不喝咖啡", "可以吗"),
)
AGAIN = Rule(
    "again",
    "something is as it was before",
    r"又(?:开始|開始)?|重新|恢复|恢復",
    takes=("我又吃肉了", "重新开始跑步"),
    leaves=("我吃肉", "猫"),
)
PEOPLE = Rule(
    "people",
    "of whom a clause tells, if he is somebody of the speaker's",
    r"^(?:我的?|咱|(?:医生|醫生)[给給让讓])?(爸爸|妈妈|媽媽|爸|妈|哥哥?|姐姐?|弟弟?|妹妹?|爷爷|爺爺|奶奶|外公|外婆|姥姥|姥爷|[表堂][哥姐弟妹]|[舅叔姑姨]\w?|丈夫|妻子|老公|老婆|儿子|兒子|女儿|女兒|同事|朋友|邻居|鄰居|室友)",
    takes=("我弟弟开始吃辣了", "妹妹的药加到四片"),
    leaves=("我开始吃辣了", "欠表哥三千块"),
)
MEASURES = frozenset("微克 毫克 克 公斤 斤 毫升 片 粒 颗 顆".split())
IDLE = frozenset("一天 一日 一周 一个月 一次 开始 開始 最近".split())
