"""Years, decades, centuries, in figures and spoken."""

from __future__ import annotations

from rashomon.measure.times import periods
from rashomon.measure.times.amounts import ordinal_of, read_amount
from rashomon.measure.times.grammar import Match, Reading, Rule, rule
from rashomon.measure.times.stated import EARLY, EDGE, dated
from rashomon.model.interval import Interval

# A bare year stands after these words …
_BEFORE = frozenset(
    "in since by until till from of during before after to through and or for between early late mid - ( [ the , "
    "fiscal year circa around than back this on 's".split()
)
# … of which these leave no doubt, whatever follows.
_SURE = frozenset(("in", "since"))
_NEVER_BEFORE = frozenset(("$", "£", "€", "#", "no", "."))
_COUNTING = frozenset(("about", "nearly", "some", "over", "than", "almost"))
_NEVER_AFTER = frozenset(("people", "%", "percent", "per"))
# Words in -s that are no plural counted by the number before them.
_NO_PLURAL = frozenset(("was", "is", "has", "as", "its", "'s", "’s", "this"))
_OPENING = frozenset(("(", "-", "–", "'", "’", "“", "[", "/"))


def read_year(match: Match) -> Reading | None:
    """ "1988", "early 2022", "the year 2000", "fiscal 1989", "the end of 1990"."""
    year = int(match.word("year"))
    if match.has("early") or match.has("edge") or match.has("fiscal") or _stands(match, year):
        return dated(match, f"{year:04d}")
    return None


def _stands(match: Match, year: int) -> bool:
    """Whether a number of four digits is a year here, and counts nothing."""
    before, after = match.before(), match.after()
    if before in _NEVER_BEFORE or after in _NEVER_AFTER:
        return False
    if match.touches_before() and before not in _OPENING:
        return False
    if match.has("word"):
        return True
    plural = after.isalpha() and after.endswith("s") and after not in _NO_PLURAL
    if before in _BEFORE and 1400 <= year <= 2100:
        return not plural or before in _SURE
    return 1900 <= year <= 2050 and not plural and before not in _COUNTING and not before[:1].isdigit()


def read_two_years(match: Match) -> Reading | None:
    """ "2023-24", "the 2023/24 season": from the first year's beginning to the second's end."""
    year, second = int(match.word("year")), match.word("second")
    if len(second) != 2 or int(second) != (year + 1) % 100 or not 1900 <= year <= 2050:
        return None
    return Reading("DATE", f"{year:04d}", Interval(f"{year}-01-01", f"{year + 1}-12-31"), told=f"{year:04d}")


def read_spoken_year(match: Match) -> Reading | None:
    """ "nineteen ninety-six", "the year two thousand", "two thousand and four"."""
    century = match.column("tens", "number")
    first, stop = match.span("rest")
    if century == 2 and match.tokens.words[first].lower() == "thousand":
        if stop == first + 1:
            return dated(match, "2000") if match.has("word") else None
        rest = read_amount(match.tokens, first + 1, stop)
        return dated(match, f"{2000 + int(rest or 0)}")
    rest = read_amount(match.tokens, first, stop)
    if century in {18, 19, 20} and rest is not None and 10 <= rest <= 99:
        return dated(match, f"{century * 100 + int(rest)}")
    return None


def read_decade(match: Match) -> Reading | None:
    """ "the 1970s", "the early '80s"; TIMEX3 writes a decade as its first three digits."""
    word = match.word("decade")
    digits = "".join(character for character in word if character.isdigit())
    if len(digits) == 2:
        # "80s" alone may be a speed or an age.
        if word[0].isdigit() and not match.has("the") and not match.has("early"):
            return None
        digits = ("19" if digits >= "30" else "20") + digits
    return dated(match, digits[:3])


def read_spoken_decade(match: Match) -> Reading:
    """ "the nineties", "the late eighties"."""
    return dated(match, str(match.column("nineties", "number")))


def read_century(match: Match) -> Reading | None:
    """ "the 20th century" is 19: TIMEX3 writes a century as its years' first two digits."""
    number = ordinal_of(match, "ordinal")
    return dated(match, f"{number - 1:02d}") if 1 <= number <= 21 else None


def read_era(match: Match) -> Reading:
    """ "400 BC"."""
    return Reading("DATE", f"BC{int(match.word('number')):04d}")


def read_year_end(match: Match) -> Reading:
    """ "year-end" is the year's last day; "since year-end" the last year's."""
    shift = -1 if match.before() == "since" else 0
    return Reading("DATE", periods.period(match.context.day, "Y", shift) + "-12-31")


YEAR_RULES: tuple[Rule, ...] = (
    rule(
        "year",
        f"(?:{EDGE}|{{word.the}}?{EARLY})?(?P<word>{{word.the}}{{unit.year}})?"
        "(?:(?P<fiscal>{fiscal}){unit.year}?)?(?P<year>{num.year})",
        read_year,
    ),
    rule(
        "two-years",
        "{fiscal}?{unit.year}?(?P<year>{num.year})(?:{dash}|{slash})(?P<second>{num.hour|num.afternoon|num.day|num.sixty|num.big})",
        read_two_years,
    ),
    rule(
        "spoken-year",
        "(?P<word>{word.the}{unit.year})?(?P<tens>{number})"
        "(?P<rest>{number}(?:{word.and}|{dash})?{number}?)(?!{dash}?{UNIT})",
        read_spoken_year,
    ),
    rule("decade", f"{EDGE}?(?P<the>{{word.the}})?{EARLY}?(?P<decade>{{num.decade}})", read_decade),
    rule("spoken-decade", f"{{word.the}}{EARLY}?(?P<nineties>{{nineties}})", read_spoken_decade),
    rule(
        "century",
        f"(?:{{word.the}}{EARLY}?)?(?P<ordinal>{{ordinal|num.nth}}){{dash}}?{{unit.century}}",
        read_century,
    ),
    rule("era", "(?P<number>{num.hour|num.afternoon|num.day|num.sixty|num.big|num.year}){era}", read_era),
    rule("year-end", "(?P<yearend>{yearend})", read_year_end),
)
