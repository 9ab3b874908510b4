"""What can be found on a page: an entry for each of its sections, definitions, terms, listings, exercises, figures and equations."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from .words import LETTER, also, more, names

FORMULA = re.compile(r'<(span|div) class="math\b[^>]*>')
ID, TAG, NUMBER = re.compile(r' id="([^"]+)"'), re.compile(r"<[^>]+>"), re.compile(r"\(([A-Z]\.\w+\.\d+)\)")
SET = '<span class="katex-html"'  # of what KaTeX makes, that which is seen
SHORT = 8  # characters of a formula that can be read in a sentence
BETWEEN = re.compile(r'<span class="m(?:rel|bin)\b[^>]*>([^<]*)</span>')
BUILT = re.compile(r"<m(?:sup|subsup|frac|over|under|underover|table)\b")  # formulas that are not read in a line
DRAWING = re.compile(r"<svg.*?</svg>", re.S)

# By what an element is: how much more its entry counts than a section's. Material makes a whole page count two and a half times as much.
PAGE, SECTION = 0.4, 1.0
KINDS = {"definition": 1.6, "entry": 1.5, "box": 1.1, "listing": 1.0, "exercise": 0.6, "figure": 0.7, "equation": 0.9}
ENDS = {"p", "li", "tr", "dt", "dd", "div", "figcaption", "blockquote", "summary"}  # what is said ends with them
CELLS = {"td", "th"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
UNSAID = {"script", "style", "template", "button", "select", "label", "pre", "thead"}
UNSAID_CLASSES = {"headerlink", "stamp", "tabbed-labels", "visually-hidden", "time", "level", "files", "lead", "dial"}
ANSWERS = {"details", "pre"}  # of an exercise: hints, solutions, wrong answers, what is to be completed
PROGRAM, UNFINISHED = "language-python", {"stub", "exercise"}
SHOWN_AGAIN = "again-"  # so begins the anchor of a listing that has its own elsewhere
AGAIN = {"Exercises", "What you can now do", "Where to read on"}  # sections that say again what has an entry, or cite
SENTENCE = re.compile(r"(?<=[.!?:])\s+(?=[^a-z])")
PIECE = 90  # characters, at least, of what is shown of a text at once: about two lines
SHOWN = 5  # such pieces of a text are kept; of what follows, the words


def entries(content: str, url: str, title: str) -> list[dict]:
    """What the search index is to hold of a page with this HTML: the page first, then what has an anchor of its own."""
    reader = _Reader(title)
    reader.feed(bare(content))
    reader.close()
    return [made for entry in reader.entries if (made := entry.made(url))]


def bare(content: str) -> str:
    """A page without its drawings, and with what can be read of its formulas: short ones, Greek letters, numbers."""
    content, kept, at = DRAWING.sub("", content), [], 0
    while begins := FORMULA.search(content, at):
        ends = end(content, begins)
        kept += [content[at : begins.start()], _said(begins, content[begins.end() : ends])]
        at = ends
    return "".join([*kept, content[at:]])


def end(content: str, begins: re.Match) -> int:
    """Where the formula ends that begins there, by a match of FORMULA: KaTeX nests spans in spans."""
    open_tags = 1
    for tag in re.compile(rf"<(/?){begins[1]}\b").finditer(content, begins.end()):
        open_tags += -1 if tag[1] else 1
        if not open_tags:
            return content.index(">", tag.end()) + 1
    return len(content)


def _said(begins: re.Match, inside: str) -> str:
    shown = BETWEEN.sub(r" \1 ", inside.partition(SET)[2].partition(">")[2])
    text = TAG.sub("", shown).replace("\u200b", "").strip()
    anchor, number = ID.search(begins[0]), NUMBER.search(text)
    greek = f'<i data-greek="{"".join(sorted(set(LETTER.findall(text))))}"></i>'
    if anchor and number:
        return f'<div class="equation" id="{anchor[1]}"><p class="label">Equation {number[1]}</p></div>{greek}'
    if begins[1] == "div":
        return f" {greek} "
    return (text if len(html.unescape(text)) <= SHORT and not BUILT.search(inside) else "…") + greek


@dataclass
class _Entry:
    """``text`` and ``rows`` of tables as they are said, a paragraph or a row each; ``names`` those of its programs."""

    anchor: str
    boost: float
    title: str = ""
    text: list[str] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    greek: set[str] = field(default_factory=set)

    def made(self, url: str) -> dict | None:
        """As the index holds it; None of one that nobody should be led to."""
        if self.anchor and not self.title or self.title in AGAIN:
            return None
        said = [piece for block in self.text for piece in _gathered(SENTENCE.split(block), " ")]
        shown = said[:SHOWN] + self.rows + _gathered(self.names, ", ")
        name = self.title.partition(" · ")[2] or self.title  # the fewer words, the nearer it is to one of them
        made = {
            "location": f"{url}#{self.anchor}" if self.anchor else url,
            "title": html.escape(self.title, quote=False),
            "text": "".join(f"<p>{html.escape(piece, quote=False)}</p>" for piece in shown),
            "also": also(name),
            "more": more(" ".join([self.title, *shown]), " ".join(said[SHOWN:]), self.greek),
            "boost": round(self.boost * (2 / (1 + len(name.split()))) ** 0.5, 2),
        }
        return {key: value for key, value in made.items() if value or key in ("location", "text")}


def _gathered(parts: list[str], between: str) -> list[str]:
    """Parts put together to pieces that are no shorter than they must be to be read."""
    pieces: list[str] = []
    for part in parts:
        if pieces and len(pieces[-1]) < PIECE:
            pieces[-1] += between + part
        else:
            pieces.append(part)
    return pieces


class _Reader(HTMLParser):
    """Reads a page once, and puts what it says into the entry that it belongs to."""

    def __init__(self, title: str):
        super().__init__()
        self.entries = [_Entry("", PAGE, title)]
        self._section, self._said = self.entries[0], [""]
        self._open: list[tuple[str, set[str]]] = []
        self._within: list[tuple[int, _Entry]] = []  # how deep each entry begins that is open, and the entry
        self._unsaid = 0  # how deep that begins which is not said
        self._heading: int | None = None
        self._program: list[str] | None = None
        self._known: set[str] = set()  # names that an entry of this page has

    @property
    def _entry(self) -> _Entry:
        return self._within[-1][1] if self._within else self._section

    def handle_starttag(self, tag, attrs):
        if tag in VOID:
            return
        told = dict(attrs)
        classes = set((told.get("class") or "").split())
        self._open.append((tag, classes))
        if self._unsaid:
            return
        if tag in ENDS or tag == "pre":
            self._say()
        elif tag in CELLS and self._taken():
            self._said.append(" · ")
        if tag == "pre" and self._is_program():
            self._program = []
        if tag in UNSAID or classes & UNSAID_CLASSES or "data-search-exclude" in told or self._is_answer(tag):
            self._unsaid = len(self._open)
        elif re.fullmatch("h[1-6]", tag) and told.get("id"):
            self._begin_section(tag, told["id"])
        elif (anchor := told.get("id")) and not anchor.startswith(SHOWN_AGAIN):
            self._begin(anchor, next(iter(({tag} | classes) & KINDS.keys()), ""))
        self._entry.greek.update(told.get("data-greek") or "")

    def handle_endtag(self, tag):
        if tag in VOID or tag not in (open_tag for open_tag, _ in self._open):
            return
        while self._close() != tag:
            pass

    def _close(self) -> str:
        tag, classes = self._open[-1]
        depth = len(self._open)
        if self._program is not None and tag == "pre":
            new = [n for n in names("".join(self._program)) if n not in self._known]
            self._known.update(new)
            self._entry.names += new
            self._program = None
        if not self._unsaid:
            if depth == self._heading:
                self._entry.title, self._heading, self._said = self._taken(), None, [""]
            elif classes & {"label", "caption"} or tag == "figcaption":
                self._name()
            elif tag == "tr":
                self._say(self._entry.rows)
            elif tag in ENDS:
                self._say()
        if self._unsaid == depth:
            self._unsaid = 0
        if self._within and self._within[-1][0] == depth:
            self._within.pop()
        self._open.pop()
        return tag

    def handle_data(self, data):
        if self._program is not None:
            self._program.append(data)
        elif not self._unsaid:
            self._said.append(data)

    def close(self):
        super().close()
        self._say()

    def _begin(self, anchor: str, kind: str) -> None:
        """Begin an entry inside the one that is open, if this is a kind of thing that has one."""
        if not kind:
            return
        before = self._entry.text[-1:] if kind == "equation" else []  # which what stands before it leads to
        said = [SENTENCE.split(text)[-1] for text in before]
        self._within.append((len(self._open), _Entry(anchor, KINDS[kind], text=said)))
        self.entries.append(self._entry)

    def _begin_section(self, tag: str, anchor: str) -> None:
        self._say()
        self._heading = len(self._open)
        if tag != "h1":  # which is the page's
            self._section = _Entry(anchor, SECTION)
            self.entries.append(self._section)
        self._within = []

    def _taken(self) -> str:
        return " ".join("".join(self._said).split())

    def _say(self, to: list[str] | None = None) -> None:
        """What has been said is a paragraph of the entry."""
        if said := self._taken():
            (self._entry.text if to is None else to).append(said)
        self._said = [""]

    def _name(self) -> None:
        """What has been said is the number and the title of the entry, or of a figure what is to be seen."""
        said = self._taken()
        number = re.match(r"\w+ [A-Z]\.\w+\.\d+", said)
        title = said[number.end() :].strip() if number else said
        if self._open[-1][0] == "figcaption":
            self._entry.text.append(title)
            title = self._within[-2][1].title.partition(" · ")[2] if len(self._within) > 1 else title.partition(". ")[0]
        if self._within and not self._entry.title:
            self._entry.title = " · ".join(filter(None, [number and number[0], title]))
        self._said = [""]

    def _is_program(self) -> bool:
        inside = set().union(*(classes for _, classes in self._open))
        return PROGRAM in inside and not inside & UNFINISHED and not any(tag == "details" for tag, _ in self._open)

    def _is_answer(self, tag: str) -> bool:
        return tag in ANSWERS and any("exercise" in classes for _, classes in self._open)
