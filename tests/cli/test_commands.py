"""What each command writes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from rashomon.show.export import schema
from tests.cli.program import Run

FILES = ("courier.txt", "standard.txt")
HEADINGS = ("Conflicts", "Revisions", "Refinements", "Agreements")


def valid(command: str, record: dict[str, Any]) -> bool:
    """Whether a record keeps to the schema of a command's lines."""
    whole = json.loads(schema())
    return Draft202012Validator({"$defs": whole["$defs"], **whole["properties"][command]}).is_valid(record)


@pytest.mark.usefixtures("fire")
def test_compare_prints_a_ledger(run: Run) -> None:
    result = run("compare", *FILES)
    assert (result.code, result.err) == (0, "")
    first, *_, last = result.out.strip().splitlines()
    assert first.startswith("2 reports · ")
    assert last.startswith("rashomon why ")
    assert "$7 billion" in result.out
    assert "\x1b" not in result.out


@pytest.mark.usefixtures("fire")
def test_conflicts_stand_before_revisions(run: Run) -> None:
    out = run("compare", *FILES).out
    assert 0 < out.index("Conflicts:") < out.index("Revisions:")


@pytest.mark.usefixtures("fire")
def test_json_keeps_to_the_schema_and_its_spans_are_exact(run: Run) -> None:
    result = run("compare", *FILES, "--json")
    ledger = json.loads(result.out)
    assert valid("compare", ledger)
    (story,) = ledger["stories"]
    texts = {r["id"]: Path(r["path"]).read_text(encoding="utf-8") for r in story["reports"]}
    words = {texts[c["report"]][c["start"] : c["end"]] for c in story["claims"] if c["kind"] == "figure"}
    assert {"nine", "Fourteen", "$7 billion"} <= words


@pytest.mark.usefixtures("fire")
@pytest.mark.parametrize("relation", ["conflict", "revise", "refine", "agree"])
def test_only_shows_one_relation(run: Run, relation: str) -> None:
    out = run("compare", *FILES, "--only", relation).out
    wanted = {"conflict": "Conflicts", "revise": "Revisions", "refine": "Refinements", "agree": "Agreements"}[
        relation
    ]
    assert [h for h in HEADINGS if f"{h}:" in out] == [wanted]


@pytest.mark.usefixtures("fire")
def test_only_may_be_repeated_or_listed(run: Run) -> None:
    repeated = run("compare", *FILES, "--only", "conflict", "--only", "revise")
    assert repeated.out == run("compare", *FILES, "--only", "conflict,revise").out
    assert [h for h in HEADINGS if f"{h}:" in repeated.out] == ["Conflicts", "Revisions"]


@pytest.mark.usefixtures("fire")
def test_only_takes_the_headings_that_a_ledger_prints(run: Run) -> None:
    assert (
        run("compare", *FILES, "--only", "Conflicts").out == run("compare", *FILES, "--only", "conflict").out
    )


def test_html_writes_one_page(run: Run, fire: Path) -> None:
    result = run("compare", *FILES, "--html", "out.html")
    assert (result.code, result.out) == (0, "")
    assert "out.html" in result.err
    page = (fire / "out.html").read_text(encoding="utf-8")
    assert page.lower().startswith("<!doctype html>")
    assert "$7 billion" in page
    assert "http://" not in page.replace("http://www.w3.org", "")


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_out_writes_what_would_be_printed(run: Run, fire: Path, more: tuple[str, ...]) -> None:
    printed = run("compare", *FILES, *more).out
    result = run("compare", *FILES, *more, "--out", "ledger")
    assert (result.code, result.out) == (0, "")
    assert (fire / "ledger").read_text(encoding="utf-8").strip() == printed.strip()


@pytest.mark.usefixtures("fire")
def test_annotate_writes_a_line_a_document(run: Run) -> None:
    result = run("annotate", *FILES)
    lines = [json.loads(line) for line in result.out.splitlines()]
    assert result.code == 0
    assert {line["outlet"] for line in lines} == {"CALDER COURIER", "NORTHERN STANDARD"}
    assert all(valid("annotate", line) for line in lines)
    assert all(
        claim["event"] is claim["origin"] is claim["superseded_by"] is None
        for line in lines
        for claim in line["claims"]
    )


