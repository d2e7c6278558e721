"""Whether one report sets two of its figures against each other, as disputes are told (lexicons/contrast.toml).

A report tells many numbers of one kind and rarely says of what each is a part: on 24 real stories 435 pairs of one
report were different measures and ten disputes. What is disputed is told side by side, or with a word of contrast.
"""

from __future__ import annotations

import re
from functools import cache

from rashomon.lexicons import load
from rashomon.reconcile.context import Side, opposed, repeats

_BESIDE = 300  # characters between two sentences that stand side by side: one more sentence between them


def set_against(left: Side, right: Side) -> bool:
    """Whether the report of both sets the one against the other."""
    one, two = sorted((left.claim, right.claim), key=lambda c: (c.sentence, c.start))
    if one.stance == "denial" or two.stance == "denial" or repeats(one, two):
        return True
    if one.chain[0] == two.chain[0] and one.sentence != two.sentence:
        return False
    if two.sentence[0] - one.sentence[1] <= _BESIDE:
        return True
    return opposed(one, two) and contrasts(left.document.text, two.sentence)


def contrasts(text: str, sentence: tuple[int, int]) -> bool:
    """Whether a word of contrast or disagreement stands in the sentence."""
    return _words().search(text, *sentence) is not None


@cache
def _words() -> re.Pattern[str]:
    lexicon = load("contrast")
    words = sorted({w for entry in lexicon.values() for w in entry["words"]}, key=lambda w: (-len(w), w))
    return re.compile(r"\b(?:" + "|".join(re.escape(w) for w in words) + r")\b", re.IGNORECASE)
