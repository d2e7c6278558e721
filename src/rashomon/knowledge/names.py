"""Matching names across spellings and scripts: what entity/ and link/ ask.

`same_person` and `same_body` give a verdict with its reason; `match_key` blocks: names that may be one share it, as a rule.
"""

from __future__ import annotations

from rashomon.knowledge.names_body import parse_body, same_body
from rashomon.knowledge.names_letters import romanise, script_of, sound
from rashomon.knowledge.names_match import NameMatch, Verdict
from rashomon.knowledge.names_person import parse_person, same_person, titles

__all__ = [
    "NameMatch",
    "Verdict",
    "match_key",
    "parse_body",
    "parse_person",
    "romanise",
    "same_body",
    "same_person",
    "script_of",
    "sound",
    "titles",
]


def match_key(name: str) -> str:
    """The sound of a person's surname, without its vowels: a key to sort by before comparing."""
    person = parse_person(name)
    heard = person.sounds[-1] if person.sounds else ""
    return heard[:1] + "".join(c for c in heard[1:] if c not in "aeiou")
