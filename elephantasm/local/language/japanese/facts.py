# SPDX-License-Identifier: Apache-2.0
"""Japanese clauses of which all is understood: what is so, and what is over."""

from __future__ import annotations

from ..clauses import Telling, telling
from . import turning
from .endings import ENDINGS as OVER
from .parts import (
    ADVERB,
    DID,
    DOES,
    END,
    GREETING,
    MINE,
    NAME,
    NOWHERE,
    OF_MINE,
    OPENING,
    SELF,
    STOP,
    SURNAME,
    THING,
    TRADE,
    WHOEVER,
    WHOSE,
)
from .persons import I
from .things import HABITS, THINGS

__all__ = ["ENDINGS", "TELLINGS"]


def _of_mine(attribute: str, what: str, value: str, takes: str, leaves: str) -> Telling:
    """Return a telling of something that the speaker has: "my phone number is"."""
    pattern = rf"{MINE}{what}(?:は|：|:)\s*(?P<v>{value}){END}"
    return telling(attribute, f"the speaker's {attribute}", pattern, takes, leaves)


TELLINGS = (
    *THINGS,
    *turning.TELLINGS,
    telling(
        "name",
        "how somebody is called",
        rf"""
        {WHOSE}(?:名前|フルネーム|本名)(?:は|：)\s*{NAME}
        (?:と(?:申|言い|いい)(?:し?ます)?|って(?:言い|いい)ます|という(?:名前)?)?{END}
        """,
        "私の名前は山本あかりです。|名前はユキだよ|妹の名前は花です。",
        "彼の名前は翔です。|名前を呼んだ|私の名前が嫌いです。",
    ),
    telling(
        "name",
        "the speaker says that he is called so",
        rf"{OPENING}(?:{I}(?:は|、)+)?{NAME}(?:と|って)(?:申し|言い|いい)ます{STOP}",
        "田中美咲と申します。|はじめまして、健太といいます！",
        "彼は田中と言います。|明日行くと言いました。",
    ),
    telling(
        "name",
        "the speaker says at a greeting who he is",
        rf"""
        ^(?:{GREETING})+(?:{I}(?:は|、)+)?(?P<v>{SURNAME}[ 　]?[^\s、。はがをもにでの]{{0,4}}?)
        (?:です|だよ|と申します){STOP}
        """,
        "はじめまして、佐藤健太です。|こんにちは！鈴木です。|こんにちは、田中と申します",
        "鈴木さんです。|こんにちは、初心者です。|こんにちは、森の中です。",
    ),
    telling(
        "nickname",
        "how the speaker wants to be called, or is",
        rf"""
        {OPENING}(?:[^。]{{2,30}}(?:ので|から|けど|が)、)?(?:気軽に|よかったら|どうぞ|普段は|これから(?:は)?|今後(?:は)?
        |今日から(?:は)?|みんな(?:から|に)は?|友達(?:から|に)は?|周り(?:から|に)は?|{I}(?:は|のことは|を)|[、\s])*
        {NAME}(?:と|って)(?:[呼よ]んで(?:くだ?さい|下さい|ほしいです|もらえ[^、。]{{0,8}}|いただけ[^、。]{{0,8}})?|呼ばれてい?(?:ます
        |る)){STOP}
        """,
        "ユキって呼んでね|先生は照れるので、正雄さんと呼んでください。|これから隊長って呼んで|みんなには「タケ」と呼ばれています。|気軽にユキと呼んでください。",
        "医者を呼んで|彼をタケと呼んで|ユキと呼んだ。",
    ),
    telling(
        "home",
        "where somebody lives",
        rf"""
        {WHOEVER}(?:[^\s、。]{{1,10}}を(?:離れて|出て)、)?(?!どこ|ここ|そこ|実家|ホテル|一緒)
        (?P<v>{THING})(?:の[^\s、。にで]{{1,8}}(?:家|ところ))?(?:に
        (?:(?:[^\s、。]{{1,10}}と)?(?:[一二三四五六]人で|ふたりで|家族で)?住んで{DOES}|(?:引っ?越し|移住し|転居し|越してき
        |引っ?越してき){DID})
        |在住{END}|で(?:一人|ひとり|二人)?暮らし(?:を?して)?{DOES})
        """,
        "仙台市の泉区に妻の和子と二人で住んでおります。|先月から仙台を離れて、横浜の息子の家に引っ越しました。|二週間前に岡山に引っ越しました。|横浜に住んでいます。|今は大阪市北区に住んでる|先月、福岡に引っ越しました。|札幌在住です。|姉は名古屋に住んでいます。",
        "彼は横浜に住んでいます。|横浜に住んでいる友達がいます。|横浜に行きました。|田中さんは神戸に住んでいます。",
    ),
    telling(
        "employer",
        "for whom somebody works",
        rf"""
        {WHOEVER}(?:[^\s、。]{{1,12}}を(?:辞め|やめ)て、?)?{NOWHERE}(?P<v>{THING})
        (?:(?:に勤めて|で働いて|[にで]勤務して){DOES}|に(?:転職し|就職し|入社し){DID}|(?:の社員|勤務){END})
        |{SELF}[^\s、。]{{1,12}}を(?:辞め|やめ|退職し)て、(?:[^\s、。]{{1,6}}から(?:は)?)(?P<v_2>{THING}){END}
        """,
        "ソニーを辞めて、五月から任天堂です。|任天堂に勤めています。|トヨタで働いています|四月からソニーに転職しました。|夫は銀行に勤めています。",
        "東京で働いています。|彼は任天堂に勤めています。|夜に働いています。|在宅で働いています。",
    ),
    telling(
        "position",
        "what somebody's trade is",
        rf"{WHOEVER}(?:[^\s、。はがを]{{1,12}}で|[^\s、。は]{{1,12}}を(?:辞め|やめ)て、?)?(?P<v>{TRADE})(?:(?:です|だ|なんです|で(?=、|$)|にな(?:りました|った)){STOP}|(?:を|として働いて)(?:して)?{DOES})",
        "私は看護師です。|仕事はエンジニアをしています。|姉は看護師です。",
        "彼は看護師です。|看護師に会いました。|看護師の友達です。",
    ),
    telling(
        "age",
        "how old somebody is",
        rf"{WHOEVER}(?:満)?(?P<v>[\d一二三四五六七八九十百]{{1,4}}[歳才]){END}",
        "今年で35歳になりました。|娘は三歳です。|28歳です",
        "彼は35歳です。|35歳の時に結婚しました。",
    ),
    telling(
        "allergy",
        "what somebody does not bear",
        rf"""
        {WHOEVER}(?P<v>{THING})(?:の?アレルギー(?:です|だ|なんです|持ち(?:です)?|で(?=、|$)|が(?:あります|ある)|を持って{DOES})
        |に(?:は|対して)?アレルギーが(?:あります|ある)){STOP}
        """,
        "私は卵アレルギーです。|えびにアレルギーがあります。|うちの息子は小麦アレルギーです。",
        "彼は卵アレルギーです。|卵アレルギーの友達がいます。|卵アレルギーではありません。",
    ),
    telling(
        "diet",
        "what somebody eats on principle",
        rf"{WHOEVER}(?P<v>ベジタリアン|[ヴビ][ィー]ー?ガン|菜食主義者?|菜食){END}",
        "ベジタリアンです。|私はヴィーガンなんです|娘はビーガンです",
        "彼はベジタリアンです。|ベジタリアンの店です。",
    ),
    telling(
        "allergy",
        "has an illness that is an allergy",
        rf"{WHOEVER}(?P<v>花粉症|乳糖不耐症|金属アレルギー|動物アレルギー){END}",
        "ひどい花粉症です。|乳糖不耐症なんです",
        "花粉症の季節です。|彼は花粉症です。",
    ),
    telling(
        "diet",
        "what somebody cannot eat or drink",
        rf"{WHOEVER}(?P<v>(?!これ|それ|もう|何)[^\s、。は]{{1,12}}?[はが](?:食べられ|飲め|食べれ)(?:ません|ない))(?:ん?です)?{STOP}",
        "エビとカニが食べられない|私は牛乳が飲めません。",
        "彼は牛乳が飲めません。|もう食べられない",
    ),
    telling(
        "pet",
        "an animal that somebody has",
        rf"{WHOEVER}(?:[\d一二三四五六両]{{1,2}}[匹頭羽]の)?(?P<v>{THING})を(?:[\d一二三四五六]{{1,2}}[匹頭羽])?飼って{DOES}",
        "猫を二匹飼っています。|柴犬を飼ってるよ|姉は犬を飼っています。",
        "彼は猫を飼っています。|猫を飼っている人です。|猫を飼いたい",
    ),
    telling(
        "child",
        "a child that somebody has",
        rf"""
        {SELF}(?:[\d一二三四五]{{1,2}}[人歳]の)?(?P<v>息子|娘|子供|子ども|[長次][男女]|双子)が
        (?:[\d一二三四五]?(?:人|り|ふたり|ひとり))?(?:い(?:ます|る|て(?=、|$))|生まれ(?:ました|た)){STOP}
        """,
        "娘が二人います。|先月息子が生まれました！",
        "彼には娘がいます。|娘が寝ました。",
    ),
    telling(
        "partner",
        "with whom the speaker lives, or goes",
        rf"""
        {MINE}(?:彼氏|彼女|夫|妻|旦那|主人|嫁|婚約者|パートナー|恋人)の名前は{NAME}{END}
        |{SELF}(?!彼|友|夫|妻)(?P<v_2>{THING})と(?:結婚|婚約|交際)(?:して(?=い|ま)い?(?:ます|る|おります){STOP}|し{DID})
        """,
        "健太と結婚しています。|彼氏の名前は翔です。|私の妻の名前は恵子です",
        "妹の名前は花です。|彼氏の名前を忘れた。",
    ),
    telling(
        "hobby",
        "what somebody learns or plays",
        rf"{WHOEVER}(?!何|これ|それ)(?P<v>{THING})を(?:習って|練習して|弾いて){DOES}",
        "ピアノを習っています。|姉は書道を習っています。",
        "彼はピアノを習っています。|ピアノを習いたい",
    ),
    telling(
        "medication",
        "what somebody takes",
        rf"""
        {WHOEVER}(?:[^\s、。]{{1,12}}(?:で|ので)、|[^\s、。]{{1,12}}(?:は|を)(?:やめ|止め)て、{ADVERB})?
        (?P<v>[ァ-ヶー]{{4,}}(?:錠)?|[^\s、。はがを]{{1,6}}薬)を(?:毎[朝晩日食][^を]{{0,3}}|一日[^を]{{1,4}})?飲んで{DOES}
        """,
        "高血圧で、アムロジピンを毎朝飲んでいます。|アムロジピンはやめて、今はロサルタンを飲んでいます。",
        "彼はアムロジピンを飲んでいます。|ビールを飲んでいます。",
    ),
    telling(
        "condition",
        "what somebody suffers from",
        rf"{WHOEVER}(?P<v>高血圧|低血圧|糖尿病|喘息|緑内障|白内障|うつ病|腰痛持ち|リウマチ|貧血|てんかん)(?:なん)?(?:です|だ|で(?=、|$)|を患って{DOES}){STOP}",
        "私は糖尿病です。|高血圧で、薬を飲んでいます。|父は緑内障です。",
        "彼は糖尿病です。|糖尿病の本を読んだ",
    ),
    telling(
        "rent",
        "what the rent has become",
        rf"{OPENING}(?:{OF_MINE}|うちの)家賃(?:は|が)、?(?:[^、。]{{1,6}}から)?(?P<v>[\d約][^、。]{{0,12}}?)に(?:上が|下が|値上げされ|値上がりし|な)(?:り|っ)?{DID}",
        "家賃が7万円に上がりました|家賃は6月から8万円になりました",
        "家賃は高いです。|彼の家賃が7万円に上がりました",
    ),
    telling(
        "favorite {k}",
        "what the speaker likes most of its kind",
        rf"{OPENING}(?:{I}(?:は|が|の)?)?(?:一番|いちばん|最も)?(?:大)?好きな(?P<k>[^\s、。はが]{{1,8}}?)は(?P<v>[^、。！!]{{1,24}}?){END}",
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
    *HABITS,
)

# With one of these somebody speaks of himself and not of a group.
HIMSELF = frozenset("私 僕 俺".split())
# What stands before something of the speaker's.
MY = frozenset("私 僕 俺 うち".split())

ENDINGS = (*OVER, *turning.ENDINGS)
