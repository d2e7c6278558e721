"""Bytes of a web page → Document: main text by trafilatura, structure by the page's own elements."""
