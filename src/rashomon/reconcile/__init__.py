"""Claims + Placements → Comparison: pure logic of intervals, origins and times."""

from rashomon.reconcile.compare import reconcile

__all__ = ["reconcile"]
