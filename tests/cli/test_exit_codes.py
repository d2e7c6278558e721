"""Exit codes, and one clear line on standard error for whatever went wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from rashomon import __version__
from rashomon.model import Document
from tests.cli.program import Run

COMMANDS = [("compare",), ("compare", "--json"), ("annotate",), ("stories",)]


def told(err: str) -> list[str]:
    """The lines on standard error; no traceback among them."""
    assert "Traceback" not in err
    return err.strip().splitlines()


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.usefixtures("fire")
def test_nothing_that_can_be_read_is_1(run: Run, command: tuple[str, ...]) -> None:
    Path("empty.txt").write_bytes(b"")
    result = run(*command, "empty.txt", "not_there.txt")
    assert (result.code, result.out) == (1, "")
    lines = told(result.err)
    assert len(lines) == 2
    assert all(line.startswith("rashomon: not read: ") for line in lines)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.usefixtures("fire")
def test_something_refused_is_3_and_the_rest_is_done(run: Run, command: tuple[str, ...]) -> None:
    Path("binary.txt").write_bytes(bytes(range(256)) * 8)
    Path("german.txt").write_text(
        "Der Bürgermeister sagte, das Feuer habe neun Menschen getötet.", encoding="utf-8"
    )
    result = run(*command, "courier.txt", "binary.txt", "german.txt")
    assert result.code == 3
    assert [line.split(": ")[2] for line in told(result.err)] == ["binary.txt", "german.txt"]
    assert result.out


@pytest.mark.usefixtures("fire")
def test_a_report_without_a_date_is_read_with_a_note(run: Run) -> None:
    Path("undated.txt").write_text(
        "The fire on the quay killed nine people, the police said.", encoding="utf-8"
    )
    result = run("compare", "undated.txt")
    assert result.code == 0
    (line,) = told(result.err)
    assert line.startswith("rashomon: note: undated.txt: ")


@pytest.mark.usefixtures("fire")
def test_one_path_twice_is_read_once(run: Run) -> None:
    result = run("annotate", "courier.txt", "courier.txt")
    assert result.code == 3
    assert len(result.out.splitlines()) == 1
    assert len(told(result.err)) == 1


@pytest.mark.usefixtures("fire")
def test_a_broken_line_loses_nothing_else(run: Run) -> None:
    rows = [
        json.dumps(
            {"id": name, "text": "Nine people died in the fire, police said.", "published": "2025-06-02"}
        )
        for name in "abc"
    ]
    rows[1] = rows[1][:30]
    Path("mixed.jsonl").write_text("\n".join(rows), encoding="utf-8")
    result = run("annotate", "mixed.jsonl")
    assert result.code == 3
    assert [json.loads(line)["id"] for line in result.out.splitlines()] == ["a", "c"]
    (line,) = told(result.err)
    assert "line 2" in line


@pytest.mark.parametrize(
    "arguments",
    [
        ("compare",),
        ("compare", "courier.txt", "--only", "truth"),
        ("compare", "courier.txt", "--nonsense"),
        ("compare", "courier.txt", "--processes", "-1"),
        ("compare", "courier.txt", "--processes", "many"),
        ("why", "c1"),
        ("reconcile", "courier.txt"),
    ],
    ids=" ".join,
)
@pytest.mark.usefixtures("fire")
def test_a_wrong_call_is_2(run: Run, arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert (result.code, result.out) == (2, "")
    assert told(result.err)


@pytest.mark.usefixtures("fire")
@pytest.mark.parametrize("option", ["--out", "--html"])
def test_a_file_that_cannot_be_written_is_2(run: Run, option: str) -> None:
    result = run("compare", "courier.txt", option, "no_such_folder/ledger")
    assert (result.code, result.out) == (2, "")
    (line,) = told(result.err)
    assert "no_such_folder/ledger" in line


@pytest.mark.usefixtures("fire")
@pytest.mark.parametrize("command", ["compare", "annotate", "stories"])
def test_a_file_that_cannot_be_written_is_told_before_anything_is_read(run: Run, command: str) -> None:
    result = run(command, "no_such_report.txt", "--out", ".")
    assert (result.code, result.out) == (2, "")
    (line,) = told(result.err)
    assert line == "rashomon: .: is a folder (name a file in a folder that you can write to)"


@pytest.mark.usefixtures("fire")
@pytest.mark.parametrize(("reports", "code"), [(["courier.txt"], 1), (["courier.txt", "standard.txt"], 3)])
def test_reports_that_the_program_fails_on_are_refused_and_1_where_none_is_left(
    run: Run, monkeypatch: pytest.MonkeyPatch, reports: list[str], code: int
) -> None:
    from rashomon import pipeline

    draw = pipeline.draw

    def failing(document: Document, *rest: Any) -> pipeline.Drawn:
        if document.path == "courier.txt":
            raise ValueError("no such day")
        return draw(document, *rest)

    monkeypatch.setattr(pipeline, "draw", failing)
    result = run("annotate", *reports)
    assert result.code == code
    assert len(result.out.splitlines()) == len(reports) - 1
    assert sum("a defect of the program" in line for line in told(result.err)) == 1


@pytest.mark.usefixtures("fire")
def test_a_wrong_relation_is_told_before_anything_is_read(run: Run) -> None:
    (line,) = told(run("compare", "courier.txt", "--only", "truth").err)
    assert line == "rashomon: --only truth: no such relation (choose from conflict, revise, refine, agree)"


def test_a_model_that_is_not_installed_is_one_line(
    run: Run, fire: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rashomon import pipeline
    from rashomon.annotate import load_parser

    assert fire.is_dir()
    monkeypatch.setattr(pipeline, "load_parser", load_parser)
    result = run("compare", "courier.txt", "--model", "no_such_model")
    assert (result.code, result.out) == (1, "")
    (line,) = told(result.err)
    assert "no_such_model" in line


def test_no_command_shows_the_help(run: Run) -> None:
    result = run()
    assert result.code == 2
    assert "compare" in result.out + result.err


def test_the_version_is_printed(run: Run) -> None:
    result = run("--version")
    assert result.code == 0
    assert result.out.strip() == f"rashomon {__version__}"


def test_help_is_0(run: Run) -> None:
    result = run("--help")
    assert result.code == 0
    for command in ("compare", "why", "annotate", "stories", "demo"):
        assert command in result.out


def failing(_: str) -> None:
    message = "a rule met what it did not expect"
    raise ValueError(message)


@pytest.mark.usefixtures("fire")
def test_a_defect_of_the_program_is_one_line_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from rashomon import pipeline

    monkeypatch.setattr(pipeline, "load_parser", failing)
    result = run("compare", "courier.txt")
    assert (result.code, result.out) == (1, "")
    (line,) = told(result.err)
    assert "a defect of the program" in line
    assert "a rule met what it did not expect" in line


@pytest.mark.usefixtures("fire")
def test_whoever_mends_it_sees_where(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from rashomon import pipeline

    monkeypatch.setattr(pipeline, "load_parser", failing)
    monkeypatch.setenv("RASHOMON_TRACEBACK", "1")
    with pytest.raises(ValueError, match="a rule met"):
        run("compare", "courier.txt")
