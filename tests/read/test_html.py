"""Web pages of every make: encodings, what is hidden, what is broken, what they state of themselves."""

# Pages are written as they come, in one line.
# ruff: noqa: E501

from __future__ import annotations

from pathlib import Path

import pytest

from rashomon.model import Document, Refusal, Segment
from rashomon.read import pages, read_paths

ONE = "The ferry sank off Calder on Monday with forty people aboard, the harbour master said."
TWO = "Eleven of them were saved by a fishing boat, and nine are in hospital, the coast guard said."
BODY = f"<h1>Ferry sinks off Calder</h1><p>{ONE}</p><p>{TWO}</p>"


def read(tmp_path: Path, page: str | bytes, name: str = "page.html") -> tuple[Document, tuple[Refusal, ...]]:
    file = tmp_path / name
    file.write_bytes(page if isinstance(page, bytes) else page.encode())
    (document,), refusals = read_paths([str(file)])
    return document, refusals


def said(document: Document) -> list[str]:
    return [document.text[s.start : s.end] for s in document.segments]


def only(document: Document, kind: str) -> Segment:
    (segment,) = [s for s in document.segments if s.kind == kind]
    return segment


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-8", ""),
        ("utf-8-sig", '<meta charset="windows-1251">'),
        ("cp1251", '<meta charset="windows-1251">'),
        ("cp1251", '<meta http-equiv="Content-Type" content="text/html; charset=WINDOWS-1251">'),
        ("utf-16", ""),
        ("utf-16-le", '<meta charset="utf-16">'),
        ("utf-16-be", ""),
        ("koi8-r", "<meta charset=koi8-r>"),
    ],
)
def test_a_page_is_read_in_its_own_encoding(tmp_path: Path, encoding: str, head: str) -> None:
    page = f"<!doctype html><html><head>{head}</head><body>{BODY}<p>Its name, Олена, was on the bow.</p></body></html>"
    document, _ = read(tmp_path, page.encode(encoding))
    assert said(document) == ["Ferry sinks off Calder", ONE, TWO, "Its name, Олена, was on the bow."]


@pytest.mark.parametrize(
    "head", ["", "<meta charset=utf-8>", "<meta charset=base64>", "<meta charset=nonsense>"]
)
def test_a_page_that_errs_about_its_encoding_is_read_all_the_same(tmp_path: Path, head: str) -> None:
    document, _ = read(
        tmp_path, f"<html><head>{head}</head>{BODY}<p>The café “Zoë” was shut on Monday.</p>".encode("cp1252")
    )
    assert said(document)[-1] == "The café “Zoë” was shut on Monday."


@pytest.mark.parametrize("name", ["page.html", "page.htm", "PAGE.XHTML", "page.txt", "page"])
def test_a_page_is_known_by_what_it_holds(tmp_path: Path, name: str) -> None:
    document, _ = read(
        tmp_path, f"\ufeff<!-- saved -->\n<!DOCTYPE html><html><body>{BODY}</body></html>", name
    )
    assert document.text == f"Ferry sinks off Calder\n\n{ONE}\n\n{TWO}"


def test_a_text_with_the_name_of_a_page_is_a_text(tmp_path: Path) -> None:
    document, _ = read(tmp_path, f"date 2025-06-02 {ONE}\n\n{TWO} He said 3 < 4.")
    assert (document.published, len(document.segments)) == ("2025-06-02", 2)


def test_pages_in_a_folder_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(BODY)
    (tmp_path / "b.txt").write_text(f"date 2025-06-02 {TWO}")
    documents, _ = read_paths([str(tmp_path)])
    assert [Path(d.path).name for d in documents] == ["a.html", "b.txt"]


