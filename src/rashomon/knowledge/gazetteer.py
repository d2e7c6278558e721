"""The gazetteer: names to places, read from one small memory-mapped file.

The file is compiled by scripts/build_gazetteer.py (`make env`) from GeoNames' settlements and administrative
units and our own lists of
areas, seas, rivers, ranges and facilities; opening it reads nothing but its header.
"""

from __future__ import annotations

import functools
import mmap
import sys
from bisect import bisect_left
from pathlib import Path

import msgspec

from rashomon.knowledge import gazetteer_layout as layout
from rashomon.knowledge.gazetteer_layout import NameRole
from rashomon.model import PlaceKind, SetupError

FILE = Path(__file__).with_name("gazetteer.bin")


class GazetteerEntry(msgspec.Struct, frozen=True):
    """One place. `index` is its row, `parent` the row of the unit that holds it; degrees as in
    `rashomon.model.Place`.

    `members` are the ISO codes of the countries that an area holds or lies in; `population` is 0 where unknown.
    """

    index: int
    key: str
    name: str
    kind: PlaceKind
    country: str | None
    lat: float | None
    lon: float | None
    population: int
    parent: int
    box: tuple[float, float, float, float] | None
    members: tuple[str, ...]
    capital: bool


class Candidate(msgspec.Struct, frozen=True):
    """A place that a name may mean, and what the name is to it."""

    entry: GazetteerEntry
    role: NameRole


class Gazetteer:
    """A read-only gazetteer. Picklable by its path: a process that receives it maps the file itself."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        magic, entries, names, postings, _ = layout.HEADER.unpack_from(self._bytes)
        if magic != layout.MAGIC:
            raise SetupError(f"{path.name} was made by another version: run `make env`")
        view = memoryview(self._bytes)
        self._entries = layout.HEADER.size
        # The tables of 8- and 4-byte numbers lie at multiples of 8, behind the padded entries.
        start = -(-(self._entries + entries * layout.ENTRY.size) // 8) * 8
        self._hashes = view[start : start + 8 * names].cast("Q")
        start += 8 * names
        self._starts = view[start : start + 4 * (names + 1)].cast("I")
        start += 4 * (names + 1)
        self._postings = view[start : start + 4 * postings].cast("I")
        self._strings = start + 4 * postings
        self._size: int = entries
        self._read = functools.lru_cache(maxsize=16384)(self._decode)
        # Texts ask for the same names again and again.
        self._above = functools.lru_cache(maxsize=16384)(self._holders)
        self._found = functools.lru_cache(maxsize=32768)(self._find)
        self._known = functools.lru_cache(maxsize=32768)(self._knows)

    def __reduce__(self) -> tuple[type[Gazetteer], tuple[Path]]:
        return Gazetteer, (self.path,)

    def __len__(self) -> int:
        return self._size

    def entry(self, index: int) -> GazetteerEntry:
        """The place in that row."""
        return self._read(index)

    def find(self, name: str) -> tuple[Candidate, ...]:
        """The places that a name may mean, as written or folded, in the file's order; empty where there is none."""
        return self._found(name)

    def _find(self, name: str) -> tuple[Candidate, ...]:
        found = self._rows(layout.name_hash(name, "exact"))
        if not layout.exact_only(name):
            found += self._rows(layout.name_hash(name))
        return tuple(Candidate(self._read(posting >> 2), NameRole(posting & 3)) for posting in found)

    def knows(self, name: str) -> bool:
        """Whether `find` would find anything; cheaper."""
        return self._known(name)

    def _knows(self, name: str) -> bool:
        if self._at(layout.name_hash(name, "exact")) >= 0:
            return True
        return not layout.exact_only(name) and self._at(layout.name_hash(name)) >= 0

    def holders(self, entry: GazetteerEntry) -> tuple[GazetteerEntry, ...]:
        """What holds a place, innermost first: district, region, country."""
        return self._above(entry.parent)

    def _holders(self, parent: int) -> tuple[GazetteerEntry, ...]:
        found = []
        while parent != layout.NO_PARENT:
            holder = self._read(parent)
            found.append(holder)
            parent = holder.parent
        return tuple(found)

    def country(self, code: str) -> GazetteerEntry | None:
        """The country of an ISO 3166 code."""
        for candidate in self.find(f"iso:{code}"):
            return candidate.entry
        return None

    def _at(self, number: int) -> int:
        place: int = bisect_left(self._hashes, number)
        return place if place < len(self._hashes) and self._hashes[place] == number else -1

    def _rows(self, number: int) -> list[int]:
        place = self._at(number)
        if place < 0:
            return []
        rows: list[int] = self._postings[self._starts[place] : self._starts[place + 1]].tolist()
        return rows

    def _string(self, offset: int) -> str:
        start = self._strings + offset
        return self._bytes[start : self._bytes.find(b"\0", start)].decode()

    def _decode(self, index: int) -> GazetteerEntry:
        number, name, kind, flags, country, lat, lon, population, parent, members, *box, _ = (
            layout.ENTRY.unpack_from(self._bytes, self._entries + index * layout.ENTRY.size)
        )
        point = not flags & layout.NO_POINT
        text = self._string(name)
        edges = tuple(box)
        code = country.decode().strip("\0")
        return GazetteerEntry(
            index=index, name=text, kind=layout.KINDS[kind], country=code or None,
            key=f"geonames:{number}" if number else f"{layout.KINDS[kind]}:{layout.fold(text).replace(' ', '-')}",
            lat=lat / 1e5 if point else None, lon=lon / 1e5 if point else None, population=population, parent=parent,
            box=None if edges == layout.NO_BOX else (edges[0] / 100, edges[1] / 100, edges[2] / 100, edges[3] / 100),
            members=tuple(self._string(members).split()), capital=bool(flags & layout.CAPITAL),
        )  # fmt: skip


@functools.cache
def load_gazetteer(path: Path = FILE) -> Gazetteer:
    """The compiled gazetteer. Raises SetupError where the file is missing or of another version."""
    if sys.byteorder != "little":
        raise SetupError("the gazetteer's file is little-endian, this machine is not")
    try:
        return Gazetteer(path)
    except (OSError, ValueError) as error:
        raise SetupError("the gazetteer is missing: run `make env`") from error
