"""Reads one number phrase, in digits, in words or in both, as an interval.

"twenty-three" · "4 hundred" · "half a dozen" · "a couple of thousand" · "one and a half million" · "3.5m" ·
"tens of thousands" · "two-thirds" · "one in five". The grammar is English number syntax as Hurford (1975) describes
it: a numeral adds smaller numbers to larger ones and multiplies them by a following group or scale.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from rashomon.knowledge.cardinals import add_up
from rashomon.knowledge.number_tokens import NumberToken, lex, words

_PERIOD = re.compile(
    r"\b(?:past|last|first|next|previous|consecutive|straight|these|those|fiscal)\s$", re.IGNORECASE
)
_BY = re.compile(r"\bby (?:over )?$", re.IGNORECASE)
_POINT = re.compile(r"[ -](?:percentage[ -])?point\b")
# "scores injured", where no "of" stands: a headline's, and no points of a game
_SCORES = re.compile(
    r" (?:more|others|feared|dead|killed|injured|wounded|hurt|missing|arrested|detained|trapped|homeless"
    r"|evacuated|rescued)\b"
)
# "one in 24 hours" is a count in a time, and "one in 2019" one in a year
_NO_RATIO = re.compile(r"[ -](?:year|month|week|day|night|hour|minute|decade)s?\b")
_PLAIN = frozenset({"digits", "small", "ten"})
_RATIOS = (" out of every ", " out of ", " in every ", " of every ")


class Numeral(NamedTuple):
    """A number phrase at `start`:`end`.

    `step` is the place value of its last significant digit (null where it is vague), `share` says that it is a
    fraction of something, `about` that the word itself is loose ("a couple"), `digits` holds the figure where nothing
    but digits is written, `entry` the lexicon entry of a vague word, `scaled` that a scale word ends it, `inner` that
    its unit stands inside ("a year and a half").
    """

    start: int
    end: int
    low: float
    high: float
    step: float | None
    vague: bool = False
    share: bool = False
    about: bool = False
    digits: str | None = None
    entry: str | None = None
    scaled: bool = False
    inner: bool = False


def read_numeral(text: str, start: int) -> Numeral | None:
    """The longest number phrase that begins at the code point `start`; null where there is none."""
    run = lex(text, start)
    if len(run) == 1 and run[0].kind in _PLAIN and not text.startswith(_RATIOS, run[0].end):
        one = run[0]  # most numbers are one token
        value = _clean(one.value)
        digits = one.word if one.kind == "digits" else None
        return Numeral(one.start, one.end, value, value, _clean(one.step) or None, digits=digits)
    return _Reader(text, run).read() if run else None


class _Reader:
    """Recursive descent over one run of tokens; `self.at` is the next token."""

    def __init__(self, text: str, run: list[NumberToken]) -> None:
        self.text = text
        self.run = run
        self.at = 0

    def kind(self, ahead: int = 0) -> str:
        index = self.at + ahead
        return self.run[index].kind if index < len(self.run) else ""

    def word(self) -> str:
        return self.run[self.at].word if self.at < len(self.run) else ""

    def close(self, low: float, high: float, step: float | None) -> Numeral:
        """What has been read up to here, as a point or an interval."""
        clean = None if step is None else _clean(step)
        return Numeral(self.run[0].start, self.run[self.at - 1].end, _clean(low), _clean(high), clean)

    def read(self) -> Numeral | None:
        article = self.kind() == "a"
        if article:
            self.at = 1
        kind = self.kind()
        if kind == "part":
            return self.part(article=article)
        if kind == "amount":
            return self.amount(article=article)
        if kind == "collective":
            return self.collective(article=article)
        if kind == "plural":
            return None if article else self.plural()
        if article != (kind in {"group", "scale"}):  # "a hundred", but no lone "million" behind a name
            return None
        return self.cardinal()

    def scale(self) -> float:
        """The product of the groups and scales that follow ("dozen", "hundred thousand"); 1 where none does."""
        product = 1.0
        while self.kind() in {"group", "scale"}:
            product *= self.run[self.at].value
            self.at += 1
        return product

    def part(self, *, article: bool) -> Numeral | None:
        """ "half", "a third of", "half a million", "a quarter million", "half-dozen"."""
        token = self.run[self.at]
        if words()[token.word].of:  # "thirds" needs its numerator
            return None
        self.at += 1
        share = 1 / token.value
        mark = self.at
        self.at += self.kind() == "of"
        self.at += self.kind() == "a"
        if self.kind() in {"group", "scale"}:
            value = share * self.scale()
            return self.close(value, value, value)._replace(scaled=True)
        self.at = mark
        lost = article and _BY.search(self.text[max(0, self.run[0].start - 8) : self.run[0].start])
        points = article and _POINT.match(self.text, self.run[self.at - 1].end)  # "a quarter point"
        if token.word == "half" or (article and self.kind() == "of") or lost or points:  # "fell by a fifth"
            return self.close(share, share, None)._replace(share=True)
        return None

    def amount(self, *, article: bool) -> Numeral | None:
        """ "several", "a few dozen", "a handful"."""
        token = self.run[self.at]
        entry = words()[token.word]
        self.at += 1
        many = self.kind() in {"group", "scale"} or (self.kind() == "of" and self.kind(1) == "scale")
        if entry.article and not (article or many):
            return None
        self.at += self.kind() == "of" and many
        factor = self.scale()
        high = (
            96 if factor == 12 else entry.high * factor
        )  # GUIDELINE: several dozen 36-96, within the hundred
        return self.close(entry.value * factor, high, None)._replace(vague=True, entry=f"vague/{token.word}")

    def collective(self, *, article: bool) -> Numeral | None:
        """ "a couple of", "a couple of thousand", "a pair of"."""
        token = self.run[self.at]
        about, entry = words()[token.word].about, f"numbers/{token.word}"
        self.at += 1
        mark = self.at
        self.at += self.kind() == "of"
        if self.kind() in {"group", "scale"}:
            value = token.value * self.scale()
            return self.close(value, value, value / token.value)._replace(
                about=about, entry=entry, scaled=True
            )
        self.at = mark
        if not article or self.kind() != "of":
            return None
        return self.close(token.value, token.value, 1.0)._replace(about=about, entry=entry)

    def plural(self) -> Numeral | None:
        """ "dozens", "tens of thousands", "hundreds of millions"."""
        first = self.run[self.at]
        entry = words()[first.word]
        self.at += 1
        low, upper = entry.value, entry.high
        joined = 0
        while self.kind() == "of" and self.kind(1) == "plural":
            scale = words()[self.run[self.at + 1].word].step
            low, upper = low * scale, upper * scale
            joined += 1
            self.at += 2
        alone = entry.of and not joined and self.kind() != "of"
        if (entry.joined and not joined) or (
            alone and not _SCORES.match(self.text, self.run[self.at - 1].end)
        ):
            return None
        high = upper if low >= 1e6 else upper - 1
        numeral = self.close(low, high, None)._replace(vague=True, entry=f"vague/{first.word}")
        again = (
            re.compile(rf" (?:and|upon|on) {first.word}\b").match(self.text, numeral.end)
            if not joined
            else None
        )
        return numeral._replace(end=again.end()) if again else numeral  # "hundreds upon hundreds"

    def cardinal(self) -> Numeral | None:
        """Digits or number words; then "and a half", a share ("two thirds") or a ratio ("one in five")."""
        begin = self.at
        found = add_up(self.run, begin)
        if found.at == begin:
            return None
        self.at = found.at
        value, step = found.value, found.step
        if self.kind() == "part" and self.denominator(value):
            share = value / self.run[self.at].value
            self.at += 1
            return self.of_scale(share)
        value, step = self.halves(value, step)
        ratio = self.ratio(value)
        if ratio is not None:
            return self.close(ratio, ratio, None)._replace(share=True)
        first = self.run[0]
        digits = first.word if self.at == 1 and first.kind in {"digits", "mixed"} else None
        if digits and first.kind == "mixed" and first.value < 1 and step == 0:
            return self.close(value, value, None)._replace(share=True, digits=digits)
        scaled = self.run[self.at - 1].kind == "scale"
        return self.close(value, value, step or None)._replace(digits=digits, scaled=scaled)

    def of_scale(self, share: float) -> Numeral:
        """ "three quarters of a million": so much of a scale; else the share itself."""
        mark = self.at
        self.at += self.kind() == "of"
        self.at += self.kind() == "a"
        if self.kind() == "scale":
            value = share * self.scale()
            return self.close(value, value, value)._replace(scaled=True)
        self.at = mark
        return self.close(share, share, None)._replace(share=True)

    def denominator(self, value: float) -> bool:
        """Whether the part that follows is this number's denominator: "two thirds", not "two quarters"."""
        token = self.run[self.at]
        if value != int(value) or not 1 <= value < token.value:
            return False
        start = self.run[0].start
        if token.word == "quarters" and (value != 3 or _PERIOD.search(self.text[max(0, start - 14) : start])):
            return False
        return words()[token.word].of or value == 1

    def halves(self, value: float, step: float) -> tuple[float, float]:
        """ "and a half", "and three quarters", and a scale behind them ("two and a half million")."""
        mark = self.at
        if self.kind() != "and":
            return value, step
        self.at += 1
        over = 1.0
        if self.kind() in {"a", "small"}:
            over = self.run[self.at].value
            self.at += 1
        if self.at == mark + 1 or self.word() not in {"half", "third", "quarter", "thirds", "quarters"}:
            self.at = mark
            return value, step
        piece = 1 / self.run[self.at].value
        self.at += 1
        if value >= 1000 and self.run[mark - 1].kind == "scale":  # "a million and a half": half of the scale
            return value + over * piece * step, piece * step
        factor = self.scale()
        return (value + over * piece) * factor, piece * factor

    def ratio(self, value: float) -> float | None:
        """ "one in five", "nine out of 10", "1 in every 3": the share; null where it is something else."""
        mark, end = self.at, self.run[self.at - 1].end
        said = next((words for words in _RATIOS if self.text.startswith(words, end)), None)
        if said:
            self.run = [*self.run[: self.at], *lex(self.text, end + len(said))]
        elif self.kind() == "in":
            self.at += 1
        else:
            return None
        if self.kind() in {"small", "ten", "digits"}:
            under = self.run[self.at].value
            whole = value == int(value) and under == int(under) and 0 < value < under
            # "256 out of 423" counts a part of a whole; nobody says it for a share
            every = said is not None and "every" in said
            one_in = value == 1 and under <= 1000 and not _NO_RATIO.match(self.text, self.run[self.at].end)
            if whole and (every or one_in or is_round_ratio(value, under)):
                self.at += 1
                return value / under
        self.at = mark
        return None


def _clean(value: float) -> float:
    """Without the last binary digits that a product leaves: 8.2 million is 8200000."""
    return float(f"{value:.14g}")


def is_round_ratio(value: float, under: float) -> bool:
    """Whether "X in Y" is a ratio and not a count in a place or a year: one in five, nine in ten, 3 in 100."""
    return (0 < value < under <= 10) or (
        0 < value < min(under, 100) and under in {20, 50, 100, 1000, 10_000, 100_000, 1_000_000}
    )
