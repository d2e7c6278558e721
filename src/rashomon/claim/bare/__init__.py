"""Numbers that stand alone: what they answer, repeat or dispute."""
