"""Who speaks: the subject of a cue, found through the parse, and its noun phrase."""

from __future__ import annotations

from rashomon.attribute.lexicon import verb_frames
from rashomon.attribute.parse import Parse, Range
from rashomon.lexicons import load
from rashomon.model import Token

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
# Relative pronouns stand for the noun that their clause modifies.
_RELATIVE = frozenset(("who", "which", "that"))
# Dependents that a source goes without: clauses, and what comments on the whole sentence.
_LEFT_OUT = frozenset(("relcl", "acl", "advcl", "parataxis", "ccomp", "punct", "cc", "conj", "preconj"))
# Verbs by which a figure is put to something.
COUNTING = frozenset(
    "put estimate give value assess gauge measure peg set count report calculate record quote reckon cite place"
    " revise raise lower correct price cost assess register tally".split()
)
# Longest appositive kept, in tokens: "Ann Lee, the head of the port authority of Calder".
_APPOSITIVE = 12


def find_source(parse: Parse, verb: Token, depth: int = 0) -> Token | None:
    """The token that heads the source of a cue verb; None where the clause has none (an agentless passive, "it is
    said").
    """
    if depth > 6:
        return None
    children = list(parse.children(verb.index))
    if (torn := torn_subject(parse, verb)) is not None:
        return torn
    if any(c.dep == "auxpass" for c in children) or is_bare_participle(parse, verb):
        return _agent(parse, verb)
    subjects = [c for c in parse.own(verb.index) if c.dep in _SUBJECTS and c.pos not in ("SPACE", "PUNCT")]
    before = [c for c in subjects if c.index < verb.index]
    before = _behind_verb(parse, verb, subjects, before) or before
    # Where the parse gives a verb two subjects ("… lorries burnt, and insurers expect") the nearer is its own.
    for child in _without_quoter(parse, before)[-1:] or subjects[:1]:
        if child.text.lower() in _RELATIVE and verb.dep in ("relcl", "ccomp") and verb.head < child.index:
            return _antecedent(parse, verb)
        above = parse.tokens[verb.head]
        if child.text.lower() in ("who", "which") and verb.dep == "conj" and above.dep == "relcl":
            return _antecedent(parse, above)  # "Lee, who runs it and who says that …"
        return child
    return _adjacent(parse, verb, children) or _inherited(parse, verb, depth)


def _behind_verb(parse: Parse, verb: Token, subjects: list[Token], before: list[Token]) -> list[Token]:
    """The subject behind an inverted verb to which the parse also gave the one that its aside parts from its own verb:
    "Her team, said | the mayor, had found …".
    """
    if not before or parse.tokens[verb.index - 1].text != ",":
        return []
    if any(t.text == "," for t in parse.tokens[before[-1].left : verb.index - 1]):
        return []  # "Lee, who has a list, says 18: …"
    return [c for c in subjects if c.index > verb.index and c.pos in ("NOUN", "PROPN", "PRON")]


def _without_quoter(parse: Parse, subjects: list[Token]) -> list[Token]:
    """Subjects without the one that the parse tore off "by": "a colonel quoted by the agency | Sunpress said"."""
    if len(subjects) < 2:
        return subjects
    last = subjects[-1]
    agents = [
        parse.tokens[c] for c in range(subjects[-2].index, last.index) if parse.tokens[c].dep == "agent"
    ]
    torn = any(agent.right == last.left - 1 for agent in agents)
    return subjects[:-1] if torn else subjects


def _coordinate(parse: Parse, verb: Token, head: Token) -> Token | None:
    """The cue between a verb and the one it is joined to by the parse, whose subject is nearer ("fell after it
    reported … and said").
    """
    for index in range(verb.index - 1, head.index, -1):
        token = parse.tokens[index]
        if (
            token.tag == verb.tag
            and token.pos == "VERB"
            and token.lemma in verb_frames()
            and not parse.depth[index]
        ):
            return token if any(c.dep in _SUBJECTS for c in parse.own(index)) else None
    return None


def _adjacent(parse: Parse, verb: Token, children: list[Token]) -> Token | None:
    """The noun right before a finite verb that the parse gave no subject ("told the paper that Lee had resigned")."""
    first = min(
        [verb.index, *(c.index for c in children if c.dep in ("aux", "neg") and c.index < verb.index)]
    )
    finite = verb.tag in _FINITE or (first < verb.index and parse.tokens[first].tag in _FINITE)
    before = parse.tokens[first - 1] if first else None
    if (
        before is None
        or not finite
        or before.pos not in ("NOUN", "PROPN")
        or before.dep == "npadvmod"
        or (
            before.dep == "compound" and before.head != verb.index
        )  # a verb has no compound: a subject misread
    ):
        return None
    return before if before.entity not in ("DATE", "TIME") and before.sentence == verb.sentence else None


