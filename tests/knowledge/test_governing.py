"""Which time governs which word, on parses written by hand: "word/POS/dep/head" in order."""

from __future__ import annotations

import pytest

from rashomon.knowledge.governing import governing_time, times_of_cue
from rashomon.model import Annotation, Sentence, Timex, Token
from rashomon.model.governing import GoverningTime


def parsed(notation: str) -> Annotation:
    """An annotation of one sentence; words are one blank apart, a lemma that differs follows the word after "="."""
    rows = [row.rsplit("/", 3) for row in notation.split()]
    heads = [int(row[3]) for row in rows]
    tokens = []
    at = 0
    for index, (word, pos, dep, head) in enumerate(rows):
        text, _, lemma = word.partition("=")
        children = tuple(i for i, above in enumerate(heads) if above == index and i != index)
        tokens.append(
            Token(
                index,
                at,
                at + len(text),
                text,
                lemma or text.lower(),
                pos,
                "",
                dep,
                int(head),
                children,
                index,
                index,
                0,
            )
        )
        at += len(text) + 1
    return Annotation(tuple(tokens), (Sentence(0, at - 1, 0, len(tokens), 0),), ())


def day(annotation: Annotation, words: str, value: str = "2025-06-01") -> Timex:
    """A DATE on these words."""
    text = " ".join(token.text for token in annotation.tokens)
    start = text.index(words)
    return Timex(start, start + len(words), "DATE", value, value, value)


def index(annotation: Annotation, word: str) -> int:
    return next(token.index for token in annotation.tokens if token.text == word)


SAID = parsed(
    "Police/NOUN/nsubj/1 said=say/VERB/ROOT/1 Sunday/PROPN/npadvmod/1 that/SCONJ/mark/6 twelve/NUM/nummod/5 "
    "people/NOUN/nsubj/6 died=die/VERB/ccomp/1 on/ADP/prep/6 Friday/PROPN/pobj/7"
)


def test_the_time_of_saying_is_not_the_events() -> None:
    times = (day(SAID, "Sunday"), day(SAID, "Friday"))
    assert governing_time(SAID, times, index(SAID, "twelve")) == GoverningTime(event=1)
    assert governing_time(SAID, times[:1], index(SAID, "twelve")) == GoverningTime()
    start, end = SAID.tokens[1].start, SAID.tokens[1].end
    assert times_of_cue(SAID, times, (start, end)) == times[0]


def test_a_time_before_quoted_words_is_theirs() -> None:
    # The parser hung "Monday" on "said".
    parse = parsed(
        "On/ADP/prep/6 Monday/PROPN/pobj/0 twelve/NUM/nummod/3 people/NOUN/nsubj/4 died=die/VERB/ccomp/6 "
        "police/NOUN/nsubj/6 said=say/VERB/ROOT/6"
    )
    times = (day(parse, "Monday"),)
    assert governing_time(parse, times, index(parse, "twelve")) == GoverningTime(event=0)
    assert times_of_cue(parse, times, (parse.tokens[6].start, parse.tokens[6].end)) is None


def test_a_header_on_the_verb_of_saying_stays_there() -> None:
    parse = parsed(
        "On/ADP/prep/3 Monday/PROPN/pobj/0 police/NOUN/nsubj/3 said=say/VERB/ROOT/3 twelve/NUM/nummod/5 "
        "people/NOUN/nsubj/6 died=die/VERB/ccomp/3"
    )
    times = (day(parse, "Monday"),)
    assert governing_time(parse, times, index(parse, "twelve")) == GoverningTime()
    assert times_of_cue(parse, times, (parse.tokens[3].start, parse.tokens[3].end)) == times[0]


@pytest.mark.parametrize(
    ("preposition", "expected"),
    [("by", GoverningTime(as_of=0)), ("since", GoverningTime(since=0)), ("on", GoverningTime(event=0))],
)
def test_the_preposition_tells_the_role(preposition: str, expected: GoverningTime) -> None:
    parse = parsed(
        "forty/NUM/nummod/1 people/NOUN/nsubj/3 had/AUX/aux/3 died=die/VERB/ROOT/3 "
        f"{preposition}/ADP/prep/3 Sunday/PROPN/pobj/4"
    )
    assert governing_time(parse, (day(parse, "Sunday"),), 0) == expected


def test_a_deadline_is_no_as_of() -> None:
    parse = parsed(
        "forty/NUM/nummod/1 homes/NOUN/nsubj/3 will/AUX/aux/3 open/VERB/ROOT/3 by/ADP/prep/3 Sunday/PROPN/pobj/4"
    )
    assert governing_time(parse, (day(parse, "Sunday"),), 0) == GoverningTime(event=0)


