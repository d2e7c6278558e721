"""Two names: one person's or body's, and why."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from rashomon.knowledge.names import Verdict, match_key, misspelling, romanise, same_body, same_person

PAIRS = Path(__file__).parents[2] / "eval" / "names.tsv"

SAME = [
    ("Zelensky", "Zelenskyy", "same-name"),
    ("Volodymyr Zelensky", "Володимир Зеленський", "same-name"),
    ("Volodymyr Zelenskyy / Володимир Зеленський", "Vladimir Zelensky", "given-name-form"),
    ("Malyuk", "Vasul Malyuk", "surname-alone"),
    ("Vasul Malyuk", "Vasyl Malyuk", "transliteration"),
    ("President Oona Brandt", "Brandt", "surname-alone"),
    ("Brandt, Oona", "Oona Brandt", "same-name"),
    ("𝐎𝐨𝐧𝐚 𝐁𝐑𝐀𝐍𝐃𝐓", "Oona Brandt", "same-name"),
    ("O. Brandt", "Oona Brandt", "initial"),
    ("Bob Miller", "Robert Miller", "given-name-form"),
    ("Ursula von der Leyen", "Leyen", "surname-alone"),
    ("Astrid Lund", "Astrid Lundt", "misspelt"),
    ("Pope Francis", "Francis", "same-name"),
    ("Abdel Quarim Nassari", "Abdulquarim al-Nassari", "same-name"),
    ("Le Tellem", "Oona Le Tellem", "surname-alone"),
    ("Tsimouskaya", "Oona Timovskaya", "surname-alone"),
    ("Μπρούνος Ταντέου", "Brounos Tanteou", "same-name"),
]
DIFFERENT = [
    ("Zelensky", "Zelenska", "surname"),
    ("Garo Tellem Jr.", "Garo Tellem", "generation"),
    ("Oona Brandt", "Ida Brandt", "given-name"),
    ("Garo Tellem", "Garo Quist", "surname"),
    ("George H. W. Bush", "George W. Bush", "middle-initial"),
    ("Ivan Ivanovich Petrov", "Ivan Sergeyevich Petrov", "given-name"),
    ("King Hussein", "Saddam Hussein", "regal-name"),
    ("Hassan Ali", "Ali Hassan Majid", "given-name"),
    ("Mr. Tellem", "Mrs. Tellem", "address"),
    ("Dame Ida Tellem", "Sir Ida Tellem", "address"),
    ("Christiane Tellem", "Christiano Tellem", "given-name"),
]


@pytest.mark.parametrize(("left", "right", "reason"), SAME)
def test_one_person(left: str, right: str, reason: str) -> None:
    for verdict in (same_person(left, right), same_person(right, left)):
        assert verdict.same, verdict
        assert verdict.reason == reason
        assert verdict.evidence


@pytest.mark.parametrize(("left", "right", "reason"), DIFFERENT)
def test_two_people(left: str, right: str, reason: str) -> None:
    verdict = same_person(left, right)
    assert verdict.verdict is Verdict.DIFFERENT
    assert same_person(right, left).verdict is Verdict.DIFFERENT
    assert verdict.reason in (reason, "surname")


def test_a_given_name_alone_is_not_known() -> None:
    assert same_person("Oona", "Oona Brandt").verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("the SBU", "Ukraine’s security service", Verdict.SAME),
        ("SBU", "Security Service of Ukraine", Verdict.SAME),
        ("Russia's Defense Ministry", "Russian Ministry of Defence", Verdict.SAME),
        ("Harbour Safety Board", "HSB", Verdict.SAME),
        ("Quist Shipping Ltd", "Quist Shipping", Verdict.SAME),
        ("the Defence Ministry", "Russia's Defense Ministry", Verdict.UNKNOWN),
        ("Ukraine's Defence Ministry", "Russia's Defense Ministry", Verdict.DIFFERENT),
        ("FSB", "SBU", Verdict.DIFFERENT),
        ("British Harbour Safety and Rescue Board", "HSRB", Verdict.SAME),
        ("Board for Harbour Co-operation and Salvage", "BHC", Verdict.SAME),
        ("Tellem Port Authority", "Quist Port Authority", Verdict.DIFFERENT),
    ],
)
def test_bodies(left: str, right: str, verdict: Verdict) -> None:
    assert same_body(left, right).verdict is verdict
    assert same_body(right, left).verdict is verdict


def test_a_misspelling_is_near_and_keeps_the_first_letter() -> None:
    assert misspelling("Fidan", "Faden") == 2
    assert misspelling("Fidan", "Fidan") is None
    assert misspelling("Fidan", "Nadin") is None
    assert misspelling("Ali", "Alo") is None


def test_keys_put_renderings_together() -> None:
    assert match_key("Volodymyr Zelenskyy") == match_key("Зеленський") != match_key("Oona Brandt")


def test_letters_of_many_scripts_become_plain() -> None:
    assert all(
        romanise(name).isascii() for name in ("Зеленський", "بشار الأسد", "习近平", "김정은", "Κυριάκος")
    )


def test_the_bench_holds_its_floor() -> None:
    with PAIRS.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    assert len(rows) >= 400
    wrong = [
        (row["left"], row["right"])
        for row in rows
        if (same_body if row["kind"] == "body" else same_person)(row["left"], row["right"]).same
        != (row["same"] == "yes")
    ]
    assert len(wrong) <= 8, wrong
