# SPDX-License-Identifier: Apache-2.0
"""Japanese signs that something is otherwise now, or over; see `language/content.py`."""

from ..rules import Rule

NOW = Rule(
    "now",
    "something is otherwise from some time on",
    r"""
    今は|今度から|これからは|来週から|来月から|今日から|明日から|今月から|今週から|もう完全に|新しい|新しく
    |にな(?:った|りました|る)|に変(?:わった|わりました|えた|更)|が変わ(?:った|りました)|も変わった|に移(?:った|りました|動)
    |に(?:減|増|早ま|延び|縮)(?:り|び|め)?(?:ました|った|た|る)|[上下]が(?:る|った|ります|りました)|にした|に決(?:めた|まった)
    """,
    takes=(
        "練習日は土曜になった",
        "今は小野寺先生",
        "時給が変わった",
    ),
    leaves=(
        "練習は水曜",
        "猫が好き",
        "今日は暑い",
    ),
)
OVER = Rule(
    "over",
    "something is over",
    r"""
    (?:を|は|から)?(?:クビ|首|解雇)に(?:なった|なりました|された|されました)|(?:返し終わ|返済し終わ|完済し|全額返し)(?:った|りました|た|ました)|(?<!り)返し(?:た|ました)|異動にな(?:った|りました)|転勤にな(?:った|りました)|行けなくなった|行けなくなりました|行かないことにな|流れた|虹の橋|旅立(?:った|ちました)|廃車|(?:を|は|も)?(?:辞め(?:た|ました)|やめ(?:た|ました|ること)|終わ(?:った|りました)|卒業した|売(?:った|りました)|(?:解約|退会|脱退|退学|退職|解散|処分|離婚|中退)し(?:た|ました)|引き払(?:った|って|いました)|手放し(?:た|ました)
    |別れ(?:た|ました)|亡くなった|死んだ|出ていった|引っ越した|中止になった|廃止)
    |から[^、。]{1,12}に(?:乗り換え|切り替え|移行し)|もう(?=[^\u3002\uff01]{0,16}(?:ない|ません))|ではなく
    """,
    takes=(
        "パン屋やめた",
        "ジムは解約した",
        "車を売った",
    ),
    leaves=(
        "パン屋で働いてる",
        "車が好き",
        "大丈夫",
    ),
)
ACTS = Rule(
    "acts",
    "what a clause begins with does something to another thing",
    "を(?!機|きっかけ|めど|最後)",
    takes=("森先生がタバコをやめた", "車を売った"),
    leaves=("ジムは解約した", "ビールは引っ越しを機にやめた"),
)
PARTLY = Rule(
    "partly",
    "only a part of something is over, or somebody only means to end it",
    "半分|一部|(?:り|し|め|き|ち|み|び)たい|たがって|つもり|かもしれ|(?:よう|予定)(?:かと|と思|と考え)|検討",
    takes=("半分返しました", "別荘を売りたいと言っています"),
    leaves=("全部返しました", "別荘を売りました"),
)
QUITS = Rule(
    "quits",
    "what a clause begins with leaves something that may go on without it",
    "(?:辞め|やめ|抜け)(?:た|て|ました)|(?:退会|退職|脱退|退学)し",
    takes=("美咲が合唱団を辞めました", "田中さんが退職した"),
    leaves=("美咲が車を売りました", "合唱団は解散した"),
)
INTO = Rule(
    "into",
    "what somebody has, uses or does is another thing now",
    r"""
    ^(?:私は|うちは|今は|最近)?、?([^、。はがをのにで今]{1,8})[はをも](?!今日|今回)[^、。はを]{1,14}[にへ](?:変え|替え|代え|買い替え|乗り換え|切り替え)(?:た|ました|ています|てる)
    """,
    takes=("携帯をPixelに変えました", "朝はご飯に変えました"),
    leaves=("携帯のケースを青に変えました", "今朝はご飯にしました", "携帯を変えました"),
)
PRONOUN = Rule(
    "pronoun",
    "where a thing named before is left out, to which something is done",
    "^(?=(?:もう|昨日|先週|先月|今月)*(?:売|手放|処分|返し|解約|廃車|辞め|やめ))",
    takes=("売りました", "先月手放した"),
    leaves=("車を売りました", "私は売りました"),
)
DONE = Rule(
    "done",
    "something is finished",
    r"(?:(?:読み|書き|編み|作り|見)終(?:わ|え)(?:った|りました|た|ました)|提出し(?:た|ました)|受か(?:った|りました)|合格し(?:た|ました)|完成し(?:た|ました)|(?:届|着)(?:いた|きました)|できあが(?:った|りました))",
    takes=("『雪国』、読み終わった", "卒論、提出しました", "ピアノが届いた"),
    leaves=("東京にいます", "本が長い"),
)
UNDONE = Rule(
    "undone",
    "only a part of something is finished, or it is not yet",
    "章|ページ|半分|途中|序論|下書き|たら|ときに?|時に|まで",
    takes=("届いたら", "第三章まで読み終わった", "半分読み終わった"),
    leaves=("読み終わった", "届いた"),
)
GOES_ON = Rule(
    "goes on",
    "somebody is at something, plans it or waits for it",
    r"て(?:い)?(?:る|ます)|で(?:い)?(?:る|ます)|試験|締(?:め)?切|面接|つもり|予定|たい(?:です|$)|貯金|準備",
    takes=("『雪国』を読んでいます", "5月に免許の試験があります", "ピアノのために貯金しています"),
    leaves=("『雪国』を読んだ", "東京の人です"),
)
LEAVES = Rule(
    "leaves",
    "somebody does no longer what he did for others, or with them",
    r"(?:会社|部署|チーム|バンド|店|部|学校|クラブ|サークル)を(?:辞め|やめ|去|移)|退職|異動|転職し|引っ越し?(?:た|て|ま)|帰国|に帰った$|出(?:て)?(?:い)?った$|辞め(?:た|ました)$",
    takes=("キムさんが会社を辞めた", "佐藤課長が定年退職した", "ラースはスウェーデンに帰った"),
    leaves=("キムさんが早く来た", "佐藤課長が昼に出た"),
)
ROLE = Rule(
    "role",
    "only tells who does something for the speaker or with him, and is not of his family",
    r"^(?:うちの|私の|僕の|俺の|今の)?(?!.{0,4}(?:父|母|兄|姉|弟|妹|祖父|祖母|夫|妻|息子|娘|彼氏|彼女|家族|猫|犬))[^、。はがをに]{2,12}(?:は|が)[^、。はがをに]{1,12}?(?:さん|先生|くん|ちゃん|課長|部長|社長)?(?:です|だ|だよ)?[。！!]?$",
    takes=("うちのデザイナーはキムさんです。", "上司は佐藤課長です"),
    leaves=("弟は健太です", "東京に住んでいます"),
)
GONE = Rule(
    "gone",
    "an animal or somebody is dead, or away for good",
    r"""
    死(?:んだ|にました|んでしま)|亡くな(?:った|りました)|天国に|逃げて(?:しま|いなく)|いなくな(?:った|りました)|安楽死
    """,
    takes=("ポチが昨日死んだ", "インコが逃げてしまった"),
    leaves=("死ぬほど眠い", "いなくて困る"),
)
CALLED_OFF = Rule(
    "called off",
    "something does not take place, maybe one time only",
    "中止|キャンセル|休講|休み|終わ",
    takes=("今日の書道は中止でした", "授業は休講"),
    leaves=("車を売った", "会社を辞めた"),
)
SO = Rule(
    "so",
    "between a reason and what follows from it",
    "(?<=[たいだなる])ので、?|(?<=く)て、?(?=[^、。]{2,12}[はを])",
    takes=("腰を痛めたのでヨガ教室は退会しました", "忙しくて書道はやめました"),
    leaves=("ジムは退会した", "ものです"),
)
TOPIC = Rule(
    "topic",
    "what a clause is about that follows behind a comma",
    r"^[^、]{1,24}(?:は|も)(?:昨日|先週|先月|今年|去年|今月|来月|来週|今は)?$|^[^、はがを]{1,20}の[^、はがを]{0,8}[\u4e00-\u9fff\u30a1-\u30fa]$",
    takes=("猫のタマは先週", "サークルの練習日"),
    leaves=("ジムは解約した", "猫が死んでしまって", "最近"),
)
PEOPLE = Rule(
    "people",
    "of whom a clause tells, if he is somebody of the speaker's",
    "^(?:うちの|私の|僕の|俺の)?(お?父(?:さん)?|お?母(?:さん)?|[兄弟姉妹](?:さん)?|祖[父母]|夫|妻|息子|娘|友達|友人|同僚|彼氏|彼女)(?=[はがもの])",
    takes=("弟がコーヒーを飲み始めました", "うちの娘は水曜に習っています"),
    leaves=("弟に1万円返した", "コーヒーを飲み始めた"),
)
OF_WHAT = frozenset("の")
NOT_FIRST = frozenset("に と から".split())
KNOWN = frozenset("はがをのもにで")
WITH: frozenset[str] = frozenset()
JOINED = False
ITSELF = Rule(
    "itself",
    "what a clause begins with is over, and not something that it has or does",
    r"(?:クビ|首|解雇)にな|異動にな|転勤にな|行けなくな|流れた|虹の橋|旅立|廃車|やめ(?:た|ました)|終わ(?:った|りました)|売(?:った|りました)|(?:解約|退会|脱退|解散|処分)し|引き払|手放し|中止|廃止|もう|ではなく",
    takes=("パン屋やめた", "ジムは解約した"),
    leaves=("美咲が会社を辞めました", "別れた"),
)
PLACED = Rule(
    "placed",
    "what a clause begins with is somewhere",
    r"^[^、。私僕俺]{1,10}?は[^、。]{1,14}(?:にあ(?:り|る)|に置い|に預け|の(?:中|上|下|裏|横|隣)(?:です|だ|に)|にいる|にいます)",
    takes=("鍵はマットの下です", "鍵は今は隣の家に預けています"),
    leaves=("鍵は古いです", "私は家にいます"),
)
NOT = Rule(
    "not",
    "something is not so",
    r"ない|ません|なく",
    takes=("肉を食べない", "吸いません"),
    leaves=("肉を食べる", "猫"),
)
BEGINS = Rule(
    "begins",
    "somebody does what he did not do before",
    r"(?:よう|こと)にな(?:った|りました|ってい)|始め(?:た|ました|てい)",
    takes=("卵も食べられるようになりました", "コーヒーを飲み始めた"),
    leaves=("卵が食べられません", "始まりました"),
)
AGAIN = Rule(
    "again",
    "something is as it was before",
    r"また|再び|復帰",
    takes=("また肉を食べてる", "ジムに復帰した"),
    leaves=("肉を食べる", "猫"),
)
IDLE: frozenset[str] = frozenset()
