"""One claim with everything that made it: what `rashomon why` prints. It only prints `because`; it reasons
nothing anew.
"""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from rashomon.model import Because, Claim, Comparison, Identity, Ledger, Member, Quantity, UsageError
from rashomon.show import ties, wording
from rashomon.show.amounts import amount, envelope, number
from rashomon.show.explained import explained
from rashomon.show.grouping import groups
from rashomon.show.joined import Joined, claim_short_ids, join
from rashomon.show.scope import scope_words
from rashomon.show.table import counted, row_id
from rashomon.show.visible import one_line, shorten

_BOUNDS = {
    "exact": "the number as it stands", "range": "from the lowest to the highest that the words allow",
    "about": "about", "at_least": "this or more", "more_than": "more than this", "at_most": "this or fewer",
    "less_than": "fewer than this", "up": "a rise", "down": "a fall",
}  # fmt: skip
_ORIGINS = {True: "one origin", False: "two origins", None: "whether they have one origin is not known"}
_MOST_NAMED = 6
_SPAN_WORDS = 70


def print_why(ledger: Ledger, prefix: str, console: Console) -> bool:
    """Explain the claim, or each claim of the row, whose id begins with `prefix`; UsageError where none or
    several do.
    """
    short = claim_short_ids(ledger)
    joins = [join(story, short) for story in ledger.stories]
    found: dict[str, tuple[Joined, tuple[Claim, ...]]] = {}
    for joined in joins:
        found |= {c.id: (joined, (c,)) for c in joined.ledger.claims}
        found |= {row_id(g): (joined, g.claims) for g in groups(joined)}
    joined, claims = found[_one(prefix, tuple(found))]
    for index, claim in enumerate(claims):
        if index:
            console.print()
        _explain(joined, claim, console)
    return True


def _one(prefix: str, ids: tuple[str, ...]) -> str:
    if prefix in ids:
        return prefix
    begun = sorted(i for i in ids if prefix and i.startswith(prefix))
    if not begun:
        raise UsageError(
            f"no claim or row here has an id that begins with {one_line(prefix) or 'nothing'!r}"
            " (a row's id hangs on the reports: give the same ones as to compare)"
        )
    if len(begun) > 1:
        named = ", ".join(begun[:_MOST_NAMED]) + (", …" if len(begun) > _MOST_NAMED else "")
        raise UsageError(f"{len(begun)} ids begin with {one_line(prefix)!r}; type more of it: {named}")
    return begun[0]


def _explain(joined: Joined, claim: Claim, console: Console) -> None:
    document = joined.documents[claim.report]
    head = Text.assemble(("claim ", "dim"), (claim.id, "bold"), (f" · {joined.labels[claim.report]}", "bold"))
    head.append(f" · {one_line(document.path)}, characters {claim.start} to {claim.end}", style="dim")
    console.print(head)
    console.print(Padding(_lit(joined, claim, colour=console.color_system is not None), (1, 2)))
    console.print(_facts(joined, claim))
    console.print(Text("\nHow it was read", style="bold"))
    console.print(_steps(joined, claim))
    compared = _compared(joined, claim)
    console.print(
        Text(
            f"\nCompared with {counted(len(compared), 'other claim')}"
            if compared
            else "\nCompared with: none found",
            "bold",
        )
    )
    for comparison in compared:
        console.print(Padding(_comparison(joined, claim, comparison), (0, 0, 0, 2)))


def _lit(joined: Joined, claim: Claim, *, colour: bool) -> Text:
    """The claim's sentence; its words in reverse, or between » and « where there are no colours."""
    start, end = claim.sentence
    start, end = min(start, claim.start), max(end, claim.end)
    opening, closing = ("", "") if colour else ("»", "«")
    before, after = joined.text(claim, start, claim.start), joined.text(claim, claim.end, end)
    raw = joined.documents[claim.report].text
    lead = " " if before and raw[claim.start - 1].isspace() else ""
    tail = " " if after and raw[claim.end].isspace() else ""
    lit = joined.text(claim, claim.start, claim.end)
    return Text.assemble(before, lead, (f"{opening}{lit}{closing}", "bold reverse"), tail, after)


