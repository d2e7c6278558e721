"""One number with what touches it: sign, currency, unit, rate, age and hedge."""

from __future__ import annotations

import re
from functools import cache

from rashomon.knowledge.numerals import Numeral, read_numeral
from rashomon.knowledge.units import Unit, money_before, unit_at, unit_behind, units
from rashomon.measure.bounds import hedge_after, hedge_before
from rashomon.measure.changes import direction_before
from rashomon.lexicons import load
from rashomon.measure.draft import Draft

_RATE = re.compile(
    r"(?:\s(?:per|an?)\s|[-‐](?:per|an?)[-‐]|\s?/)(?P<unit>[A-Za-z]+[²2]?)(?!\w)|\s(?P<annum>annually|per annum|a head|per capita)\b"
)
_RELATIVE = re.compile(r"\s(?:earlier|ago|later|before|after|from now|old)\b")
_MILLIONS = re.compile(r"[ \u00a0]?M(?=[A-Z]{3}\b)")
# What an amount is commonly told per, besides units of time and measure ("$98 a share").
_PER = frozenset(
    {
        "share",
        "person",
        "head",
        "dozen",
        "piece",
        "ticket",
        "household",
        "unit",
        "barrel",
        "night",
        "plate",
        "kilo",
        "capita",
        "game",
        "bottle",
    }
)
_AGE = re.compile(r"(?:[ \u00a0]|-)?(?:of age\b|old\b|-old\b|olds\b)", re.IGNORECASE)
_AGED = re.compile(
    r"\b(?:aged|ages|of age|age of|age|the age of|turns?|turned|turning)\s(?:just |only |about )?$",
    re.IGNORECASE,
)
_YEARS_OLD = re.compile(r"\s?(?:yo|y/o|y\.o\.)\b")
# "Maddon, 66, has": a name, a number and a comma
_APPOSED = re.compile(r"[A-Z][\w'’.-]+,\s$")
_METRE = re.compile(
    r"\s*(?:$|[.,;:)\]]|(?:x|tall|long|wide|high|deep|thick|away|from|below|above|north|south|east|west|off|up|down|to|and|is|hurdles|freestyle|sprint"
    r"|underwater|inland)\b)"
)
_MONEY_CUE = re.compile(
    r"[£$€]|\b(?:cost|costs|paid|pay|pays|price|priced|worth|fine|fined|debt|salary|wage|budget|fund|funds|earn|earns|earned|spend|spent|spends|raise|raised"
    r"|loan|cash|pension|bill|bills|charge|charged|profit|profits|tax|taxes|bet|won|prize|fee|fees|damages|sterling|savings|saved|invest|invested)\b"
)
_CENTS = re.compile(r",?(?: and)?[ \u00a0]")
_BARE_CENTS = re.compile(r"(?: and)? ([0-9]{2})(?=\s*(?:[.,;!?](?![0-9])|$|more\b))")
_BEFORE_UNIT = frozenset(
    {"bounds/plus", "bounds/or more", "bounds/or so", "bounds/odd", "bounds/some", "bounds/+"}
)
_COINS = {"cent": "dollar", "penny": "pound sterling"}
_SIGNED = re.compile(r"(?:^|[\s(])([-−+])\s?$")
_SCALE_BEHIND = re.compile(r"[ \u00a0](million|billion|trillion|thousand)\b")
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_OF = re.compile(r"[ \u00a0]of[ \u00a0]")
_MONEY_BEHIND = re.compile(
    r"[’']?\s(?:(?P<worth>worth of\b)|in (?:[a-z]+ ){0,2}?(?P<noun>[a-z]+)\b(?! of [a-z]+s\b))"
)
_MADE = re.compile(
    r"\b(?:ma(?:de|kes?|king)|los(?:t|es?|ing)|costs?|costing|pa(?:id|ys?|ying)|spen(?:t|ds?|ding)|earn(?:s|ed|ing)?|raised?|worth|stole|owes?)\s(?:\w+ )?$"
)
# Where money is clear and the currency is not named.
MONEY = Unit("money", "money", None, "counted/money")
_OF_UNIT = re.compile(r"[ -](?:of )?an?[ -]")


def read_amount(text: str, numeral: Numeral, floor: int) -> Draft | None:
    """The draft of the number at `numeral`; null where a letter runs on behind it, so that it is part of a name."""
    if numeral.inner:
        return _inner(text, numeral, floor)
    numeral = _metre(text, numeral)
    draft = Draft(numeral.start, numeral.end, numeral.low, numeral.high, numeral.step, numeral)
    _money(text, draft)
    if draft.unit is None:
        _unit(text, draft)
    _rate(text, draft)
    _age(text, draft)
    behind = text[draft.end : draft.end + 1]
    if draft.end == numeral.end and (behind.isalnum() or behind == "_"):
        return None
    before = text[draft.start - 1 : draft.start] if draft.start else ""
    if (
        before
        and (before.isalnum() or before in "_@#")
        and draft.start == numeral.start
        and text[draft.start].isdigit()
    ):
        return None
    _sign(text, draft)
    draft.hedge = (
        draft.hedge
        or hedge_before(text, draft.start, floor, draft.unit.name if draft.unit else None)
        or hedge_after(text, draft.end)
    )
    if draft.direction is None:
        at = draft.hedge.start if draft.hedge and draft.hedge.start < draft.start else draft.start
        draft.direction = direction_before(text, at, floor, draft.unit)
    return draft