def torn_subject(parse: Parse, verb: Token) -> Token | None:
    """The noun at the head of a sentence whose only clause-taking verb the parse made a participle of another noun ("A
    nurse who saw the bus | told last night how …").
    """
    if verb.tag != "VBN" or verb.dep != "acl" or verb.lemma not in ("tell", "say"):
        return None
    sentence = parse.sentence(verb.index)
    root = next(t for t in parse.tokens[sentence.first : sentence.stop] if t.dep == "ROOT")
    own = any(c.dep == "ccomp" and c.index > verb.index for c in parse.children(verb.index))
    named = root.pos in ("NOUN", "PROPN") and root.index < verb.index
    return root if own and named and root.index != verb.head else None


def is_bare_participle(parse: Parse, verb: Token) -> bool:
    """Whether a verb is a passive without an auxiliary: "Asked about it, she …", "the man identified by police"."""
    if verb.tag != "VBN" or verb.dep not in ("acl", "advcl", "relcl") or _only_verb(parse, verb):
        return False
    if torn_subject(parse, verb) is not None:
        return False
    return not any(c.dep in ("nsubj", "aux") for c in parse.children(verb.index))


def _only_verb(parse: Parse, verb: Token) -> bool:
    """Whether a participle is a past tense misread: its sentence has no other verb and its noun is the sentence's
    head.
    """
    head, sentence = parse.tokens[verb.head], parse.sentence(verb.index)
    beside = head.index + 1 == verb.index or parse.tokens[verb.index - 1].text == ","
    if verb.dep != "acl" or head.dep != "ROOT" or not beside:
        return False
    own = range(verb.index, verb.right + 1)
    return not any(
        t.tag in _FINITE for t in parse.tokens[sentence.first : sentence.stop] if t.index not in own
    )


def _agent(parse: Parse, verb: Token) -> Token | None:
    """The object of a passive's "by"; with a verb of counting also where the parse hung it on the figure ("was put at
    40 metres by the agency").
    """
    for child in parse.children(verb.index):
        if child.dep == "agent":
            return next((c for c in parse.children(child.index) if c.dep == "pobj"), None)
    if verb.lemma not in COUNTING:
        return None
    for token in parse.tokens[verb.index + 1 : parse.sentence(verb.index).stop]:
        if token.text in (",", ";", ":") or token.tag in _FINITE:
            return None
        noun = next((c for c in parse.children(token.index) if c.dep == "pobj"), None)
        if token.text.lower() == "by" and noun is not None and (noun.entity == "ORG" or is_somebody(noun)):
            return noun
    return None


def _antecedent(parse: Parse, verb: Token) -> Token | None:
    """Whom "who" stands for; a person rather than the body behind his name ("Lee of the bank, who …")."""
    head = parse.tokens[verb.head]
    who = any(c.text.lower() == "who" for c in parse.children(verb.index))
    above = parse.tokens[parse.tokens[head.head].head]
    if who and head.entity == "ORG" and head.dep == "pobj" and above.entity == "PERSON":
        return above
    if (
        who
        and head.entity != "PERSON"
        and head.dep == "pobj"
        and not is_somebody(head)
        and is_somebody(above)
    ):
        return above  # "two sources with knowledge of the case, who said …"
    over = parse.tokens[parse.tokens[above.head].head]
    if who and head.dep == "pobj" and not is_somebody(head) and above.dep == "pobj" and is_somebody(over):
        return over
    return head if head.pos in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET") else None


def is_somebody(noun: Token) -> bool:
    """Whether a noun is a person's name or a word for people who speak."""
    lists = load("sources")["speaking"]["words"]
    people = load("voices")["people"]["words"]
    return noun.entity == "PERSON" or noun.text.lower() in lists or noun.lemma.lower() in people


def _counted_away(parse: Parse, head: Token, found: Token | None, depth: int) -> Token | None:
    """`found`, or where it is a number that the clause of `head` counts, who is said to say that clause: "Lee said 12
    came and | called it a success".
    """
    if found is None or found.pos != "NUM" or head.dep != "ccomp":
        return found
    return find_source(parse, parse.tokens[head.head], depth + 1)


