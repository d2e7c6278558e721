"""Bytes to documents: find the text, its segments, its date and its outlet."""
