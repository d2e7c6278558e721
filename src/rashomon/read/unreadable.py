"""Why one input is refused, before it is known where the input lies."""

from __future__ import annotations

from rashomon.model import InputError, Refusal


class UnreadableError(InputError):
    """One input, or one line of it, cannot be read: the `reason`, the `mend`, the `place` inside the file."""

    def __init__(self, reason: str, mend: str = "", place: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.mend = mend
        self.place = place

    def at(self, path: str, place: str | None = None) -> Refusal:
        """The record of it for the file `path`, at `place` unless the error knows better."""
        return Refusal(path, self.reason, self.mend, self.place or place)
