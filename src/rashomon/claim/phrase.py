"""Set phrases that tell an aspect before any verb does: "without power", "in the making", "from their homes"."""

from __future__ import annotations

import re
from functools import cache

from rashomon.knowledge.aspects import Aspect, load_aspects

_STOP = re.compile(
    r"[,;:–—]|\band (?=\S*\d)|[.!?](?:\s|$)|\b(?:as|while|after|when|because|that)\b", re.IGNORECASE
)
_REACH = 60  # characters behind the figure: a thing of a few words and its verb


@cache
def _pattern() -> re.Pattern[str]:
    phrases = (re.escape(p).replace(r"\ ", r"\s+") for p, _ in load_aspects().phrases)
    return re.compile(r"\b(?:" + "|".join(phrases) + r")\b", re.IGNORECASE)


def phrase_aspect(text: str, start: int, end: int, stop: int) -> tuple[Aspect, int, int] | None:
    """The aspect of a phrase close behind ``start:end`` (not past `stop`, the next figure or the sentence's
    end) or right before it.
    """
    aspects = load_aspects()
    names = dict(aspects.phrases)
    region = text[end : min(stop, end + _REACH)]
    cut = _STOP.search(region)
    match = _pattern().search(text, end, end + (cut.start() if cut else len(region)))
    if match is None:
        before = max(0, start - 24)
        match = next(
            (m for m in _pattern().finditer(text, before, start) if not text[m.end() : start].strip(" ~")),
            None,
        )
    if match is None:
        return None
    name = names[" ".join(match.group().lower().split())]
    return aspects.get(name), match.start(), match.end()


_LABEL = re.compile(r"(?:^|[\n.;(|•-]\s*)(?P<words>[A-Z]?[a-z]+(?: [a-z]+)?):\s*$")


def label_aspect(text: str, start: int) -> tuple[Aspect, int, int] | None:
    """The aspect of a label before the figure in a list: "Killed: 6", "Injured: 10"."""
    match = _LABEL.search(text, max(0, start - 40), start)
    if match is None:
        return None
    aspects = load_aspects()
    last = match["words"].split()[-1].lower()
    found = (
        aspects.find("state", last, None)
        or aspects.find("noun", last, None)
        or aspects.find("noun", last.removesuffix("s"), None)
    )
    return (found, *match.span("words")) if found else None
