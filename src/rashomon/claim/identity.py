"""Ids of claims: hashes of the document's id and the claim's own place in it."""

from __future__ import annotations

import hashlib


def claim_id(document: str, kind: str, start: int, end: int, tail: str = "") -> str:
    """A short id that depends on the document, the kind and the span alone (`tail` tells a sum from its first part)."""
    return "c" + hashlib.sha256(f"{document}\n{kind}\n{start}\n{end}\n{tail}".encode()).hexdigest()[:10]
