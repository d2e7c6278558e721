"""Documents to annotations: tokens, sentences, names and parse, from spaCy."""
