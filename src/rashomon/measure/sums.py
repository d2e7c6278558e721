"""Amounts of money: signs before and words behind, small coins, sums whose currency is not named."""

from __future__ import annotations

import re
from functools import cache

from rashomon.knowledge.numerals import read_numeral
from rashomon.knowledge.units import Unit, money_before, unit_behind
from rashomon.lexicons import load
from rashomon.measure.draft import Draft

# Where money is clear and the currency is not named.
MONEY = Unit("money", "money", None, "counted/money")
_COINS = {"cent": "dollar", "penny": "pound sterling"}
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SCALE_BEHIND = re.compile(r"[ \u00a0](million|billion|trillion|thousand)\b")
_CENTS = re.compile(r",?(?: and)?[ \u00a0]")
_BARE_CENTS = re.compile(r"(?: and)? ([0-9]{2})(?=\s*(?:[.,;!?](?![0-9])|$|more\b))")
_CUE = re.compile(
    r"[£$€]|\b(?:costs?|pa(?:id|ys?)|priced?|worth|fined?|debt|salary|wage|budget|funds?|earn(?:s|ed)?|spen[dt]s?|raised?"
    r"|loan|cash|pension|bills?|charged?|profits?|tax(?:es)?|bet|won|prize|fees?|damages|sterling|sav(?:ed|ings)|invest(?:ed)?)\b"
)
_BEHIND = re.compile(
    r"[’']?\s(?:(?P<worth>worth of\b)|in (?:[a-z]+ ){0,2}?(?P<noun>[a-z]+)\b(?! of [a-z]+s\b))"
)
_MADE = re.compile(
    r"\b(?:ma(?:de|kes?|king)|los(?:t|es?|ing)|costs?|costing|pa(?:id|ys?|ying)|spen(?:t|ds?|ding)|earn(?:s|ed|ing)?|raised?"
    r"|worth|stole|owes?)\s(?:\w+ )?$"
)
# "the lot was worth “thirty-five to forty-five million”"
_HEDGES = (
    "(?:more|less|no more|no less|not more|fewer) than|at most|at least|just|only|roughly|approximately|as little as"
    "|close to|about|around|some|nearly|almost|up to|over|as much as"
)
_WORTH = re.compile(rf"\b(?:worth|valued at|costs?|costing)\s(?:(?:{_HEDGES}) )?[\"“]?$", re.IGNORECASE)
# "a hole of 380 million", "the damage runs to 2.1 billion", "it would cost them 210 million": what a sum is of, and few
# words between; no noun that counts things ("a loss of 2 million barrels") can follow, for the number must be closed.
_NAMES = (
    "damages?|loss(?:es)?|costs?|bills?|debts?|deficit|shortfall|hole|gap|fines?|rewards?|ransom|bail|budget|fees?|salary"
    "|salaries|wages?|pensions?|savings|revenues?|turnover|profits?|value|price(?: tag)?|haul|loot|aid|loan|grant"
    "|subsid(?:y|ies)|compensation|payout|bonus(?:es)?|lump sum|settlement|fund|bailout|investment|charges|rent|cash"
)
_LINKS = (
    "of|at|to|is|was|be|were|are|from|worth|runs?|ran|running|comes?|came|coming|amounts?|amounted|totals?|totalled"
    "|totaled|reach(?:es|ed)?|rose|risen|climbed|stands?|stood|put|estimated|has|have|had|now|will|would|could|may|might"
    "|been|likely|currently"
)
_SPENT = (
    "costs?|costing|cost|paid|pays?|paying|owes?|owed|owing|earns?|earned|spen[dt]s?|spending|fetch(?:ed|es)?"
    "|sav(?:es?|ed|ing)|donated|borrowed|invest(?:ed|s)?|fined|embezzled|swindled|back"
)
_SUM = re.compile(
    rf"\b(?:{_NAMES})(?: (?:package|bill|for [a-z]+))?(?: (?:{_LINKS}|{_HEDGES})){{1,5}} $"
    rf"|\b(?:{_SPENT}) (?:(?:him|her|them|us|it|me|you|the [a-z]+) )?(?:(?:{_HEDGES}|another|a further) )?$",
    re.IGNORECASE,
)
_NO_YEAR = 3000  # a bare "2025" behind "a budget of" is as likely a year
_CLOSED = re.compile(
    r"[\"”]?\s*(?:$|[.,;:)!?]|(?:on|in|at|by|to|for|and|or|but|when|if|a year|each|apiece)\b)"
)
_GOES_ON = re.compile(r"\s(?:of|more|in)\b")


