"""Parts of speech and lemmas, by the pipeline's own rules, each distinct case worked out once.

spaCy's attribute ruler and rule lemmatizer take a tenth of the pipeline's time, though what they say of a
token depends on little: its tag, dependency and form, and for a dozen patterns the token beside it. The
rules are read from the loaded pipeline and evaluated here for each new combination; the answers are the
pipeline's, which tests/annotate/test_morphology.py checks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

Condition = Callable[[str], bool]
# Distinct cases kept: a corpus of news brings some 20 new ones a document, for ever.
_KEPT = 300_000


class Word(NamedTuple):
    """What the rules say of a token."""

    pos: str
    lemma: str
    tag: str
    dep: str


class Form(NamedTuple):
    """What a rule may look at in one token."""

    text: str
    tag: str
    dep: str

    def value(self, field: str) -> str:
        """The field of that name as spaCy's patterns call it. Raises KeyError for another."""
        if field == "TAG":
            return self.tag
        if field == "DEP":
            return self.dep
        if field == "LOWER":
            return self.text.lower()
        if field == "ORTH":
            return self.text
        return {"IS_SPACE": str(self.text.isspace())}[field]


class Rule:
    """One pattern of one or two tokens, the place of the token that it is about, and what it sets there."""

    def __init__(self, pattern: Sequence[dict[str, Any]], index: int, sets: dict[str, str]) -> None:
        known = {"TAG", "DEP", "LOWER", "ORTH", "IS_SPACE"}
        if len(pattern) > 2 or any(set(token) - known for token in pattern):
            raise ValueError("a pattern of another kind")
        if set(sets) - {"POS", "LEMMA", "MORPH", "TAG", "DEP"}:
            raise ValueError("an attribute of another kind")
        tokens = list(pattern)
        own = tokens.pop(index)
        self.words = _listed(own.get("LOWER"))
        self.about_space = own.get("IS_SPACE") is True
        self.about_word = bool({"LOWER", "ORTH", "IS_SPACE"} & set(own))
        self.own = [(field, _condition(want)) for field, want in own.items()]
        self.beside = [(field, _condition(want)) for field, want in tokens[0].items()] if tokens else None
        self.offset = 0 if not tokens else -1 if index else 1
        self.sets = sets

    def could_hold(self, form: Form) -> bool:
        """Whether `form` passes the conditions on the token that the rule is about."""
        for field, test in self.own:  # noqa: SIM110 - all() of a generator takes twice the time here
            if not test(form.value(field)):
                return False
        return True

    def holds_beside(self, form: Form | None) -> bool:
        """Whether the token at `offset` passes the conditions on it."""
        return self.beside is None or (
            form is not None and all(test(form.value(field)) for field, test in self.beside)
        )


