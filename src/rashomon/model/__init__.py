"""Frozen records, one concept a file: what the stages hand to each other. No I/O, no logic."""

from rashomon.model.annotation import Annotation, Name, Sentence, Token
from rashomon.model.attribution import Attribution, Speaker
from rashomon.model.because import Because
from rashomon.model.claim import ChainLink, Claim, Scope, Whole
from rashomon.model.comparison import Comparison
from rashomon.model.document import Document, Segment
from rashomon.model.entity import Entity, EntityType
from rashomon.model.errors import InputError, RashomonError, SetupError, UsageError
from rashomon.model.governing import GoverningTime, TimeAttachment
from rashomon.model.identity import Identity, Member
from rashomon.model.interval import Interval
from rashomon.model.ledger import Ledger, StoryLedger
from rashomon.model.listed import ListedEntity
from rashomon.model.place import Place, PlaceKind
from rashomon.model.quantity import Quantity, Thing
from rashomon.model.reading import Reading
from rashomon.model.refusal import Refusal
from rashomon.model.settings import Settings
from rashomon.model.span import Span
from rashomon.model.story import Copy, Event, Origin, Placement, Story, Twin, Version
from rashomon.model.timex import Timex

__all__ = [
    "Annotation",
    "Attribution",
    "Because",
    "ChainLink",
    "Claim",
    "Comparison",
    "Copy",
    "Document",
    "Entity",
    "EntityType",
    "Event",
    "GoverningTime",
    "Identity",
    "InputError",
    "Interval",
    "Ledger",
    "ListedEntity",
    "Member",
    "Name",
    "Origin",
    "Place",
    "PlaceKind",
    "Placement",
    "Quantity",
    "RashomonError",
    "Reading",
    "Refusal",
    "Scope",
    "Segment",
    "Sentence",
    "Settings",
    "SetupError",
    "Span",
    "Speaker",
    "Story",
    "StoryLedger",
    "Thing",
    "TimeAttachment",
    "Timex",
    "Token",
    "Twin",
    "UsageError",
    "Version",
    "Whole",
]
