"""One source's assertion in one document, with its scope and its chain."""