def _facts(joined: Joined, claim: Claim) -> Table:
    """The claim's fields by name; what the text does not state is said to be so."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(ratio=1, overflow="fold")
    facts: list[tuple[str, str]] = []
    if claim.kind == "figure":
        facts += [
            ("interval", _interval(joined, claim)),
            ("hedge", f"“{one_line(claim.hedge)}”" if claim.hedge else "none"),
        ]
        facts += [("unit", claim.unit or "none: things are counted"), ("thing", _thing(claim))]
        facts += [("aspect", _aspect(joined, claim))]
        facts += [("scope", scope_words((claim,)) or "none stated")]
    facts += [("modality", claim.modality), ("stance", claim.stance)]
    chain = wording.chain_words(joined, claim)
    facts += [("who says it", " → ".join(chain)), ("when", wording.said_words(joined, claim))]
    origin = joined.origins.get(claim.id)
    if origin is not None:
        name = one_line(origin.name) if origin.name else "unknown"
        facts.append(("origin", f"{name}, {counted(len(origin.claims), 'claim')}"))
    identity = _identity(joined, claim)
    if identity is not None and len(identity.members) > 1:
        names = ", ".join(f"“{one_line(n)}”" for n in identity.names)
        facts.append(("named", f"{names} in {counted(len(identity.members), 'report')}"))
    events = {e.id: e for e in joined.ledger.story.events}
    placed = next((p for p in joined.ledger.story.placements if p.claim == claim.id), None)
    if placed is not None and placed.event in events:
        facts.append(("event", one_line(events[placed.event].label)))
    facts += [("besides", note) for note in wording.notes(joined, claim)]
    facts += [("also at", f"characters {s} to {e}: “{joined.text(claim, s, e)}”") for s, e in claim.also]
    for name, value in facts:
        grid.add_row(Text(name), Text(value))
    return grid


def _aspect(joined: Joined, claim: Claim) -> str:
    """What the figure measures; where that was not read, whether anything was compared with it all the same."""
    if claim.aspect is not None:
        return claim.aspect.replace("_", " ")
    if _compared(joined, claim):
        return "not read: what it is compared with was found by its number and its words"
    return "not read: nothing is compared with it"


def _compared(joined: Joined, claim: Claim) -> tuple[Comparison, ...]:
    return tuple(c for c in joined.ledger.comparisons if claim.id in (c.left, c.right))


def _interval(joined: Joined, claim: Claim) -> str:
    """How the words became the interval: "“nine” is 9; with “At least”, 9 or more"."""
    ends = envelope((claim,))
    words = joined.text(claim, claim.start, claim.end)
    if ends is None or claim.bound is None:
        return f"“{words}” states no number"
    told = ends.words().removeprefix(f"“{claim.words}”, ")
    parts = [f"“{words}” → {told} ({_BOUNDS[claim.bound]}"]
    parts.append(", a vague word)" if claim.vague else ")")
    if claim.step is not None and claim.step != 1:
        parts.append(f"; its last digit written stands for {amount(claim.step, claim.unit)}")
    quantity = _quantity(joined, claim)
    if quantity is not None and quantity.change_from is not None:
        parts.append(f"; changed from {number(quantity.change_from)}")
    return "".join(parts)


def _thing(claim: Claim) -> str:
    if claim.thing is None:
        return "none"
    narrowed = f", narrowed by {', '.join(one_line(p) for p in claim.population)}" if claim.population else ""
    return f"“{one_line(claim.thing.text)}” ({one_line(claim.thing.lemma)}{narrowed})"


def _steps(joined: Joined, claim: Claim) -> Table:
    """Each step of the trace, stage by stage: the words that were read, what the rule made of them, and its name."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(ratio=1, overflow="fold")
    for step in _trace(joined, claim):
        line, read = Text(), ""
        if step.start is not None and step.end is not None:
            read = shorten(joined.text(claim, step.start, step.end), _SPAN_WORDS)
            line.append(f"“{read}”: ", style="bold")
        line.append(one_line(explained(step)))
        if step.note and step.note != read:
            line.append(f" ({one_line(step.note)})")
        # Whoever wants to change the rule finds it by its name, and its word in the lexicon.
        named = " ".join(one_line(n) for n in (step.rule, step.entry) if n)
        line.append(f" · {named}", style="dim")
        grid.add_row(Text(f"  {step.stage}"), line)
    return grid


def _trace(joined: Joined, claim: Claim) -> tuple[Because, ...]:
    """The traces of what the claim was made from, each step once: quantity, attribution, claim, placement,
    origin.
    """
    reading = next(r for r in joined.ledger.readings if r.document.id == claim.report)
    quantity = _quantity(joined, claim)
    attribution = next((a for a in reading.attributions if a.id == claim.attribution), None)
    placement = next((p for p in joined.ledger.story.placements if p.claim == claim.id), None)
    origin = joined.origins.get(claim.id)
    records = (quantity, attribution, claim, placement, origin, _identity(joined, claim))
    steps = [step for record in records if record is not None for step in record.because]
    return tuple(dict.fromkeys((*_naming(joined, claim), *steps)))


def _identity(joined: Joined, claim: Claim) -> Identity | None:
    """Who the innermost voice is over all reports."""
    member = Member(claim.report, claim.chain[0].entity or "")
    return next((i for i in joined.ledger.story.identities if member in i.members), None)


def _naming(joined: Joined, claim: Claim) -> tuple[Because, ...]:
    """How the words that name the innermost voice were joined to whom they name, where that is not its name."""
    voice = claim.chain[0]
    entity = joined.entities.get((claim.report, voice.entity or ""))
    if entity is None or voice.start is None or voice.end is None:
        return ()
    return tuple(
        b
        for b in entity.because
        if b.note and b.start is not None and b.rule != "role" and voice.start <= b.start < voice.end
    )


def _quantity(joined: Joined, claim: Claim) -> Quantity | None:
    return joined.quantities.get((claim.report, claim.quantity or ""))


def _comparison(joined: Joined, claim: Claim, comparison: Comparison) -> Text:
    other = joined.claims[comparison.right if comparison.left == claim.id else comparison.left]
    line = Text.assemble(
        (f"{comparison.relation} ", "bold"),
        (f"{comparison.code} ", "italic"),
        (joined.short[other.id], "dim"),
    )
    line.append(f" {wording.cited(joined, other)}: {ties.plain_reason(comparison)}")
    could = "both could hold at once" if comparison.compatible else "the two exclude each other as stated"
    line.append(f" ({could}; {_ORIGINS[comparison.same_origin]})", style="dim")
    return line
