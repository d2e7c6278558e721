"""A growing set of mentions of one thing, with the evidence of each join."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rashomon.entity.mentions import Mention
from rashomon.knowledge.names import parse_person, script_of
from rashomon.model import Because, EntityType

# Mentions that do not name: never shown as an entity's name.
_NO_NAMES = frozenset(("misspelt", "pronoun", "description"))


class Cluster:
    """Mentions that denote one thing; mutable while a document is read, turned into an Entity at the end."""

    def __init__(self, mention: Mention, kind: EntityType) -> None:
        self.type = kind
        self.mentions: list[Mention] = [mention]
        self.because: list[Because] = [Because("entity", mention.rule, start=mention.start, end=mention.end)]
        self.governs: str | None = None
        self.named = True
        self.listed: str | None = None
        self.roles: list[str] = []
        self._texts: tuple[str, ...] | None = None

    def join(self, mention: Mention, rule: str, note: str | None = None, entry: str | None = None) -> None:
        """Add a mention, and say why it belongs."""
        self.mentions.append(mention)
        self._texts = None
        self.because.append(Because("entity", rule, entry, mention.start, mention.end, note))

    def absorb(self, other: Cluster, rule: str, note: str | None = None) -> None:
        """Take over another cluster's mentions."""
        first = other.mentions[0]
        self.because.append(Because("entity", rule, start=first.start, end=first.end, note=note))
        self.because += other.because
        self.mentions += other.mentions
        self._texts = None
        self.roles += [r for r in other.roles if r not in self.roles]
        self.governs = self.governs or other.governs

    @property
    def texts(self) -> tuple[str, ...]:
        """The different wordings, in order of appearance."""
        if self._texts is None:
            texts = (m.text for m in sorted(self.mentions, key=lambda m: m.start))
            self._texts = tuple(dict.fromkeys((*([self.listed] if self.listed else ()), *texts)))
        return self._texts

    @property
    def name(self) -> str:
        """The fullest wording: for a person the most words, in Latin letters; a misspelling never; the
        frequent one where several tie.
        """
        if self.listed is not None:
            return self.listed
        texts = [m.text for m in sorted(self.mentions, key=lambda m: m.start) if m.rule not in _NO_NAMES]
        signed = frozenset(m.text for m in self.mentions if m.rule == "post-author")
        return fullest(self.type, texts or list(self.texts), signed)


def fullest(kind: EntityType, texts: Sequence[str], signed: frozenset[str] = frozenset()) -> str:
    """The wording to show."""
    if len(texts) == 1:
        return texts[0]
    counts = Counter(texts)
    order = {text: i for i, text in enumerate(dict.fromkeys(texts))}
    if kind == "person":
        return min(
            order,
            key=lambda t: (
                script_of(t) not in ("LATIN", ""),
                -min(len(parse_person(t).words), 4),
                t in signed,
                -counts[t],
                order[t],
            ),
        )
    if kind == "organisation":
        return min(
            order,
            key=lambda t: (
                t[0].islower(),
                "’s " in t and t.split("’s ")[-1][0].islower(),
                -counts[t],
                -len(t),
                order[t],
            ),
        )
    return min(order, key=lambda t: (-counts[t], order[t]))
