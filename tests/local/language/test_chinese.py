# SPDX-License-Identifier: Apache-2.0
"""Chinese messages, as people write them, through the reader."""

from __future__ import annotations

from importlib import import_module

import pytest

from tests.local.language.heard import held
from tests.local.life import LOCAL

from .eastasian import ends, facts, forgets, read, statements, wishes

languages = import_module(f"{LOCAL}.language.languages")
handover = import_module(f"{LOCAL}.language.handover")
CHINESE = ("chinese",)


@pytest.mark.parametrize(
    "text", ["我住在上海。", "我家在臺北", "我在学日语，ありがとう就是谢谢你的意思", "用Python写的"]
)
def test_ideographs_without_kana_are_chinese(text):
    assert "chinese" in languages.languages_of(text)


@pytest.mark.parametrize("text", ["東京に住んでいます。", "서울에 살아요", "I live in Oslo.", ""])
def test_other_scripts_are_not(text):
    assert "chinese" not in languages.languages_of(text)


def test_a_message_in_two_languages_is_understood_in_both():
    assert set(languages.languages_of("我住在上海。 I work at the port.")) == {"chinese", "english"}


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("我叫李雪。", "name", "李雪"),
        ("你好，我叫王大明，很高兴认识你！", "name", "王大明"),
        ("我姓陈，叫陈晓东", "name", "陈晓东"),
        ("我的名字是欧阳娜娜。", "name", "欧阳娜娜"),
        ("叫我小雪就行", "nickname", "小雪"),
        ("大家都叫我老周", "nickname", "老周"),
        ("我住在成都。", "home", "成都"),
        ("我现在住在杭州西湖区", "home", "杭州西湖区"),
        ("我上个月搬到了深圳。", "home", "深圳"),
        ("我们搬去厦门了！", "home", "厦门"),
        ("我家在哈尔滨", "home", "哈尔滨"),
        ("我住在台北。", "home", "台北"),
        ("我在腾讯上班。", "employer", "腾讯"),
        ("我现在在一家律师事务所工作", "employer", "一家律师事务所"),
        ("我是护士。", "position", "护士"),
        ("我是一名小学老师", "position", "小学老师"),
        ("我今年三十二岁。", "age", "三十二岁"),
        ("我的生日是5月12日。", "birthday", "5月12日"),
        ("我对花生过敏。", "allergy", "花生"),
        ("我对青霉素严重过敏！", "allergy", "青霉素"),
        ("我吃素。", "diet", "吃素"),
        ("我是素食主义者", "diet", "素食主义者"),
        ("我养了一只猫，叫团子。", "pet", "猫，叫团子"),
        ("我家有两条狗", "pet", "狗"),
        ("我有一个女儿，叫朵朵", "child", "女儿"),
        ("我的男朋友叫阿杰。", "partner", "阿杰"),
        ("我最喜欢的颜色是绿色。", "favorite 颜色", "绿色"),
        ("我的手机号是13800138000。", "phone", "13800138000"),
        ("哈喽～我叫阿May，坐标深圳，做产品经理的", "home", "深圳"),
        ("我搬家了，现在住在望京那边", "home", "望京那边"),
        ("我忘了跟你说，我对芒果过敏", "allergy", "芒果"),
        ("我们养了一只金毛，叫可乐，今年五岁。", "pet", "金毛，叫可乐"),
        ("我在阿里巴巴做后端开发", "employer", "阿里巴巴"),
        ("我的邮箱是 lixue.2020@qq.com", "email", "lixue.2020@qq.com"),
    ],
)
def test_what_somebody_says_of_himself_is_a_fact(text, attribute, value):
    assert ("", attribute, value) in facts(text)
    assert len(statements(text)) == 1


@pytest.mark.parametrize(
    ("text", "owner", "attribute", "value"),
    [
        ("我姐姐住在广州。", "我姐姐", "home", "广州"),
        ("我老公在华为上班", "我老公", "employer", "华为"),
        ("我儿子对牛奶过敏。", "我儿子", "allergy", "牛奶"),
        ("我爸妈搬到海南了。", "我爸妈", "home", "海南"),
        ("我妹妹叫小雨", "我妹妹", "name", "小雨"),
    ],
)
def test_what_he_says_of_his_own_people_is_theirs(text, owner, attribute, value):
    assert (owner, attribute, value) in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "我是左撇子。",
        "我是新来的",
        "我是刚搬来的",
        "我叫了外卖。",
        "我叫他别来了",
        "我叫不出名字",
        "我是认真的",
        "叫我怎么说呢",
        "叫我起床",
    ],
)
def test_it_is_no_name(text):
    assert not [fact for fact in facts(text) if fact[1] in ("name", "nickname")]


