"""docs/architecture.md speaks of every folder, and of no file that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import rashomon

SOURCE = Path(rashomon.__file__).parent
ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
FOLDERS = sorted(p.name for p in SOURCE.iterdir() if p.is_dir() and not p.name.startswith(("_", ".")))


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_folder_is_mentioned(folder: str) -> None:
    assert f"`{folder}/`" in TEXT


def test_the_stages_stand_in_the_order_of_the_pipeline() -> None:
    stages = ["read", "annotate", "entity", "attribute", "measure", "claim", "link", "reconcile", "show"]
    at = [TEXT.index(f"**`{stage}/`**") for stage in stages]
    assert at == sorted(at)


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`([a-z_]+/[a-z_]+\.(?:py|toml))`", TEXT))))
def test_a_file_with_its_folder_is_there(path: str) -> None:
    assert (SOURCE / path).is_file()


@pytest.mark.parametrize(
    ("stage", "name"),
    [
        (paragraph.group(1), name)
        for paragraph in re.finditer(r"^\*\*`(\w+)/`\*\*(.*?)(?=\n\n)", TEXT, re.MULTILINE | re.DOTALL)
        for name in re.findall(r"`([a-z_]+\.py)`", paragraph.group(2))
    ],
)
def test_a_file_named_in_a_stages_paragraph_is_in_its_folder(stage: str, name: str) -> None:
    assert (SOURCE / stage / name).is_file()


def test_it_stays_short() -> None:
    assert len(TEXT.splitlines()) < 130
