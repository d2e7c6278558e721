"""A source before or behind a colon: "Poll: most voters undecided", "Ship sank within minutes: survivors", "LEE:
I agree.".
"""

from __future__ import annotations

import re

from rashomon.attribute.finding import Finding
from rashomon.attribute.line_label import line_findings
from rashomon.attribute.parse import Parse
from rashomon.lexicons import load

# A speaker's name before what was said, as transcripts print it: capitals, or Q and A.
_TRANSCRIPT = re.compile(
    r"[\"“]?(?P<name>(?:[A-Z][A-Z.'’-]*[A-Z](?: [A-Z][A-Z.'’-]*){0,3}|Q|A))(?: \([^()\n]{1,30}\))?(?P<colon>:)\s+(?=\S)"
)
# The same in small letters, when it comes back in the document: "Ann Lee: No."
_NAMED = re.compile(r"[\"“]?(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2})(?P<colon>:)\s+(?=\S)")
# Who only asks.
_ASKING = re.compile(r"(?:Q|QUESTION|Question|INTERVIEWER|Interviewer)(?P<colon>:)\s+(?=\S)")
_ASKED, _NAMES = 2, 4
# A name or a witness right before a quotation that opens the paragraph: "Witness Ana Ruiz: “It was dark.”".
_BEFORE_QUOTE = re.compile(
    r"(?P<name>(?:[A-Z][\w.'’-]+)(?: (?:[A-Z][\w.'’-]+|of|the|de|van|von|al)){1,5})(?P<colon>:) (?=[\"“])"
)
_HEADLINE = re.compile(r"^(?P<left>[^:]{2,}?)(?P<colon>:)\s+(?P<right>.{3,})$", re.DOTALL)
# A label in a headline has at most so many words.
_WORDS = 5


def label_findings(parse: Parse) -> tuple[Finding, ...]:
    """Speakers' labels in transcripts and sources in headlines."""
    findings = list(_transcript(parse))
    labelled = {f.head for f in findings}
    findings += [f for f in _before_quotes(parse) if f.head not in labelled]
    findings += line_findings(parse, frozenset(f.head for f in findings) | _questions(parse))
    for number, segment in enumerate(parse.document.segments):
        if segment.kind == "headline":
            found = _headline(parse, number, segment.start, parse.text[segment.start : segment.end])
            if found:
                findings.append(found)
    return tuple(findings)


def _questions(parse: Parse) -> frozenset[int]:
    """The colons of labels that ask: nobody answers by them."""
    found = (_ASKING.match(parse.text, s.start, s.end) for s in parse.document.segments)
    return frozenset(parse.at(m.start("colon")) for m in found if m)


def _speeches(parse: Parse) -> list[tuple[int, re.Match[str]]]:
    """Segments and labels of a transcript: two or more in capitals, or four by names that come back; where somebody
    asks ("Q:"), two by names.
    """
    segments = [(n, s) for n, s in enumerate(parse.document.segments) if s.kind != "note"]
    capitals = [(n, m) for n, s in segments if (m := _TRANSCRIPT.match(parse.text, s.start, s.end))]
    named = [(n, m) for n, s in segments if (m := _NAMED.match(parse.text, s.start, s.end))]
    asked = sum(_ASKING.match(parse.text, s.start, s.end) is not None for _, s in segments)
    if asked >= _ASKED:
        return sorted({n: (n, m) for n, m in (*named, *capitals)}.values(), key=lambda pair: pair[0])
    if len(capitals) >= _ASKED:
        return capitals
    names = [m["name"] for _, m in named]
    return named if len(named) >= _NAMES and len(set(names)) < len(names) else []


def _transcript(parse: Parse) -> list[Finding]:
    segments = parse.document.segments
    labels = _speeches(parse)
    findings = []
    for order, (number, match) in enumerate(labels):
        following = labels[order + 1][0] if order + 1 < len(labels) else len(segments)
        last = number
        while (
            last + 1 < following
            and parse.text[segments[last + 1].start] in '"“'
            and parse.text[segments[number].start] in '"“'
        ):
            last += 1
        if _ASKING.match(parse.text, segments[number].start, segments[number].end):
            continue
        source = parse.at(match.start("name")), parse.at(match.end("name"))
        colon = parse.at(match.start("colon"))
        content = parse.trim(parse.at(match.end()), parse.segments[last][1])
        if content[0] < content[1] and source[0] < source[1]:
            findings.append(
                Finding((source,), ((colon, colon + 1),), (content,), "transcript-label", head=colon)
            )
    return findings


def _before_quotes(parse: Parse) -> list[Finding]:
    """Paragraphs that are a person's name, a colon and a quotation to the end."""
    findings = []
    for number, segment in enumerate(parse.document.segments):
        match = _BEFORE_QUOTE.match(parse.text, segment.start, segment.end)
        if match is None or segment.kind in ("headline", "note"):
            continue
        source = parse.at(match.start("name")), parse.at(match.end("name"))
        colon = parse.at(match.start("colon"))
        content = parse.trim(parse.at(match.end()), parse.segments[number][1])
        whole = content[0] < content[1] and all(
            parse.depth[i] or parse.tokens[i].pos in ("PUNCT", "SPACE") for i in range(*content)
        )
        named = any(t.entity == "PERSON" or t.pos == "PROPN" for t in parse.tokens[slice(*source)])
        if whole and named:
            findings.append(
                Finding((source,), ((colon, colon + 1),), (content,), "transcript-label", head=colon)
            )
    return findings


def _headline(parse: Parse, number: int, start: int, words: str) -> Finding | None:
    match = _HEADLINE.match(words)
    if not match:
        return None
    colon = parse.at(start + match.start("colon"))
    first, stop = parse.segments[number]
    left, right = parse.trim(first, colon), parse.trim(colon + 1, stop)
    if _is_source(parse, left) and right[1] - right[0] >= 2:
        source, content = left, right
    elif _is_source(parse, right) and left[1] - left[0] > 2:
        source, content = right, left
    else:
        return None
    return Finding((source,), ((colon, colon + 1),), (content,), "headline-colon", head=colon)


def _is_source(parse: Parse, words: tuple[int, int]) -> bool:
    """Whether a headline's short side names a speaker: a name, or a noun for people or papers that speak."""
    tokens = [t for t in parse.tokens[words[0] : words[1]] if t.pos != "PUNCT"]
    if not tokens or len(tokens) > _WORDS:
        return False
    nouns = load("sources")
    last = tokens[-1].text.lower()
    if any(t.text.lower() in nouns["not_sources"]["words"] for t in tokens):
        return False
    named = any(t.entity in ("PERSON", "ORG", "NORP", "GPE") for t in tokens)
    roles = (w for row in load("roles")["role"] if row["kind"] == "office" for w in row["words"])
    return (
        last in nouns["speaking"]["words"]
        or last in roles
        or (named and all(t.text[0].isupper() or t.text in ("of", "the", "and") for t in tokens))
    )
