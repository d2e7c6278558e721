"""What a rule's name means, in a sentence (templates/rules.toml)."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from rashomon.model import Because


def explained(step: Because) -> str:
    """The sentence for the rule of a step; its bare name where nobody has written one."""
    rules = _rules().get(step.stage, {})
    if step.rule in rules:
        return rules[step.rule]
    families = [name[:-1] for name in rules if name.endswith("*") and step.rule.startswith(name[:-1])]
    if not families:
        return step.rule.replace("-", " ")
    family = max(families, key=len)
    return rules[f"{family}*"].format(step.rule[len(family) :].replace("-", " "))


@cache
def _rules() -> dict[str, dict[str, str]]:
    text = resources.files(__package__).joinpath("templates", "rules.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
