"""What a comparison of two names says: a verdict, the reason, the evidence."""

from __future__ import annotations

from enum import Enum

import msgspec


class Verdict(Enum):
    """Whether two names are one's."""

    SAME = "same"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


class NameMatch(msgspec.Struct, frozen=True):
    """`reason` is a short code ("surname-alone"), `evidence` what was compared, in plain words."""

    verdict: Verdict
    reason: str
    evidence: tuple[str, ...] = ()

    @property
    def same(self) -> bool:
        """Whether the two may be joined."""
        return self.verdict is Verdict.SAME


def same(reason: str, *evidence: str) -> NameMatch:
    """The two are one."""
    return NameMatch(Verdict.SAME, reason, evidence)


def different(reason: str, *evidence: str) -> NameMatch:
    """The two are not one."""
    return NameMatch(Verdict.DIFFERENT, reason, evidence)


def unknown(reason: str, *evidence: str) -> NameMatch:
    """The names alone do not say."""
    return NameMatch(Verdict.UNKNOWN, reason, evidence)
