"""Ledgers made by hand: two accounts of a raid, with every relation, and a report that wants to do harm."""

from __future__ import annotations

import hashlib
import io
from typing import Any

from rich.console import Console, RenderableType

from rashomon.model import (
    Annotation,
    Because,
    ChainLink,
    Claim,
    Comparison,
    Copy,
    Document,
    Entity,
    Ledger,
    Origin,
    Placement,
    Quantity,
    Reading,
    Scope,
    Segment,
    Story,
    StoryLedger,
    Thing,
    Twin,
    Version,
    Whole,
)
from rashomon.show.console import trimmed

HARBOUR = """Raid on the harbour at Vell

At least nine people were killed in the raid, fire chief Dario Penk said on Saturday.
The damage came to $7 billion, he said.

"We will rebuild every single crane," Mayor Oona Brandt said. Dozens of boats sank.
About 400 residents were moved. The third raid began at 12:40.
"""
NORTHERN = """Fourteen people were killed, Dario Penk said on Sunday.

The city lost hundreds of millions of dollars in the raid. "We will rebuild every crane," the mayor said.
Mayor Brandt counted 56 sunken boats, 12 of them ferries. Exactly 400 residents were moved.
"""
RADIO = HARBOUR.replace("Raid on the harbour", "Harbour raided")

HOSTILE = (
    "<script>alert('9 dead')</script> & <b onmouseover=alert(1)>40 people</b> were hurt.\r\n"
    "The \u202e31 injured\u202c were\x00 taken\x1b[31m away. Half a pair: \ud83d end. "
    "[bold]57[/bold] more {{ 7*7 }}."
)


def document(name: str, text: str, outlet: str | None, published: str | None) -> Document:
    raw = text.encode("utf-8", "surrogatepass")
    return Document(
        id=f"d{name}",
        text=text,
        sha256=hashlib.sha256(raw).hexdigest(),
        path=f"{name}.txt",
        label=outlet or f"{name}.txt",
        segments=(Segment(0, len(text), "paragraph"),),
        language="en",
        published=published,
        outlet=outlet,
    )


def span(text: str, words: str, nth: int = 0) -> tuple[int, int]:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return start, start + len(words)


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    first = max(text.rfind(". ", 0, start), text.rfind("\n", 0, start))
    last = min(p for p in (text.find(". ", end - 1), text.find("\n", end), len(text)) if p >= 0)
    return (first + 2 if text[first : first + 2] == ". " else first + 1), min(last + 1, len(text))


def claim(doc: Document, name: str, words: str, nth: int = 0, **more: Any) -> Claim:
    start, end = span(doc.text, words, nth)
    voices = more.pop("voices", ())
    links = [v if isinstance(v, ChainLink) else ChainLink(v, None, None, "speaker") for v in voices]
    chain = (*links, ChainLink(doc.outlet, None, None, "outlet"))
    kind = more.pop("kind", "figure")
    thing = more.pop("thing", None)
    if thing:
        more["thing"] = Thing(*span(doc.text, thing), thing, thing.rstrip("s"))
    low = more.pop("low", None)
    if low is not None:
        more.setdefault("high", low)
        more.setdefault("bound", "exact")
    return Claim(
        id=name,
        report=doc.id,
        kind=kind,
        start=start,
        end=end,
        sentence=sentence(doc.text, start, end),
        words=words,
        chain=chain,
        low=low,
        quantity=f"q-{name}" if kind == "figure" else None,
        because=(
            Because(
                "claim", "governing predicate", "aspects/killed", start, end, "the verb counts its object"
            ),
        ),
        **more,
    )


