"""Misses and false finds of attribution grouped by cause: python -m eval.errors_attribution FOLDER [--shown 3].

FOLDER holds texts.jsonl (what `rashomon annotate` reads) and gold.jsonl ({"id", "attributions": [{"source", "cue",
"content"}]}, spans as lists of [start, end]). A content matches when it shares half of the union of characters with a
gold one; a miss is put down to what the system has there, a false find to the rule and lexicon entry that made it.
Where the gold marks no nesting, inner attributions and continuations are left out.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from rashomon.annotate import load_parser
from rashomon.attribute import attribute
from rashomon.entity import find_entities
from rashomon.model import Settings
from rashomon.read import read_paths

Spans = list[list[int]]


def main() -> int:
    """Print the causes by count, with examples."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("folder", type=Path)
    options.add_argument("--shown", type=int, default=3)
    chosen = options.parse_args()
    texts, labels = chosen.folder / "texts.jsonl", chosen.folder / "gold.jsonl"
    if not (texts.exists() and labels.exists()):
        print(
            f"{chosen.folder}: no labelled set there (texts.jsonl and gold.jsonl are asked for)",
            file=sys.stderr,
        )
        return 2
    gold = {r["id"]: r["attributions"] for r in _rows(labels)}
    ids = {r["text"]: r["id"] for r in _rows(texts)}
    nested = any("parent" in a for theirs in gold.values() for a in theirs)
    misses: defaultdict[str, list[str]] = defaultdict(list)
    false: defaultdict[str, list[str]] = defaultdict(list)
    said: Counter[str] = Counter()
    for text, ours in _found(texts):
        theirs = gold[ids[text]]
        outer = [a for a in ours if nested or not (a.get("parent") or a.get("continues"))]
        for a in theirs:
            if not any(_overlap(a["content"], b["content"]) >= 0.5 for b in outer):
                misses[_miss(a, ours, outer)].append(_line(text, a))
        for b in outer:
            rule = _rule(b)
            said[rule] += 1
            if not any(_overlap(a["content"], b["content"]) >= 0.5 for a in theirs):
                false[rule].append(_line(text, b))
    total, wrong = sum(said.values()), sum(map(len, false.values()))
    wanted, missed = sum(map(len, gold.values())), sum(map(len, misses.values()))
    print(f"contents: precision {_share(total - wrong, total)}, recall {_share(wanted - missed, wanted)}")
    _table("misses", misses, None, chosen.shown)
    _table("false finds", false, said, chosen.shown)
    return 0


def _found(texts: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Each text with its attributions as the program writes them."""
    documents, refusals = read_paths([str(texts)])
    for refusal in refusals:
        print(refusal, file=sys.stderr)
    parser = load_parser(Settings().model)
    for document, annotation in zip(documents, parser.annotate(documents), strict=True):
        found = attribute(document, annotation, find_entities(document, annotation))
        yield document.text, msgspec.to_builtins(found)


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / max(1, whole):.1f} %)"


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
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
    sys.exit(main())
