# SPDX-License-Identifier: Apache-2.0
"""Passages are found by what they mean, by public calls on a real file."""

from __future__ import annotations

import hashlib
import logging
import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import datetime, timedelta, timezone
from importlib import import_module

import pytest

from tests import elephantasm
from tests.local.writers import ROOT

NAME = elephantasm.__name__
local = import_module(f"{NAME}.local")
codes = import_module(f"{NAME}.local.recall.codes")
meaning = import_module(f"{NAME}.local.recall.meaning")
START = datetime(2026, 1, 5, 8, tzinfo=timezone.utc)
# Words of one line mean the same, which no table of the engine knows.
MEANINGS = [line.split() for line in ("dax blicket", "fepped wug", "flu ill fever")]
FILLER = ("The weather was grey again.", "We talked about office plants.", "Lunch was late.")
QUERY = "Which blicket did they wug?"
ANSWER = "Ben fepped a dax."


def vector_of(word, dimensions):
    meaning = next((line[0] for line in MEANINGS if word in line), word)
    numbers = random.Random(f"{meaning} {dimensions}")
    return [numbers.gauss(0, 1) for _ in range(dimensions)]


class Embedder:
    """Sums up the words of a text; says what it was asked."""

    def __init__(self, dimensions=64):
        self.dimensions = dimensions
        self.batches = []
        self.fails = False

    def __call__(self, texts):
        self.batches.append(list(texts))
        if self.fails:
            raise OSError("no such model")
        words = [["-", *text.lower().replace(".", " ").replace("?", " ").split()] for text in texts]
        return [
            [sum(parts) for parts in zip(*(vector_of(word, self.dimensions) for word in some))]
            for some in words
        ]

    @property
    def texts(self):
        return [text for batch in self.batches for text in batch]


class Talk:
    """A conversation in a file, with an embedder or without."""

    def __init__(self, path, embed=None, **more):
        self.path = path
        self.at = START
        self.open(embed, **more)
        self.anima = self.client.create_anima("Atlas").id

    def open(self, embed=None, timeout=20, tokens=300, **more):
        """Open the file once more, as another process does."""
        self.transport = local.LocalTransport(
            str(self.path),
            embed=embed,
            clock=lambda: self.at.timestamp(),
            pack=local.PackSettings(max_tokens=tokens, include_pending=False),
            synthesis=local.SynthesisSettings(threshold=1e9),
            synchronous="NORMAL",
            **more,
        )
        self.client = elephantasm.Elephantasm(transport=self.transport, timeout=timeout)
        return self

    def say(self, text, minutes=1):
        self.at += timedelta(minutes=minutes)
        return self.client.extract("message.in", text, self.anima, "s", "user", "Ana", self.at)

    def fill(self, count=60):
        for n in range(count):
            self.say(f"{FILLER[n % 3]} Day {n} of {count} went by.")

    def asked(self, query=QUERY):
        return self.client.inject(self.anima, query).as_prompt()

    def tables(self):
        with closing(sqlite3.connect(str(self.path))) as db:
            return {name for (name,) in db.execute("SELECT name FROM sqlite_master")}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "agent.db"


@pytest.fixture
def talk(path):
    """Sixty turns about nothing, with one answer near their beginning."""
    made = Talk(path)
    made.fill(5)
    made.say(ANSWER)
    made.fill()
    yield made
    made.client.close()


def test_words_alone_do_not_find_what_was_said_in_others(talk):
    assert ANSWER not in talk.asked()


def test_an_embedder_finds_it_without_a_word_in_common(talk):
    assert ANSWER in talk.open(Embedder()).asked()


def test_what_a_named_speaker_said_is_looked_for_in_his_own_words(talk):
    # Who speaks of himself says "I", and others say his name.
    for n in range(90):
        talk.say(f"Hear, Ana, how the wug of day {n} was, Ana, and what Ana makes of it.")
    talk.say("I was fepped.")
    talk.say("Nothing more.")
    embed = Embedder()
    pack = talk.open(embed, tokens=150).asked("Did Ana wug?")

    assert ["Did Ana wug?", "Did I wug?"] in embed.batches
    assert "I was fepped." in pack


