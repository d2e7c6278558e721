"""Write a day's flood of reports on one event: `python scripts/many_reports.py OUT [--reports 60] [--lines N]`.

The reports are made from examples/harbour-fire, the same bytes every time: exact copies, copies with a headline,
a dropped paragraph or another order, later versions of one address, and reports that put other figures into the
same paragraphs; every fifteenth is of another story. OUT is a JSON Lines file for `rashomon compare`: how long that
takes, and whether its ledger can still be read, is what the reports are for. `--lines N` writes instead one report of
N paragraphs with a figure each, the worst that one text can be.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from datetime import datetime, timedelta
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples"
EVENT, OTHER = "harbour-fire", "border-talks"
FIRST = datetime(2025, 9, 13, 6)  # the morning after the fire  # noqa: DTZ001 - a day in an invented town
TOWNS = (
    "Aldmouth",
    "Brack",
    "Carrow",
    "Dunmere",
    "Eskholm",
    "Farrow",
    "Gorse Bay",
    "Hallin",
    "Inver",
    "Jarrow Head",
)
PAPERS = ("Post", "Herald", "Echo", "Gazette", "Mail", "Chronicle", "Tribune")
HEADLINES = (
    "Fire on Marrow Quay: what is known",
    "Port Calder mourns after warehouse blaze",
    "Families wait for news at the quay",
    "Halcyon Star crew still sought",
    "Questions over the fire in Shed Four",
)
CLOSINGS = (
    "More follows.",
    "Trains to the old town are running again.",
    "The council meets in the evening.",
    "Readers can leave their condolences at the town hall.",
)
# What a rival newsroom heard instead: the words of the examples, and other words in their place.
FIGURES = (
    ("At least nine people", ("Eight people", "At least ten people", "Eleven people", "At least 12 people")),
    ("has risen to 14", ("has risen to 12", "has risen to 15", "stands at 14", "has risen to 16")),
    (
        "Thirteen people, not 14,",
        ("Thirteen people, not 14,", "Twelve people, not 13,", "Fifteen people, not 16,"),
    ),
    ("treated 37 people", ("treated 35 people", "treated 41 people", "treated more than 30 people")),
    ("Around 400 residents", ("About 350 residents", "Some 450 residents", "Around 400 residents")),
    ("moved 412 people", ("moved 398 people", "moved 412 people", "moved about 420 people")),
    (
        "more than 120 firefighters",
        ("about 110 firefighters", "130 firefighters", "more than 120 firefighters"),
    ),
    (
        "about 8,000 square metres",
        ("about 7,500 square metres", "9,000 square metres", "about 8,000 square metres"),
    ),
    ("tens of millions of dollars", ("$40 million", "about $55 million", "tens of millions of dollars")),
    (
        "a bill of $64 million",
        ("a bill of $70 million", "a bill of $64 million", "a bill of up to $80 million"),
    ),
    ("34 people were led", ("34 people were led", "31 people were led", "36 people were led")),
)

POST, SIGNED = re.compile(r"posted (?:this|before)[^:]*:", re.DOTALL), re.compile(r"\(@\w+\)")


def body(path: Path) -> list[str]:
    """The paragraphs of an example without its header line, an embedded post in one piece with its signature."""
    pieces: list[str] = []
    for paragraph in re.split(r"\n{2,}", path.read_text(encoding="utf-8").strip())[1:]:
        if pieces and POST.search(pieces[-1]) and not SIGNED.search(pieces[-1]):
            pieces[-1] += f"\n\n{paragraph}"
        else:
            pieces.append(paragraph)
    return pieces


def otherwise(words: str, chance: random.Random) -> str:
    """The same words with figures of another newsroom."""
    for found, others in FIGURES:
        words = words.replace(found, chance.choice(others))
    return words


def told_again(paragraphs: list[str], how: str, chance: random.Random) -> list[str]:
    """The paragraphs as another outlet prints them."""
    if how == "copy":
        return paragraphs
    if how == "edited":
        left_out = chance.randrange(1, len(paragraphs))
        return [*paragraphs[:left_out], *paragraphs[left_out + 1 :], chance.choice(CLOSINGS)]
    if how == "reordered":
        first, *rest = paragraphs
        chance.shuffle(rest)
        return [first, *rest]
    kept = chance.sample(paragraphs, max(3, len(paragraphs) - 2))
    return [otherwise(p, chance) for p in kept] + [chance.choice(CLOSINGS)]


def reports(number: int, seed: int) -> list[dict[str, str]]:
    """`number` reports as rows of a JSON Lines file, by hour."""
    chance = random.Random(seed)  # noqa: S311 - reports, no secrets
    names = [f"{town} {paper}" for paper in PAPERS for town in TOWNS]
    event, other = (sorted((EXAMPLES / folder).glob("*.txt")) for folder in (EVENT, OTHER))
    rows: list[dict[str, str]] = []
    for index in range(number):
        elsewhere = index % 15 == 14
        how = ("own", "copy", "figures", "edited", "figures", "version", "reordered", "figures")[index % 8]
        source = (other[index // 15 % len(other)]) if elsewhere else event[index * 7 // 3 % len(event)]
        paragraphs = body(source)
        row = {"outlet": names[index % len(names)], "title": chance.choice(HEADLINES)}
        if how == "version" and rows and not elsewhere:
            earlier = rows[-3]
            row = {k: earlier[k] for k in ("outlet", "title", "url", "published")}
            paragraphs = earlier["text"].split("\n\n")
            how = "figures"
        if elsewhere:
            row["title"] = "Talks in Geneva"
        if how == "figures" and not elsewhere:
            text = told_again(paragraphs, how, chance)
        else:
            text = told_again(paragraphs, how if how != "own" else "copy", chance)
        row.setdefault("url", f"https://{row['outlet'].lower().replace(' ', '-')}.example/{index}")
        if "published" in row:
            hour = datetime.fromisoformat(row["published"]) + timedelta(hours=3)
        else:
            hour = FIRST + timedelta(hours=index + (2 * 24 if "standard" in source.stem else 0))
        rows.append(
            {
                "id": f"r{index:03d}",
                **row,
                "published": hour.isoformat(timespec="minutes"),
                "text": "\n\n".join(text),
            }
        )
    return rows


def lines(number: int) -> list[dict[str, str]]:
    """One report of `number` short paragraphs, each with a figure that counts the same kind of thing."""
    nouns = ("people", "homes", "soldiers", "villages", "lorries")
    verbs = ("were killed", "were injured", "were destroyed", "were evacuated", "burnt")
    said = [
        f"In {TOWNS[i % len(TOWNS)]}, {i + 3} {nouns[i % 5]} {verbs[i % 4]}, police said."
        for i in range(number)
    ]
    return [{"id": "long", "text": "\n\n".join(said), "published": "2025-09-13"}]


def main() -> None:
    """Write the file that is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--reports", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lines", type=int)
    asked = parser.parse_args()
    rows = lines(asked.lines) if asked.lines else reports(asked.reports, asked.seed)
    asked.out.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
