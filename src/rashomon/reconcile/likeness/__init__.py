"""How likely two figures measure the same, by their wording and numbers: a forest fitted to our own stories."""

from rashomon.reconcile.likeness.chance import Chance, chances

__all__ = ["Chance", "chances"]
