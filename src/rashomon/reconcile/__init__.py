"""How two claims relate, and the envelope of a measure."""
