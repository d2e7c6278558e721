"""Frozen records, one concept a file: what the stages hand to each other."""
