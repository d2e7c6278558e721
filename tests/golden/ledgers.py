"""Reads a golden ledger and lays the program's output beside it: every difference is one line of text."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rashomon.model import Claim, Comparison, StoryLedger

GOLDEN = Path(__file__).parent
STORIES = ("border-talks", "harbour-fire", "storm")
Row = dict[str, Any]
# Aspects that the goldens, written before the lexicon, call by a word that the lexicon merges into another.
ASPECTS = {"fired": "launched", "fell": "rainfall", "blew": "wind_speed"}


def load(story: str) -> dict[str, Any]:
    """The golden ledger of one story."""
    return tomllib.loads((GOLDEN / f"{story}.toml").read_text(encoding="utf-8"))


def match(golden: dict[str, Any], ledger: StoryLedger) -> dict[str, Claim]:
    """Golden claim id → the program's claim on the very same characters (sums: by the claims that they add up)."""
    documents = {_report(r.document.path, r.document.id): r.document for r in ledger.readings}
    by_span = {
        (c.report, c.start, c.end): c for c in ledger.claims if c.kind == "figure" and not c.derived_from
    }
    also = {(c.report, *span): c for c in ledger.claims for span in c.also}
    found: dict[str, Claim] = {}
    for row in golden["claim"]:
        document = documents.get(row["report"])
        if document is None or "quote" not in row:
            continue
        start = -1
        for _ in range(row.get("occurrence", 1)):
            start = document.text.find(row["quote"], start + 1)
        key = (document.id, start, start + len(row["quote"]))
        if key in by_span or key in also:
            found[row["id"]] = by_span.get(key) or also[key]
    for row in golden.get("statement", ()):
        document = documents.get(row["report"])
        if (
            document is not None
            and (claim := _statement(row, document.id, document.text, ledger)) is not None
        ):
            found[row["id"]] = claim
    for row in golden["claim"]:
        parts = {found[p].id for p in row.get("derived_from", ()) if p in found}
        made = next((c for c in ledger.claims if c.derived_from and set(c.derived_from) == parts), None)
        if parts and made is not None:
            found[row["id"]] = made
    return found


def _statement(row: Row, report: str, text: str, ledger: StoryLedger) -> Claim | None:
    """The statement whose content overlaps the quoted words most."""
    start = text.find(row["quote"])
    end = start + len(row["quote"])
    inside = [
        c
        for c in ledger.claims
        if c.kind == "statement" and c.report == report and c.start < end and start < c.end
    ]
    return max(
        inside,
        key=lambda c: (
            (min(end, c.end) - max(start, c.start)) / (max(end, c.end) - min(start, c.start)),
            c.id,
        ),
        default=None,
    )


def _report(path: str, document: str) -> str:
    return document if path.endswith(".jsonl") else Path(path).stem


def claim_misses(row: Row, claim: Claim | None) -> Iterator[str]:
    """How the program's claim differs from the golden one."""
    if claim is None:
        yield "not found"
        return
    for end in ("low", "high"):
        if row.get(end) != getattr(claim, end):
            yield f"{end} {getattr(claim, end)}"
    if row["bound"] != claim.bound:
        yield f"bound {claim.bound}"
    if row.get("unit", "").replace("_", " ") != (claim.unit or ""):
        yield f"unit {claim.unit}"
    if "unit" not in row and row["thing"] not in _things(claim):
        yield f"thing {claim.thing.lemma if claim.thing else None}"
    if ASPECTS.get(row["aspect"], row["aspect"]) != claim.aspect:
        yield f"aspect {claim.aspect}"
    if row["modality"] != claim.modality:
        yield f"modality {claim.modality}"
    chain = [link.name for link in claim.chain if link.role != "outlet" and link.name]
    wanted = row.get("chain", [])
    if len(chain) != len(wanted) or not all(_same_name(a, b) for a, b in zip(wanted, chain, strict=False)):
        yield f"chain {chain}"


def _things(claim: Claim) -> set[str]:
    lemma = claim.thing.lemma.lower() if claim.thing else ""
    return {lemma, *({"person"} if lemma in ("people", "victim") else ())}


def _same_name(wanted: str, got: str) -> bool:
    """Whether one holds the other, articles and case aside: "Ingrid Solvang" and "Harbour master Ingrid Solvang"."""
    one, two = (n.casefold().removeprefix("the ") for n in (wanted, got))
    return one in two or two in one


def pair_misses(
    row: Row, claims: dict[str, Claim], comparisons: dict[frozenset[str], Comparison]
) -> Iterator[str]:
    """How the program's comparison differs from the golden one."""
    left, right = claims.get(row["left"]), claims.get(row["right"])
    if left is None or right is None:
        yield "a claim is not found"
        return
    found = comparisons.get(frozenset((left.id, right.id)))
    if found is None:
        yield "not compared"
        return
    if (found.relation, found.code) != (row["relation"], row["reason"]):
        yield f"{found.relation} {found.code}"
        return
    if found.compatible != row["compatible"]:
        yield f"compatible {found.compatible}"
    same = {True: "true", False: "false", None: "unknown"}[found.same_origin]
    if same != row["same_origin"]:
        yield f"same_origin {same}"
    if "later" in row and (row["later"] not in claims or found.later != claims[row["later"]].id):
        yield "later is the other one"


def false_conflicts(golden: dict[str, Any], claims: dict[str, Claim], ledger: StoryLedger) -> Iterator[str]:
    """Conflicts that the program says and the golden ledger does not."""
    names = {c.id: name for name, c in claims.items()}
    wanted = {frozenset((p["left"], p["right"])) for p in golden["pair"] if p["relation"] == "conflict"}
    by_id = {c.id: c for c in ledger.claims}
    for comparison in ledger.comparisons:
        pair = frozenset(names.get(i, f"“{by_id[i].words}”") for i in (comparison.left, comparison.right))
        if comparison.relation == "conflict" and pair not in wanted:
            yield " / ".join(sorted(pair)) + f" {comparison.code}"


def compare_ledger(story: str, ledger: StoryLedger) -> tuple[dict[str, str], list[str]]:
    """Misses by golden row ("claim w1", "pair w1 c1"), and the false conflicts."""
    golden = load(story)
    claims = match(golden, ledger)
    comparisons = {frozenset((c.left, c.right)): c for c in ledger.comparisons}
    misses = {f"claim {r['id']}": "; ".join(claim_misses(r, claims.get(r["id"]))) for r in golden["claim"]}
    misses |= {
        f"pair {r['left']} {r['right']}": "; ".join(pair_misses(r, claims, comparisons))
        for r in golden["pair"]
    }
    return {k: v for k, v in misses.items() if v}, sorted(false_conflicts(golden, claims, ledger))
