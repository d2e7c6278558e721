"""Names bench: `python eval/bench_names.py`. Ours beside rapidfuzz's token_set_ratio on anyascii, on eval/names.tsv.

The pairs were made by hand (public figures, and names of ours), half of them not to be joined, over Latin,
Cyrillic, Arabic, Hebrew, Han,
Hangul and Greek letters. The rival gets the threshold that is best for it on these very pairs.
"""

from __future__ import annotations

import csv
from pathlib import Path

from anyascii import anyascii
from rapidfuzz.fuzz import token_set_ratio

from rashomon.knowledge.names import same_body, same_person


def f1(said: list[bool], gold: list[bool]) -> float:
    """F1 of the joins, in per cent."""
    right = sum(s and g for s, g in zip(said, gold, strict=True))
    return 200 * right / max(1, sum(said) + sum(gold))


def main() -> None:
    """Print both scores, round by round (each round was made before ours was seen on it), and our errors."""
    with Path(__file__).with_name("names.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    for number in sorted({row["round"] for row in rows}):
        score(number, [row for row in rows if row["round"] == number])


def score(number: str, rows: list[dict[str, str]]) -> None:
    """Print one round."""
    gold = [row["same"] == "yes" for row in rows]
    verdicts = [
        (same_body if row["kind"] == "body" else same_person)(row["left"], row["right"]) for row in rows
    ]
    scores = [token_set_ratio(anyascii(row["left"]).lower(), anyascii(row["right"]).lower()) for row in rows]
    rival, threshold = max((f1([s >= t for s in scores], gold), -t) for t in range(40, 101))
    for row, verdict, want in zip(rows, verdicts, gold, strict=True):
        if verdict.same != want:
            error = "missed" if want else "joined"
            print(f"{error}: {row['left']} / {row['right']} ({row['why']}): {verdict.reason}")
    print(f"round {number}: {len(rows)} pairs, {sum(gold)} to be joined")
    print(f"ours {f1([v.same for v in verdicts], gold):.1f}")
    print(f"token_set_ratio on anyascii, at its best threshold ({-threshold}): {rival:.1f}")


if __name__ == "__main__":
    main()
