"""Identities: the entities of a story's reports that are one person, body or place, with the evidence of each join.

Names decide (knowledge/names), roles and the lack of any other candidate bear them out; places are one where the
gazetteer says so. Who has no name, or has one that two could bear, is joined to nobody.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence

import msgspec

from rashomon.knowledge.names import match_key, misspelling, parse_body, parse_person, same_body, same_person
from rashomon.model import Because, Entity, EntityType, Identity, Member, Reading

# Mentions that do not name.
_NO_NAMES = frozenset(("pronoun", "description", "misspelt"))


class Bearer(msgspec.Struct, frozen=True):
    """One document's entity with what linking asks of it: its wordings, fullest first, and its place's key."""

    document: str
    entity: Entity
    texts: tuple[str, ...]
    key: str | None


class Draft(msgspec.Struct):
    """An identity while it is being gathered."""

    bearers: list[Bearer]
    because: list[Because]

    @property
    def texts(self) -> tuple[str, ...]:
        """Every wording so far."""
        return tuple(dict.fromkeys(t for b in self.bearers for t in b.texts))

    @property
    def roles(self) -> tuple[str, ...]:
        """Every role so far."""
        return tuple(dict.fromkeys(r for b in self.bearers for r in b.entity.roles))


# Why a bearer is a draft's: the rule and the evidence in plain words; None where it is not.
Join = tuple[str, str] | None


def find_identities(story: str, readings: Sequence[Reading]) -> tuple[Identity, ...]:
    """The identities of a story, one for each named entity, in the order of first mention; `readings` in the
    story's order.
    """
    bearers = [_bearer(r, e) for r in readings for e in r.entities if e.named]
    order = {(b.document, b.entity.id): i for i, b in enumerate(bearers)}
    listed = [b for b in bearers if _listed(b)]
    rest = [b for b in bearers if not _listed(b)]
    people = [b for b in rest if b.entity.type == "person"]
    drafts = [
        *_gather(listed, _same_listed, _by_names),
        *_gather(_fullest_first(people), _same_person, _by_person),
        *_gather([b for b in rest if b.entity.type == "organisation"], _same_body, _by_body),
        *_gather([b for b in rest if b.entity.type in ("place", "facility")], _same_place, _by_place),
        *_gather([b for b in rest if b.entity.type not in _NAMED], _same_name, _by_names),
    ]
    drafts = _across_types(drafts)
    drafts.sort(key=lambda d: min(order[b.document, b.entity.id] for b in d.bearers))
    return tuple(_identity(story, d, order) for d in drafts)


_NAMED: frozenset[EntityType] = frozenset(("person", "organisation", "place", "facility"))


def _bearer(reading: Reading, entity: Entity) -> Bearer:
    """An entity with the wordings that name it and, for a place, the key that most of its mentions resolve to."""
    silent = {(b.start, b.end) for b in entity.because if b.rule in _NO_NAMES}
    text = reading.document.text
    texts = [" ".join(text[s:e].split()) for s, e in entity.mentions if (s, e) not in silent]
    keys: Counter[str] = Counter()
    if entity.type in ("place", "facility"):
        spans = set(entity.mentions)
        for place in reading.places:
            inside = any(s < place.end and place.start < e for s, e in spans)
            if inside and place.key is not None and not place.demonym:
                keys[place.key] += 1
    key = min(keys, key=lambda k: (-keys[k], k)) if keys else None
    return Bearer(reading.document.id, entity, tuple(dict.fromkeys((entity.name, *texts))), key)


def _listed(bearer: Bearer) -> bool:
    """Whether the person's own list names it."""
    return any(b.rule == "listed" for b in bearer.entity.because)


def _fullest_first(bearers: Sequence[Bearer]) -> list[Bearer]:
    """Full names before surnames: who has both is known before a surname asks for its bearer."""
    return sorted(bearers, key=lambda b: len(parse_person(b.entity.name).words) < 2)