def _inner(text: str, numeral: Numeral, floor: int) -> Draft:
    draft = Draft(numeral.start, numeral.end, numeral.low, numeral.high, numeral.step, numeral)
    surface = unit_at(text, re.compile(r"\w+[ -]").match(text, numeral.start).end(), symbols=False)  # type: ignore[union-attr]
    draft.unit = surface.unit if surface else None
    draft.hedge = hedge_before(text, draft.start, floor, "year")
    return draft


def _metre(text: str, numeral: Numeral) -> Numeral:
    """ "48m." is a length where no noun follows; "35m of its devices" and "12.3m tonnes" are millions."""
    if (
        not numeral.scaled
        or text[numeral.end - 1] != "m"
        or not text[numeral.end - 2].isdigit()
        or money_before(text, numeral.start)
    ):
        return numeral
    if not _METRE.match(text, numeral.end):
        return numeral
    plain = read_numeral(text[: numeral.end - 1], numeral.start)
    return plain or numeral


def _money(text: str, draft: Draft) -> None:
    found = money_before(text, draft.start)
    if found is None:
        return
    unit, begin, factor = found
    draft.unit, draft.start = unit, begin
    if factor != 1.0:
        draft.low, draft.high, draft.step = (
            draft.low * factor,
            draft.high * factor,
            (draft.step or 1) * factor,
        )
    said = unit_behind(text, draft.end, digits=True)
    if said and said.unit.kind == "money":  # "$10 dollars", "$5m AUD"
        draft.unit = said.unit if unit.name == "dollar" else unit
        draft.end = said.end
    elif text[draft.end : draft.end + 3] == " US" and not text[draft.end + 3 : draft.end + 4].isalnum():
        draft.end += 3


def _unit(text: str, draft: Draft) -> None:
    numeral = draft.numeral
    digits = text[numeral.end - 1].isdigit() or text[numeral.end - 1] in "½⅓⅔¼¾" or numeral.scaled
    loose = hedge_after(text, draft.end)
    if loose and loose.entry in _BEFORE_UNIT:  # "20-plus years", "100 or so miles"
        surface = unit_behind(text, loose.end, digits=False)
        if surface:
            draft.unit, draft.end, draft.hedge = surface.unit, surface.end, loose
            return
    millions = _MILLIONS.match(text, draft.end)  # "30 MUSD"
    surface = unit_at(text, millions.end()) if millions else unit_behind(text, draft.end, digits=digits)
    if millions and surface and surface.unit.kind == "money":
        draft.low, draft.high, draft.step = draft.low * 1e6, draft.high * 1e6, (draft.step or 1) * 1e6
    if surface is None and numeral.share and numeral.low in {0.5, 0.25}:
        gap = _OF_UNIT.match(text, draft.end)
        surface = unit_at(text, gap.end(), symbols=False) if gap else None
    if surface is None and (
        numeral.vague or numeral.entry or numeral.low >= 100
    ):  # "thousands of miles", "a couple of hours"
        gap = _OF.match(text, draft.end)
        surface = unit_at(text, gap.end(), symbols=False) if gap else None
    if surface is None:
        if _is_money(text, draft):
            draft.unit = MONEY
        return
    unit, end = surface.unit, surface.end
    if unit.name == "degree":
        named = unit_at(text, end + (text[end : end + 1] == " "))
        if named and named.unit.kind == "temperature":
            unit, end = named.unit, named.end
    if (
        unit.name == "pound sterling"
        and text[draft.end : end].strip(" -\u00a0").lower() in {"pound", "pounds"}
        and not _sterling(text, draft, end)
    ):
        unit = units()["pound-mass"]
    draft.unit, draft.end = unit, end
    if unit.kind == "money":
        _coins(text, draft)


def _is_money(text: str, draft: Draft) -> bool:
    """ "hundreds of millions worth of hardware", "millions in damage": money whose currency is not named."""
    if draft.low < 1000 or (draft.numeral.share and not draft.numeral.vague):
        return False
    match = _MONEY_BEHIND.match(text, draft.end)
    if match and (match["worth"] or match["noun"].lower() in _money_nouns()):
        return True
    if draft.low < 1e6 or not draft.numeral.vague:
        return False
    made = _MADE.search(text[max(0, draft.start - 24) : draft.start])  # "made millions", "cost billions"
    return bool(made and not re.match(r"\s(?:of|more|in)\b", text[draft.end : draft.end + 6]))


