"""Document → Annotation: the one place that knows spaCy."""

from rashomon.annotate.parser import Parser, load_parser

__all__ = ["Parser", "load_parser"]