def test_without_the_extra_one_line_names_the_mend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "find_spec", lambda _: None)
    (tmp_path / "a.html").write_text(BODY)
    (tmp_path / "b.txt").write_text(f"date 2025-06-02 {TWO}")
    (document,), (refusal,) = read_paths([str(tmp_path)])
    assert document.path.endswith("b.txt")
    assert not refusal.note
    assert refusal.line().endswith("is not installed (pip install 'rashomon[html]')")


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>{}</p>",
        '<div style="color:red;display : none"><p>{}</p></div>',
        '<p style="visibility:hidden">{}</p>',
        '<p aria-hidden="true">{}</p>',
        '<p class="visually-hidden">{}</p>',
        "<style>p.ghost, #x {{ display: none }}</style><p class='big ghost'>{}</p>",
        "<script>document.write('{}')</script>",
        "<noscript><p>{}</p></noscript>",
        "<template><p>{}</p></template>",
        "<!-- <p>{}</p> -->",
        "<p><del>{}</del></p>",
        "<nav><p>{}</p></nav>",
        "<aside><p>{}</p></aside>",
        "<footer><p>{}</p></footer>",
        '<div role="complementary"><p>{}</p></div>',
        "<form><p>{}</p><input></form>",
        "<amp-ad><p>{}</p></amp-ad>",
        '<ul><li><a href="/x">{}</a></li></ul>',
        "<p>READ MORE: {}</p>",
    ],
)
def test_what_no_reader_of_the_article_reads_is_no_text(tmp_path: Path, hidden: str) -> None:
    page = f"<html><body><h1>Ferry sinks off Calder</h1><p>{ONE}</p>{hidden.format('Ghosts say 999 died that night.')}<p>{TWO}</p>"
    assert said(read(tmp_path, page)[0]) == ["Ferry sinks off Calder", ONE, TWO]


@pytest.mark.parametrize(
    "shown",
    [
        '<p class="hidden md:block">{}</p>',
        "<style>@media print {{ .x {{ display: none }} }}</style><p class=x>{}</p>",
        "<div class='has-sidebar no-comments'><p>{}</p></div>",
        "<details><summary>More</summary><p>{}</p></details>",
        "<center><font size=3>{}</font></center>",
        "<unknown-element><p>{}</p></unknown-element>",
        "<table><tr><td><table><tr><td><p>{}</p></td></tr></table></td></tr></table>",
    ],
)
def test_what_a_reader_sees_is_text(tmp_path: Path, shown: str) -> None:
    words = "A second ship stood by with thirty men, the owner told us."
    page = f"<html><body><h1>Ferry sinks off Calder</h1><p>{ONE}</p>{shown.format(words)}<p>{TWO}</p>"
    assert words in said(read(tmp_path, page)[0])


POSTS = [
    ("<blockquote class='twitter-tweet'><p>Nine dead.</p>&mdash; 𝐀𝐧𝐧 𝐋𝐞𝐞 | 🇪🇺 (@annlee) <a>June 1, 2025</a></blockquote>",
     ("Nine dead.", "Ann Lee", "annlee", "2025-06-01")),
    ("<blockquote class='twitter-tweet'><p>Nine dead.</p>&mdash; Олена Зелена (@olena) <a>June 1, 2025</a></blockquote>",
     ("Nine dead.", "Олена Зелена", "olena", "2025-06-01")),
    ("<blockquote class='fb-xfbml-parse-ignore'><p>Nine dead.</p>Posted by <a>Calder Town Hall</a> on&nbsp;<a>Monday, June 2, 2025</a></blockquote>",
     ("Nine dead.", "Calder Town Hall", None, "2025-06-02")),
    ("<blockquote class='instagram-media'><p>Nine dead.</p><p>A post shared by Ann Lee (@annlee)</p><time datetime='2025-06-02T10:00:00+00:00'>x</time></blockquote>",
     ("Nine dead.", "Ann Lee", "annlee", "2025-06-02T10:00:00+00:00")),
    ("<blockquote class='tiktok-embed' cite='https://www.tiktok.com/@annlee/video/7'><section><a>@annlee</a><p>Nine dead, all of them.</p><a>♬ original sound - annlee</a></section></blockquote>",
     ("Nine dead, all of them.", "annlee", "annlee", None)),
    ("<blockquote class='reddit-embed-bq'><a>Nine dead on the quay?</a><br> by <a>u/annlee</a> in <a>calder</a></blockquote>",
     ("Nine dead on the quay?", "annlee", "annlee", None)),
    ("<div class='tgme_widget_message' data-post='calder/7'><div class='tgme_widget_message_author'>Calder Now</div><div class='tgme_widget_message_text'>Nine dead.<br>All found.</div><time datetime='2025-06-02T10:00:00+00:00'>10:00</time></div>",
     ("Nine dead.\nAll found.", "Calder Now", "calder", "2025-06-02T10:00:00+00:00")),
    ("<div class='tweet'><span class='fullname'>Ann Lee</span> <span class='username'>@annlee</span><p class='tweet-text'>Nine dead, all found.</p><span>1.2K</span></div>",
     ("Nine dead, all found.", "Ann Lee", "annlee", None)),
]  # fmt: skip