@pytest.mark.usefixtures("fire")
def test_stories_writes_a_line_a_story(run: Run) -> None:
    result = run("stories", *FILES)
    (line,) = [json.loads(line) for line in result.out.splitlines()]
    assert result.code == 0
    assert valid("stories", line)
    assert len(line["documents"]) == 2


@pytest.mark.usefixtures("fire")
def test_jsonl_and_a_folder_are_read(run: Run, fire: Path) -> None:
    rows = [
        {"id": n, "text": f"Nine people died in the fire, report {n} says.", "published": "2025-06-02"}
        for n in "ab"
    ]
    (fire / "more.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    result = run("annotate", ".")
    assert result.code == 0
    assert len(result.out.splitlines()) == 4


# why


def ids(run: Run) -> dict[str, str]:
    """The claims' ids by the words at their spans."""
    (story,) = json.loads(run("compare", *FILES, "--json").out)["stories"]
    texts = {r["id"]: Path(r["path"]).read_text(encoding="utf-8") for r in story["reports"]}
    return {texts[c["report"]][c["start"] : c["end"]]: c["id"] for c in story["claims"]}


@pytest.mark.usefixtures("fire")
@pytest.mark.parametrize("length", [11, 7])
def test_why_explains_a_claim_by_a_prefix(run: Run, length: int) -> None:
    result = run("why", ids(run)["$7 billion"][:length], *FILES)
    assert (result.code, result.err) == (0, "")
    assert "»$7 billion« in damage" in " ".join(result.out.split())
    assert "hundreds of millions" in result.out
    assert "aspects/damage" in result.out


@pytest.mark.usefixtures("fire")
def test_the_line_that_a_ledger_ends_with_works(run: Run) -> None:
    last = run("compare", *FILES).out.strip().splitlines()[-1]
    result = run(*last.split()[1:])
    assert (result.code, result.err) == (0, "")
    assert result.out


@pytest.mark.usefixtures("fire")
def test_why_of_an_unknown_id(run: Run) -> None:
    result = run("why", "zzz", *FILES)
    assert (result.code, result.out) == (2, "")
    assert result.err.count("\n") == 1
    assert "zzz" in result.err


@pytest.mark.usefixtures("fire")
def test_why_of_an_ambiguous_prefix_names_some(run: Run) -> None:
    result = run("why", "c", *FILES)
    assert (result.code, result.out) == (2, "")
    assert result.err.count("\n") == 1
    assert min(ids(run).values()) in result.err


@pytest.mark.usefixtures("fire")
def test_the_names_of_a_persons_own_list_are_shown(run: Run) -> None:
    Path("names.csv").write_text("name,aliases,type\nMayor Owl,Brandt;Oona Brandt,person\n", encoding="utf-8")
    for command in (("annotate",), ("compare", "--json")):
        told = json.loads(run(*command, *FILES, "--entities", "names.csv").out.splitlines()[0])
        entities = told["entities"] if command == ("annotate",) else told["stories"][0]["entities"]
        assert "Mayor Owl" in [e["name"] for e in entities]
    (owl,) = [e for e in entities if e["name"] == "Mayor Owl"]
    assert len(owl["members"]) == 2
    assert "the list of entities names it" in owl["evidence"][0]
    assert run("stories", *FILES, "--entities", "names.csv").code == 0


@pytest.mark.usefixtures("fire")
@pytest.mark.parametrize("command", [("compare",), ("annotate",), ("stories",), ("why", "c")], ids=" ".join)
def test_an_error_in_the_list_is_wrong_usage(run: Run, command: tuple[str, ...]) -> None:
    Path("names.csv").write_text("name,aliases,type\nOona Brandt,,dragon\n", encoding="utf-8")
    result = run(*command, *FILES, "--entities", "names.csv")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("rashomon: --entities names.csv line 2: no such type: dragon")
    assert len(result.err.splitlines()) == 1


def test_the_program_runs_as_a_module() -> None:
    call = [sys.executable, "-m", "rashomon", "--help"]
    told = subprocess.run(call, capture_output=True, text=True, check=True).stdout
    assert "compare" in told
    assert "..." not in told.partition("Commands:")[2], "a command's help is cut short"
