"""Bytes → Document: plain text and JSON Lines; segments."""

from rashomon.read.intake import read_paths

__all__ = ["read_paths"]