def quantity(doc: Document, made: Claim) -> Quantity:
    hedge = None
    if made.hedge:
        start = (
            doc.text.rindex(made.hedge, 0, made.start)
            if made.hedge in doc.text[: made.start]
            else doc.text.index(made.hedge)
        )
        hedge = (start, start + len(made.hedge))
    return Quantity(
        f"q-{made.id}",
        made.start,
        made.end,
        made.low,
        made.high,
        made.bound or "exact",
        made.unit,
        made.thing,
        hedge=hedge,
        because=(Because("measure", "number words", "numbers/nine", made.start, made.end),),
    )


def reading(doc: Document, claims: tuple[Claim, ...], entities: tuple[Entity, ...] = ()) -> Reading:
    own = tuple(quantity(doc, c) for c in claims if c.report == doc.id and c.kind == "figure")
    return Reading(doc, Annotation((), (), ()), entities=entities, quantities=own)


def compare(left: str, right: str, relation: Any, code: Any, reason: str = "", **more: Any) -> Comparison:
    more.setdefault("compatible", relation != "conflict")
    more.setdefault("same_origin", None)
    first, last = sorted((left, right))
    return Comparison(
        first, last, relation, code, reason=f"*{code}*: {reason or 'as the texts have it'}", **more
    )


def origins(claims: tuple[Claim, ...], labels: dict[str, str]) -> tuple[Origin, ...]:
    keys: dict[str, list[Claim]] = {}
    for one in claims:
        name = one.chain[0].name if one.chain[0].role != "outlet" else one.report
        keys.setdefault(name or one.id, []).append(one)
    return tuple(
        Origin(f"o{i}", key, tuple(c.id for c in own), tuple(dict.fromkeys(labels[c.report] for c in own)))
        for i, (key, own) in enumerate(keys.items())
    )


def story(
    docs: tuple[Document, ...], claims: tuple[Claim, ...], comparisons: tuple[Comparison, ...], **more: Any
) -> StoryLedger:
    found = origins(claims, {d.id: d.label for d in docs})
    entities = more.pop("entities", {})
    unread = more.pop("unread", ())
    return StoryLedger(
        Story(
            more.pop("id", "s1"),
            more.pop("title", "Raid on the harbour at Vell"),
            tuple(d.id for d in docs),
            origins=found,
            placements=tuple(Placement(c, None, o.id) for o in found for c in o.claims),
            **more,
        ),
        tuple(reading(d, claims, entities.get(d.id, ())) for d in docs),
        claims,
        comparisons,
        unread,
    )


