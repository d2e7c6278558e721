"""When what a figure measures happened, and the time up to which it counts: what hangs on its own happening.

"One day after troops killed scores" is of the day before, whatever day the main clause names; "since the marches began"
counts a whole period; "people died after a train derailed in November" died in November.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from rashomon.claim.scopes.happening import Happening, is_definite, within
from rashomon.claim.scopes.periods import Occasion, is_period, said_then, since, step_of, today, verbs_of
from rashomon.claim.scopes.series import time_in_series
from rashomon.knowledge.aspects import Aspect
from rashomon.knowledge.calendar import Unit, day_of, shift
from rashomon.knowledge.governing import governing_time
from rashomon.knowledge.governors import words
from rashomon.knowledge.syntax import ancestors, children, head_within, sentence_at, subtree
from rashomon.model import Because, Quantity, Reading, Sentence, Timex, Token

_BARE = re.compile(r"\s+(?:on |in |at )?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MARK = re.compile(r"\b(?:since|than|until|after|before|from)\b")
_WHEN = re.compile(r",? (?:when|in which)\b")  # "the deadliest since 1998, when 32 people were killed"
# "PORT AMITY, April 13 (Carib News) —": when the report was written, not when anything happened
_DATELINE = re.compile(r"(?:^|\n)[A-Z][^\n.!?;:]{0,60}$")
_DASHED = re.compile(r"[^\n.!?;:]{0,40}?(?:—|–|--| - )")
_SUNDAY = 7
_LENGTH = re.compile(r"P(\d+)([DWMY])")
_UNITS: dict[str, tuple[Unit, int]] = {
    "D": ("day", 0),
    "W": ("week", 3),
    "M": ("month", 10),
    "Y": ("year", 45),
}


def occasion(
    reading: Reading,
    quantity: Quantity,
    anchor: Token,
    predicate: Token,
    verb: Token,
    own: Happening | None,
    aspect: Aspect | None,
) -> Occasion:
    """When the figure at `anchor` holds, governed by `predicate` and told of by `verb` as part of `own`."""
    sentence = sentence_at(reading.annotation, quantity.start)
    inside = tuple(t for t in reading.times if sentence and sentence.start <= t.start < sentence.end)
    if sentence is None or not (
        inside or "since" in reading.document.text[sentence.start : sentence.end].lower()
    ):
        return Occasion()  # most sentences tell no time
    inside = _spanned(reading, inside)
    times = _own_times(reading, quantity, verb, own, inside)
    # "met on Sunday the families of the 80 victims": of those known already the main clause tells nothing
    inert = predicate.pos in ("NOUN", "NUM", "ADJ") and verb.pos == "VERB" and own is None
    if inert and aspect is not None and aspect.family == "harm" and is_definite(reading.annotation, anchor):
        times = tuple(t for t in times if anchor.left <= _first(reading, t) <= anchor.right)
    inner = own is not None and verb.head == anchor.index
    found = governing_time(reading.annotation, times, verb.index if inner else anchor.index)
    dated = found.event
    if dated is None and own is not None and own.beside is not None:
        dated = found.since  # "the worst since a bomb killed 150 in June": the clause of since is its own
    dates = tuple(t for t in inside if t.begin and not t.value.endswith("_REF") and not said_then(reading, t))
    event = time_in_series(reading, quantity, sentence, dates)
    event = event or (times[dated] if dated is not None else None)
    as_of = times[found.as_of] if found.as_of is not None else None
    event = event or _when_clause(reading, verb, inside) or _other_year(reading, quantity, inside, sentence)
    if event is not None and (event.value.endswith("_REF") or not (event.begin and event.finish)):
        event = None
    standing = aspect is not None and aspect.standing
    held = standing or (predicate.lemma in words("counts") and not _of_event(reading, event))
    if held and event is not None:  # a state or a tally holds at a time; the time is no event's
        event, as_of = None, as_of or event
    stated = (as_of.finish or as_of.begin) if as_of is not None else None
    steps = (step_of("scope-as-of", as_of),) if as_of is not None else ()
    if event is not None:
        step = step_of("scope-period" if is_period(reading, event) else "scope-time", event)
        return Occasion(event.begin, event.finish, stated, (step, *steps))
    other = None if held else _elsewhere(reading, verb, times, inside, own, aspect)
    if other is None:
        return Occasion(None, None, stated, steps)
    return msgspec.structs.replace(other, as_of=stated, because=(*other.because, *steps))


def _own_times(
    reading: Reading, quantity: Quantity, verb: Token, own: Happening | None, inside: tuple[Timex, ...]
) -> tuple[Timex, ...]:
    """The times of the sentence that can be those of the figure's own happening."""
    return tuple(
        _lately(reading, t)
        for t in inside
        if not _owned(reading, quantity, t)
        and not _of_dateline(reading.document.text, t)
        and not _of_name(reading, t)
        and not said_then(reading, t)
        and within(reading.annotation, own, verb, t.start)
    )


