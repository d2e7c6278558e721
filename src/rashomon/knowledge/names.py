"""Matching names across spellings and scripts: what entity/ and link/ ask.

`same_person` and `same_body` give a verdict with its reason; `match_key` blocks: names that may be one share
it, as a rule.
"""

from __future__ import annotations

from rashomon.knowledge.names_body import is_agency, is_known_body, parse_body, same_body
from rashomon.knowledge.names_letters import edits, romanise, script_of, sound
from rashomon.knowledge.names_match import NameMatch, Verdict
from rashomon.knowledge.names_parts import parse_person, sex_of_address, sex_of_given, titles
from rashomon.knowledge.names_person import same_person

__all__ = [
    "NameMatch",
    "Verdict",
    "is_agency",
    "is_known_body",
    "match_key",
    "misspelling",
    "parse_body",
    "parse_person",
    "romanise",
    "same_body",
    "same_person",
    "script_of",
    "sex_of_address",
    "sex_of_given",
    "sound",
    "titles",
]


def match_key(name: str) -> str:
    """The sound of a person's surname, without its vowels: a key to sort by before comparing."""
    person = parse_person(name)
    heard = person.sounds[-1] if person.sounds else ""
    return heard[:1] + "".join(c for c in heard[1:] if c not in "aeiou")


def misspelling(name: str, other: str) -> int | None:
    """The edit distance of one word that may be a slip for another (two at most, four letters at least, the
    first letter kept), else None.

    Too loose to join names by itself: the caller must know that the two stand near by and that nobody else
    could be meant.
    """
    left, right = romanise(name).lower(), romanise(other).lower()
    if min(len(left), len(right)) < 4 or left[0] != right[0] or left == right:
        return None
    distance = edits(left, right)
    allowed = 2 if min(len(left), len(right)) >= 5 else 1
    return distance if distance <= allowed else None
