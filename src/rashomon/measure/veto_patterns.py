"""Patterns of what looks like a figure and is none: addresses, dates, clock times, names with digits, versions, idioms.

`NOT_FIGURES` matches whole stretches to skip before any number in them is read, where `NEAR_DIGITS` sees a digit or the
sign of an address; `IDIOMS` matches around a number in words. Durations ("three years") are figures and pass. Money
codes and units that touch their digits ("USD115", "24m2") pass too.
"""

from __future__ import annotations

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
# In lower case "may" and "march" are verbs, unless a preposition or a day stands before them.
_MONTH_LOW = (
    r"(?:(?:jan|feb|apr|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|il|ust|ember|ober)?\b\.?"
    r"|(?<=on )(?:may|march)|(?<=of )(?:may|march))"
)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,]\d)"
_YEAR = r"(?:1[5-9]|20)\d\d\b"
_HOUR_WORDS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_MINUTES = r"(?:quarter|half|five|ten|twenty(?:-five)?|minutes)"
_SMALL = r"(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|(?:a )?hundred)"
# "two to one hundred", "ten to two thousand" are ranges, and neither odds nor a time of day
_ALONE = r"(?![ -](?:hundred|thousand|million|billion|trillion|lakh|crore|dozen|per ?cent)\b)"
_STREETS = (
    "Road|Rd|Street|St|Avenue|Ave|Way|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Place|Court|Terrace|Close|Crescent|Parkway"
    "|Highway"
)
_CODED = r"(?:M?[A-Z]{3}|RM|Rs\.?|R|N|A|C|S|US|NZ|HK|AU|CA|PS|kr|p|Y=?)\d[\d.,]*(?![A-Za-z\d]*[A-Za-z]\d)"
_QUARTERS = "first|second|third|fourth|last|this|next|previous|each|every|fiscal|latest|the"
_HALF_DAY = r"(?:[ap]\.m\.?|[ap]m\b|o['’]?clock\b)"