def _gather(
    bearers: Sequence[Bearer],
    join: Callable[[Bearer, Draft, Sequence[Draft]], Join],
    keys: Callable[[Bearer], set[str]],
) -> list[Draft]:
    """Drafts, each bearer in the first one that it may join; only drafts that share one of its `keys` are asked."""
    drafts: list[Draft] = []
    filed: dict[str, list[int]] = {}
    for bearer in bearers:
        mine = keys(bearer)
        near = sorted({number for key in mine for number in filed.get(key, ())})
        others = [drafts[n] for n in near if all(b.document != bearer.document for b in drafts[n].bearers)]
        home = next(((d, why) for d in others if (why := join(bearer, d, others)) is not None), None)
        if home is None:
            number = len(drafts)
            drafts.append(Draft([bearer], []))
        else:
            number = next(n for n in near if drafts[n] is home[0])
            home[0].bearers.append(bearer)
            home[0].because.append(Because("link", home[1][0], note=home[1][1]))
        for key in mine:
            found = filed.setdefault(key, [])
            if number not in found:
                found.append(number)
    return drafts


def _by_person(bearer: Bearer) -> set[str]:
    """The sounds of a person's names, and the offices: what two namings of one person share."""
    keys = {f"role {_office(role)}" for role in bearer.entity.roles}
    for text in bearer.texts:
        keys |= {match_key(word) for word in parse_person(text).words}
    # The h of Ukrainian and the q of Arabic names are others' g.
    return {
        ("g" if key[:1] in "ghk" else key[:1]) + key[1:] if " " not in key else key for key in keys if key
    }


def _by_body(bearer: Bearer) -> set[str]:
    """The words of a body's names, and its acronyms."""
    keys: set[str] = set()
    for text in bearer.texts:
        body = parse_body(text)
        keys |= {
            *body.words,
            *body.initials,
            *([body.acronym] if body.acronym else ()),
            f"known {body.known}",
        }
        keys |= {f"state {state}" for state in body.states if not body.words}
    return keys - {"known None"}


def _by_place(bearer: Bearer) -> set[str]:
    return {bearer.key} if bearer.key is not None else _by_names(bearer)


def _by_names(bearer: Bearer) -> set[str]:
    return {_plain(text) for text in (*bearer.texts, bearer.entity.name)}


def _same_listed(bearer: Bearer, draft: Draft, _: Sequence[Draft]) -> Join:
    same = bearer.entity.name == draft.bearers[0].entity.name
    return ("listed", f"{bearer.entity.name}: the list of entities names it") if same else None


def _same_person(bearer: Bearer, draft: Draft, others: Sequence[Draft]) -> Join:
    """By the names; a surname or a slip must have nobody else that it could mean."""
    name = bearer.entity.name
    verdicts = [same_person(t, u) for t in draft.texts for u in bearer.texts]
    if any(v.reason in ("generation", "address", "middle-initial") for v in verdicts):
        return None
    verdict = same_person(draft.bearers[0].entity.name, name)
    known = next((t for t in draft.texts if same_person(t, name).same), None)
    role = _shared_role(draft.roles, bearer.entity.roles)
    alone = len(parse_person(name).words) < 2
    if known is not None and (not alone or len(_could(name, others)) == 1 or role is not None):
        found = same_person(known, name)
        return f"same-person-{found.reason}", _evidence(known, name, found.reason, role)
    slip = misspelling(parse_person(draft.bearers[0].entity.name).words[-1], parse_person(name).words[-1])
    if slip is not None and role is not None and (alone or verdict.reason != "given-name"):
        note = f"{draft.bearers[0].entity.name} / {name}: edit distance {slip}, same role: {role}"
        return "same-person-misspelt", note
    return None