@pytest.mark.parametrize(
    "text",
    [
        "我奶奶从来不吃香菜。",
        "我们公司的财年从四月开始。",
        "我每周三晚上去打羽毛球",
        "我的车是一辆蓝色的比亚迪。",
        "我有糖尿病，每天要打胰岛素。",
        "我决定用PostgreSQL做这个项目的数据库。",
        "我不喝酒。",
    ],
)
def test_a_plain_assertion_is_kept_as_it_is(text):
    assert statements(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "如果我搬到北京，房租会贵很多。",
        "要是我辞职了怎么办",
        "也许我会去日本留学。",
        "我可能对海鲜过敏，还没查。",
        "我想养一只狗。",
        "我打算明年结婚。",
        "听说小李离婚了。",
        "据说我们公司要裁员。",
        "同事说我住的小区要拆迁。",
        "我妈说我小时候住在西安。",
        "我希望住在海边。",
        "今天好累啊……",
        "谢谢你的帮助！",
        "哈哈哈哈笑死我了",
        "外面下雨了，好大。",
        "你住在哪里",
        "我是不是太敏感了",
        "他住在天津。",
        "那个真的很好吃。",
        "帮我写一首关于春天的诗",
        "推荐几家成都的火锅店吧",
        "昨晚我梦见自己住在月亮上。",
        "我好想回家啊",
        "假设我叫张三，住在火星。",
        "好的，明白了。",
        "早上好呀，今天心情不错",
        "等我一下，外卖到了。",
        "好了，我们继续吧。",
        "据我了解，公司下个月搬到浦东",
        "帮我看看这封邮件写得怎么样：\n尊敬的王总，我叫刘洋，在腾讯工作。",
        "我在写小说，男主叫沈默，住在上海，是个杀手。",
        "咱们玩个游戏，你是皇帝，我是大臣",
        "假设我月薪两万。",
    ],
)
def test_what_is_no_plain_assertion_is_not_kept(text):
    assert statements(text) == []
    assert ends(text) == []


@pytest.mark.parametrize(
    "text", ["我以前住在南京。", "小时候我养过一只兔子。", "2010年我搬到伦敦。", "我曾经在百度上班"]
)
def test_the_past_is_no_fact_of_today(text):
    assert facts(text) == []


@pytest.mark.parametrize(
    ("text", "attribute", "value"),
    [
        ("我和阿杰分手了。", "partner", "阿杰"),
        ("我们离婚了", "partner", None),
        ("我上周从腾讯辞职了。", "employer", "腾讯"),
        ("我辞职了！", "employer", None),
        ("我已经离开华为了", "employer", "华为"),
        ("我把车卖了。", "car", None),
        ("我们家的猫上个月去世了", "pet", "猫"),
        ("我的狗走了，去了彩虹桥。", "pet", "狗"),
        ("我戒烟了。", "smoking", None),
        ("上个月我被公司裁了，目前在找工作", "employer", None),
        ("我现在不在阿里了，跳到字节了", "employer", "阿里"),
        ("咖啡我已经不喝了，改喝茶", None, "咖啡"),
        ("我戒糖三个月了", None, "糖"),
        ("可乐昨天走了，心里空落落的。", "pet", "可乐"),
        ("我把酒戒了", "drinking", None),
        ("我不再吃素了。", None, "吃素"),
        ("我不对花生过敏了", "allergy", "花生"),
        ("健身房的会员我取消了。", None, "健身房的会员"),
    ],
)
def test_what_is_over_ends(text, attribute, value):
    found = [end for end in ends(text) if end[2] == value]
    assert [end for end in found if attribute in (end[1] or (None,))]


@pytest.mark.parametrize(
    "text",
    ["我想分手", "他辞职了。", "我没辞职。", "手机卖完了", "如果我离开华为了，会很想念同事。"],
)
def test_what_is_not_over_ends_nothing(text):
    assert ends(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "以后请用中文回答我。",
        "从现在起别再用表情符号了",
        "每次回答都要附上来源。",
        "请始终用简体字。",
        "今后回答尽量简短一点。",
        "以后都叫我小雪",
        "请不要再用敬语跟我说话了",
        "記住，永遠不要給我劇透。",
        "记得每次都给我参考文献",
        "千万别忘了我是素食者",
        "以后跟我说话别那么客气",
    ],
)
def test_a_standing_wish_is_known(text):
    assert wishes(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "请写一首诗。",
        "请用中文翻译这句话",
        "我以后想当医生。",
        "以后再说吧",
        "他每次都迟到。",
        "我总是忘带钥匙",
        "请问怎么走",
    ],
)
def test_a_request_of_today_is_no_standing_wish(text):
    assert wishes(text) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("忘了这件事吧。", ""),
        ("请忘掉我刚才说的话", ""),
        ("刚才那条别记。", ""),
        ("别记这个", ""),
        ("把这个删掉", ""),
        ("请忘记我的地址。", "我的地址"),
        ("刚说的那个忘了吧", ""),
        ("别把我刚才说的记下来", ""),
        ("我的身份证号你删掉吧，别存", "我的身份证号"),
        ("刚才流产的事请你忘掉，别记下来", "流产"),
        ("把我的电话号码删掉吧", "我的电话号码"),
        ("關於我前男友的事請忘掉", "我前男友"),
    ],
)
def test_a_request_to_forget_is_heeded(text, what):
    assert forgets(text) == [what]
    assert statements(text) == []


