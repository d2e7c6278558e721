"""Labels of lists: what they count and what befell it."""

import pytest

from rashomon.claim.aspects.label import label_aspect, label_before, label_thing
from rashomon.knowledge.kinds import load_kinds


@pytest.mark.parametrize(
    ("line", "figure", "thing", "aspect"),
    [
        ("Fatalities: 11\n", "11", "fatality", "killed"),
        ("- Damaged residential buildings: 43\n", "43", "building", "damaged"),
        ("Police officers injured: 2\n", "2", "officer", "injured"),
        ("Sheep killed by wolves: 181\n", "181", "sheep", "killed"),
        ("Households without power: 2,400\n", "2,400", "household", "without_power"),
        ("Lorries seized: 7\n", "7", "lorry", "seized"),
        ("Witnesses heard: 94\n", "94", "witness", "interviewed"),
    ],
)
def test_a_label_tells_what_is_counted(line: str, figure: str, thing: str, aspect: str | None) -> None:
    start = line.index(figure)
    label = label_before(line, start, start + len(figure))
    assert label is not None
    assert label.alone
    named = label_thing(label)
    assert named is not None
    assert named.lemma == thing
    told = label_aspect(label, load_kinds().of(named.lemma), None)
    assert (told.aspect.name if told else None) == aspect


def test_a_headline_behind_a_colon_is_no_label_alone() -> None:
    line = "Calder: 12 dead in fire\n"
    label = label_before(line, 8, 10)
    assert label is not None
    assert not label.alone