def _could(name: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Whom a name could mean among the others."""
    return [d for d in drafts if any(same_person(t, name).same for t in d.texts)]


def _evidence(left: str, right: str, reason: str, role: str | None) -> str:
    shown = f"{left} / {right}: {_REASONS.get(reason, reason.replace('-', ' '))}"
    return f"{shown}, same role: {role}" if role else shown


_REASONS = {
    "same-name": "one name, letter for letter or by its sound",
    "surname-alone": "same surname, nobody else here bears it",
    "transliteration": "same name in another spelling",
    "given-name-form": "same surname, two forms of one given name",
    "misspelt": "same name but for a slip",
    "initial": "same surname, same initial",
    "part-of-name": "the words of one in the other",
}


def _shared_role(roles: Sequence[str], others: Sequence[str]) -> str | None:
    """The office that both reports give: the last word before "of" in a role of each."""
    offices = {_office(r) for r in others}
    return next((o for r in roles if (o := _office(r)) in offices), None)


def _office(role: str) -> str:
    return role.split(" of ", maxsplit=1)[0].rsplit(maxsplit=1)[-1].lower()


def _same_body(bearer: Bearer, draft: Draft, others: Sequence[Draft]) -> Join:
    """By the names; a body without its state's name is the only one of its words."""
    name = bearer.entity.name
    for text in draft.texts:
        for own in bearer.texts:
            verdict = same_body(text, own)
            if verdict.same:
                return f"same-body-{verdict.reason}", f"{text} / {own}: {verdict.reason.replace('-', ' ')}"
    like = [d for d in others if any(same_body(t, name).reason == "state-not-named" for t in d.texts)]
    if like == [draft]:
        return (
            "same-body-state-named-once",
            f"{draft.bearers[0].entity.name} / {name}: no other of these words here",
        )
    return None


def _same_place(bearer: Bearer, draft: Draft, _: Sequence[Draft]) -> Join:
    """By the gazetteer; where it knows neither, by the name."""
    first = draft.bearers[0]
    if bearer.key is not None or first.key is not None:
        same = bearer.key == first.key
        return ("same-place", f"{first.entity.name} / {bearer.entity.name}: {bearer.key}") if same else None
    return _same_name(bearer, draft, ())


def _same_name(bearer: Bearer, draft: Draft, _: Sequence[Draft]) -> Join:
    """By the name alone, case and article aside."""
    known = {_plain(t) for t in draft.texts}
    same = next((t for t in bearer.texts if _plain(t) in known), None)
    return ("same-name", f"{same}: one name in both reports") if same is not None else None


def _plain(name: str) -> str:
    return name.casefold().removeprefix("the ")


def _across_types(drafts: list[Draft]) -> list[Draft]:
    """One name of two words or more that the reports' parses take for different sorts of things is one thing."""
    kept: list[Draft] = []
    filed: dict[str, list[Draft]] = {}
    for draft in drafts:
        name = _plain(draft.bearers[0].entity.name)
        home = next((d for d in filed.get(name, ()) if _one_thing(d, draft)), None)
        if home is None:
            kept.append(draft)
            for text in draft.texts:
                filed.setdefault(_plain(text), []).append(draft)
        else:
            home.bearers += draft.bearers
            shown = draft.bearers[0].entity.name
            home.because += [
                *draft.because,
                Because("link", "same-name", note=f"{shown}: one name in both reports"),
            ]
    return kept


def _one_thing(one: Draft, other: Draft) -> bool:
    if {b.document for b in one.bearers} & {b.document for b in other.bearers}:
        return False
    if any(b.key for b in (*one.bearers, *other.bearers)):
        return False
    name = _plain(other.bearers[0].entity.name)
    return " " in name and name in {_plain(t) for t in one.texts}


def _identity(story: str, draft: Draft, order: dict[tuple[str, str], int]) -> Identity:
    bearers = sorted(draft.bearers, key=lambda b: order[b.document, b.entity.id])
    types = Counter(b.entity.type for b in bearers)
    kind = max(types, key=lambda t: (types[t], -[b.entity.type for b in bearers].index(t)))
    names = tuple(dict.fromkeys(b.entity.name for b in bearers))
    name = max(names, key=lambda n: (len(n.split()), -names.index(n))) if kind == "person" else names[0]
    members = tuple(Member(b.document, b.entity.id) for b in bearers)
    number = hashlib.sha256(
        "\n".join((story, *(f"{m.document} {m.entity}" for m in members))).encode()
    ).hexdigest()
    key = next((b.key for b in bearers if b.key), None)
    return Identity(f"i{number[:10]}", name, kind, members, names, key, tuple(dict.fromkeys(draft.because)))
