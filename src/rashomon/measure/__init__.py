"""Quantities, time expressions and places, as intervals."""
