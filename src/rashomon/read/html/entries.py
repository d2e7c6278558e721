"""The entries of a live report: each an article with a time of its own."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from lxml import etree

from rashomon.read.html.stated import iso_of

_TAGS = ("article", "section", "div", "li")


def find_entries(
    body: etree._Element,
    texts: Sequence[etree._Element],
    owners: Mapping[etree._Element, object] | Collection[etree._Element],
) -> dict[etree._Element, str]:
    """Each element inside an entry with the entry's time as ISO; empty for a page that is no live report.

    Entries are two or more elements of one kind in one place, each with words of the article and a time element of
    its own, embedded posts (`owners`) left out.
    """
    spoken = {outer for element in texts for outer in (element, *element.iterancestors())}
    times: dict[etree._Element, list[str]] = {}
    for time in body.iter("time"):
        value = iso_of(time.get("datetime") or "")
        if value and "T" in value and time not in owners:
            for outer in time.iterancestors(*_TAGS):
                if outer in spoken:
                    times.setdefault(outer, []).append(value)
    groups: dict[tuple[etree._Element, str, str], list[etree._Element]] = {}
    for element in body.iter(*_TAGS):
        outer = element.getparent()
        if element in times and outer is not None:
            groups.setdefault((outer, element.tag, element.get("class") or ""), []).append(element)
    found: dict[etree._Element, str] = {}
    for members in groups.values():
        if len(members) > 1:
            for member in members:
                found.update((inner, times[member][0]) for inner in member.iter() if inner not in found)
    return found
