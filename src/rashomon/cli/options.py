"""The options that several commands share."""

from __future__ import annotations

from typing import Annotated

import typer

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH…",
        help="Reports: text files, saved web pages, JSON Lines files, or folders of them.",
        show_default=False,
    ),
]
Model = Annotated[
    str, typer.Option("--model", metavar="NAME", help="Parse with another installed spaCy pipeline.")
]
Processes = Annotated[
    int,
    typer.Option(
        "--processes", min=0, metavar="N", help="Parse N reports at once; 0 decides by how many there are."
    ),
]
Entities = Annotated[
    str | None,
    typer.Option(
        "--entities",
        metavar="FILE.csv",
        help="Prefer your own names of people, bodies and places: name, aliases (; or | between), type.",
        show_default=False,
    ),
]
Out = Annotated[
    str | None,
    typer.Option(
        "--out", metavar="FILE", help="Write to FILE instead of standard output.", show_default=False
    ),
]
