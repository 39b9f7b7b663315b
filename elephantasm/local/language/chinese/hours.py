# SPDX-License-Identifier: Apache-2.0
"""Chinese clauses that tell when somebody works, and where he goes to school."""

from __future__ import annotations

from ..clauses import telling
from .parts import END, NO_NAME, OPENING, WHOEVER

_SCHOOL = r"[^，,。\s了在到]{1,10}?(?:幼[儿兒][园園]|小[学學]|中[学學]|初中|高中|[学學]校|大[学學]|[学學]院|附小|附中)"
TELLINGS = (
    telling(
        "shift",
        "in which shift somebody works",
        rf"{WHOEVER}(?:下[周週个個]月?起?|[从從][^，,。\s]{{1,6}}[起开開始]*)?(?:我)?(?:被|都|一直|[现現]在)?(?:改|[换換]|[调調转轉])?(?:成|到|去|[为為])?了?(?:上|值|倒|做)?了?(?P<v>(?:[早中晚夜白]|大夜|小夜|[两兩]|三)班(?:倒)?){END}",
        "我上早班|下周起我改上夜班了|我现在上夜班|我老公值大夜班",
        "他上早班|夜班很累|早班车几点",
    ),
    telling(
        "school",
        "to which school somebody goes, or has changed",
        rf"{WHOEVER}(?:[现現]在)?(?:在(?P<v>{_SCHOOL})(?:上[学學]|[读讀][书書]|念[书書]|就[读讀])|[转轉](?:[学學])?(?:到|去|[进進]|入)了?(?P<v_2>{_SCHOOL})){END}",
        "女儿在实验小学上学|女儿转到育才小学了|我在北京大学读书",
        "他在实验小学上学|女儿转到后面了",
    ),
    telling(
        "class",
        "which class of a school somebody teaches",
        rf"{WHOEVER}(?:是[^，,。]{{2,10}}老[师師][，,])?(?:[这這]学期|今年|下学期|[现現]在)?(?:改|[换換])?(?:带|帶|教|接了?)(?P<v>(?:高|初|小|大)?[一二三四五六七八九]年?[级級]?(?:[（(]?[一二三四五六七八九\d]+[)）]?班(?:和[一二三四五六七八九\d]+班)?)?){END}",
        "我带高三|这学期改带高三了|我教初二三班",
        "他带高三|我带一个人|我教数学",
    ),
    telling(
        "charge of {k}",
        "who has a task",
        rf"{OPENING}(?P<k>(?![这這那他她它])[^，,。\s是归歸由让讓交我你他她们們现現的]{{2,6}}?)(?:[现現]在|以[后後]|目前|一直|都)*(?:是|归|歸|由|[让讓]|交[给給]了?|[换換]成?了?)(?P<v>(?:小|老|阿)[^\W\d_{NO_NAME}]|[^\W\d_{NO_NAME}]{{1,3}}(?:姐|哥|[总總]|工|[经經]理|老[师師]))(?:在|来|來)?(?:[负負][责責]|管|接手|做|[处處]理|跟[进進]){END}",
        "财务是小张负责|财务现在归小刘管|接送由王姐负责",
        "财务很忙|我归你管|这是小张做的菜",
    ),
)
