"""What a page says of its parts to those who do not see it: what they are called, where they begin, what is no language."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree

from markdown.postprocessors import Postprocessor

NAMED = re.compile(r'<([a-z]+\d?)((?: aria-[a-z]+="[^"]*")+) (class="[^"]*")')
GROUPS = {"listing", "definition", "box", "exercise"}


def name_parts(root: etree.Element) -> None:
    """Listings, definitions, boxes and exercises become groups that bear the name of their label; an exercise's label is a
    heading, one level below the last before it, so that one can jump from exercise to exercise; code is not translated.
    The mark by which a pointer takes a heading's address is not read as its last word: the contents lead there too.
    """
    level = 1
    for element in root.iter():
        classes = set((element.get("class") or "").split())
        if re.fullmatch("h[1-6]", element.tag):
            level = int(element.tag[1])
        elif "headerlink" in classes:
            element.set("aria-hidden", "true")
            element.set("tabindex", "-1")
        elif element.tag == "code":
            element.set("translate", "no")
        elif classes & GROUPS and "id" in element.attrib:
            _group(element, level + 1 if "exercise" in classes else 0)


def _group(element: etree.Element, level: int) -> None:
    label = next((child for child in element if child.get("class") in ("label", "caption")), None)
    if label is None:
        return
    name = f"{element.get('id')}-name"
    label.set("id", name)
    element.set("role", "group")
    element.set("aria-labelledby", name)
    if level:
        label.set("role", "heading")
        label.set("aria-level", str(level))


class ClassFirst(Postprocessor):
    """Python-Markdown writes attributes in the order of the alphabet; search and paper know an element by a class in front."""

    def run(self, text: str) -> str:
        return NAMED.sub(r"<\1 \3\2", text)
