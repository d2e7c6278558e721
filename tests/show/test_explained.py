"""Every rule that can stand in a trace has a sentence."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

import rashomon
from rashomon.model import Because
from rashomon.model.comparison import Code
from rashomon.show.explained import _rules, explained

SOURCE = Path(rashomon.__file__).parent


def written() -> Iterator[tuple[str, str]]:
    """The stage and the rule of every trace whose two names are written out in the source."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Because":
                names = [a.value for a in node.args[:2] if isinstance(a, ast.Constant)]
                if len(names) == 2:
                    yield names[0], names[1]


RULES = sorted({*written(), *(("reconcile", code) for code in get_args(Code))})


def test_the_source_was_read() -> None:
    assert ("claim", "ellipsis") in RULES
    assert {stage for stage, _ in RULES} >= {"read", "annotate", "measure", "claim", "link", "reconcile"}


@pytest.mark.parametrize(("stage", "rule"), RULES)
def test_every_rule_or_its_family_has_a_sentence(stage: str, rule: str) -> None:
    families = tuple(name[:-1] for name in _rules()[stage] if name.endswith("-*"))
    known = rule in _rules()[stage] or rule.startswith(families)
    assert known, f"write what {rule!r} means into show/templates/rules.toml, under [{stage}]"


def test_rules_that_are_named_after_a_word_say_the_word() -> None:
    said = explained(Because("claim", "aspect-object-of-shoot-down"))
    assert said == "it is the object of “shoot down”, which tells what it measures"
    assert explained(Because("entity", "person-surname-alone")) == "one person, by the name: surname alone"
    assert explained(Because("measure", "place-kind-word")) == "a place, by this sign: kind word"


def test_a_rule_of_which_nothing_is_written_keeps_its_name() -> None:
    assert explained(Because("elsewhere", "two-words")) == "two words"


def test_the_sentences_are_in_plain_words() -> None:
    for stage, rules in _rules().items():
        for name, sentence in rules.items():
            assert sentence.count("{}") == name.count("*"), (stage, name)
            assert sentence[0].islower() or sentence[0] == "“", (stage, name)
            assert not sentence.endswith("."), (stage, name)
