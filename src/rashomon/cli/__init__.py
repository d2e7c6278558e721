"""The command line: parse, call, print."""

from rashomon.cli.app import main

__all__ = ["main"]