def raid() -> Ledger:
    """Three reports, one a copy: a conflict, a revision, a refinement, an agreement, one quotation."""
    harbour = document("harbour", HARBOUR, "HARBOUR DAILY", "2025-06-01")
    northern = document("northern", NORTHERN, None, "2025-06-02")
    radio = document("radio", RADIO, "Radio [red]Vell[/red]", None)
    penk = ChainLink("Dario Penk", None, None, "speaker", "e1")
    at_vell = Scope(place="Vell", begin="2025-05-31", finish="2025-06-01")
    claims = (
        claim(
            harbour,
            "c1dead",
            "nine",
            low=9.0,
            high=None,
            bound="at_least",
            hedge="At least",
            aspect="killed",
            thing="people",
            voices=(penk,),
            said_at=("2025-05-31", "2025-05-31"),
            scope=at_vell,
        ),
        claim(
            harbour,
            "c1money",
            "$7 billion",
            low=7e9,
            unit="dollar",
            aspect="damage",
            voices=(penk,),
            step=1e9,
        ),
        claim(
            harbour,
            "c1words",
            "We will rebuild every single crane",
            kind="statement",
            voices=("Oona Brandt",),
            stance="intention",
        ),
        claim(
            harbour,
            "c1boats",
            "Dozens",
            low=24.0,
            high=99.0,
            bound="range",
            vague=True,
            aspect="sunk",
            thing="boats",
        ),
        claim(
            harbour,
            "c1moved",
            "400",
            low=400.0,
            bound="about",
            hedge="About",
            aspect="evacuated",
            thing="residents",
        ),
        claim(
            northern,
            "c2dead",
            "Fourteen",
            low=14.0,
            aspect="killed",
            thing="people",
            voices=(penk,),
            said_at=("2025-06-01", "2025-06-01"),
        ),
        claim(
            northern,
            "c2money",
            "hundreds of millions of dollars",
            low=2e8,
            high=1e9,
            bound="range",
            unit="dollar",
            vague=True,
            aspect="loss",
        ),
        claim(
            northern,
            "c2words",
            "We will rebuild every crane",
            kind="statement",
            voices=("Oona Brandt",),
            stance="intention",
        ),
        claim(northern, "c2boats", "56", low=56.0, aspect="sunk", thing="boats", voices=("Oona Brandt",)),
        claim(
            northern,
            "c2ferry",
            "12",
            low=12.0,
            aspect="sunk",
            thing="ferries",
            voices=("Oona Brandt",),
            whole=Whole("sunken boats", "c2boats"),
        ),
        claim(
            northern,
            "c2moved",
            "400",
            low=400.0,
            aspect="evacuated",
            thing="residents",
            population=("adult",),
        ),
        claim(
            radio,
            "c3dead",
            "nine",
            low=9.0,
            high=None,
            bound="at_least",
            hedge="At least",
            aspect="killed",
            thing="people",
            voices=(penk,),
            said_at=("2025-05-31", "2025-05-31"),
            scope=at_vell,
        ),
    )
    comparisons = (
        compare("c1dead", "c2dead", "revise", "later", same_origin=True, later="c2dead", superseded="c1dead"),
        compare(
            "c1money",
            "c2money",
            "conflict",
            "numbers",
            "$7 billion and hundreds of millions",
            compatible=False,
        ),
        compare("c1words", "c2words", "agree", "same-utterance", same_origin=True),
        compare("c1boats", "c2boats", "refine", "vague"),
        compare("c1moved", "c2moved", "agree", "equal", same_origin=False),
        compare("c2boats", "c2ferry", "different-measure", "part", "ferries are a part of the boats"),
        compare("c2dead", "c3dead", "revise", "later", same_origin=True, later="c2dead", superseded="c3dead"),
    )
    mayor = Entity("e1", "Dario Penk", "person", (span(HARBOUR, "Dario Penk"),), roles=("fire chief",))
    return Ledger(
        (
            story(
                (harbour, northern, radio),
                claims,
                comparisons,
                copies=(Copy(radio.id, harbour.id),),
                twins=(Twin("c3dead", "c1dead"),),
                entities={harbour.id: (mayor,)},
                unread=((harbour.id, (span(HARBOUR, "The third raid began at 12:40."),)),),
            ),
        )
    )


def nested() -> Ledger:
    """Claims inside claims: a quotation that holds two figures, one of them across a line end."""
    text = (
        "The minister said: “We lost 40 tanks and\nsome 300 men in the valley of\n\nKess.” That is 40 tanks."
    )
    doc = document("nested", text, "Wire", "2025-06-02")
    claims = (
        claim(
            doc,
            "cquote",
            text[text.index("“") : text.index("”") + 1],
            kind="statement",
            voices=("the minister",),
        ),
        claim(doc, "ctanks", "40", low=40.0, aspect="destroyed", thing="tanks", also=(span(text, "40", 1),)),
        claim(doc, "cmen", "300", low=300.0, bound="about", hedge="some", aspect="killed", thing="men"),
        claim(doc, "cover", "300 men in the valley", kind="statement", voices=("the minister",)),
    )
    return Ledger((story((doc,), claims, (), title="Losses"),))


