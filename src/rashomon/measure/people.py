"""Bare numbers that count people: "seven were killed", "three dead and eight injured", "a crowd of 4,000"."""

from __future__ import annotations

from functools import cache

from rashomon.lexicons import load
from rashomon.measure.parsed import Parsed, root_of
from rashomon.model import Thing, Token

# What a bare number of victims, prisoners or members counts; its span is empty, for the text has no word for it.
PERSON = Thing(0, 0, "", "person")
_HEDGES = frozenset("about around some nearly almost over more than at least up to just roughly only".split())


@cache
def listed(table: str) -> frozenset[str]:
    """The words of a table of the lexicon `counted`."""
    return frozenset(load("counted")[table])


def idle_nouns() -> frozenset[str]:
    """Nouns that "one" does not count: hand, day, way."""
    return listed("idle")


def invariant_nouns() -> frozenset[str]:
    """Nouns whose plural looks like the singular: aircraft, police, people."""
    return listed("invariant")


def names_people(word: str) -> bool:
    """Whether an adjective stands for the people it describes: "the dead"."""
    return word in listed("person_state")


def verbs_people(token: Token) -> bool:
    """Whether a participle or verb is one of persons: "killed", "hospitalised"."""
    return token.tag in {"VBN", "VBD"} and token.lemma.lower() in listed("person_verb")


def numbers_people(word: str) -> bool:
    """Whether a number of it is a number of people: toll, crowd, crew."""
    return word in listed("person_number")


def counts_people(parse: Parsed, first: int, last: int) -> bool:
    """Whether the bare number first..last counts persons: by the state behind it, its verb, or the noun before it."""
    tokens = parse.tokens
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after is not None and after.sentence == tokens[last].sentence:
        if after.text.lower() in listed("person_state") or after.text.lower() == "who":
            return True  # "one of 161 who made it back"
        if after.tag == "VBN" and after.lemma.lower() in listed("person_verb"):  # "speaks of 900 evacuated"
            return True
        if (
            after.text.lower() in {"more", "others"}
            and last + 2 < len(tokens)
            and tokens[last + 2].text.lower() in listed("person_state")
        ):
            return True
    number = root_of(parse, first, last)
    head = tokens[number.head]
    if _among(tokens, number):
        return True
    if number.dep in {"nsubj", "nsubjpass", "dobj", "attr", "conj", "oprd", "npadvmod"} and acts_on_people(
        tokens, head
    ):
        return True
    if number.dep in {"attr", "acomp"} and head.lemma == "be":  # "its flock is just short of 900"
        return _toll(tokens, head)
    if number.dep == "pobj":
        governor = tokens[head.head]
        return numbers_people(governor.lemma.lower()) or _toll(tokens, governor)
    return False


def is_of_people(parse: Parsed, first: int) -> bool:
    """ "a crew of 23", "a village of about 900": whether "of" and a noun that says how many people stand before."""
    tokens = parse.tokens
    index = first - 1
    while index > max(0, first - 4) and tokens[index].text.lower() != "of":
        index -= 1
    if index < 1 or tokens[index].text.lower() != "of" or tokens[index].sentence != tokens[first].sentence:
        return False
    between = {token.text.lower() for token in tokens[index + 1 : first]}
    word = tokens[index - 1].lemma.lower()
    return between <= _HEDGES and (numbers_people(word) or word in listed("person_place"))


def done_by_people(parse: Parsed, first: int, last: int) -> bool:
    """Whether only people do what the verb of the bare subject first..last says: "attended", "sought asylum"."""
    tokens = parse.tokens
    number = root_of(parse, first, last)
    verb, behind = tokens[number.head], tokens[min(last + 1, len(tokens) - 1)]
    if behind.tag == "VBN" and behind.dep == "amod" and number.head == behind.head:
        wanted = load("counted")["person_doing"].get(behind.lemma.lower(), {}).get("with", ())
        return (
            tokens[behind.head].lemma.lower() in wanted
        )  # "some 40 needed treatment", with the verb for an adjective
    if number.dep not in {"nsubj", "nsubjpass"}:
        # "claimed half a million took part", as the parser cuts it: the verb behind has no subject of its own
        if behind.tag not in {"VBD", "VBP"} or any(tokens[c].dep == "nsubj" for c in behind.children):
            return False
        verb = behind
    entry = load("counted")["person_doing"].get(verb.lemma.lower())
    if entry is None:
        return False
    objects = {tokens[child].lemma.lower() for child in verb.children if tokens[child].dep == "dobj"}
    return not entry.get("with") or any(noun in entry["with"] for noun in objects)


def acts_on_people(tokens: tuple[Token, ...], verb: Token) -> bool:
    """Whether a verb, or the participle that the parser hung on "were", is one of persons."""
    hung = [tokens[c] for c in verb.children if tokens[c].dep in {"acomp", "attr", "oprd"}]
    if any(token.text.lower() in listed("person_state") for token in hung):  # "four are still missing"
        return True
    return any(t.lemma.lower() in listed("person_verb") for t in (verb, *(h for h in hung if h.tag == "VBN")))


def _among(tokens: tuple[Token, ...], number: Token) -> bool:
    """ "Among those hurt, 12 had serious injuries", "Of the dead, three were children"."""
    index = number.index - 1
    if index < 2 or tokens[index].text != ",":
        return False
    begin = index
    while begin > 0 and tokens[begin - 1].sentence == number.sentence and index - begin < 6:
        begin -= 1
    words = [token.text.lower() for token in tokens[begin:index]]
    lemmas = [token.lemma.lower() for token in tokens[begin:index]]
    opened = len(words) > 2 and words[0] in {"among", "of"} and words[1] in {"those", "the"}
    return opened and (words[2] in listed("person_state") or lemmas[2] in listed("person_verb"))


def _toll(tokens: tuple[Token, ...], verb: Token) -> bool:
    """ "the death toll has risen to 43"."""
    subjects = (tokens[child] for child in verb.children if tokens[child].dep in {"nsubj", "nsubjpass"})
    return any(numbers_people(subject.lemma.lower()) for subject in subjects)