def test_a_toll_stands_as_of_its_verbs_time_and_its_event_keeps_its_own() -> None:
    parse = parsed(
        "toll/NOUN/nsubj/5 from/ADP/prep/0 Friday/PROPN/poss/4 's/PART/case/2 quake/NOUN/pobj/1 rose=rise/VERB/ROOT/5 "
        "to/ADP/prep/5 eighty/NUM/pobj/6 on/ADP/prep/5 Sunday/PROPN/pobj/8"
    )
    times = (day(parse, "Friday"), day(parse, "Sunday"))
    assert governing_time(parse, times, index(parse, "eighty")) == GoverningTime(event=0, as_of=1)


def test_two_times_on_one_verb_go_to_the_words_before_them() -> None:
    parse = parsed(
        "police/NOUN/nsubj/1 held=hold/VERB/ROOT/1 fifty/NUM/dobj/1 Thursday/PROPN/npadvmod/1 and/CCONJ/cc/2 "
        "twelve/NUM/conj/2 on/ADP/prep/1 Friday/PROPN/pobj/6"
    )
    times = (day(parse, "Thursday"), day(parse, "Friday"))
    assert governing_time(parse, times, index(parse, "fifty")).event == 0
    parse = parsed(
        "police/NOUN/nsubj/1 held=hold/VERB/ROOT/1 fifty/NUM/dobj/1 Thursday/PROPN/npadvmod/1 and/CCONJ/cc/1 "
        "twelve/NUM/dobj/1 on/ADP/prep/1 Friday/PROPN/pobj/6"
    )
    assert governing_time(parse, times, index(parse, "twelve")).event == 1


def test_a_relative_clause_keeps_its_time_unless_it_tells_of_its_noun() -> None:
    for verb, expected in (("lost=lose", GoverningTime()), ("began=begin", GoverningTime(event=0))):
        parse = parsed(
            f"fire/NOUN/nsubj/5 which/PRON/nsubj/2 {verb}/VERB/relcl/0 on/ADP/prep/2 Friday/PROPN/pobj/3 "
            "took=take/VERB/ROOT/5 sixty/NUM/nummod/7 homes/NOUN/dobj/5"
        )
        assert governing_time(parse, (day(parse, "Friday"),), index(parse, "sixty")) == expected


def test_lengths_and_sets_govern_nothing() -> None:
    parse = parsed(
        "fire/NOUN/nsubj/1 burnt=burn/VERB/ROOT/1 sixty/NUM/nummod/3 homes/NOUN/dobj/1 for/ADP/prep/1 days/NOUN/pobj/4"
    )
    times = (Timex(parse.tokens[5].start, parse.tokens[5].end, "DURATION", "PXD"),)
    assert governing_time(parse, times, 2) == GoverningTime()


def test_a_second_clause_without_time_goes_on_in_the_firsts_but_not_the_other_way() -> None:
    parse = parsed(
        "shells/NOUN/nsubj/1 fell=fall/VERB/ROOT/1 Sunday/PROPN/npadvmod/1 and/CCONJ/cc/1 two/NUM/nummod/5 "
        "men/NOUN/nsubj/6 died=die/VERB/conj/1"
    )
    assert governing_time(parse, (day(parse, "Sunday"),), index(parse, "two")) == GoverningTime(event=0)
    parse = parsed(
        "two/NUM/nummod/1 men/NOUN/nsubj/2 died=die/VERB/ROOT/2 and/CCONJ/cc/2 he/PRON/nsubj/5 "
        "resigned=resign/VERB/conj/2 Sunday/PROPN/npadvmod/5"
    )
    assert governing_time(parse, (day(parse, "Sunday"),), index(parse, "two")) == GoverningTime()


def test_a_former_number_keeps_its_own_time() -> None:
    parse = parsed(
        "toll/NOUN/nsubj/1 is=be/AUX/ROOT/1 eleven/NUM/attr/1 up/ADV/advmod/1 from/ADP/prep/3 nine/NUM/pobj/4 "
        "on/ADP/prep/1 Sunday/PROPN/pobj/6"
    )
    times = (day(parse, "Sunday"),)
    assert governing_time(parse, times, index(parse, "nine")) == GoverningTime(as_of=0)
    assert governing_time(parse, times, index(parse, "eleven")).event is None


def test_an_aside_is_no_sayer_of_what_it_hangs_on() -> None:
    parse = parsed(
        "he/PRON/nsubj/1 added=add/VERB/parataxis/3 they/PRON/nsubj/3 fired=fire/VERB/ROOT/3 forty/NUM/dobj/3 "
        "Sunday/PROPN/npadvmod/3"
    )
    assert governing_time(parse, (day(parse, "Sunday"),), index(parse, "forty")) == GoverningTime(event=0)
