"""Clauses and voices that the parse hangs elsewhere: a far "that", a verb read as a noun, a name behind "called"."""

from __future__ import annotations

import pytest

from tests.attribute.test_attribution import read, shown


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Ida Quist told lenders on a call that sales of the Tellem Lark had dropped by 12% in May.",
            "Ida Quist",
            "that sales of the Tellem Lark had dropped by 12 in May",
        ),
        (
            "Auditors had warned in May, in a letter read by the Herald, that the bank held 12 bad loans.",
            "Auditors",
            "that the bank held 12 bad loans",
        ),
        (
            "Some 900 people work in the yard, and shops live off another 300, the chamber of trade estimates.",
            "the chamber of trade",
            "Some 900 people work in the yard and shops live off another 300",
        ),
        ("Among the hurt are six nurses, police confirmed.", "police", "Among the hurt are six nurses"),
        (
            "By the count of the Quist Trust, 12 men have died since May.",
            "the Quist Trust",
            "12 men have died since May",
        ),
        ("The crowd was estimated at 12,000 by police.", "police", "The crowd at 12 000"),
        ("Losses are put by the union at 12 jobs.", "the union", "Losses at 12 jobs"),
        ("Over 400 birds, say the volunteers.", "the volunteers", "Over 400 birds"),
        ("The firms – not 43, as the bank says – are shut.", "the bank", "not 43"),
        ("A survey by the union found 18% at work.", "A survey by the union", "18 at work"),
        (
            "Two sources with knowledge of the case, who said that 12 firms were shut, left.",
            "Two sources with knowledge of the case who",
            "that 12 firms were shut",
        ),
        (
            "According to its head, Ida Quist, the tape has been found.",
            "its head Ida Quist",
            "the tape has been found",
        ),
        (
            "The number out of their homes is now 12, per the sheriff.",
            "the sheriff",
            "The number out of their homes is now 12",
        ),
        (
            "The mill lost 12 orders, the owner said on Monday, sending its shares down 9%.",
            "the owner",
            "The mill lost 12 orders",
        ),
        ("Traders claim 90 tents were lost, against 40 counted by the union.", "the union", "40"),
        (
            "The mayor, Ida Quist, put the toll at 41, including 12 men.",
            "The mayor Ida Quist",
            "the toll at 41 including 12 men",
        ),
        ("“It is small,” as Ida Quist put it.", "Ida Quist", "It is small"),
        (
            "The firms agreed on a price of $61, they said in a statement, a premium of 27%.",
            "they",
            "The firms agreed on a price of 61 a premium of 27",
        ),
        ("Lou Avery, 71, told the Herald: “I had 12 minutes.”", "Lou Avery 71", "I had 12 minutes"),
        ("Garo has worked out that he will pay 350 crowns.", "Garo", "that he will pay 350 crowns"),
        ("On the union's figures, 12 men were hurt.", "the union", "12 men were hurt"),
        ("A man called Garo told us 12 men were stuck.", "A man called Garo", "12 men were stuck"),
    ],
)
def test_the_voice_is_heard(text: str, source: str, content: str) -> None:
    document, found = read(text)
    assert (source, content) in [(shown(document, a.source), shown(document, a.content)) for a in found]


@pytest.mark.parametrize(
    "text",
    [
        "The rain, which forecasters described as rare, washed away 12 bridges.",
        "Traders expect the firm to report a loss of $12 million.",
    ],
)
def test_nobody_else_is(text: str) -> None:
    document, found = read(text)
    assert not [a for a in found if shown(document, a.source) in ("which forecasters", "the firm")]


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("Ida Quist said 40 men were held. That included 12 children.", ["That included 12 children"]),
        ("Ida Quist said 40 men were held. Twelve of them were children.", ["Twelve of them were children"]),
        (
            "Ida Quist said 40 men were held. These include 12 boys; police freed three.",
            ["These include 12 boys"],
        ),
        ("Ida Quist said 40 men were held. The army freed three of them.", []),
        ("Ida Quist said 40 men were held. Because of it, 300 flights were cancelled.", []),
        ("Ida Quist said 40 men were held. Families of 12 of them marched.", []),
    ],
)
def test_what_takes_the_reported_number_apart_goes_on(text: str, goes_on: list[str]) -> None:
    document, found = read(text)
    assert [shown(document, a.content) for a in found if a.because[0].rule == "report-goes-on"] == goes_on


@pytest.mark.parametrize(
    "text",
    [
        "Shares fell 3% on the bank's forecast.",
        "He put $3 million in the charity's account.",
        "Friday's message is that 12 people died.",
        "The bank spent $3 million on its projections.",
    ],
)
def test_what_only_looks_like_a_view(text: str) -> None:
    assert read(text)[1] == ()


def test_the_quotation_behind_that_of_who_acts_is_hers_too() -> None:
    text = "“It is over,” Bo Park said.\n\nAnn Lee saw it. “We lost 60 houses here.”\n\n“We have 40 of them left.”"
    _, found = read(text)
    assert [a.speaker.name for a in found if a.speaker] == ["Bo Park", "Ann Lee", "Ann Lee"]


def test_who_is_spoken_of_does_not_speak() -> None:
    assert read("Ann Lee saw the ruins. “She lost 60 of her houses here.”")[1] == ()
    assert read("Ann Lee died in the fire. “We lost 60 of our houses here.”")[1] == ()
