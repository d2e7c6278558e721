"""spaCy's tokeniser without the work that leaves no trace in our records.

What it says of a text is what it has always said: tests/annotate/test_tokeniser.py checks that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

# What the network and the rules look at in a word (spaCy's names of attributes).
_USED = frozenset({"LOWER", "NORM", "PREFIX", "SUFFIX", "SHAPE", "IS_SPACE", "LANG"})


def lighten(nlp: Any) -> None:
    """Have the tokeniser of an English pipeline ask less of each new word.

    Words of Latin letters alone are met by no pattern of English prefixes, suffixes, infixes or addresses (each
    asks for a digit, a sign or a full stop), so they are not searched; and of the twenty-odd attributes of a new
    word only those are worked out that something reads. Nothing is done where the patterns are others.
    """
    if nlp.lang == "en" and _patterns_are_known(nlp):
        tokeniser = nlp.tokenizer
        tokeniser.prefix_search = _unless_plain(tokeniser.prefix_search, None)
        tokeniser.suffix_search = _unless_plain(tokeniser.suffix_search, None)
        tokeniser.infix_finditer = _unless_plain(tokeniser.infix_finditer, ())
        tokeniser.url_match = _unless_plain(tokeniser.url_match, None)


def keep_used_attributes(vocab: Any) -> None:
    """Work out for words that are met from now on only what is read: nine tenths of the time goes to the rest."""
    from spacy.attrs import IDS

    used = {IDS[name] for name in _USED}
    vocab.lex_attr_getters = {key: work for key, work in vocab.lex_attr_getters.items() if key in used}


def _patterns_are_known(nlp: Any) -> bool:
    from spacy.lang.en import English
    from spacy.lang.tokenizer_exceptions import URL_MATCH
    from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

    given, known = nlp.tokenizer, English.Defaults
    pairs = (
        (given.prefix_search, compile_prefix_regex(known.prefixes or ())),
        (given.suffix_search, compile_suffix_regex(known.suffixes or ())),
        (given.infix_finditer, compile_infix_regex(known.infixes or ())),
    )
    return (
        given.token_match is None
        and given.url_match == URL_MATCH
        and all(getattr(search, "__self__", None) == pattern for search, pattern in pairs)
    )


def _unless_plain(search: Callable[[str], Any], nothing: Any) -> Callable[[str], Any]:
    def searched(text: str) -> Any:
        return nothing if text.isalpha() and text.isascii() else search(text)

    return searched