def _inherited(parse: Parse, verb: Token, depth: int) -> Token | None:
    """The subject of the clause that a verb without its own depends on."""
    head = parse.tokens[verb.head]
    if head.index == verb.index:
        return None
    if verb.dep in ("conj", "advcl", "xcomp", "parataxis", "dep") or (
        verb.dep == "ccomp" and verb.tag != "VBD"
    ):
        if head.pos in ("VERB", "AUX"):
            if verb.dep == "xcomp":
                hearer = next((c for c in parse.children(head.index) if c.dep in ("dobj", "dative")), None)
                if hearer is not None and hearer.index < verb.index:
                    return hearer
                heard = next((c for c in parse.children(head.index) if c.dep == "nsubjpass"), None)
                if heard is not None and verb.tag == "VBG":
                    return heard  # "Lee can be heard saying that …"
            nearer = _coordinate(parse, verb, head) if verb.dep == "conj" else None
            return _counted_away(parse, head, find_source(parse, nearer or head, depth + 1), depth)
        if verb.dep == "conj" and head.pos in ("NOUN", "PROPN"):
            return head
        return None
    if verb.dep == "pcomp":
        over = parse.tokens[head.head]
        described = next(
            (
                c
                for c in parse.children(over.index)
                if c.dep == "nsubjpass" or (c.dep in ("dobj", "nsubj") and over.index < c.index < verb.index)
            ),
            None,
        )
        if head.text.lower() in ("as", "for", "of") and described is not None:
            return described  # "blamed him for saying", "accused her of claiming"
        return find_source(parse, over, depth + 1) if over.pos in ("VERB", "AUX") else None
    if verb.dep in ("acl", "relcl") and verb.index > head.index:
        return (
            head
            if (verb.tag != "VBN" or head.dep == "ROOT") and head.pos in ("NOUN", "PROPN", "PRON")
            else None
        )
    return None


def relative_pronoun(parse: Parse, verb: Token) -> int | None:
    """The index of the "who" that stands for the source of a relative clause's verb."""
    for child in parse.children(verb.index):
        if child.dep in _SUBJECTS:
            return child.index if child.text.lower() in _RELATIVE and child.index > verb.head else None
    return None


def phrase(parse: Parse, head: Token) -> Range:
    """The noun phrase of a source: its subtree without relative clauses and far-off additions."""
    first, stop = head.left, head.index + 1
    for child in parse.children(head.index):
        if child.index > head.index:
            if child.dep in _LEFT_OUT and not _joined(parse, head, child):
                if child.dep in ("punct", "cc"):
                    continue
                if child.index == stop and child.lemma in ("call", "name") and child.tag == "VBN":
                    stop = _named(parse, child)  # "a man called Lee"
                break
            if child.dep == "appos" and child.right - child.left >= _APPOSITIVE:
                stop = child.index + 1
                break
            stop = child.right + 1
        elif child.dep in ("advmod", "cc", "mark", "preconj") and child.index == first:
            first = child.right + 1
    tokens = parse.tokens
    depth = parse.depth[head.index]
    while first < head.index and (tokens[first].pos in ("PUNCT", "SPACE") or parse.depth[first] != depth):
        first += 1
    while stop > head.index + 1 and (tokens[stop - 1].pos == "SPACE" or parse.depth[stop - 1] != depth):
        stop -= 1
    stop = next(
        (
            i
            for i in range(head.index + 1, stop - 1)
            if tokens[i].text == "," and tokens[i + 1].text.lower() in ("who", "which", "whose", "where")
        ),
        stop,
    )
    if tokens[stop - 1].text == "," and stop > head.index + 1:
        stop -= 1
    return first, stop


def _named(parse: Parse, verb: Token) -> int:
    """The end of a name right behind "called"; the verb's own index where no name follows."""
    stop = verb.index + 1
    while stop < len(parse.tokens) and parse.tokens[stop].pos == "PROPN":
        stop += 1
    return stop if stop > verb.index + 1 else verb.index


def _joined(parse: Parse, head: Token, child: Token) -> bool:
    """Whether a conjunct is another source beside the first ("Lee and Park") and no clause."""
    if child.dep == "cc":
        return any(c.dep == "conj" and c.pos in ("NOUN", "PROPN", "PRON") for c in parse.children(head.index))
    return child.dep == "conj" and child.pos in ("NOUN", "PROPN", "PRON")
