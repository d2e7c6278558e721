"""What a figure measures: labels, set phrases, the predicate that governs it, and what else may decide."""
