# SPDX-License-Identifier: Apache-2.0
"""Japanese clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from ..clauses import Ending, Telling
from ..rules import Rule, joined
from .persons import KIN, OWN, I

_GREETING = "(?:はじめまして|初めまして|こんにち[はわ]|こんばん[はわ]|おはよう(?:ございます)?|どうも|みなさん)[、。！!～〜\\s]*"
_OPENING = joined(rf"""
    ^(?:{_GREETING}|(?:ちなみに|実は|あと|えっと|そういえば|はい|ええ|うん|あ|ところで|そして|でも)[、,\s]*)*
""")
_ADVERB = joined(r"""
    (?:(?:今|いま|現在|今年|去年|昨年|先月|先週|昨日|最近|春|夏|秋|冬|この[春夏秋冬]|[\d一二三四五六七八九十]{1,3}月|今月|先日|もう|ずっと|やっと|ついに|正式に
    |家族で|一人で|ひとりで|仕事は|職業は|重度の|ひどい)(?:は|から|に|で|、|\s)*)*
""")
# Of the speaker himself, who need not be named; or of one of his own people.
_SELF = f"{_OPENING}{_ADVERB}(?:{I}(?:は|が|も|って|、)+)?{_ADVERB}"
_WHOEVER = f"{_OPENING}{_ADVERB}(?:(?:(?P<o>{OWN})|{I})(?:は|が|も|って|、)+)?{_ADVERB}"
_MINE = f"{_OPENING}(?:{I}の)?"
_WHOSE = f"{_OPENING}(?:(?:(?P<o>{OWN})|{I})の)?"

_STOP = r"(?:よ|ね|けど|けれど|が|ので|から|し|わ)*\s*(?:[、。！!…～〜（(]|$)"
_BE = "(?:です|だ|である|なんです|なの(?:です)?|でございます|になり(?:ます|ました)|になった|で(?=、))?"
_END = _BE + _STOP
_DOES = "い?(?:ます|る|て(?=、)|おります|ております)" + _STOP
_DID = "(?:ました|た|たんです|たところです|たばかりです)" + _STOP
# Whatever is named: no particle in it that would make it a part of something else.
_THING = r"[^\s、。！!？?「」はがをもにで]{1,16}?"
_NAME = r"[「『]?(?P<v>[^\s、。！!？?「」『』はがをもにでっ]{1,10}?(?: [^\s、。！!？?「」はがをもにで]{1,8}?)?)[」』]?"
_SURNAME = joined(r"""
    (?:佐藤|鈴木|高橋|田中|伊藤|渡[辺邊部]|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|斎藤|斉藤|清水|山崎|森|池田|橋本|阿部|石川
    |山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内
    |小野|田村|中山|和田|石田|森田|上田|原|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|安藤|谷口|大野|丸山|今井|高田|藤本|武田|村田|上野|杉山
    |増田|平野|大塚|千葉|久保|松井|小島|岩崎|桜井|野口|松尾|野村|木下|菊地|菊池|大西|新井|杉本|古川|浜田|市川|小松|水野|島田)
""")
_TRADE = joined(r"""
    [^\s、。はがをもにで]{0,10}?(?:師|士|(?<!会)(?<!社)員|会社員|社員|医者|医|先生|学生|生徒|[大高][学校]生|院生|エンジニア|デザイナー|プログラマー?
    |マネージャー|ライター|カメラマン|シェフ|農家|作家|記者|社長|店長|部長|課長|主[婦夫]|コンサルタント|ディレクター|翻訳者|翻訳家|通訳
    |画家|[俳女]優|歌手|自営業|フリーランス|研究者|教授|弁護士|警察官|公務員|営業)
