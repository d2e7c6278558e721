"""Misses and false finds of attribution grouped by cause: python eval/errors_attribution.py TEXTS GOLD SYSTEM [shown].

The three files are the scorer's. A content matches when it shares half of the union of characters with a gold
one; a miss is put down to what the system has there, a false find to the rule and lexicon entry that made it.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

Spans = list[list[int]]


def main(texts: str, gold_file: str, system_file: str, shown: int = 3) -> None:
    """Print the causes by count, with examples."""
    gold = {r["id"]: r["attributions"] for r in _rows(gold_file)}
    system = {r["id"]: r["attributions"] for r in _rows(system_file)}
    misses: defaultdict[str, list[str]] = defaultdict(list)
    false: defaultdict[str, list[str]] = defaultdict(list)
    said: Counter[str] = Counter()
    for row in _rows(texts):
        text, ours, theirs = row["text"], system[row["id"]], gold[row["id"]]
        nested = any("parent" in a for a in theirs)
        outer = [a for a in ours if nested or not (a.get("parent") or a.get("continues"))]
        for a in theirs:
            if not any(_overlap(a["content"], b["content"]) >= 0.5 for b in outer):
                misses[_miss(a, ours, outer)].append(_line(text, a))
        for b in outer:
            rule = _rule(b)
            said[rule] += 1
            if not any(_overlap(a["content"], b["content"]) >= 0.5 for a in theirs):
                false[rule].append(_line(text, b))
    _table("misses", misses, None, shown)
    _table("false finds", false, said, shown)


def _rows(path: str) -> Iterator[dict[str, Any]]:
    with Path(path).open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield msgspec.json.decode(line)


def _overlap(left: Spans, right: Spans) -> float:
    """Shared characters over all characters of two lists of spans."""
    one = {i for s, e in left for i in range(s, e)}
    two = {i for s, e in right for i in range(s, e)}
    return len(one & two) / len(one | two) if one and two else 0.0


def _miss(wanted: dict[str, Any], ours: list[dict[str, Any]], outer: list[dict[str, Any]]) -> str:
    """What the system has where it misses a gold attribution."""
    if not wanted["source"]:
        return "no source named"
    for found in ours:
        if _overlap(wanted["cue"], found["cue"]) > 0:
            return "taken for an inner one" if found not in outer else f"other content: {_rule(found)}"
    if any(_overlap(wanted["content"], found["content"]) > 0 for found in outer):
        return "cue unseen inside another's content"
    return "cue unseen"


def _rule(found: dict[str, Any]) -> str:
    trace = found["because"][0]
    return f"{trace['rule']} {trace.get('entry') or ''}".strip()


def _line(text: str, a: dict[str, Any]) -> str:
    source, cue, content = (
        " … ".join(text[s:e] for s, e in a[role]) for role in ("source", "cue", "content")
    )
    return f"[{source}] ({cue}) {' '.join(content.split())[:100]}"


def _table(title: str, causes: dict[str, list[str]], said: Counter[str] | None, shown: int) -> None:
    print(f"\n{sum(map(len, causes.values()))} {title}")
    for cause, lines in sorted(causes.items(), key=lambda item: (-len(item[1]), item[0])):
        print(f"{len(lines):5} {f'of {said[cause]:4}' if said else ''} {cause}")
        for line in lines[:shown]:
            print(f"            {line}")


if __name__ == "__main__":
    given = sys.argv[1:]
    main(given[0], given[1], given[2], int(given[3]) if len(given) > 3 else 3)
