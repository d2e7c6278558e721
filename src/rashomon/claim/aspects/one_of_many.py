"""One of many tells of the many: "my cousin is one of the 58 who were saved" counts 58 saved."""

from __future__ import annotations

import re

from rashomon.claim.aspects.phrase import Told, phrase_behind
from rashomon.claim.aspects.toll import modified
from rashomon.knowledge.kinds import load_kinds
from rashomon.knowledge.syntax import head_within
from rashomon.model import Reading

_ONE_OF = re.compile(
    r"\b(?P<one>one) of (?:the |those |some )?(?:about |nearly |more than |at least )?$", re.IGNORECASE
)
_WHO = re.compile(r"(?: \w+){0,2} (?:who|to have been)\b")
_BACK = 30  # characters before the figure: "one of the more than"


def told_of_all(reading: Reading, start: int, end: int, stop: int) -> Told | None:
    """The aspect of the figure at ``start:end`` behind "one of", where a clause tells what all of them did; `stop` is
    where the next figure or the sentence ends.
    """
    text, person = reading.document.text, load_kinds().by_name["person"]
    one = _ONE_OF.search(text, max(0, start - _BACK), start)
    if one is None or not _WHO.match(text, end, stop):
        return None
    told = phrase_behind(text, end, stop, "phrase", person, None)
    if told is not None:
        return told
    for span in ((start, end), one.span("one")):
        noun = head_within(reading.annotation, *span)
        found = modified(reading.annotation, noun, person) if noun is not None else None
        if found is not None:
            return Told(found, start, end)
    return None
