"""Bytes → Document: plain text, JSON Lines, web pages; segments."""

from rashomon.read.entity_list import read_entity_list
from rashomon.read.intake import read_paths

__all__ = ["read_entity_list", "read_paths"]
