"""Link cards that an archive flattened into the sentence: "Mayor Quist Karl Jon QuistCity votes on tram Ten best MORE
said …". The parser reads blanks instead, so that every offset stays.
"""

from __future__ import annotations

import re

# The linked name, the same person's full name, headlines without a space before the first, and the card's last word.
_CARD = re.compile(
    r"\b(?P<name>[A-Z][\w'’-]{2,})(?P<card>(?: [A-Z(][\w.()'’-]*){0,6} (?:[\w'’-]*-)?(?P=name)(?=[A-Z\d‘“'\"])"
    r"[^\n]{10,600}? MORE)\b"
)


def without_cards(text: str) -> str:
    """The text with every such card blanked, as long as before."""
    if " MORE" not in text:
        return text
    return _CARD.sub(lambda m: m["name"] + " " * len(m["card"]), text)
