"""Mentions of one person, place or body, joined inside a document."""
