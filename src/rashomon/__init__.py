"""Lay many reports of one event side by side: who said what, and where the accounts differ."""

__all__ = ["__version__"]

__version__ = "0.1.0"
