"""Whether two wordings are one utterance: shared runs of words, robust to cuts and to small edits.

Longest common runs of words, as in text-reuse detection (Clough et al. 2002, METER: a shared run of five
words is rarely chance).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_PLAIN = frozenset(
    "the a an of to in on at and or but for with by from as is are was were be been being it its this that these those "
    "he she they we i you his her their our my your has have had will would not no so than then there do does did can "
    "could may might must shall should about into also us".split()
)
# Words in one run, of which two must carry meaning, where the voice is the same; METER's five are for unknown
# authors
RUN = 3


def words_of(text: str) -> list[str]:
    """The words, lower case, straight apostrophes."""
    return [w.lower().replace("’", "'") for w in _WORD.findall(text)]


def any_in(text: str, words: Sequence[str]) -> bool:
    """Whether one of `words` is somewhere in `text`: what an expression that needs one of them is asked behind, since
    most texts have none.
    """
    for word in words:  # noqa: SIM110 - any() of a generator takes twice the time
        if word in text:
            return True
    return False


def shared_utterance(left: str, right: str) -> str | None:
    """The longest run of words that both share, where it is long enough to be one utterance; else None."""
    one, two = words_of(left), words_of(right)
    if len({w for w in one if w not in _PLAIN} & set(two)) < 2:  # the quick no for most pairs
        return None
    block = SequenceMatcher(None, one, two, autojunk=False).find_longest_match()
    run = one[block.a : block.a + block.size]
    meaning = sum(w not in _PLAIN for w in run)
    if (len(run) >= RUN and meaning >= 3) or (len(run) >= 5 and meaning >= 2):
        return " ".join(run)
    return None


# Share of meaning words that a denial has in common with what it denies; hand-set on our own examples
SAME_MATTER = 0.5
MATTER_WORDS = 3


def same_matter(left: str, right: str) -> float:
    """How far two wordings are about one matter: the share of the shorter one's meaning words that the other
    has, 0 where that is too little to tell.
    """
    one = {w for w in words_of(left) if w not in _PLAIN}
    two = {w for w in words_of(right) if w not in _PLAIN}
    common = one & two
    share = len(common) / min(len(one), len(two)) if one and two else 0.0
    return share if share >= SAME_MATTER and len(common) >= MATTER_WORDS else 0.0
