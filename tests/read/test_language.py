"""English is read, and so is what cannot be told; another language is refused."""

from __future__ import annotations

import pytest

from rashomon.read import language
from rashomon.read.language import check_language
from rashomon.read.unreadable import UnreadableError

OTHER = [
    (
        "German",
        "Die Feuerwehr rückte mit 120 Leuten an, und der Brand war erst am Morgen gelöscht.",
    ),
    (
        "Dutch",
        "De brand in de haven was pas in de ochtend geblust, zei de woordvoerder van de brandweer maandag.",
    ),
    ("French", "Le feu a tué neuf personnes dans la nuit de vendredi à samedi, a indiqué la préfecture."),
    (
        "Spanish",
        "El incendio del puerto causó nueve muertos, dijo el alcalde de la ciudad este lunes por la tarde.",
    ),
    ("Italian", "L’incendio nel porto ha causato nove morti, ha detto il sindaco della città lunedì sera."),
    (
        "Portuguese",
        "O incêndio no porto causou nove mortos, disse o presidente da câmara na segunda-feira à noite.",
    ),
    (
        "Polish",
        "Pożar w porcie zabił dziewięć osób, powiedział w poniedziałek burmistrz miasta na konferencji.",
    ),
    ("Ukrainian", "Пожежа в порту забрала життя дев'яти людей, повідомив у понеділок мер міста."),
    ("Russian", "Пожар в порту унёс жизни девяти человек, сообщил в понедельник мэр города журналистам."),
    ("Chinese", "周一,市长表示港口火灾造成九人死亡,另有数十人受伤,原因仍在调查之中。"),
    ("Arabic", "قال رئيس البلدية يوم الاثنين إن الحريق في الميناء أودى بحياة تسعة أشخاص"),
]


@pytest.mark.parametrize(("name", "text"), OTHER, ids=[o[0] for o in OTHER])
def test_another_language_is_refused_with_its_name(name: str, text: str) -> None:
    with pytest.raises(UnreadableError, match=f"is in {name}"):
        check_language(text)


@pytest.mark.parametrize(
    "text",
    [
        "Four dead.",
        " ".join(f"{n} people." for n in range(300)),
        "Kyiv",
        "1,204 — 56 %",
        "Storm Maribel: 1,400 homes dark, 3 dead, Lorane governor Ines Hallam declares emergency",
        "Fire kills 9 in Port Calder",
        "$12 million euros 5 km 30 mph",
        "Solvang Brandt Penk Roy Moen Aaberg Korell Quist Sarto",
    ],
)
def test_what_cannot_be_told_is_read(text: str) -> None:
    assert check_language(text) in ("en", None)


def test_a_text_in_two_languages_is_read() -> None:
    english = "The mayor said that nine people were killed and that the fire had been put out by the brigade."
    assert check_language(f"{english}\n{OTHER[0][1]}\n{english}") == "en"


def test_plain_english_never_loads_the_identifier(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise AssertionError

    monkeypatch.setattr(language, "_identifier", fail)
    assert check_language("THE FIRE KILLED NINE, POLICE SAID.") == "en"
    assert check_language("Ein Haus", start=4) is None


def test_the_header_does_not_count() -> None:
    text = "date by the and for with the and that " + OTHER[0][1]
    with pytest.raises(UnreadableError):
        check_language(text, start=len(text) - len(OTHER[0][1]))
