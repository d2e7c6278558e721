"""Reading → Claim, one document at a time: figures and statements, with scope and chain."""

from rashomon.claim.draw import draw_claims, unread_sentences
from rashomon.claim.things.counted import models_of

__all__ = ["draw_claims", "models_of", "unread_sentences"]