def _lately(reading: Reading, time: Timex) -> Timex:
    """ "Last week" has for many the Sunday before it too, and in a report of Sunday the seven days before it."""
    day = today(reading)
    words_of_time = reading.document.text[time.start : time.end].lower()
    if day is None or time.begin is None or words_of_time != "last week":
        return time
    if day_of(day).isoweekday() == _SUNDAY:
        return msgspec.structs.replace(time, finish=shift(day, -1, "day"))
    return msgspec.structs.replace(time, begin=shift(time.begin[:10], -1, "day"))


_FROM = re.compile(r"\b(?:between|from) (?:early |late |mid-)?$", re.IGNORECASE)
_TO = re.compile(r" (?:and|to|until|till|through) (?:early |late |mid-)?")


def _spanned(reading: Reading, times: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """The times with "between 2012 and 2015" made one."""
    text = reading.document.text
    found: list[Timex] = []
    for time in times:
        last = found[-1] if found else None
        if (
            last is not None
            and last.begin
            and time.finish
            and last.begin <= time.finish
            and _TO.fullmatch(text, last.end, time.start)
            and _FROM.search(text, max(0, last.start - 20), last.start)
        ):
            found[-1] = msgspec.structs.replace(last, end=time.end, finish=time.finish)
        else:
            found.append(time)
    return tuple(found)


def _elsewhere(
    reading: Reading,
    verb: Token,
    times: tuple[Timex, ...],
    inside: Sequence[Timex],
    own: Happening | None,
    aspect: Aspect | None,
) -> Occasion | None:
    """The time that no word of the figure's own clause tells."""
    found = since(reading, verb, times)
    if found is None and own is not None and own.beside is not None:
        found = _told_from(reading, own.beside, inside)
    if found is None and aspect is not None and aspect.family == "harm":
        found = _behind_after(reading, verb, times)
    return found


def _told_from(reading: Reading, beside: Token, inside: Sequence[Timex]) -> Occasion | None:
    """The day that "two days after" leads back to, from the time of the main clause or the day of the report."""
    length = next((t for t in inside if t.type == "DURATION" and 0 < beside.start - t.end <= 2), None)
    parsed = _LENGTH.fullmatch(length.value) if length is not None else None
    if length is None or parsed is None or beside.text.lower() not in ("after", "before"):
        return None
    annotation = reading.annotation
    main = next((t for t in ancestors(annotation, beside) if t.pos in ("VERB", "AUX")), beside)
    if beside.dep == "mark":
        main = annotation.tokens[annotation.tokens[beside.head].head]
    governed = governing_time(annotation, tuple(inside), main.index).event
    time = inside[governed] if governed is not None else None
    point = (time.begin if time is not None and time.begin == time.finish else None) or today(reading)
    if point is None:
        return None
    told = time is not None and time.begin == time.finish
    number, (unit, slack) = int(parsed[1]), _UNITS[parsed[2]]
    back = shift(point[:10], -number if beside.text.lower() == "after" else number, unit)
    step = Because("claim", "scope-time", None, length.start, beside.end, back)
    early = max(slack, 0 if told else min(number, 3))  # the main clause may tell of a day before the report's
    return Occasion(shift(back, -early, "day"), shift(back, slack, "day"), None, (step,))


def _behind_after(reading: Reading, verb: Token, times: tuple[Timex, ...]) -> Occasion | None:
    """The time of what did the harm: "three were killed after a train derailed in December"."""
    clause = cause_clause(reading, verb)
    if clause is None:
        return None
    span = subtree(reading.annotation, clause)
    own = tuple(t for t in times if span[0].start <= t.start < span[-1].end)
    found = governing_time(reading.annotation, own, clause.index).event
    if found is None or not (own[found].begin and own[found].finish):
        return None
    return Occasion(own[found].begin, own[found].finish, None, (step_of("scope-time", own[found]),))


def cause_clause(reading: Reading, verb: Token) -> Token | None:
    """The verb of the clause that tells what did the harm: "killed after a train **derailed**"."""
    annotation = reading.annotation
    told = verbs_of(reading, verb)
    beside = (
        [annotation.tokens[verb.head]] if verb.dep == "acl" else []
    )  # "about 100 injured after a train …"
    for one in (*told, *beside, *(c for t in told for c in children(annotation, t, "conj"))):
        for clause in children(annotation, one, "advcl"):
            if any(
                c.text.lower() in ("after", "when", "as")
                for c in children(annotation, clause, "mark", "advmod")
            ):
                return clause
    return None


def _owned(reading: Reading, quantity: Quantity, time: Timex) -> bool:
    """Whether the time stands right behind another, bare figure: "11, up from nine on Sunday"."""
    return any(
        q.id != quantity.id and _BARE.fullmatch(reading.document.text, q.end, time.start) is not None
        for q in reading.quantities
        if 0 < time.start - q.end < 8
    )


def _of_dateline(text: str, time: Timex) -> bool:
    before = text[max(0, time.start - 64) : time.start]
    place = _DATELINE.search(before) or (time.start < 64 and before[:1].isupper() and "\n" not in before)
    return bool(place) and before.rstrip().endswith(",") and _DASHED.match(text, time.end) is not None


def _first(reading: Reading, time: Timex) -> int:
    """The index of the first word of a time."""
    word = head_within(reading.annotation, time.start, time.end)
    return word.index if word is not None else -1


def _of_event(reading: Reading, time: Timex | None) -> bool:
    """Whether the time says when a happening was that a tally counts: "the number killed in **Sunday**'s clashes"."""
    word = head_within(reading.annotation, time.start, time.end) if time is not None else None
    if word is None or word.dep != "poss":
        return False
    return reading.annotation.tokens[word.head].lemma not in words("counts")


def _of_name(reading: Reading, time: Timex) -> bool:
    """Whether a year that is not over names something: "her 2020 campaign", "the 2019 budget"."""
    if not _YEAR.fullmatch(time.value) or time.value < (reading.document.published or "9999")[:4]:
        return False
    year = head_within(reading.annotation, time.start, time.end)
    if year is None or year.dep not in ("nummod", "compound", "nmod", "amod"):
        return False
    noun = reading.annotation.tokens[year.head]
    return noun.index > year.index and noun.pos in ("NOUN", "PROPN")


def _when_clause(reading: Reading, predicate: Token, times: Sequence[Timex]) -> Timex | None:
    """The time that a clause of "when" hangs on: "the worst since **April**, when 97 were arrested"."""
    annotation = reading.annotation
    for verb in (predicate, *ancestors(annotation, predicate)):
        if verb.dep == "relcl" and any(c.lemma == "when" for c in children(annotation, verb, "advmod")):
            noun = annotation.tokens[verb.head]
            return next((t for t in times if t.start <= noun.start < t.end), None)
        if verb.dep not in ("conj", "advcl", "xcomp"):
            return None
    return None


def _other_year(
    reading: Reading, quantity: Quantity, times: Sequence[Timex], sentence: Sentence
) -> Timex | None:
    """A whole year before the report's that stands by the figure: it is told for comparison ("the 1998 crash
    killed 32"), unless the year only sets a mark ("the worst since 1998").
    """
    year = (reading.document.published or "")[:4]
    for time in times:
        if not _YEAR.fullmatch(time.value) or time.value >= year:
            continue
        mark = _MARK.search(reading.document.text, max(0, time.start - 40), time.start)
        if _WHEN.match(reading.document.text, time.end, max(time.end, quantity.start)):
            mark = None
        nearest = min(
            (q for q in reading.quantities if sentence.start <= q.start < sentence.end),
            key=lambda q: abs(q.start - time.start),
        )
        if mark is None and nearest.id == quantity.id:
            return time
    return None
