"""What an interactive figure shows at first is recorded, for paper and for where there are no scripts: ``--record`` writes it."""

from __future__ import annotations

import re

import pytest

from wonderland.programs.files import write_whole
from wonderland.programs.svg import differing

from ..support.built import ROOT
from ..support.figure import every

SCRIPTS = sorted({script for _, script in every()})
WIDTH = 480  # pixels: the column of a printed page has about as many
OFF = 0.11  # what the engines of two browsers may make of the last digit

# A page with nothing but the figure: none need be built to record what a page is built of.
PAGE = """<!doctype html><html lang="en"><style>{style} body {{ margin: 0; width: {width}px; }}</style>
<figure class="interactive" data-interactive="{script}"><template><div class="stage">{frame}</div></template>
<div class="fallback"></div></figure><script>{shared}</script><script>{code}</script></html>"""
# The drawing of a stage, with the classes of what it stands in, which its style goes by; several, in the element around them.
DRAWING = """stage => {
  const found = [...stage.querySelectorAll("svg")];
  let shown = found[0];
  while (shown && !found.every(svg => shown.contains(svg))) shown = shown.parentElement;
  if (!shown || shown === stage) throw "the stage holds no drawing, or several that have no element of their own around them";
  const around = found.length > 1 || shown.parentElement === stage ? "" : shown.parentElement.className;
  const attributes = [["role", "img"], ["aria-label", stage.querySelector("[aria-pressed=true]").textContent]];
  shown.setAttribute("class", `${around} ${shown.getAttribute("class") ?? ""}`.trim());
  shown.removeAttribute("aria-hidden");
  for (const [name, value] of attributes) shown.setAttribute(name, value);
  return shown.outerHTML;
}"""


def source(name: str) -> str:
    return (ROOT / "docs" / name).read_text("utf-8")


def drawn(chromium, script: str) -> str:
    """What the figure of this script shows at first, in a line, its ids its own, numbers with two decimals."""
    page = chromium.new_context(viewport={"width": WIDTH, "height": 800}).new_page()
    body = PAGE.format(
        script=script,
        width=WIDTH,
        style=source("assets/css/interactive.css"),
        frame=source(f"templates/{script}.html"),
        shared=source("assets/js/figure.js"),
        code=source(f"assets/js/{script}.js"),
    )
    page.set_content(body)
    page.locator(".stage.play").wait_for()
    svg = page.locator(".stage").evaluate(DRAWING)
    page.context.close()
    svg = re.sub(r' id="|url\(#|href="#', rf"\g<0>still-{script}-", re.sub(r"\s*\n\s*", " ", svg))
    return re.sub(r"<[^>]+>", lambda tag: re.sub(r"-?\d+\.\d{3,}", lambda n: f"{float(n[0]):.2f}", tag[0]), svg) + "\n"


def unlike(recorded: str, found: str) -> str | None:
    """Why one is not the other, or None."""
    heads = {svg.partition(">")[0] for svg in (recorded, found)}
    return "its size, class or preset is another" if len(heads) > 1 else differing(recorded, found, OFF)


@pytest.mark.parametrize("script", SCRIPTS)
def test_what_a_figure_shows_at_first_is_what_is_recorded_of_it(chromium, request, script):
    found, path = drawn(chromium, script), ROOT / "docs" / "templates" / f"{script}.svg"
    why = unlike(path.read_text("utf-8"), found) if path.exists() else "there is none"
    if why and request.config.option.record:
        write_whole(path, found)
    elif why:
        name = path.relative_to(ROOT)
        pytest.fail(f"{name} is not what {script}.js draws at first: {why}; run this with --record", pytrace=False)