class Morphology:
    """The rules of one loaded pipeline. Raises ValueError where they are of a kind that is not known here."""

    def __init__(self, ruler: Any, lemmatizer: Any) -> None:
        if lemmatizer.mode != "rule":
            raise ValueError("a lemmatizer of another kind")
        entries = ruler.patterns
        rules = [
            Rule(pattern, entry["index"], entry["attrs"])
            for entry in entries
            for pattern in entry["patterns"]
        ]
        self._lemmatize = lemmatizer.rule_lemmatize
        _index(lemmatizer.lookups)
        # Rules by what finds them: the word itself, white space, the labels alone, or none of these (a regular
        # expression).
        self._of_word: dict[str, list[tuple[int, Rule]]] = {}
        self._of_labels: list[tuple[int, Rule]] = []
        self._of_space: list[tuple[int, Rule]] = []
        self._of_any: list[tuple[int, Rule]] = []
        for number, rule in enumerate(rules):
            for word in rule.words:
                self._of_word.setdefault(word, []).append((number, rule))
            if rule.about_space and not rule.words:
                self._of_space.append((number, rule))
            elif not rule.words:
                (self._of_any if rule.about_word else self._of_labels).append((number, rule))
        if any(rule.beside is not None for _, rule in self._of_labels):
            raise ValueError("a pattern of another kind")
        self._labelled: dict[tuple[str, str], tuple[list[tuple[int, Rule]], dict[str, str]]] = {}
        self._lemmas: dict[tuple[str, str, str], str] = {}
        self._words: dict[tuple[str, str, str], Word | None] = {}
        self._paired: dict[tuple[Form, tuple[int, ...]], Word] = {}

    def words(self, texts: Sequence[str], tags: Sequence[str], deps: Sequence[str]) -> list[Word]:
        """The Word of each token of one parse."""
        forms = list(zip(texts, tags, deps, strict=True))
        known = self._words
        words = []
        for number, form in enumerate(forms):
            word = known.get(form)
            if word is None:
                word = self._find(forms, number)
            words.append(word)
        if len(known) > _KEPT:
            known.clear()
            self._paired.clear()
            self._lemmas.clear()
        return words

    def _find(self, forms: Sequence[tuple[str, str, str]], number: int) -> Word:
        """The Word of a form that is met for the first time, or that depends on the token beside it."""
        form = Form(*forms[number])
        found = [*self._of_word.get(form.text.lower(), ()), *self._of_any]
        if form.text.isspace():
            found += self._of_space
        found = [pair for pair in found if pair[1].could_hold(form)]
        if not found or all(rule.beside is None for _, rule in found):
            word = self._words[form] = self._apply(form, found)
            return word
        held = [
            (order, rule)
            for order, rule in found
            if rule.holds_beside(
                Form(*forms[number + rule.offset]) if 0 <= number + rule.offset < len(forms) else None
            )
        ]
        key = form, tuple(order for order, _ in held)
        return self._paired.get(key) or self._paired.setdefault(key, self._apply(form, held))

    def _apply(self, form: Form, found: Sequence[tuple[int, Rule]]) -> Word:
        """Apply the rules found by the word and those of its labels in their order, then the lemmatizer."""
        labels = form.tag, form.dep
        known = self._labelled.get(labels)
        if known is None:
            rules = [pair for pair in self._of_labels if pair[1].could_hold(form)]
            known = self._labelled[labels] = rules, _attributes(form, rules)
        rules, attributes = known
        if found:
            attributes = _attributes(form, sorted([*rules, *found], key=_order))
        pos, morph = attributes["POS"], attributes["MORPH"]
        lemma = attributes["LEMMA"] or self._lemmas.get((form.text, pos, morph))
        if lemma is None:
            lemma = self._lemmatize(_Standin(form.text, pos, morph))[0]
            self._lemmas[form.text, pos, morph] = lemma
        return Word(pos, lemma, attributes["TAG"], attributes["DEP"])


def _index(lookups: Any) -> None:
    """Make sets of the lists of known base forms, which the rules search for every form that they make."""
    table = lookups.get_table("lemma_index", {})
    for part, words in table.items():
        if isinstance(words, list):
            table[part] = frozenset(words)


def _attributes(form: Form, rules: Sequence[tuple[int, Rule]]) -> dict[str, str]:
    """What the rules set, one after the other."""
    attributes = {"POS": "", "LEMMA": "", "MORPH": "", "TAG": form.tag, "DEP": form.dep}
    for _, rule in rules:
        attributes.update(rule.sets)
    return attributes


def _order(pair: tuple[int, Rule]) -> int:
    return pair[0]


def _listed(want: Any) -> tuple[str, ...]:
    """The words that a condition on LOWER lists; none where it lists none."""
    if isinstance(want, str):
        return (want,)
    if isinstance(want, dict) and set(want) == {"IN"}:
        return tuple(want["IN"])
    return ()


def _condition(want: Any) -> Condition:
    """The test that a field's value has to pass: equality, IN, NOT_IN, REGEX. Raises ValueError for
    another.
    """
    if isinstance(want, (str, bool)):
        return str(want).__eq__
    if isinstance(want, dict) and len(want) == 1:
        ((kind, value),) = want.items()
        if kind == "IN":
            return frozenset(value).__contains__
        if kind == "NOT_IN":
            return partial(_is_not_in, frozenset(value))
        if kind == "REGEX":
            return partial(_is_found, re.compile(value))
    raise ValueError(f"a condition that is not known: {want!r}")


def _is_not_in(values: frozenset[str], given: str) -> bool:
    return given not in values


def _is_found(pattern: re.Pattern[str], given: str) -> bool:
    return pattern.search(given) is not None


class _Standin:
    """Enough of a spaCy Token for its rule lemmatizer."""

    def __init__(self, text: str, pos: str, morph: str) -> None:
        self.text = self.orth = text
        self.pos_ = self.pos = pos
        self.morph = _Features(morph)


class _Features:
    def __init__(self, key: str) -> None:
        self.key = key

    def to_dict(self) -> dict[str, str]:
        return dict(pair.split("=", 1) for pair in self.key.split("|") if "=" in pair)
