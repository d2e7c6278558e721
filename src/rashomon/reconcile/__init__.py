"""Claims + Placements → Comparison: pure logic of intervals, origins and times."""

from rashomon.reconcile.story import reconcile

__all__ = ["reconcile"]
