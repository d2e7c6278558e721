"""Document → Entity: mentions of one person, place, body joined inside the document."""

from rashomon.entity.find import find_entities

__all__ = ["find_entities"]