def test_a_query_that_names_no_speaker_is_embedded_as_it_is(talk):
    embed = Embedder()
    talk.open(embed).asked()

    assert [QUERY] in embed.batches


def test_without_an_embedder_a_file_stays_as_it_is(talk):
    before = talk.tables()
    talk.asked()
    talk.transport.dream()

    assert talk.tables() == before
    assert "embedder" not in before
    assert talk.transport.embedded() == (0, 66)


def test_without_an_embedder_nothing_of_it_is_loaded(path):
    code = f"""
import sys
sys.path.insert(0, {ROOT!r})
import {NAME}
client = {NAME}.Elephantasm(endpoint="sqlite:///{path.name}")
anima = client.create_anima("x").id
client.extract("message.in", "I live in Oslo.", anima)
assert "Oslo" in client.inject(anima, "Where do I live?").as_prompt()
own = ("asking", "codes", "meaning", "rerank", "vectors")
loaded = [name for name in sys.modules if name.rpartition(".")[2] in own]
assert not loaded, loaded
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60, cwd=path.parent)


def test_each_passage_is_embedded_once(talk):
    embed = Embedder()
    talk.open(embed).asked()
    talk.asked()
    talk.say("I have a new hat.")
    talk.asked()

    passages = [text for text in embed.texts if text != QUERY]
    assert len(passages) == len(set(passages)) == 67
    assert embed.batches[-1] == ["I have a new hat."]


def test_what_was_said_last_comes_first_and_in_portions(talk):
    embed = Embedder()
    talk.open(embed).transport.dream()

    assert embed.batches[0][0] == f"{FILLER[59 % 3]} Day 59 of 60 went by."
    assert [len(batch) for batch in embed.batches[:3]] == [8, 16, 32]
    assert talk.transport.embedded() == (66, 0)


def test_a_call_embeds_no_longer_than_a_moment_and_the_next_goes_on(talk):
    class Slow(Embedder):
        def __call__(self, texts):
            time.sleep(0.1 * len(texts))
            return super().__call__(texts)

    talk.open(Slow())
    started = time.monotonic()
    talk.asked()
    first = talk.transport.embedded()
    talk.asked()
    second = talk.transport.embedded()

    assert time.monotonic() - started < 10
    assert 0 < first.embedded < second.embedded < 66
    assert second.waiting == 66 - second.embedded


def test_a_dream_stops_in_time(talk):
    class Slow(Embedder):
        def __call__(self, texts):
            time.sleep(0.05 * len(texts))
            return super().__call__(texts)

    talk.open(Slow())
    started = time.monotonic()
    talk.transport.dream(timeout=1.0)

    assert time.monotonic() - started < 3
    assert talk.transport.embedded().waiting


def test_an_embedder_that_never_returns_costs_a_part_of_the_time(talk):
    talk.open(lambda texts: time.sleep(30), timeout=2)
    started = time.monotonic()

    assert "## " in talk.asked()
    assert time.monotonic() - started < 2


def broken(texts):
    raise OSError("key 1234")


@pytest.mark.parametrize(
    "embed",
    [
        broken,
        lambda texts: None,
        lambda texts: [],
        lambda texts: [[1.0, 2.0]] * (len(texts) + 1),
        lambda texts: [[float("nan")] * 4 for _ in texts],
        lambda texts: [[] for _ in texts],
        lambda texts: "abc",
    ],
)
def test_one_that_fails_leaves_the_words_and_says_so_once(talk, embed, caplog):
    plain = talk.asked("office plants")
    with caplog.at_level(logging.WARNING):
        talk.open(embed)
        assert talk.asked("office plants") == plain
        assert talk.asked("office plants") == plain
        talk.transport.dream()

    assert len(caplog.messages) == 1
    assert "embedder" in caplog.text
    assert "1234" not in caplog.text


def test_one_that_fails_for_a_time_loses_nothing(talk):
    embed = Embedder()
    embed.fails = True
    talk.open(embed).transport.dream()
    assert talk.transport.embedded() == (0, 66)
    embed.fails = False

    assert ANSWER in talk.open(embed).asked()
    assert talk.transport.embedded() == (66, 0)


def test_a_text_that_cannot_be_embedded_is_not_in_the_way_of_the_others(talk):
    talk.say("A poisonous text.")

    class Picky(Embedder):
        def __call__(self, texts):
            made = super().__call__(texts)
            if any("poison" in text for text in texts):
                raise ValueError
            return made

    talk.open(Picky()).transport.dream()
    # As after the pause, and in other processes.
    for _ in range(3):
        talk.open(Picky()).transport.dream()

    assert ANSWER in talk.open(Picky()).asked()
    assert talk.transport.embedded() == (66, 1)


def test_vectors_of_another_size_than_before_are_a_failure(talk, caplog):
    embed = Embedder()
    talk.open(embed).transport.dream()
    embed.dimensions = 32
    talk.say("One more.")
    talk.asked()

    assert "embedder" in caplog.text
    assert talk.transport.embedded() == (66, 1)


@pytest.mark.parametrize("change", [{"dimensions": 32}, {"name": "other"}])
def test_another_model_embeds_all_anew_and_finds_as_well(talk, change):
    talk.open(Embedder()).transport.dream()
    embed = Embedder(change.get("dimensions", 64))
    prompt = talk.open(embed, embed_name=change.get("name", "")).asked()

    assert ANSWER in prompt
    assert len(embed.texts) == 67
    assert talk.transport.embedded() == (66, 0)


def test_the_same_model_in_another_process_embeds_nothing_again(talk):
    talk.open(Embedder(), embed_name="m").transport.dream()
    embed = Embedder()
    talk.open(embed, embed_name="m").asked()

    assert embed.texts == [QUERY]


def test_what_another_process_adds_is_found(talk):
    mine = talk.open(Embedder())
    assert ANSWER in mine.asked()
    transport, client = mine.transport, mine.client
    other = talk.open(Embedder())
    other.say("Eve has fever.")
    other.asked("x")
    talk.transport, talk.client = transport, client

    assert "Eve has fever." in talk.asked("Who was ill?")


def test_a_deleted_event_is_found_no_more(talk):
    event = talk.say("Eve has fever.")
    talk.open(Embedder())
    assert "Eve has fever." in talk.asked("Who was ill?")
    with talk.transport.engine.database.transaction() as store:
        store.connection.execute(
            "UPDATE event SET is_deleted = 1 WHERE content = ?", (event.content,)
        )

    assert "Eve" not in talk.asked("Who was ill?")
    assert talk.transport.embedded() == (66, 0)


def test_what_was_forgotten_is_not_embedded(talk):
    embed = Embedder()
    talk.open(embed)
    talk.say("I was in rehab. I like tea.")
    talk.say("Please forget that I was in rehab.")
    talk.asked()

    assert not [text for text in embed.texts if text.startswith("I was in rehab")]


def test_animas_have_nothing_of_each_other(talk):
    talk.open(Embedder())
    talk.transport.dream()
    talk.anima = talk.client.create_anima("Bo").id
    talk.say("Nothing much.")

    assert ANSWER not in talk.asked()


def test_a_file_that_cannot_be_written_is_searched_as_far_as_it_is_embedded(talk):
    talk.open(Embedder()).transport.dream()
    talk.client.close()
    for name in (talk.path, talk.path.parent):
        name.chmod(0o500 if name.is_dir() else 0o400)
    try:
        if os.access(talk.path, os.W_OK):
            pytest.skip("this user may write anything")
        assert ANSWER in talk.open(Embedder()).asked()
    finally:
        talk.path.parent.chmod(0o700)


def test_another_file_in_its_place_is_not_taken_for_it(talk, tmp_path):
    talk.open(Embedder())
    assert ANSWER in talk.asked()
    other = Talk(tmp_path / "other.db", Embedder())
    other.anima = other.client.create_anima("Atlas").id
    for n in range(66):
        other.say("Eve has fever." if n == 3 else f"{FILLER[n % 3]} Hour {n} went by.")
    other.asked()
    other.client.close()
    (tmp_path / "other.db").replace(talk.path)
    talk.anima = other.anima

    assert "Eve has fever." in talk.asked("Who was ill?")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
def test_a_forked_child_finds_and_embeds(talk):
    talk.open(Embedder())
    talk.asked()
    child = os.fork()
    if not child:
        code = 1
        try:
            talk.say("Eve has fever.")
            code = 0 if "Eve has fever." in talk.asked("Who was ill?") else 2
        finally:
            os._exit(code)

    assert os.waitpid(child, 0)[1] == 0
    assert "Eve has fever." in talk.asked("Who was ill?")


def test_memories_in_memory_are_found_by_meaning_too():
    talk = Talk(":memory:", Embedder())
    talk.say(ANSWER)
    talk.fill()

    assert ANSWER in talk.asked()
    talk.client.close()


def test_vectors_may_be_any_sequences_of_numbers(talk):
    embed = Embedder()

    class Numbers(tuple):
        """Like an array: without a truth value."""

        def __bool__(self):
            raise ValueError

    talk.open(lambda texts: Numbers(Numbers(vector) for vector in embed(texts)))
    assert ANSWER in talk.asked()


def test_a_reranker_has_the_last_word_and_one_that_fails_has_none(talk):
    plain = talk.asked("office plants")

    def rerank(query, passages):
        return [float("Day 31 of 60" in passage) for passage in passages]

    first = talk.open(rerank=rerank, tokens=150).asked("office plants")
    assert "Day 31 of 60" in first
    assert "Day 31 of 60" not in talk.open(tokens=150).asked("office plants")
    assert talk.open(rerank=broken).asked("office plants") == plain


class FakeVectors:
    """Vectors of passages by their numbers; counts how often one is read."""

    def __init__(self, vectors):
        self.codes = {p: codes.code_of(vector) for p, vector in vectors.items()}
        self.reads = 0

    def embedder(self):
        return "", 0

    def count(self, _):
        return len(self.codes)

    def of_passages(self, numbers):
        self.reads += len(numbers)
        found = [(p, self.codes[p]) for p in numbers if p in self.codes]
        return [(p, code.squares, code.parts) for p, code in found]


def known(vectors):
    passages = sorted(vectors.codes)
    sample = meaning._sample(passages)
    mean = meaning._mean_of(vectors, sample)
    signs = [vectors.codes[p].signs for p in passages]
    return meaning._Codes(len(passages), passages, signs, sample, mean)


def test_what_all_passages_share_tells_nothing():
    # All are of one kind; the first is more of that kind than any, the second answers.
    kind, answer = vector_of("kind", 64), vector_of("answer", 64)
    said = {n: [4 * k + x for k, x in zip(kind, vector_of(n, 64))] for n in range(3, 60)}
    said[1] = kind
    said[2] = [4 * k + x + a for k, x, a in zip(kind, vector_of(2, 64), answer)]
    vectors = FakeVectors(said)
    asked = codes.code_of([5 * k + a for k, a in zip(kind, answer)])
    near = meaning.Nearness(vectors, known(vectors), asked)

    assert codes.similarities(asked, [row[1:] for row in vectors.of_passages([1, 2])])[0] > 0.95
    assert near.nearest[0] == 2
    assert near.of([1, 2, 99]) == {1: pytest.approx(0, abs=0.2), 2: 1.0}


def test_the_mean_is_of_a_few_passages_and_seldom_of_others():
    assert meaning._sample(range(256)) == list(range(256))
    assert meaning._sample(range(257)) == list(range(0, 257, 2))
    changes = sum(meaning._sample(range(n)) != meaning._sample(range(n + 1)) for n in range(9999))
    assert changes < 1000
    assert max(len(meaning._sample(range(n))) for n in range(3000)) == 256


def test_the_same_vectors_give_the_same_pack(talk):
    packs = set()
    for _ in range(2):
        talk.open(Embedder(), tokens=1000)
        talk.transport.dream()
        packs.add(hashlib.sha256(talk.asked().encode()).hexdigest())

    assert len(packs) == 1