@cache
def _money_nouns() -> frozenset[str]:
    nouns = load("counted")["money"]
    return frozenset(form for noun, entry in nouns.items() for form in (noun, *entry.get("forms", ())))


def _sterling(text: str, draft: Draft, end: int) -> bool:
    """Whether "pounds" are money: a large sum or a word about money near; a weight otherwise."""
    if draft.low >= 1e5:
        return True
    near = text[max(0, draft.start - 60) : draft.start] + text[end : end + 40]
    return bool(_MONEY_CUE.search(near))


def _coins(text: str, draft: Draft) -> None:
    """ "75 USD million"; "thirteen dollars and forty-five cents"."""
    scale = _SCALE_BEHIND.match(text, draft.end)
    if scale:
        factor = _SCALES[scale[1]]
        draft.low, draft.high, draft.step = (
            draft.low * factor,
            draft.high * factor,
            (draft.step or 1) * factor,
        )
        draft.end = scale.end()
        return
    bare = _BARE_CENTS.match(text, draft.end)
    if bare:  # "15 dollars 50"
        draft.low = draft.high = draft.low + int(bare[1]) / 100
        draft.step, draft.end = 0.01, bare.end(1)
        return
    gap = _CENTS.match(text, draft.end)
    small = read_numeral(text, gap.end()) if gap else None
    coin = unit_behind(text, small.end, digits=True) if small else None
    if (
        small
        and coin
        and draft.unit
        and _COINS.get(coin.unit.name) in {draft.unit.name, "dollar"}
        and small.low < 100
    ):
        draft.low = draft.high = draft.low + small.low / 100
        draft.step, draft.end = 0.01, coin.end


def _rate(text: str, draft: Draft) -> None:
    match = _RATE.match(text, draft.end)
    if not match or _RELATIVE.match(text, match.end()):
        return
    word = (match["unit"] or "").lower()
    if match["annum"]:
        draft.per = "year" if match["annum"] in {"annually", "per annum"} else "person"
        draft.per = None if match["annum"] == "annually" else draft.per
    elif word == "annum":
        draft.per = "year"
    elif word in _PER:
        draft.per = word
    else:
        surface = unit_at(text, match.start("unit"), symbols="/" in match.group() or " per " in match.group())
        if (
            surface is None
            or surface.unit.kind in {"money", "share", "times", "level"}
            or surface.end < match.end()
        ):
            return
        draft.per = surface.unit.name
    if draft.unit is None and "/" in match.group():
        draft.per = None
        return
    if draft.unit is not None and draft.per:
        draft.end = match.end()


def _age(text: str, draft: Draft) -> None:
    if draft.unit is not None and draft.unit.kind == "time":
        match = _AGE.match(text, draft.end)
        if match:
            draft.age, draft.end = True, match.end()
        elif _AGED.search(text[max(0, draft.start - 20) : draft.start]):
            draft.age = True
        return
    if draft.unit is not None or draft.numeral.share or draft.numeral.vague or draft.low > 125:
        return
    before = text[max(0, draft.start - 24) : draft.start]
    years = _YEARS_OLD.match(text, draft.end)
    if years:
        draft.end = years.end()
    elif not _AGED.search(before) and not (
        _APPOSED.search(before)
        and draft.numeral.digits
        and text[draft.end : draft.end + 1] in {",", ".", ";", ")"}
        and draft.low >= 5
    ):
        return
    draft.unit, draft.age = units()["year"], True


def _sign(text: str, draft: Draft) -> None:
    """ "-1.3%", "+0.2%", "minus 20 degrees"."""
    before = text[max(0, draft.start - 8) : draft.start]
    if before.lower().endswith("minus "):
        draft.start -= 6
        draft.low = draft.high = -draft.low
        return
    match = _SIGNED.search(before)
    if not match or not text[draft.numeral.start].isdigit() and text[draft.numeral.start] != ".":
        return
    earlier = text[: draft.start - len(before) + match.start(1)].rstrip()
    temperature = draft.unit is not None and draft.unit.kind == "temperature"
    range_dash = (
        earlier
        and (earlier[-1].isdigit() or earlier[-1] in "%°,;")
        and match[1] != "+"
        and not _is_percentage(draft)
    )
    if range_dash or (before.endswith(" ") and not temperature):
        return
    draft.start = draft.start - len(before) + match.start(1)
    if match[1] == "+":
        draft.direction = "up"
        return
    draft.low = draft.high = -draft.low
    if draft.unit is not None and draft.unit.kind == "share":
        draft.direction = "down"


def _is_percentage(draft: Draft) -> bool:
    return draft.unit is not None and draft.unit.name == "percentage"
