"""Draws docs/assets/img/card.png, the picture that a shared link to any page shows. Run by hand, when name or look change:

    .venv/bin/python -m tools.card

One for the whole site, kept in the repository: a build has nothing that makes pixels, and a figure's own lettering is too
small for a card.
"""

from __future__ import annotations

import html
from pathlib import Path

from wonderland.book.nav import read_config
from wonderland.chromium import ARGUMENTS, driver, executable, missing
from wonderland.npm import node_modules

ROOT = Path(__file__).parents[1]
CARD = ROOT / "docs" / "assets" / "img" / "card.png"
WIDTH, HEIGHT = 1200, 630
PAGE = """<!doctype html><link rel="stylesheet" href="{face}"><link rel="stylesheet" href="{bold}"><style>
body {{ margin: 0; width: {width}px; height: {height}px; box-sizing: border-box; padding: 70px 80px; background: #fbf8f1; color: #23201b;
  font-family: "STIX Two Text"; display: grid; grid-template: auto 1fr auto / 1fr 300px; }}
h1 {{ font-size: 92px; line-height: 1.02; font-weight: 400; letter-spacing: -0.02em; margin: 0; }}
p {{ font-size: 37px; line-height: 1.35; margin: 0; color: #5f594d; align-self: end; grid-column: 1 / 3; }}
svg {{ width: 270px; justify-self: end; fill: currentColor; }} .needle {{ fill: #a4202c; }} .pivot {{ fill: #fbf8f1; }}
b {{ font-weight: 600; }} .torch {{ color: #a84a0c; }} .jax {{ color: #6a42a6; }}
hr {{ grid-column: 1 / 3; border: 0; border-top: 3px solid #23201b; margin: 26px 0; width: 100%; align-self: end; }}
</style><h1>{name}</h1>{logo}<hr><p>{said}</p>"""


def page() -> str:
    """The card as HTML: the site's name, its needle, and what it is."""
    config = read_config(ROOT / "mkdocs.yml")
    said = html.escape(config["site_description"])
    for word, kind in (("PyTorch", "torch"), ("JAX", "jax")):
        said = said.replace(word, f'<b class="{kind}">{word}</b>')
    logo = (ROOT / "overrides" / "partials" / "logo.html").read_text("utf-8").partition("-#}")[2]
    faces = node_modules(ROOT).resolve() / "@fontsource" / "stix-two-text"
    name = html.escape(config["site_name"]).replace(", ", ",<br>")
    face, bold = ((faces / f"{weight}.css").as_uri() for weight in (400, 600))
    return PAGE.format(name=name, said=said, logo=logo, face=face, bold=bold, width=WIDTH, height=HEIGHT)


def main() -> None:
    """Write the card; exits with what to do where there is no Chromium."""
    path = executable()
    if path is None:
        raise SystemExit(missing())
    source = CARD.with_suffix(".html")
    source.write_text(page(), "utf-8")  # from a file, which may load fonts from files
    try:
        with driver() as playwright:
            browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
            tab = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
            tab.goto(source.as_uri(), wait_until="load")
            tab.evaluate("document.fonts.ready.then(() => null)")
            tab.screenshot(path=CARD)
            browser.close()
    finally:
        source.unlink()


if __name__ == "__main__":
    main()
