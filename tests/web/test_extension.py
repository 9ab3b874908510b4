"""The Markdown extension: what is to reach a page to the letter does."""

from __future__ import annotations

from types import SimpleNamespace

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from wonderland.extension import Wonderland
from wonderland.page.blocks.interactive import FRAME, FRAMED

from ..support.project import PAGE

FIGURE = "/// interactive | Turn it\n    label: turn\n    script: wheel\n    snippet: good\n\nwords\n///"


def converted(project) -> str:
    """The HTML of the project's page, without a generator of sites."""
    md = Markdown(extensions=["attr_list", "md_in_html", Wonderland()])
    place = Treeprocessor(md)
    place.config = SimpleNamespace(config_file_path=str(project.root / "mkdocs.yml"))
    place.file = SimpleNamespace(src_uri=PAGE)
    md.treeprocessors.register(place, "relpath", 0)
    return md.convert("what is passed on to it, and is not looked at")


def test_the_frame_of_a_figure_and_how_it_stands_reach_the_page_to_the_letter(project):
    frame, still = '<p\ttitle="a">*88* <div> <b>8</p></div>', '<svg aria-label="still"><p>_a_ </svg>'
    project.write("docs/assets/js/wheel.js", "")
    project.write("docs/templates/wheel.html", f"{frame}\n")
    project.write("docs/templates/wheel.svg", f"{still}\n")
    project.page(project.good(), FIGURE)
    made = converted(project)
    assert FRAME + FRAMED.format(frame) in made
    assert f"{still}<p>Shown: still.</p></div></noscript>" in made and "<p>words</p>" in made
