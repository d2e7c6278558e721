"""Tells English from other languages, cheaply where it is plain.

Nearly every English report is known by its function words alone in a fifth of a millisecond; the identifier
(py3langid), whose model takes a second to load, is asked only about the rest.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from rashomon import lexicons
from rashomon.read.unreadable import UnreadableError

_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Characters looked at: ten pages; no report changes its language for good after that.
_LOOK = 20_000
# The share of the words of english.toml: in English news 8 to 30 % of all words, in other languages under 2
# %. Between the two lie lists, headlines and texts in two languages, which are read.
_PLAIN, _SOME = 0.08, 0.05
# Fewer words than this, in fewer bytes, give the identifier too little to go by (Chinese writes no spaces).
_SHORT, _BYTES = 6, 60
# py3langid's own probabilities: of the likeliest language at least, of English at most. Fragments and lists
# of names reach 0.2 under another language's name; dialects share what Chinese and Arabic lose.
_SURE, _ENGLISH = 0.6, 0.05
_ENGLISHES = ("en", "pcm", "sco", "jam")
# The identifier's name for what has no words to go by, such as a column of figures: it cannot be told, and is read.
_NO_LANGUAGE = "zxx"
_NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew",
    "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai", "tr": "Turkish",
    "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def check_language(text: str, start: int = 0) -> str | None:
    """The code "en" where the text from `start` on is English, null where it cannot be told.

    Raises UnreadableError where it is confidently in another language.
    """
    look = text[start : start + _LOOK]
    words = _WORDS.findall(look.lower())
    share = sum(w in _function_words() for w in words) / len(words) if words else 0.0
    if share >= _PLAIN:
        return "en"
    if len(set(words)) < _SHORT and len(look.encode()) < _BYTES:
        return "en" if share else None
    ranks = _identifier().rank(look)
    language, probability = ranks[0]
    if language in _ENGLISHES:
        return "en"
    other = language != _NO_LANGUAGE and probability >= _SURE and dict(ranks)["en"] <= _ENGLISH
    if share < _SOME and other:
        name = _NAMES.get(language, "another language")
        raise UnreadableError(f"is in {name} ({language}), and only English is read", "give an English text")
    return "en" if share >= _SOME else None


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for entry in lexicons.load("english").values() for word in entry["words"])


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
