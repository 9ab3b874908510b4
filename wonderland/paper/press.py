"""Prints the bound page by Chromium, and finishes what Chromium leaves: the numbers of pages, what a library asks, the size.

It is printed twice: only the first printing tells on which page each thing stands, which the contents and the index say.
"""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf

from ..problems import Unprintable

FILL = (
    """pages => document.querySelectorAll("[data-page]").forEach(at => at.textContent = pages[at.dataset.page] ?? "")"""
)
PATIENCE = 10 * 60_000  # milliseconds for one printing, which no book will need


def print_book(chromium, whole: Path, config: dict) -> bytes:
    """The PDF of the bound page ``whole``. Raises Unprintable where it does not come out as it should."""
    page = chromium.new_page()
    try:
        page.set_default_timeout(PATIENCE)
        page.emulate_media(media="print")
        page.goto(whole.resolve().as_uri(), wait_until="load")
        page.evaluate("document.fonts.ready.then(() => null)")
        pages: dict[str, int] = {}
        for _ in range(4):
            page.evaluate(FILL, pages)
            made = page.pdf(prefer_css_page_size=True, print_background=True, outline=True, tagged=True)
            with opened(made) as pdf:
                found = _pages(pdf)
                if found == pages:
                    return _finished(pdf, config)
            pages = found
        raise Unprintable("the numbers of the pages do not settle")
    finally:
        page.close()


def opened(made: bytes) -> pikepdf.Pdf:
    """What Chromium printed. Raises Unprintable where it cannot be used."""
    try:
        pdf = pikepdf.open(io.BytesIO(made))
    except pikepdf.PdfError as error:
        raise Unprintable(f"what Chromium printed is no PDF: {error}") from None
    if "/Outlines" not in pdf.Root:
        raise Unprintable("this Chromium writes no bookmarks: version 131 or newer is needed")
    return pdf


def _pages(pdf: pikepdf.Pdf) -> dict[str, int]:
    """On which page each thing that a link names stands."""
    numbers = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
    return {name.removeprefix("/"): numbers[place[0].objgen] for name, place in pdf.Root.Dests.items()}


def _finished(pdf: pikepdf.Pdf, config: dict) -> bytes:
    """With what a library wants to know of a book, opened with its bookmarks beside it, and small: the structure that
    a screen reader needs is two thirds of what Chromium writes, which compresses nothing of it.
    """
    pdf.docinfo["/Title"] = config["site_name"]
    pdf.docinfo["/Subject"] = config["site_description"]
    pdf.docinfo["/Keywords"] = config.get("copyright", "")
    pdf.Root.PageMode = pikepdf.Name.UseOutlines
    finished = io.BytesIO()
    pdf.save(finished, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return finished.getvalue()