def hostile() -> Ledger:
    """A report with mark-up, terminal codes, a right-to-left override, a NUL, half of a surrogate pair."""
    doc = document("evil", HOSTILE, "<img src=x onerror=alert(1)>\u202eevil", "2025-06-02")
    claims = (
        claim(
            doc, "cforty", "40", low=40.0, aspect="injured", thing="people", voices=("<b>\x1b[2J[red]Bob",)
        ),
        claim(doc, "cturned", "31 injured\u202c were\x00", low=31.0, aspect="injured"),
    )
    ties = (compare("cforty", "cturned", "conflict", "numbers", compatible=False),)
    return Ledger((story((doc,), claims, ties, title="[bold]</title><script>alert(2)</script>"),))


def crossed() -> Ledger:
    """A part larger than its whole: two claims that stand in two rows each."""
    doc = document("crossed", "A crew of nine sailed. Twelve of the crew drowned.", None, None)
    claims = (
        claim(doc, "cwhole", "nine", low=9.0, aspect="present", thing="crew"),
        claim(
            doc, "cpart", "Twelve", low=12.0, aspect="killed", thing="crew", whole=Whole("the crew", "cwhole")
        ),
    )
    tie = compare("cwhole", "cpart", "conflict", "part-exceeds-whole", compatible=False, same_origin=True)
    return Ledger((story((doc,), claims, (tie,), title="The crew"),))


def empty() -> Ledger:
    """One report that says nothing in figures."""
    doc = document("calm", "Nothing happened.\n", None, None)
    return Ledger((story((doc,), (), (), title="calm.txt"),))


def rewritten() -> Ledger:
    """A page and its newer version: one claim kept, two changed (one compared, one not), one added, one gone."""
    old = "Nine people died, Penk said. Two boats sank. A crew of 30 sailed. It cost $3 million."
    new = "Ten people died, Penk said. Three boats sank. A crew of 30 sailed. It left 40 injured."
    first = document("first", old, "Wire", "2025-06-01")
    second = document("second", new, "Wire", "2025-06-02")
    claims = (
        claim(first, "cnine", "Nine", low=9.0, aspect="killed", thing="people", voices=("Penk",)),
        claim(first, "cboats", "Two", low=2.0, aspect="sunk", thing="boats"),
        claim(first, "ckept", "30", low=30.0, aspect="present", thing="crew"),
        claim(first, "cgone", "$3 million", low=3e6, unit="dollar", aspect="damage"),
        claim(second, "cten", "Ten", low=10.0, aspect="killed", thing="people", voices=("Penk",)),
        claim(second, "cboats2", "Three", low=3.0, aspect="sunk", thing="boats"),
        claim(second, "ckept2", "30", low=30.0, aspect="present", thing="crew"),
        claim(second, "cnew", "40", low=40.0, aspect="injured", thing="people"),
    )
    tie = compare("cnine", "cten", "revise", "later", same_origin=True, later="cten", superseded="cnine")
    more = {"versions": (Version(second.id, first.id),), "twins": (Twin("ckept2", "ckept"),)}
    return Ledger((story((first, second), claims, (tie,), **more),))


def many(number: int) -> Ledger:
    """A report, copies of it, and one with a claim of its own."""
    docs = [
        document(f"r{i:02d}", "Nine people died.", f"Outlet {i}", "2025-06-01") for i in range(number - 1)
    ]
    own = document("own", "Forty people were hurt.", "Own Voice", "2025-06-01")
    claims = [claim(d, f"c{d.id}", "Nine", low=9.0, aspect="killed", thing="people") for d in docs]
    first, *rest = claims
    hurt = claim(own, "churt", "Forty", low=40.0, aspect="injured", thing="people")
    copies = tuple(Copy(d.id, docs[0].id) for d in docs[1:])
    twins = tuple(Twin(c.id, first.id) for c in rest)
    return Ledger((story((*docs, own), (*claims, hurt), (), copies=copies, twins=twins),))


def printed(parts: list[RenderableType]) -> str:
    """What a pipe of 100 columns shows of them."""
    console = Console(file=io.StringIO(), record=True, width=100)
    for part in parts:
        console.print(part)
    return trimmed(console.export_text())
