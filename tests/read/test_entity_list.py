"""A person's own list of entities: what is read, and one line for whatever cannot be meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from rashomon.model import ListedEntity, UsageError
from rashomon.read import read_entity_list


def read(folder: Path, content: str | bytes) -> tuple[ListedEntity, ...]:
    file = folder / "names.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_entity_list(str(file))


def test_names_aliases_and_types(tmp_path: Path) -> None:
    found = read(
        tmp_path, 'name,aliases,type\nOona Brandt,Brandt; the mayor|OB,person\n"Vesk, Quist & Co",,company\n'
    )
    assert found == (
        ListedEntity("Oona Brandt", ("Brandt", "the mayor", "OB"), "person", 2),
        ListedEntity("Vesk, Quist & Co", (), "organisation", 3),
    )


def test_the_header_may_be_missing_or_turned(tmp_path: Path) -> None:
    assert read(tmp_path, "Oona Brandt,OB,person\n") == (ListedEntity("Oona Brandt", ("OB",), "person", 1),)
    assert read(tmp_path, "type,name\nperson,Oona Brandt\n") == (
        ListedEntity("Oona Brandt", (), "person", 2),
    )
    assert read(tmp_path, "﻿Oona Brandt\r\n\r\n# a note\r\nKarl Quist\r\n")[1] == ListedEntity(
        "Karl Quist", line=4
    )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("Oona Brandt,OB,mayor\n", "line 1: no such type: mayor"),
        ("name,aliases,type\n,OB,person\n", "line 2: no name"),
        ("name,alias,type\nOona Brandt,OB,person\n", "line 1: no such column: alias"),
        ("Oona Brandt,OB,person,x\n", "line 1: more than three columns"),
        ("Oona Brandt,OB\nKarl Quist,OB\n", "line 2: 'OB' is in line 1 already"),
        ('Oona Brandt\n\n"Karl\n', "line 3: "),
        (b"Oona Brandt\n\xff\xfe\n", "line 2: not UTF-8"),
        ("", "no entity in it"),
    ],
)
def test_errors_are_one_line_that_names_the_line(tmp_path: Path, content: str | bytes, told: str) -> None:
    with pytest.raises(UsageError) as error:
        read(tmp_path, content)
    assert told in str(error.value)
    assert "\n" not in str(error.value)


def test_a_list_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        read_entity_list(str(tmp_path / "names.csv"))
