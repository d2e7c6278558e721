"""The ledger as one self-contained HTML page."""

from __future__ import annotations

from rashomon.model import Ledger


def render_page(ledger: Ledger) -> str:
    """One HTML page that needs no network: the ledger beside the reports' texts."""
    raise NotImplementedError
