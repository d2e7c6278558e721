"""An input that was not read, and why."""

from __future__ import annotations

import msgspec


class Refusal(msgspec.Struct, frozen=True):
    """`path` as given, `place` inside it ("line 3") where there is one, `reason` and the `mend` in one clear
    sentence each.

    A `note` is no refusal: the input was read, and the person should know something (no date).
    """

    path: str
    reason: str
    mend: str = ""
    place: str | None = None
    note: bool = False

    def line(self) -> str:
        """The one line that a person sees."""
        where = f"{self.path}: {self.place}" if self.place else self.path
        mend = f" ({self.mend})" if self.mend else ""
        return f"{where}: {self.reason}{mend}"
