"""The ledger on a terminal, at 80 columns and in a pipe."""

from __future__ import annotations

from rich.console import Console

from rashomon.model import Ledger


def print_ledger(ledger: Ledger, console: Console, only: frozenset[str] = frozenset()) -> None:
    """Print every story of `ledger`; `only` keeps sections among conflict, revise, refine and agree (empty: all)."""
    raise NotImplementedError