@pytest.mark.parametrize(("post", "wanted"), POSTS)
def test_a_post_is_a_document_inside_the_document(
    tmp_path: Path, post: str, wanted: tuple[str, str, str | None, str | None]
) -> None:
    document, _ = read(tmp_path, f"<h1>Ferry sinks off Calder</h1><p>{ONE}</p>{post}<p>{TWO}</p>")
    segment = only(document, "post")
    words = document.text[segment.start : segment.end]
    assert (words, segment.author, segment.handle, segment.published) == wanted


def test_a_post_embedded_twice_is_read_once(tmp_path: Path) -> None:
    post = "<blockquote class='twitter-tweet'><p>Nine dead.</p>&mdash; Ann Lee (@annlee) <a>June 1, 2025</a></blockquote>"
    document, _ = read(
        tmp_path, f"<h1>Ferry sinks</h1><p>{ONE}</p>{post}<p>{TWO}</p>{post}<p>{ONE} Again.</p>"
    )
    assert only(document, "post").author == "Ann Lee"


def test_the_frame_of_a_post_that_was_never_loaded_is_no_text(tmp_path: Path) -> None:
    frame = "<blockquote class='twitter-tweet'><a href='https://twitter.com/a/status/1'>View on X</a></blockquote>"
    assert said(read(tmp_path, f"<h1>Ferry sinks</h1><p>{ONE}</p>{frame}<p>{TWO}</p>")[0]) == [
        "Ferry sinks",
        ONE,
        TWO,
    ]


def test_the_article_is_not_lost_to_the_name_of_what_holds_it(tmp_path: Path) -> None:
    document, _ = read(
        tmp_path, f"<body class='nav-open'><div class='related-wrapper ads'>{BODY}</div></body>"
    )
    assert said(document) == ["Ferry sinks off Calder", ONE, TWO]


def test_a_post_pasted_as_text_is_a_post(tmp_path: Path) -> None:
    pasted = "<p>She wrote on X:</p><p>Nine dead. pic.twitter.com/ab — Ann Lee (@annlee) June 1, 2025</p>"
    document, _ = read(tmp_path, f"<h1>Ferry sinks</h1><p>{ONE}</p>{pasted}<p>{TWO}</p>")
    assert only(document, "post").author == "Ann Lee"


