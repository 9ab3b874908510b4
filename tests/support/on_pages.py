"""What the built pages show of programs, read from the HTML alone, so that a fault of the expansion cannot hide itself."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import lxml.html

from .built import has_class, solved

TABS = {"PyTorch": "torch", "JAX": "jax"}
QUOTES = "\"'"
IN_A_LAB = f"ancestor::*[{has_class('cell')}]"


@dataclass
class Shown:
    """A Python block as a reader meets it: its text, the tab it stands in, the output below it, why it is skipped."""

    page: str
    code: str
    tab: str | None
    output: str | None
    skipped: str

    @property
    def key(self) -> tuple[str, str]:
        """Framework and text: what needs neither framework's names may be the same program in both tabs."""
        return TABS.get(self.tab or "", ""), self.code

    def __str__(self):
        return f"{self.page or 'front page'}: {self.code[:60]!r}…"


def blocks(page: str, tree: lxml.html.HtmlElement) -> list[Shown]:
    """Every Python block of a page, but for the cells of labs, which tests/takeaway/test_labs.py looks at, and of notebooks."""
    found = []
    for code in tree.xpath(f"//*[{has_class('language-python')}][not({IN_A_LAB})]//code"):
        tab = next(code.iterancestors("div"), None)
        while tab is not None and not re.search(r"\btabbed-block\b", tab.get("class") or ""):
            tab = next(tab.iterancestors("div"), None)
        outputs = [] if tab is None else tab.xpath(f".//*[{has_class('output')}]//code")
        assert len(outputs) <= 1, f"{page}: two outputs under one block"
        reason = code.xpath(f"ancestor::*[{has_class('listing')}][1]//*[{has_class('skipped')}]//*[{has_class('ran')}]")
        found.append(
            Shown(
                page=page,
                code=code.text_content(),
                tab=None if tab is None else _label(tab),
                output=outputs[0].text_content() if outputs else None,
                skipped=reason[0].text_content().partition("Not run here: ")[2].strip(". ") if reason else "",
            )
        )
    return found


def _label(block: lxml.html.HtmlElement) -> str:
    labels = block.xpath(f"ancestor::*[{has_class('tabbed-set')}][1]/*[{has_class('tabbed-labels')}]/label")
    return labels[block.getparent().index(block)].text_content().strip()


@dataclass
class Turned:
    """A program as a dial shows it: its page, framework and text with this value, what it prints, and what is recorded."""

    page: str
    framework: str
    code: str
    printed: str
    recorded: Path


def turned(site, programs: dict[tuple[str, str], Path]) -> list[Turned]:
    """All that dials can show, but for what the pages show already: from the HTML, and from what the dials load."""
    found = []
    for page, tree in site.trees.items():
        for dial in tree.xpath(f"//*[{has_class('dial')}]"):
            name, framework = dial.get("data-dial"), dial.get("data-framework")
            [code] = dial.xpath(f"ancestor::*[{has_class('tabbed-block')}][1]//*[{has_class('language-python')}]//code")
            code, start, end = code.text_content(), int(dial.get("data-start")), int(dial.get("data-end"))
            values = dial.xpath(".//input/@value")
            assert code[start:end] in values
            loaded = (site.folder / page / f"{name}.dial.js").read_text("utf-8")
            said = json.loads(loaded.partition("]=")[2])
            assert [*said] == [value for value in values if value != code[start:end]], f"{page}: {name}"
            variable, path = dial.xpath(".//legend/code")[0].text_content(), programs[framework, code]
            for value, shown in said.items():
                turned_code = code[:start] + value + code[end:]
                recorded = path.with_name(f"{path.stem}.{variable}-{value.strip(QUOTES)}.out")
                found.append(Turned(page, framework, turned_code, shown["printed"][framework], recorded))
    return found


def cells(page: str, tree: lxml.html.HtmlElement) -> list[tuple[str, str, str]]:
    """The cells of a page that is a notebook: framework, of a solved lab, code, and all that it printed."""
    found = []
    for cell in tree.xpath(f"//*[{has_class('cell')}]"):
        code = cell.xpath(f".//*[{has_class('language-python')}]//code")
        printed = "".join(o.text_content() for o in cell.xpath(f".//*[{has_class('output')}]//code"))
        found.append((solved().get(page, ""), "".join(c.text_content() for c in code), printed))
    return found
