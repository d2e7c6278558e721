"""Which attribution stands inside which: a cue inside another's content."""

from __future__ import annotations

from rashomon.attribute.finding import Finding


def parents(findings: tuple[Finding, ...]) -> tuple[int | None, ...]:
    """For each finding the number of the smallest one whose content holds its cue, or None."""
    return tuple(_parent(findings, number) for number in range(len(findings)))


def _parent(findings: tuple[Finding, ...], number: int) -> int | None:
    child = findings[number]
    best: tuple[int, int] | None = None
    for other, finding in enumerate(findings):
        if other == number or not _inside(child, finding):
            continue
        size = _size(finding)
        if (size, -other) <= (_size(child), -number) and _inside(finding, child):
            continue  # each holds the other: the wider one is the outer
        if best is None or size < best[0]:
            best = (size, other)
    return best[1] if best else None


def _inside(child: Finding, finding: Finding) -> bool:
    """Whether a finding's cue (its content, where it has none) lies in another's content."""
    index = child.head if child.head >= 0 else child.content[0][0]
    if child.head < 0 and _size(child) >= _size(finding):
        return False
    return any(first <= index < stop for first, stop in finding.content)


def _size(finding: Finding) -> int:
    return sum(stop - first for first, stop in finding.content)
