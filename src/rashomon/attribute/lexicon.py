"""The cue lexicon as frames: which constructions a verb enters and with what stance."""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec

from rashomon.lexicons import load
from rashomon.model.attribution import Stance

FrameName = Literal[
    "quote", "clause", "aside", "object", "to", "order", "told", "as", "at", "figure", "raise"
]


class VerbFrame(msgspec.Struct, frozen=True):
    """One class that a verb belongs to; `entry` names the lexicon entry ("cues/say.report")."""

    entry: str
    frames: frozenset[FrameName]
    prepositions: frozenset[str]
    stance: Stance
    subjects: tuple[str, ...] = ()


class _Class(msgspec.Struct, frozen=True):
    source: str
    stance: Stance
    frames: tuple[FrameName, ...]
    verbs: dict[str, str]
    prepositions: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


@cache
def verb_frames() -> dict[str, tuple[VerbFrame, ...]]:
    """Lemma → its frames, in the lexicon's order."""
    frames: dict[str, list[VerbFrame]] = {}
    for name, entry in msgspec.convert(load("cues"), dict[str, _Class]).items():
        for key in entry.verbs:
            verb, _, own = (
                key.rpartition(" ") if key.rpartition(" ")[2] in entry.prepositions else (key, "", "")
            )
            frame = VerbFrame(
                f"cues/{name}.{key}",
                frozenset(entry.frames),
                frozenset((own,) if own else entry.prepositions),
                entry.stance,
                entry.subjects,
            )
            frames.setdefault(verb, []).append(frame)
    return {verb: tuple(found) for verb, found in frames.items()}


class PhraseFrame(msgspec.Struct, frozen=True):
    """What a cue noun or adjective takes: `clause` a that-clause, `infinitive` to do something, prepositions a
    noun phrase.
    """

    entry: str
    stance: Stance
    clause: bool
    infinitive: bool
    prepositions: frozenset[str]


class _PhraseClass(msgspec.Struct, frozen=True):
    source: str
    stance: Stance
    nouns: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    clause: bool = False
    infinitive: bool = False
    prepositions: tuple[str, ...] = ()


def phrase_frames(lexicon: str, words: Literal["nouns", "adjectives"]) -> dict[str, PhraseFrame]:
    """Word → its frame, from the lexicon of cue nouns or that of cue adjectives."""
    frames = {}
    for name, entry in msgspec.convert(load(lexicon), dict[str, _PhraseClass]).items():
        for word in entry.nouns if words == "nouns" else entry.adjectives:
            frames[word] = PhraseFrame(
                f"{lexicon}/{name}.{word}",
                entry.stance,
                entry.clause,
                entry.infinitive,
                frozenset(entry.prepositions),
            )
    return frames
