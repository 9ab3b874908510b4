"""Joins what was printed a piece at a time into one PDF: pages, places and links, bookmarks, numbers at the feet, and the
structure that a screen reader goes by. It finishes what Chromium leaves, too: what a library asks, and the size.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from urllib.parse import unquote

import pikepdf
from pikepdf import Array, Dictionary, Name, NameTree, NumberTree, Object, Pdf

from ..problems import Unprintable
from .bound import ELSEWHERE


def opened(made: bytes) -> Pdf:
    """What Chromium printed. Raises Unprintable where it is no PDF."""
    try:
        return pikepdf.open(io.BytesIO(made))
    except pikepdf.PdfError as error:
        raise Unprintable(f"what Chromium printed is no PDF: {error}") from None


def places(pieces: list[Pdf]) -> dict[str, int]:
    """On which page of the book each thing that is named stands."""
    found: dict[str, int] = {}
    before = 0
    for piece in pieces:
        numbers = {page.objgen: number for number, page in enumerate(piece.pages, before + 1)}
        found |= {name[1:]: numbers[place[0].objgen] for name, place in piece.Root.get("/Dests", {}).items()}
        before += len(piece.pages)
    return found


def joined(pieces: list[Pdf], feet: dict[int, pikepdf.Page], config: dict) -> bytes:
    """The book; ``feet`` has for the number of a page what to lay at its foot.

    Raises Unprintable where a link leads nowhere, or Chromium has left out bookmarks or structure.
    """
    book = pikepdf.new()
    structure = _Structure(book)
    named, marks = Dictionary(), []
    for piece in pieces:
        structure.make_room(piece)
        for page in piece.pages:
            book.pages.append(page)
        root = book.copy_foreign(piece.Root)  # after the pages, so that what it says of them is said of the copies
        structure.add(root)
        named.update(root.get("/Dests", {}))
        marks += _marks(root)
    if not marks:
        raise Unprintable("this Chromium writes no bookmarks: version 131 or newer is needed")
    for key in {"/Lang", "/MarkInfo", "/ViewerPreferences"} & root.keys():
        book.Root[key] = root[key]
    book.Root.PageMode = Name.UseOutlines
    book.Root.Dests = book.make_indirect(named)
    book.Root.Outlines = _outline(book, marks)
    structure.finish()
    _link(book, named)
    for number, foot in feet.items():
        foot.contents_add(b"/Artifact BMC", prepend=True)  # nothing to be read out
        foot.contents_add(b"EMC")
        book.pages[number - 1].add_overlay(foot)
    return _finished(book, pieces[0], config)


class _Structure:
    """The trees of structure, grown together. Chromium writes three: the elements, below one for the document; by a number
    that a page, a figure or a link bears, the elements in it; by an identifier, the head of each table's column.
    """

    def __init__(self, book: Pdf):
        self.book, self.pieces, self.room = book, 0, 0
        self.elements: list[Object] = []
        self.parents, self.heads = NumberTree.new(book), NameTree.new(book)

    def make_room(self, piece: Pdf) -> None:
        """Give the piece, before it is copied, numbers and identifiers that no piece before it has."""
        self.pieces += 1
        for thing in piece.objects:
            if not isinstance(thing, Dictionary | pikepdf.Stream):
                continue
            for key in ("/StructParents", "/StructParent"):
                if key in thing:
                    thing[key] += self.room
            if "/ID" in thing and thing.get("/Type") == "/StructElem":
                thing.ID = self._own(thing.ID)
            elif thing.get("/S") == "/TD":
                for said in thing.get("/A", []):
                    if "/Headers" in said:
                        said.Headers = Array(map(self._own, said.Headers))

    def _own(self, identifier: Object) -> str:
        return f"{self.pieces}-{identifier}"

    def add(self, root: Object) -> None:
        """Add what stands in the copied ``root`` of the piece for which room was made."""
        if "/StructTreeRoot" not in root:
            raise Unprintable("this Chromium writes no structure for screen readers")
        tree = root.StructTreeRoot
        inside = tree.K.K
        self.elements.extend(inside if isinstance(inside, Array) else [inside])
        for number, elements in NumberTree(tree.ParentTree).items():
            self.parents[number + self.room] = elements
        for head in NameTree(tree.IDTree).values() if "/IDTree" in tree else ():
            self.heads[str(head.ID)] = head
        self.room += int(tree.ParentTreeNextKey)

    def finish(self) -> None:
        """Give the book its structure."""
        root = self.book.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        document = Dictionary(Type=Name.StructElem, S=Name.Document, P=root, Lang=self.book.Root.get("/Lang", ""))
        root.K = self.book.make_indirect(document)
        for element in self.elements:
            element.P = root.K
        root.K.K = Array(self.elements)
        root.ParentTree, root.ParentTreeNextKey, root.IDTree = self.parents.obj, self.room, self.heads.obj
        self.book.Root.StructTreeRoot = root


def _marks(root: Object) -> Iterator[Object]:
    """The bookmarks of a piece, in their order."""

    def walk(mark: Object) -> Iterator[Object]:
        below = mark.get("/First")
        while below is not None:
            yield below
            yield from walk(below)
            below = below.get("/Next")

    if "/Outlines" in root:
        yield from walk(root.Outlines)


def _outline(book: Pdf, marks: list[Object]) -> Object:
    """The bookmarks as one tree: each is a heading, and stands below the last one before it that is of a higher level."""
    root = book.make_indirect(Dictionary(Type=Name.Outlines))
    above = [(0, root)]
    for mark in marks:
        level = int(str(mark.SE.S).removeprefix("/H"))
        while above[-1][0] >= level:
            above.pop()
        parent = above[-1][1]
        item = book.make_indirect(Dictionary(Title=mark.Title, Dest=mark.Dest, SE=mark.SE, Parent=parent))
        if "/Last" in parent:
            item.Prev, parent.Last.Next = parent.Last, item
        else:
            parent.First = item
        parent.Last = item
        for _, open_one in above:
            open_one.Count = int(open_one.get("/Count", 0)) + 1
        above.append((level, item))
    return root


def _link(book: Pdf, named: Dictionary) -> None:
    """Let what leads to another piece lead to the place itself."""
    for page in book.pages:
        for link in page.get("/Annots", []):
            address = str(link.A.URI) if "/A" in link else ""
            if address.startswith(ELSEWHERE):
                name = unquote(address.removeprefix(ELSEWHERE))
                if f"/{name}" not in named:
                    raise Unprintable(f"a link leads to #{name}, which stands nowhere in the book")
                del link.A
                link.Dest = Name(f"/{name}")


def _finished(book: Pdf, first: Pdf, config: dict) -> bytes:
    """With what a library wants to know of a book, opened with its bookmarks beside it, and small: the structure that
    a screen reader needs is two thirds of what Chromium writes, which compresses nothing of it.
    """
    for key, said in first.docinfo.items():
        book.docinfo[key] = said
    book.docinfo["/Title"] = config["site_name"]
    book.docinfo["/Subject"] = config["site_description"]
    book.docinfo["/Keywords"] = config.get("copyright", "")
    finished = io.BytesIO()
    book.save(finished, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return finished.getvalue()