""")
# Where people work that is no employer.
_NOWHERE = joined(r"""
    (?!(?:東京|大阪|京都|横浜|名古屋|福岡|札幌|神戸|仙台|広島|千葉|埼玉|沖縄|北海道|海外|日本|アメリカ|家|自宅|在宅|外|夜|朝|昼|リモート|職場|現場
    |[^\s、。]{1,4}[都府県市区町村])[でに]|[^\s、。]{1,8}業界)
""")


def _telling(attribute: str, meaning: str, pattern: str, takes: str, leaves: str) -> Telling:
    """Return a telling; its examples are parted by strokes."""
    examples = {"takes": tuple(takes.split("|")), "leaves": tuple(leaves.split("|"))}
    return Telling(attribute, Rule(attribute.partition(" ")[0], meaning, pattern, **examples))


def _of_mine(attribute: str, what: str, value: str, takes: str, leaves: str) -> Telling:
    """Return a telling of something that the speaker has: "my phone number is"."""
    pattern = rf"{_MINE}{what}(?:は|：|:)\s*(?P<v>{value}){_END}"
    return _telling(attribute, f"the speaker's {attribute}", pattern, takes, leaves)


TELLINGS = (
    _telling(
        "name",
        "how somebody is called",
        rf"""
        {_WHOSE}(?:名前|フルネーム|本名)(?:は|：)\s*{_NAME}
        (?:と(?:申|言い|いい)(?:し?ます)?|って(?:言い|いい)ます|という(?:名前)?)?{_END}
        """,
        "私の名前は山本あかりです。|名前はユキだよ|妹の名前は花です。",
        "彼の名前は翔です。|名前を呼んだ|私の名前が嫌いです。",
    ),
    _telling(
        "name",
        "the speaker says that he is called so",
        rf"{_OPENING}(?:{I}(?:は|、)+)?{_NAME}と(?:申し|言い|いい)ます{_STOP}",
        "田中美咲と申します。|はじめまして、健太といいます！",
        "彼は田中と言います。|明日行くと言いました。",
    ),
    _telling(
        "name",
        "the speaker says at a greeting who he is",
        rf"""
        ^(?:{_GREETING})+(?:{I}(?:は|、)+)?(?P<v>{_SURNAME}[ 　]?[^\s、。はがをもにでの]{{0,4}}?)
        (?:です|だよ|と申します){_STOP}
        """,
        "はじめまして、佐藤健太です。|こんにちは！鈴木です。|こんにちは、田中と申します",
        "鈴木さんです。|こんにちは、初心者です。|こんにちは、森の中です。",
    ),
    _telling(
        "nickname",
        "how the speaker wants to be called, or is",
        rf"""
        {_OPENING}(?:気軽に|よかったら|どうぞ|普段は|みんな(?:から|に)は?|友達(?:から|に)は?|周り(?:から|に)は?|{I}(?:は|のことは|を)|[、\s])*
        {_NAME}(?:と|って)(?:[呼よ]んで(?:くだ?さい|下さい|ほしいです|もらえ[^、。]{{0,8}}|いただけ[^、。]{{0,8}})?|呼ばれてい?(?:ます|る)){_STOP}
        """,
        "ユキって呼んでね|みんなには「タケ」と呼ばれています。|気軽にユキと呼んでください。",
        "医者を呼んで|彼をタケと呼んで|ユキと呼んだ。",
    ),
    _telling(
        "home",
        "where somebody lives",
        rf"""
        {_WHOEVER}(?!どこ|ここ|そこ|実家|ホテル|一緒)(?P<v>{_THING})(?:に
        (?:住んで{_DOES}|(?:引っ?越し|移住し|転居し|越してき|引っ?越してき){_DID})
        |在住{_END})
        """,
        "横浜に住んでいます。|今は大阪市北区に住んでる|先月、福岡に引っ越しました。|札幌在住です。|姉は名古屋に住んでいます。",
        "彼は横浜に住んでいます。|横浜に住んでいる友達がいます。|横浜に行きました。|田中さんは神戸に住んでいます。",
    ),
    _telling(
        "employer",
        "for whom somebody works",
        rf"""
        {_WHOEVER}{_NOWHERE}(?P<v>{_THING})
        (?:(?:に勤めて|で働いて|[にで]勤務して){_DOES}|に(?:転職し|就職し|入社し){_DID}|(?:の社員|勤務){_END})
        """,
        "任天堂に勤めています。|トヨタで働いています|四月からソニーに転職しました。|夫は銀行に勤めています。",
        "東京で働いています。|彼は任天堂に勤めています。|夜に働いています。|在宅で働いています。",
    ),
    _telling(
        "position",
        "what somebody's trade is",
        rf"{_WHOEVER}(?P<v>{_TRADE})(?:(?:です|だ|なんです|で(?=、)){_STOP}|(?:を|として働いて)(?:して)?{_DOES})",
        "私は看護師です。|仕事はエンジニアをしています。|姉は看護師です。",
        "彼は看護師です。|看護師に会いました。|看護師の友達です。",
    ),
    _telling(
        "age",
        "how old somebody is",
        rf"{_WHOEVER}(?:満)?(?P<v>[\d一二三四五六七八九十百]{{1,4}}[歳才]){_END}",
        "今年で35歳になりました。|娘は三歳です。|28歳です",
        "彼は35歳です。|35歳の時に結婚しました。",
    ),
    _telling(
        "allergy",
        "what somebody does not bear",
        rf"""
        {_WHOEVER}(?P<v>{_THING})(?:の?アレルギー(?:です|だ|なんです|持ち(?:です)?|で(?=、)|が(?:あります|ある)|を持って{_DOES})
        |に(?:は|対して)?アレルギーが(?:あります|ある)){_STOP}
        """,
        "私は卵アレルギーです。|えびにアレルギーがあります。|うちの息子は小麦アレルギーです。",
        "彼は卵アレルギーです。|卵アレルギーの友達がいます。|卵アレルギーではありません。",
    ),
    _telling(
        "diet",
        "what somebody eats on principle",
        rf"{_WHOEVER}(?P<v>ベジタリアン|[ヴビ][ィー]ー?ガン|菜食主義者?|菜食){_END}",
        "ベジタリアンです。|私はヴィーガンなんです|娘はビーガンです",
        "彼はベジタリアンです。|ベジタリアンの店です。",
    ),
    _telling(
        "pet",
        "an animal that somebody has",
        rf"{_WHOEVER}(?:[\d一二三四五六両]{{1,2}}[匹頭羽]の)?(?P<v>{_THING})を(?:[\d一二三四五六]{{1,2}}[匹頭羽])?飼って{_DOES}",
        "猫を二匹飼っています。|柴犬を飼ってるよ|姉は犬を飼っています。",
        "彼は猫を飼っています。|猫を飼っている人です。|猫を飼いたい",
    ),
    _telling(
        "child",
        "a child that somebody has",
        rf"""
        {_SELF}(?:[\d一二三四五]{{1,2}}[人歳]の)?(?P<v>息子|娘|子供|子ども|[長次][男女]|双子)が
        (?:[\d一二三四五]?(?:人|り|ふたり|ひとり))?(?:い(?:ます|る|て(?=、))|生まれ(?:ました|た)){_STOP}
        """,
        "娘が二人います。|先月息子が生まれました！",
        "彼には娘がいます。|娘が寝ました。",
    ),
    _telling(
        "partner",
        "with whom the speaker lives, or goes",
        rf"{_MINE}(?:彼氏|彼女|夫|妻|旦那|主人|嫁|婚約者|パートナー|恋人)の名前は{_NAME}{_END}",
        "彼氏の名前は翔です。|私の妻の名前は恵子です",
        "妹の名前は花です。|彼氏の名前を忘れた。",
    ),
    _telling(
        "favorite {k}",
        "what the speaker likes most of its kind",
        rf"{_OPENING}(?:{I}(?:は|が|の)?)?(?:一番|いちばん|最も)?(?:大)?好きな(?P<k>[^\s、。はが]{{1,8}}?)は(?P<v>[^、。！!]{{1,24}}?){_END}",
        "好きな色は緑です。|私の一番好きな食べ物はカレーです",
        "緑が好きです。|彼の好きな色は緑です。",
    ),
    _of_mine(
        "birthday",
        "(?:お)?誕生日",
        r"(?:\d{4}年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日",
        "誕生日は8月3日です。|私の誕生日は十月三日",
        "彼の誕生日は8月3日です。|誕生日は楽しかった。",
    ),
    _of_mine(
        "phone",
        "(?:新しい)?(?:電話|携帯)(?:の)?番号",
        r"[+\d][\d -]{5,18}\d",
        "電話番号は090-1234-5678です。|私の携帯番号は 08012345678",
        "彼の電話番号は090-1234-5678です。|電話番号は秘密です。",
    ),
    _of_mine(
        "email",
        "(?:新しい)?(?:メール)?(?:アドレス|メアド)",
        r"[\w.+-]+@[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)+",
        "メールアドレスはmisaki.t@example.jpです。|私のメアドは a@b.jp",
        "メールアドレスは秘密です。|彼のメアドはa@b.jpです",
    ),
    _of_mine(
        "address",
        "(?:新しい)?(?:住所)",
        r"[^。\n]{4,50}?",
        "住所は東京都港区芝1-2-3です。|私の住所：大阪市北区梅田1丁目",
        "彼の住所は東京都です。|住所が変わりました。",
    ),
    _of_mine(
        "salary",
        "(?:月収|年収|給料|月給)",
        r"[\d約][^、。]{0,12}?",
        "年収は600万円です。|私の給料は25万です",
        "給料は安いです。|彼の年収は600万円です。",
    ),
    _of_mine(
        "rent",
        "家賃",
        r"(?:月)?[\d約][^、。]{0,12}?",
        "家賃は8万円です。|うちの家賃は月12万です",
        "家賃は高いです。|彼の家賃は8万円です。",
    ),
)


def _ending(attributes: str, meaning: str, pattern: str, takes: str, leaves: str) -> Ending:
    """Return an ending; its examples are parted by strokes."""
    examples = {"takes": tuple(takes.split("|")), "leaves": tuple(leaves.split("|"))}
    return Ending(tuple(attributes.split()), Rule(meaning, meaning, pattern, **examples))


_VALUE = f"(?P<v>{_THING})"
ENDINGS = (
    _ending(
        "partner",
        "parted from somebody named",
        rf"{_SELF}(?!彼[氏女]?と|[夫妻]と|旦那|友|みんな|家族|同僚){_VALUE}と(?:別れ|離婚し|破局し){_DID}",
        "翔と別れました。|私は先月健太と離婚しました",
        "駅で友達と別れました。|彼は翔と別れました。",
    ),
    _ending(
        "partner",
        "parted from whoever it was",
        rf"{_SELF}(?:(?:彼[氏女]?|夫|妻|旦那)とは?{_ADVERB}別れ|(?:(?:夫|妻|旦那|主人)と)?{_ADVERB}離婚し){_DID}",
        "先月離婚しました|彼氏と別れました。",
        "彼は離婚しました。|別れたい",
    ),
    _ending(
        "employer position",
        "left whatever work it was",
        rf"{_SELF}(?:(?:仕事|会社|勤め先)を(?:辞め|やめ)|退職し|失業し|クビになっ|解雇され|定年退職し){_DID}",
        "仕事を辞めた。|先月退職しました。",
        "田中さんは会社を辞めました。|仕事を辞めていません。",
    ),
    _ending(
        "employer position",
        "left an employer or a trade named",
        rf"{_SELF}(?!仕事|会社|タバコ|たばこ|煙草|お?酒){_VALUE}を(?:辞め|退職し){_DID}",
        "任天堂を辞めました。|教師を辞めた",
        "彼は任天堂を辞めました。|任天堂を辞めたい",
    ),
    _ending(
        "car",
        "sold the car",
        rf"{_SELF}(?:{I}の)?(?:愛車|車|クルマ)(?:は|を|も)(?:売[りっ]|手放し|売却し|廃車にし|処分し){_DID}",
        "車を売りました。|車は手放しました。",
        "彼は車を売りました。|車を売りたい",
    ),
    _ending(
        "possession subscription car pet",
        "sold, gave away or cancelled something named",
        rf"{_SELF}(?:{I}の)?{_VALUE}(?:は|を)(?:もう)?(?:売(?:り|っ)|手放し|解約し|退会し|キャンセルし|処分し){_DID}",
        "ネットフリックスを解約しました。|ピアノは売りました",
        "彼はピアノを売りました。|ピアノを売りません。",
    ),
    _ending(
        "pet relative child partner",
        "somebody died",
        rf"""
        {_OPENING}{_ADVERB}(?:{I}の)?(?:(?:愛?[犬猫]|ペット)の)?(?P<v>{KIN}|{_THING})(?:は|が){_ADVERB}
        (?:亡くなり|亡くなっ|死に|死んで?し?ま?い?|他界し|天国(?:に|へ)(?:行き|旅立ち)|虹の橋を渡り|息を引き取り|旅立ち)(?:まし)?た?{_STOP}
        """,
        "うちの猫が先週亡くなりました。|愛犬のポチが虹の橋を渡りました|祖母が他界しました。",
        "猫が寝ました。|死んだら困る",
    ),
    _ending(
        "smoking",
        "smokes no more",
        rf"{_SELF}(?:もう)?(?:(?:タバコ|たばこ|煙草)(?:は|を)(?:もう)?(?:やめ|止め|辞め){_DID}|禁煙し{_DID}|(?:タバコ|たばこ|煙草)は(?:もう)?吸って(?:いません|いない|ません|ない){_STOP})",
        "タバコをやめました。|禁煙しました|タバコはもう吸っていません",
        "彼はタバコをやめました。|タバコをやめたい",
    ),
    _ending(
        "drinking",
        "drinks no more",
        rf"{_SELF}(?:もう)?(?:お?酒(?:は|を)(?:もう)?(?:やめ|止め|辞め){_DID}|禁酒し{_DID}|お?酒はもう飲(?:んでい?(?:ません|ない)|みません|まない){_STOP})",
        "お酒はもう飲んでいません。|お酒をやめました",
        "彼はお酒をやめました。|お酒は飲みません。",
    ),
    _ending(
        "diet position employer",
        "is no more what is named",
        rf"{_SELF}もう{_VALUE}(?:では|じゃ)(?:ありません|ない(?:です)?){_STOP}",
        "もうベジタリアンではありません。|私はもう学生じゃないです",
        "ベジタリアンではありません。|彼はもう学生ではありません。",
    ),
    _ending(
        "allergy",
        "bears what is named",
        rf"{_SELF}{_VALUE}の?アレルギー(?:は|が)(?:もう)?(?:治り|なくなり|治っ|なくなっ|克服し)(?:まし)?た{_STOP}",
        "卵アレルギーは治りました。|小麦のアレルギーがなくなりました",
        "彼は卵アレルギーが治りました。|卵アレルギーです。",
    ),
    _ending(
        "",
        "does no more what is named",
        rf"{_SELF}(?:もう)?{_VALUE}(?:に住むの|に通うの|を飼うの|を食べるの|を飲むの|で働くの|)(?:は|を)(?:やめ|止め){_DID}",
        "横浜に住むのをやめました。|ピアノをやめました",
        "彼はピアノをやめました。|ピアノをやめたい",
    ),
)
