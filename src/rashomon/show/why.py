"""One claim with everything that made it: what `rashomon why` prints."""

from __future__ import annotations

from rich.console import Console

from rashomon.model import Ledger


def print_why(ledger: Ledger, prefix: str, console: Console) -> bool:
    """Explain the claim (or the measure's row) whose id begins with `prefix`; UsageError where none or several do."""
    raise NotImplementedError