ADDRESS = (
    r"https?://\S+|www\.\S+|pic\.twitter\.com/\S+|\bt\.co/\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?<!\w)@\w+|#\w+",
    r"\b[a-z0-9-]+\.(?:com|org|net|gov|edu|info|co\.uk)\b(?:/\S*)?",
)
# 575 Wilbraham Road; 22 Rue Foch; PA 23456
PLACE = (
    rf"\b\d+[A-Za-z]? (?:[NSEW]\.? )?(?:(?:[A-Z][\w'’]*|\d+(?:st|nd|rd|th)) ){{1,3}}(?:{_STREETS})\b",
    r"\b\d+ (?:Rue|Ave|Avenue|Via|Calle) [A-Z]\w+|\b[A-Z]{2} \d{5}\b",
)
DATE = (
    r"\b\d{4}-\d\d-\d\d(?:[T ][\d:.]+Z?)?|\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)\b",
    rf"\b{_MONTH}[ \u00a0]{_DAY}(?:\s?[-–]\s?{_DAY}|(?:,| and| to| or) {_DAY}(?![ ]\w+s\b))?(?:,? {_YEAR})?",
    rf"\b{_DAY}(?:\s?[-–]\s?{_DAY}|(?: and| to| or) {_DAY})?(?: of)?[ \u00a0-]{_MONTH}(?:,?[ \u00a0-]{_YEAR})?",
    rf"\b{_MONTH},?(?: of)? {_YEAR}",
    rf"\b{_MONTH_LOW} {_DAY}(?:, {_YEAR})?|\b{_DAY} (?:{_MONTH_LOW}|may|march)\b",
    rf"\b(?:1[5-9]|20)\d\d[-–/](?:{_YEAR}|\d\d\b)(?![\d,.]*\d)",
)
CLOCK = (
    r"\b(?:[01]?\d|2[0-3]):[0-5]\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?",
    rf"\b[0-2]?\d(?:\.[0-5]\d)?\s?{_HALF_DAY}",
    r"\b[0-2]\d[0-5]\d (?:GMT|UTC|BST|CET|EST|EDT|hours|hrs)\b",
)
PHONE = (
    r"\+\d{1,3}[ -]?(?:\(?\d{2,4}\)?[ -]?){2,4}\d{2,4}\b|\b(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-.]\d{4}\b",
    r"\b0\d{2,4}[ -]\d{3,4}(?:[ -]\d{3,4})*\b|\b\d{3}-0\d{3}\b|\b(?:911|999|112)(?= (?:call|operator|dispatch)\w*\b)",
    r"\b\d{4,}(?:-\d{4,})+\b|\b\d+(?:-\d+){2,}\b",
    r"\b(?:call|dial|phone|hotline|helpline)(?: \w+)?(?: on| at)? \d{2,}(?: \d{2,})*\b",
    r"\b(?:call|dial|phon|text)(?:led|ling|ed|ing|s) (?:911|999|112)\b(?! \w+s\b)",
)
VERSION = (r"\b(?!\d{1,3}(?:\.\d{3}){2,} [a-z]|\d{1,3}(?:\.\d{3})+,\d\d?\b)\d+\.\d+\.\d+(?:\.\d+)*\b",)
DECADE = (r"(?<![\w$€£])(?:1[5-9]|20)\d0['’]?s\b|(?<!\w)['’]?[1-9]0['’]?s\b",)
ORDINAL = (r"\b\d[\d,]*(?:st|nd|rd|th)\b(?:[- ](?:century|centuries|anniversary))?",)
# F-16, Tu-22M3, Covid-19, H1N1, iOS 13.1, 737-800; "to-260,000" and currency codes ("RM23.50") are no names.
NAME = (
    rf"(?<![\w$€£¥.])(?!(?:to|and|or|under|over|about)-)(?!{_CODED})[A-Za-z]+(?:[-‑–][A-Za-z]+)*[-‑–]?\d+(?:[.,/-]?\w+)*",
    r"\b\d{3}-\d{3,4}\b(?!-)(?= (?:jet|plane|aircraft|airliner)s?\b)|\b7\d7-\d{1,3}(?:ER|LR)?\b",
    r"\b7[0-8]7\b(?= (?:MAX|Max|Dreamliner|[a-z]*(?:jet|plane|liner|aircraft)s?)\b)",
    r"\b(?!\d+(?:[kcm]?m|ft)[23]\b)\d+[a-zA-Z]+-?\d\w*",
    r"\b[A-Za-z]+\.\d+\b(?<!Rs\.\d)|\b[A-Z]{2,}[ -]\d+[-/]\d+\b",
)
# ".38 calibre", "a 22 pistol", "12-gauge": the bore of one weapon; "No. 2", "2b)", "401(k)", "(12 Images)": marks.
BORE = (
    r"(?:(?<=\s)\.)?\b\d{2,3}[- ](?:pistol|rifle|revolver|handgun|shotgun|carbine|magnum|gauge|cal(?:ib(?:er|re))?)\b",
)
MARKED = (
    r"\bNo\. ?\d{1,4}\b|\b\d{1,2}[a-z]\)|\b\d{3}\([a-z]\)",
    r"\(\d+ (?i:images?|photos?|pictures|slides|videos)\)",
)
# "10^12" is one number in a notation that is not read, and no ten.
POWER = (r"\b\d[\d.,]*\s?\^\s?[-–]?\d+\b",)
DATED = (r"\b24/7\b|\b9/11\b|\b7/7\b|\b50[-/]50\b",)
IDIOM = (
    rf"\b{_HOUR_WORDS}\s{_HALF_DAY}",
    rf"(?<![\w-])(?:an? )?{_MINUTES} (?:past|to) {_HOUR_WORDS}\b{_ALONE}(?! [a-z]+s\b)",
    r"\bone another\b|\bone[- ]on[- ]one\b|\bone by one\b|\bno one\b",
    r"\bone day\b",
    r"\bat one (?:point|time)\b|\bone[- ]way\b|\bone thing\b|\b(?:any|every) one\b|\bhigh[- ]five[sd]?\b",
    r"\bbaker['’]s dozen\b|\bsquare one\b|\bday one\b|\bnumber one\b|\bone['’]s\b|\bone-?off\b|\bfour-wheel\b",
    r"\bhalf[- ]?(?:way|time|hearted|sister|brother|staff|mast|life)\b",
    r"\b(?:first|second|other|better|latter|top|bottom|back|front) half\b|\bin half\b(?! (?:an?|the|of)\b)",
    r"\bhalf-(?!(?:an?|hour|day|century|mile|year|million|billion|trillion|dozen|inch|point|percent)\b)[a-z]+",
    r"\bzero(?:-| )(?:tolerance|sum|hour|doubt|chance)\b|\b(?:ground|year|net|absolute|below)[ -]zero\b",
    r"\bfor one(?=,)|\bin one (?:case|instance|example)\b|\b(?:four|five|six|seven|eight|nine|ten)-figure\b",
    rf"(?<![\w-]){_SMALL}[- ]to[- ]one\b{_ALONE}",
    rf"\b(?:{_QUARTERS})(?:[- ]\w+)? quarters?\b(?!s? of (?:a|an|the)\b)",
)

# Where a stretch may begin: a digit in this word or the next, or an address. Said first, this spares most words every
# one of the stretches.
NEAR_DIGITS = (
    r"(?:[^\s0-9@#]*+[0-9@#]|\S++[ \u00a0](?:of[ \u00a0])?[0-9]|(?:https?:|www\.|pic\.|t\.co)"
    r"|(?i:call|dial|phone|phon|text|hotline|helpline)(?:led|ling|ed|ing|s)?\b|[a-z0-9-]++\.(?:com|org|net|gov|edu|info|co\.uk)\b)"
)
# "3-to-1" says how many to each
ODDS = (rf"\b\d{{1,2}}(?:\.\d)?[- ]to[- ](?:1|one)\b(?![.,]?\d){_ALONE}",)
_STRETCHES = (PLACE, DATE, CLOCK, PHONE, VERSION, DECADE, ORDINAL, NAME, BORE, MARKED, POWER, DATED, ODDS)
NOT_FIGURES = "|".join((*ADDRESS, *(pattern for stretch in _STRETCHES for pattern in stretch)))
IDIOMS = f"(?i:{'|'.join(IDIOM)})"
