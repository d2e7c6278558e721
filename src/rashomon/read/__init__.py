"""Bytes → Document: plain text and JSON Lines; segments."""