QUOTES = [
    ("<blockquote><p>It is gone.</p><cite>Ann Lee, passenger</cite></blockquote>", ("It is gone.", "Ann Lee")),
    ("<blockquote><p>It is gone.</p><footer>— <cite>Ann Lee</cite></footer></blockquote>", ("It is gone.", "Ann Lee")),
    ("<blockquote>It is gone.<br>— Ann Lee</blockquote>", ("It is gone.", "Ann Lee")),
    ("<figure><blockquote>It is gone.</blockquote><figcaption>Ann Lee, a passenger</figcaption></figure>",
     ("It is gone.", "Ann Lee")),
    ("<blockquote><p>I read <cite>The Calder Pilot</cite> twice.</p></blockquote>",
     ("I read The Calder Pilot twice.", None)),
    ("<blockquote><p>It is gone.</p><p>All of it.</p></blockquote>", ("It is gone.\nAll of it.", None)),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "wanted"), QUOTES)
def test_a_block_quote_has_the_author_it_names(
    tmp_path: Path, quote: str, wanted: tuple[str, str | None]
) -> None:
    document, _ = read(tmp_path, f"<h1>Ferry sinks</h1><p>{ONE}</p>{quote}<p>{TWO}</p>")
    segment = only(document, "quote")
    assert (document.text[segment.start : segment.end], segment.author) == wanted


def test_a_pull_quote_is_not_read_again(tmp_path: Path) -> None:
    pull = "<blockquote>nine are in hospital</blockquote>"
    assert said(read(tmp_path, f"<h1>Ferry sinks</h1><p>{ONE}</p>{pull}<p>{TWO}</p>")[0]) == [
        "Ferry sinks",
        ONE,
        TWO,
    ]


def test_an_article_that_is_indented_as_a_whole_is_no_quotation(tmp_path: Path) -> None:
    document, _ = read(tmp_path, f"<html><body><blockquote>{BODY}</blockquote></body></html>")
    assert [s.kind for s in document.segments] == ["headline", "paragraph", "paragraph"]


NOTES = [
    "Correction: An earlier version gave the wrong name.",
    "Editor's note: This report was brought up to date.",
    "This is a developing story.",
    "Updated at 11:20 GMT",
    "Reporting by Ann Lee; editing by Bo Ek",
    "Ann Lee contributed to this report.",
]


@pytest.mark.parametrize("note", NOTES)
def test_what_a_newsroom_says_of_its_report_is_a_note(tmp_path: Path, note: str) -> None:
    document, _ = read(tmp_path, f"<h1>Ferry sinks</h1><p>{ONE}</p><p>{TWO}</p><p><i>{note}</i></p>")
    assert (document.segments[-1].kind, said(document)[-1]) == ("note", note)


STATED = [
    ('<meta property="article:published_time" content="2025-06-02T09:30:00Z">', "published", "2025-06-02T09:30:00Z"),
    ('<meta name="date" content="2025-06-02 09:30">', "published", "2025-06-02T09:30"),
    ('<meta name="DC.date" content="20250602">', "published", "2025-06-02"),
    ('<meta name="pubdate" content="2 June 2025">', "published", "2025-06-02"),
    ('<meta name="date" content="June">', "published", None),
    ('<meta name="date" content="2025-13-40">', "published", None),
    ('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-06-02T09:30:00.000+02:00"}</script>',
     "published", "2025-06-02T09:30:00.000+02:00"),
    ('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":7}</script>', "published", None),
    ('<script type="application/ld+json">{"@type":"NewsArticle",</script>', "published", None),
    ('<script type="application/ld+json">' + "[" * 5000 + "</script>", "published", None),
    ('<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","author":["A","B",{"name":"C"}]}</script>',
     "byline", "A, B and C"),
    ('<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","publisher":{"name":"The Pilot"}}</script>',
     "outlet", "The Pilot"),
    ('<meta property="og:site_name" content="The &amp; Pilot">', "outlet", "The & Pilot"),
    ('<link rel="canonical" href="https://pilot.example/a">', "url", "https://pilot.example/a"),
    ('<link rel="canonical" href="/a">', "url", None),
    ('<meta property="og:title" content="Ferry down">', "title", "Ferry down"),
    ("", "title", "Ferry sinks off Calder"),
    ("", "published", None),
    ("", "outlet", None),
]  # fmt: skip


