# SPDX-License-Identifier: Apache-2.0
"""The examples of rules, searched as the texts of people are."""

from __future__ import annotations

from importlib import import_module

from tests import elephantasm

LANGUAGE = f"{elephantasm.__name__}.local.language"
claims = import_module(f"{LANGUAGE}.claims")
facts = import_module(f"{LANGUAGE}.facts")
tables = import_module(f"{LANGUAGE}.tables")
_LANGUAGE_OF = {
    way.rule: language
    for language in tables.LANGUAGES
    for way in (*facts.tellings(language), *facts.endings(language))
}


def found(rule, example):
    """Return where a rule is found in an example, or None."""
    language = _LANGUAGE_OF.get(rule)
    # Where times are taken off a clause, rules are written for what is left, others for all of it.
    if language is None or not _takes_times_off(language):
        return rule.search(example)
    matches = filter(None, map(rule.search, claims.forms(example, language)))
    return next((match for match in matches if _was_said(match, example)), None)


def _was_said(match, example):
    return all(word in example for word in " ".join(match.groups("")).split())


def _takes_times_off(language):
    return any(hasattr(tables.table(language, name), "TIMES") for name in ("claims", "clauses"))
