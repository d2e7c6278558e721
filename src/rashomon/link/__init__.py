"""Across documents: copies, stories, events, origins and placements."""
