"""The tree of errors: a person sees one clear line, never a traceback.

RashomonError
├── InputError        an input cannot be read (exit code 1 or 3)
├── UsageError        the call itself is wrong (exit code 2)
└── SetupError        something that the installation should hold is missing (exit code 1)
"""

from __future__ import annotations


class RashomonError(Exception):
    """Any error that Rashomon raises on purpose; its text is the line that the person sees."""


class InputError(RashomonError):
    """An input cannot be read."""


class UsageError(RashomonError):
    """The call itself is wrong."""


class SetupError(RashomonError):
    """A part of the installation is missing."""
