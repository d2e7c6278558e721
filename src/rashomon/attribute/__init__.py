"""Who says what: direct, indirect and nested attribution, with speakers resolved."""
