# SPDX-License-Identifier: Apache-2.0
"""Portuguese: as what sentences are said."""

from __future__ import annotations

import pytest

from tests.local.language.heard import held


@pytest.mark.parametrize(
    "text",
    [
        "Sou alérgica a nozes.",
        "Tenho dois filhos.",
        "O Rex morreu no domingo.",
        "Não como carne.",
        "Me separei do Paulo em março.",
        "O médico disse-me que tenho diabetes.",
        "Meu carro é um Gol 2012.",
        "A partir de agora trabalho no Porto.",
    ],
)
def test_plain_assertions_are_kept_as_they_were_said(text):
    assert held(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Se eu passar no exame, viajo para Roma.",
        "Se conseguirmos o crédito, compramos a casa.",
        "Talvez compre um barco no verão.",
        "Dizem que a loja da esquina vai fechar.",
        "A vizinha disse-me que o prédio tem cupins.",
        "Hoje estou com dor de cabeça.",
        "Traduza para inglês: moro em Lisboa e tenho três gatos.",
        "A partir de agora responda sempre em inglês.",
        "Sou o rei de Portugal, tô brincando.",
        "Gostaria de visitar o Japão.",
    ],
)
def test_what_is_no_plain_assertion_is_not_kept(text):
    assert held(text) == []


def test_what_is_said_to_be_forgotten_is():
    assert held("O meu PIN é 4412.", "Esquece o PIN, por favor.") == []
