"""One name of a place in a text, before it is resolved."""

from __future__ import annotations

import msgspec

from rashomon.knowledge.gazetteer import Candidate
from rashomon.knowledge.gazetteer_words import Wanted

# Words inside names that have no capital, or a capital at their head only.
SMALL = frozenset(
    (
        "of the de del la le los las el al da do dos das and upon sur am an der von den on in au aux ez ed es ash ad ar"
        " St San"
    ).split()
)


class Mention(msgspec.Struct, frozen=True):
    """A name of a place in the text: tokens `first` up to `stop`, what it may mean, and what the words around
    ask for.

    `holder` is the number of the mention that the text names as its holder ("Paris, Texas"); `rule` says why
    it counts; a `hidden` one votes and is not shown (the town in a hospital's name).
    """

    start: int
    end: int
    text: str
    name: str
    first: int
    stop: int
    candidates: tuple[Candidate, ...]
    wanted: Wanted | None
    rule: str
    label: str
    holder: int | None = None
    facility: bool = False
    hidden: bool = False
