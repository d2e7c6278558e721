"""Origins: the innermost voices of a story's claims, one however many outlets repeat it.

A named voice is joined across reports by its name (knowledge/names); an unnamed one is an origin of its own
in each attribution, so that it is never counted as a second witness nor taken for the first; an outlet's own
voice is one origin a report, a copy's the original's.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from functools import cache

import msgspec

from rashomon.knowledge.names import same_body, same_person
from rashomon.lexicons import load
from rashomon.model import Because, ChainLink, Claim, Entity, Identity, Origin, Reading, Story


class Voice(msgspec.Struct, frozen=True):
    """One way in which one report names a voice; `identity` is the id of who it is in the story, where known."""

    name: str
    person: bool
    named: bool
    roles: tuple[str, ...]
    identity: str | None = None


def find_origins(
    story: Story, readings: Sequence[Reading], claims: Sequence[Claim], identities: Sequence[Identity] = ()
) -> tuple[Origin, ...]:
    """The origins of `claims`, in the order of their first claim; `identities` join voices before their names do."""
    who = {(m.document, m.entity): i for i in identities for m in i.members}
    by_document = {r.document.id: r for r in readings}
    original = _originals(story)
    keys: dict[str, list[Claim]] = {}
    voices: dict[str, Voice] = {}
    for claim in claims:
        key, voice = _key(claim, by_document[claim.report], original, voices, who)
        keys.setdefault(key, []).append(claim)
        if voice is not None:
            voices.setdefault(key, voice)
    origins = [_origin(story.id, k, voices.get(k), c, by_document) for k, c in keys.items()]
    return tuple(msgspec.structs.replace(o, body=_body(o, voices, keys, origins)) for o in origins)


def _originals(story: Story) -> dict[str, str]:
    """Copies and newer versions, each with the report whose voice they have: one page is one voice, whatever it
    says by now.
    """
    base = {v.newer: v.older for v in story.versions} | {c.copy: c.original for c in story.copies}
    found = {}
    for report in base:
        seen, first = {report}, base[report]
        while first in base and first not in seen:
            seen.add(first)
            first = base[first]
        found[report] = first
    return found


def _key(
    claim: Claim,
    reading: Reading,
    original: dict[str, str],
    voices: dict[str, Voice],
    who: dict[tuple[str, str], Identity],
) -> tuple[str, Voice | None]:
    """The key of the claim's innermost voice, joined with a voice that is already known where the names are one."""
    first = claim.chain[0]
    report = original.get(claim.report, claim.report)
    if first.role == "outlet":
        return f"outlet:{report}", None
    if first.name is None:
        return f"unnamed:{report}:{_ordinal(claim, reading)}", None
    voice = _voice(first, reading, who)
    if not voice.named:
        return f"unnamed:{report}:{voice.name.casefold()}", voice
    for key, known in voices.items():
        if known.named and _one(known, voice):
            return key, known
    return f"voice:{voice.name}", voice


def _ordinal(claim: Claim, reading: Reading) -> str:
    """The how-manieth attribution without a source carries the claim: a copy's is the original's."""
    nameless = [a.id for a in reading.attributions if not a.source]
    return str(nameless.index(claim.attribution)) if claim.attribution in nameless else str(claim.attribution)


def _voice(link: ChainLink, reading: Reading, who: dict[tuple[str, str], Identity]) -> Voice:
    entity = next((e for e in reading.entities if e.id == link.entity), None)
    name = link.name or ""
    person = _is_person(link, entity)
    named = link.role in ("post", "agency") or entity is not None or _proper(name)
    named = named and link.role != "unnamed"  # "a Skylark pilot" names the firm, not the pilot
    identity = who.get((reading.document.id, entity.id)) if entity is not None else None
    if identity is not None and identity.type == "person" and link.role != "post":
        name = identity.name  # "Trump" in one report is the other's Donald Trump
    return Voice(
        name,
        person,
        named and not is_crowd(name),
        entity.roles if entity else (),
        identity.id if identity else None,
    )


def is_crowd(name: str) -> bool:
    """Whether a voice's name is a word for many or for nobody known ("local officials"; lexicons/voices.toml)."""
    return _crowd().match(name) is not None


@cache
def _crowd() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in load("voices")["crowd"]["words"])
    return re.compile(rf"^(?:\w+ )?(?:{words})\b", re.IGNORECASE)


def _is_person(link: ChainLink, entity: Entity | None) -> bool:
    return entity.type == "person" if entity is not None else link.role in ("speaker", "post")


def _proper(name: str) -> bool:
    """Whether a name's words carry capitals beyond the first: "Port Authority", "the Defense Ministry"."""
    return any(w[:1].isupper() for w in name.split()[1:]) or name[:1].isupper()


def _one(left: Voice, right: Voice) -> bool:
    if left.identity is not None and right.identity is not None:
        return left.identity == right.identity
    if left.name.casefold() == right.name.casefold():
        return True
    if left.person != right.person:
        return False
    return (same_person if left.person else same_body)(left.name, right.name).same


def _origin(
    story: str, key: str, voice: Voice | None, claims: Sequence[Claim], readings: dict[str, Reading]
) -> Origin:
    labels = tuple(dict.fromkeys(readings[c.report].document.label for c in claims))
    name = voice.name if voice else None
    if key.startswith("outlet:"):
        name = readings[claims[0].report].document.outlet
    return Origin(
        id="o" + hashlib.sha256(f"{story}\n{key}".encode()).hexdigest()[:10],
        name=name,
        claims=tuple(c.id for c in claims),
        outlets=labels,
        named=voice is not None and voice.named,
        because=(Because("link", "origin", note=key.split(":", 1)[0]),),
    )


def _body(
    origin: Origin, voices: dict[str, Voice], keys: dict[str, list[Claim]], origins: Sequence[Origin]
) -> str | None:
    """The origin of the body that a person speaks for, where their role names it ("head of the SBU")."""
    voice = next((voices[k] for k, c in keys.items() if k in voices and c[0].id == origin.claims[0]), None)
    if voice is None or not voice.person:
        return None
    roles = " ".join(voice.roles).casefold()
    for other in origins:
        if (
            other.id != origin.id
            and other.name
            and other.named
            and other.name.casefold().removeprefix("the ") in roles
        ):
            return other.id
    return None
