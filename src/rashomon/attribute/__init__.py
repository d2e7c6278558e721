"""Document + Annotation + Entities → Attributions: who said what, direct, indirect, nested."""

from rashomon.attribute.steps import attribute

__all__ = ["attribute"]