def read_sign(text: str, draft: Draft, floor: int) -> None:
    """Take the currency sign or code before the number, from `floor` on, and the word behind it ("$10 dollars")."""
    found = money_before(text, draft.start)
    if found is None or found[1] < floor:
        return
    unit, draft.start, factor = found
    draft.unit = unit
    if factor != 1.0:
        multiply(draft, factor)
    said = unit_behind(text, draft.end, digits=True)
    if said and said.unit.kind == "money":
        draft.unit = said.unit if unit.name == "dollar" else unit
        draft.end = said.end
    elif text.startswith(" US", draft.end) and not text[draft.end + 3 : draft.end + 4].isalnum():
        draft.end += 3


def read_coins(text: str, draft: Draft) -> None:
    """Take what goes on behind a currency: "75 USD million", "three dollars and ten cents", "15 dollars 50"."""
    scale = _SCALE_BEHIND.match(text, draft.end)
    if scale:
        multiply(draft, _SCALES[scale[1]])
        draft.end = scale.end()
        return
    bare = _BARE_CENTS.match(text, draft.end)
    if bare:
        _add_cents(draft, int(bare[1]), bare.end(1))
        return
    gap = _CENTS.match(text, draft.end)
    small = read_numeral(text, gap.end()) if gap else None
    coin = unit_behind(text, small.end, digits=True) if small else None
    if small and coin and draft.unit and small.low < 100:
        if _COINS.get(coin.unit.name) in {draft.unit.name, "dollar"}:
            _add_cents(draft, small.low, coin.end)


def multiply(draft: Draft, factor: float) -> None:
    """Give the number a scale that stands apart from it."""
    draft.low, draft.high, draft.step = draft.low * factor, draft.high * factor, (draft.step or 1) * factor


def _add_cents(draft: Draft, cents: float, end: int) -> None:
    draft.low = draft.high = draft.low + cents / 100
    draft.step, draft.end = 0.01, end


def are_sterling(text: str, draft: Draft, end: int) -> bool:
    """Whether "pounds" are money: a large sum or a word about money near; a weight otherwise."""
    if draft.low >= 1e5:
        return True
    return bool(_CUE.search(text[max(0, draft.start - 60) : draft.start] + text[end : end + 40]))


def is_money(text: str, draft: Draft) -> bool:
    """Whether a bare number is a sum: "millions worth of hardware", "millions in damage", "made millions"."""
    if draft.low < 1000 or (draft.numeral.share and not draft.numeral.vague):
        return False
    match = _BEHIND.match(text, draft.end)
    if match and (match["worth"] or match["noun"].lower() in _nouns()):
        return True
    if draft.low < 1e6 or not draft.numeral.vague or _GOES_ON.match(text, draft.end):
        return False
    return bool(_MADE.search(text[max(0, draft.start - 24) : draft.start]))


def name_money(text: str, drafts: list[Draft]) -> None:
    """ "the lot was worth “thirty-five to forty-five million”", "the damage runs to 2.1 billion": a bare number behind
    the price or the name of a sum is a sum.
    """
    for place, draft in enumerate(drafts):
        if draft.unit is None and _CLOSED.match(text, draft.end):
            lent = _priced_beside(text, drafts[:place], draft)
            if lent is not None:
                draft.unit = lent
        if draft.unit is None and draft.low >= _NO_YEAR and _CLOSED.match(text, draft.end):
            before = text[max(0, draft.start - 64) : draft.start]
            worth = draft.low >= 1e6 and _WORTH.search(before[-36:])
            if worth or (not draft.numeral.vague and _SUM.search(before)):
                draft.unit = MONEY


# "A loaf that sold for 40 shillings goes for 70"
_PRICED = re.compile(
    r"\b(?:goes|going|went|sells?|sold|selling|retails?|retailed|asked|costs?|(?:rose|raised|cut|fell) to)(?: for| at)?"
    rf" (?:(?:{_HEDGES}) )?$",
    re.IGNORECASE,
)
_NEAR = 90  # characters back to the price whose currency a bare price shares: a clause


def _priced_beside(text: str, before: list[Draft], draft: Draft) -> Unit | None:
    """The currency of the price told right before a bare price in its sentence."""
    if not before or draft.numeral.vague or not _PRICED.search(text[max(0, draft.start - 30) : draft.start]):
        return None
    last = before[-1]
    between = text[last.end : draft.start]
    if (
        last.unit is None
        or last.unit.kind != "money"
        or len(between) > _NEAR
        or re.search(r"[.!?\n]\s", between)
    ):
        return None
    return last.unit


@cache
def _nouns() -> frozenset[str]:
    nouns = load("counted")["money"]
    return frozenset(form for noun, entry in nouns.items() for form in (noun, *entry.get("forms", ())))