@pytest.mark.parametrize(("head", "field", "value"), STATED)
def test_what_a_page_states_is_kept_and_nothing_is_guessed(
    tmp_path: Path, head: str, field: str, value: str | None
) -> None:
    document, _ = read(tmp_path, f"<html><head>{head}</head><body>{BODY}</body></html>")
    assert getattr(document, field) == value


def test_the_day_and_the_byline_under_the_headline_count_where_no_machine_is_told(tmp_path: Path) -> None:
    top = "<h1>Ferry sinks</h1><div>By Ann Lee</div><div>Posted at 11:23 PM, Jun 02, 2025</div>"
    document, refusals = read(tmp_path, f"{top}<p>{ONE}</p><p>{TWO}</p>")
    assert (document.published, document.byline) == ("2025-06-02", "Ann Lee")
    assert not refusals


def test_a_page_without_a_day_has_a_note(tmp_path: Path) -> None:
    _, (note,) = read(tmp_path, BODY)
    assert note.note
    assert "states no date" in note.line()


def test_the_day_a_page_was_changed_is_told_by_why(tmp_path: Path) -> None:
    head = '<meta property="article:modified_time" content="2025-06-03T10:00:00Z">'
    document, _ = read(tmp_path, f"<html><head>{head}</head><body>{BODY}</body></html>")
    assert [b.note for b in document.because if b.rule == "modified"] == ["modified 2025-06-03T10:00:00Z"]


def test_a_page_that_only_a_browser_can_build_is_read_from_what_it_tells_machines(tmp_path: Path) -> None:
    thing = f'{{"@type":"NewsArticle","headline":"Ferry sinks","articleBody":"{ONE}\\n\\n{TWO}"}}'
    page = f'<html><head><script type="application/ld+json">{thing}</script></head><body><div id=app></div></body></html>'
    assert said(read(tmp_path, page)[0]) == ["Ferry sinks", ONE, TWO]


def test_a_page_for_subscribers_is_read_as_far_as_it_goes_with_a_note(tmp_path: Path) -> None:
    thing = '{"@type":"NewsArticle","headline":"Ferry sinks","isAccessibleForFree":"False","datePublished":"2025-06-02"}'
    page = f'<script type="application/ld+json">{thing}</script><h1>Ferry sinks</h1><p>{ONE}</p><p>Subscribe to read on.</p>'
    document, (note,) = read(tmp_path, f"<html>{page}</html>")
    assert said(document) == ["Ferry sinks", ONE]
    assert note.note
    assert "says the rest is for subscribers" in note.line()


def test_the_text_is_clean(tmp_path: Path) -> None:
    page = "<p>Smith &amp; Sons\n paid  &pound;5&nbsp;million for \u202bعبارة\u202c, off Cal&shy;der &#x1F525; &ndash; <q>all</q> of it<br>and more.</p>"
    document, _ = read(tmp_path, f"<h1>Ferry sinks</h1><p>{ONE}</p>{page}")
    assert said(document)[-2:] == [
        "Smith & Sons paid £5 million for عبارة, off Calder 🔥 – “all” of it",
        "and more.",
    ]


def test_a_page_saved_with_its_pictures_is_read(tmp_path: Path) -> None:
    picture = f'<img src="data:image/png;base64,{"A" * 8_000_000}">'
    assert said(read(tmp_path, f"<h1>Ferry sinks</h1><p>{ONE}</p>{picture}<p>{TWO}</p>")[0]) == [
        "Ferry sinks",
        ONE,
        TWO,
    ]


def test_the_same_page_is_the_same_document_wherever_it_lies(tmp_path: Path) -> None:
    one, _ = read(tmp_path, BODY, "a.html")
    (tmp_path / "a.html").unlink()
    other, _ = read(tmp_path, BODY, "b.html")
    assert (one.id, one.sha256, one.segments) == (other.id, other.sha256, other.segments)
