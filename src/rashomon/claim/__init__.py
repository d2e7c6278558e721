"""Reading → Claim, one document at a time: figures and statements, with scope and chain."""

from rashomon.claim.counted import models_of
from rashomon.claim.draw import draw_claims, unread_sentences

__all__ = ["draw_claims", "models_of", "unread_sentences"]