@pytest.mark.parametrize(
    "text", ["别忘了我对花生过敏。", "我忘了带伞。", "不要忘记买牛奶", "我忘不了他", "我忘记密码了"]
)
def test_other_talk_of_forgetting_is_no_request(text):
    assert forgets(text) == []


def test_a_sentence_without_a_subject_goes_on_about_whom_the_last_one_was():
    assert facts("我爸有糖尿病。住在老家。") == [("我爸", "condition", "糖尿病")]
    assert facts("我们养了一只金毛。今年五岁了。")[1:] == []
    assert statements("我爸有糖尿病。不能吃甜的东西。") == ["我爸有糖尿病。"]


def test_others_words_are_not_the_speakers():
    assert facts("小王说：“我住在北京。”") == []
    assert facts("老师问我：「你叫什么？」我没回答。") == []
    assert facts("张三：我住在北京") == []


@pytest.mark.parametrize(
    "text",
    [
        "帮我翻译一下：我住在柏林。",
        "请把下面这段翻译成英文\n我叫汉斯。",
        "帮我改一下这封邮件：",
        "润色一下这段话：",
        "总结下面的文章",
        "看看这首歌词怎么样：",
    ],
)
def test_handing_over_is_announced(text):
    assert handover.HANDS_OVER.search(text, CHINESE)


@pytest.mark.parametrize("text", ["我是翻译。", "我修改了密码。", "总结会在周五开"])
def test_other_talk_of_such_work_hands_nothing_over(text):
    assert not handover.HANDS_OVER.search(text, CHINESE)


def test_fiction_and_play_are_announced():
    assert handover.FICTION.search("在我的小说里，主角叫林风。", CHINESE)
    assert handover.PLAY_BEGINS.search("我们来玩角色扮演，我是国王。", CHINESE)
    assert handover.PLAY_ENDS.search("好了，游戏结束。", CHINESE)
    assert not handover.PLAY_BEGINS.search("我喜欢玩游戏。", CHINESE)


def test_text_is_left_undamaged():
    text = "我的车牌是沪A·12345，停在B2（靠电梯）。"
    assert statements(text) == [text]
    assert read("嗯")[0].statements == ()


@pytest.mark.parametrize(
    "text",
    [
        "能写得短一点吗？\n\n我在武汉住了二十年，是一名律师。",
        "闲鱼上有人给我发：\n你好，我住苏州，我今年40岁。",
        "课本上的练习：我叫小华。我有一只狗。",
        "我们来模拟面试，你是面试官，我是应届生",
    ],
)
def test_what_others_wrote_and_what_is_not_meant_is_not_known(text):
    assert held(text) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("体检预约在6月20日上午", "体检改到6月27日了"),
        ("我房租是900块。", "房租涨到950了"),
        ("我住在武汉。", "两周前搬到长沙了。"),
        ("我和小刘结婚了。", "我跟小刘离婚了。"),
        ("我开一辆高尔夫。", "高尔夫卖了，现在骑车。"),
        ("我一天抽一包烟。", "我戒烟了！"),
        ("我在学钢琴。", "钢琴不学了，没时间"),
        ("我开始吃素了", "我不吃素了，身体受不了"),
        ("叫我小周就行", "以后别叫我小周了，叫我子轩"),
        ("以后一直用英文回答我。", "可以重新用中文跟我说话了。"),
        ("我的PIN是4711。", "请把我的PIN从记忆里删掉。"),
        ("以后请用简短的句子回答我。", "回答不用那么短了，详细一点也可以。"),
        ("以后都用英文回复我。", "算了，还是用中文吧。"),
        ("我的护照号是E1234567。", "刚才说的护照号，请你忘掉。"),
        ("我养了一只柴犬，叫麻糬。", "麻糬上礼拜过世了。"),
        ("我男朋友叫阿凯。", "阿凯昨天跟我提了离婚。"),
        ("我在一家花店打工。", "花店的工作我不做了。"),
        ("我在学架子鼓。", "架子鼓课我不上了。"),
    ],
)
def test_a_later_word_ends_what_was_known(before, after):
    assert before in held(before)
    assert before not in held(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("我叫卢晓蓉。", "我们捡了一只小猫。名字叫橘子。"),
        ("以后请用中文回答我。", "不用那么客气了。"),
        ("我女朋友叫小敏。", "小敏跟她哥吵架了。"),
        ("我在一家奶茶店打工。", "作业我不做了。"),
    ],
)
def test_a_word_about_something_else_ends_nothing(before, after):
    assert before in held(before, after)


def test_what_is_said_in_jest_is_not_known():
    assert held("以后叫我女王大人，开玩笑的。") == []
