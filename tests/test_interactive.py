"""Figures that a script brings to life: they show the numbers that the listings printed, and answer everybody."""

from __future__ import annotations

import copy
import functools
import itertools
import math
import re

import lxml.html
import numpy as np
import pytest

from wonderland import compare

from .site import ROOT, visitor

DESCENT, BROADCAST = "02-preliminaries/gradient-descent/", "02-preliminaries/linear-algebra/"
FIGURES = [pytest.param(DESCENT, "descent", id="descent"), pytest.param(BROADCAST, "broadcast", id="broadcast")]
LIMIT = 8192  # bytes of script a figure, as they are


def recorded(name: str) -> str:
    folder = ROOT / "snippets" / "02-preliminaries" / name
    return (folder / f"{name.replace('-', '_')}_torch.out").read_text("utf-8")


def figure(page, script: str):
    found = page.locator(f'.interactive[data-interactive="{script}"]')
    found.locator(".play").wait_for()
    return found


def lone(site, open_page):
    """Opens a figure as its page shows it, without the text around it, which takes long to load and says nothing of it."""

    def open_figure(address: str, script: str, **options):
        tree = copy.deepcopy(site.trees[address])
        (article,) = tree.xpath("//article")
        (shown,) = article.xpath(f"./figure[@data-interactive='{script}']")
        article[:] = [shown, lxml.html.fragment_fromstring("<p style='height: 2000px'></p>")]
        body = lxml.html.tostring(tree, doctype="<!doctype html>", encoding="unicode")
        return open_page(address, body=body, **options)

    return open_figure


@pytest.fixture
def alone(site, visit):
    return lone(site, visit)


@pytest.fixture(scope="module")
def figures(site, chromium):
    """Opens each figure once for all the tests that use it; a preset takes back what was set before."""
    with visitor(site, chromium) as visit:
        open_figure = functools.cache(lone(site, visit))

        def again(address: str, script: str):
            page = open_figure(address, script)
            shown = figure(page, script)
            shown.locator(".presets button").first.click()
            page.said.clear()
            return page, shown

        yield again


def preset(shown, name: str) -> None:
    shown.get_by_role("button", name=name, exact=True).click()


def said(shown) -> str:
    return shown.locator(".readout").inner_text().replace("−", "-")


def rows(site, address: str, script: str) -> dict[str, list[str]]:
    """The static table by its first column, as it stands in the HTML that was built."""
    (table,) = site.trees[address].xpath(f"//figure[@data-interactive='{script}']//table")
    texts = [
        [" ".join(c.text_content().split()).replace("−", "-") for c in row.xpath("./td")]
        for row in table.xpath(".//tr")
    ]
    return {row[0]: row[1:] for row in texts if row}


def same(left: str, right: str) -> None:
    assert not (problem := compare.compare(left, right, ("recorded", "in the figure")).problem), problem


def box(shown, label: str):
    """A control by the name that a screen reader says."""
    return (
        shown.get_by_role("slider", name=label)
        .or_(shown.get_by_role("spinbutton", name=label))
        .or_(shown.get_by_role("textbox", name=label))
    )


# --- What both have to do -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_the_script_is_small_and_comes_only_where_its_figure_is(visit, site, address, script):
    assert len((site.folder / "assets" / "js" / f"{script}.js").read_bytes()) <= LIMIT
    page = visit(address)
    figure(page, script)
    assert [url for url in page.asked if url.endswith(f"/{script}.js")] and not page.said
    for name in {DESCENT, BROADCAST, "glossary/"} - {address}:
        assert not [url for url in visit(name).asked if url.endswith(f"/{script}.js")]


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_the_figure_works_from_a_file_without_a_server(site, chromium, address, script):
    page = chromium.new_context().new_page()
    page.goto((site.folder / address / "index.html").as_uri())
    assert figure(page, script).locator(".readout").inner_text()
    page.context.close()


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_nothing_moves_when_the_script_comes_or_a_preset_is_taken(alone, address, script):
    page = alone(address, script)
    shown = figure(page, script)
    heights = {}
    for width in (320, 390, 768, 1024, 1440, 2000):
        page.set_viewport_size({"width": width, "height": 800})
        heights[width] = shown.bounding_box()["height"]
        for button in shown.locator(".presets button").all():
            button.click()
            assert abs(shown.bounding_box()["height"] - heights[width]) <= 1, (button.inner_text(), width)
    page.route(f"**/{script}.js", lambda route: route.abort())
    page.reload()
    for width, height in heights.items():
        page.set_viewport_size({"width": width, "height": 800})
        assert abs(shown.bounding_box()["height"] - height) <= 1, width
    assert shown.locator(".play").count() == 0


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_nothing_is_too_wide_even_with_four_axes(alone, address, script):
    page = alone(address, script)
    shown = figure(page, script)
    if script == "broadcast":
        fill(shown, "9999, 1, 2, 10", "3, 1, 10")
    over = """figure => [...figure.querySelectorAll("*")].filter(e => !e.closest("svg, details")
      && e.getBoundingClientRect().right > figure.getBoundingClientRect().right + 1).map(e => e.outerHTML.slice(0, 90))"""
    for width in (320, 390, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        assert not shown.evaluate(over), width


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_paper_gets_the_words_and_no_control(alone, address, script):
    page = alone(address, script)
    shown = figure(page, script)
    assert not shown.locator(".fallback table").is_visible() and shown.locator(".presets").is_visible()
    page.emulate_media(media="print")
    assert shown.locator(".fallback table").bounding_box()["height"] > 60
    assert not [e for e in shown.locator("button, input, svg, .readout, summary").all() if e.is_visible()]
    assert not page.said


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_without_scripts_the_words_stand_there_and_no_empty_room(alone, address, script):
    page = alone(address, script, java_script_enabled=False)
    shown = page.locator(f'.interactive[data-interactive="{script}"]')
    table, caption = shown.locator("table").bounding_box(), shown.locator("figcaption").bounding_box()
    assert 0 < caption["y"] - table["y"] - table["height"] < 60
    assert shown.locator("table").is_visible() and shown.locator("button, input").count() == 0


@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_a_screen_reader_is_told_what_each_control_is_and_what_came_of_it(alone, address, script):
    page = alone(address, script)
    shown = figure(page, script)
    assert shown.locator("[role=status]").count() == 1
    for control in shown.locator("input, button, [tabindex='0']").all():
        name = control.evaluate("e => e.ariaLabel || (e.labels?.[0] ?? e).textContent.trim()")
        assert name, control.evaluate("e => e.outerHTML")
    pressed = shown.locator(".presets [aria-pressed=true]")
    assert pressed.count() == 1
    shown.locator(".presets button").nth(2).click()
    assert pressed.count() == 1 and shown.locator(".presets button").nth(2).get_attribute("aria-pressed") == "true"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("address", "script"), FIGURES)
def test_axe_finds_nothing_whatever_the_figure_shows(alone, address, script, scheme):
    page = alone(address, script, color_scheme=scheme, reduced_motion="reduce")
    shown = figure(page, script)
    page.evaluate((ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8"))
    look = "figure => axe.run(figure, { resultTypes: ['violations'] }).then(found => found.violations)"
    for button in shown.locator(".presets button").all():
        button.click()
        page.mouse.move(1, 1)
        found = shown.evaluate(look)
        assert not [f"{button.inner_text()}: {v['id']}: {n['html'][:200]}" for v in found for n in v["nodes"]]
    shown.locator("input:is([type=text], [type=number])").first.fill("9" * 7)
    shown.locator("summary").click()
    assert not [f"{v['id']}: {n['html'][:200]}" for v in shown.evaluate(look) for n in v["nodes"]]


# --- Descent ----------------------------------------------------------------------------------------------------


@pytest.fixture
def surface(figures):
    """The figure of the descent, and its page."""
    return figures(DESCENT, "descent")


PRESETS = ["settles", "overshoots", "ridge", "zigzag", "diverges"]


def end(shown) -> str:
    return shown.locator(".readout b").inner_text().replace("−", "-")


def descend(x, y, rate, momentum, steps) -> str:
    """The same in a few lines of Python: where a reader's own settings lead."""
    u = v = 0.0
    for _ in range(steps):
        u, v = momentum * u + x * (x * x - 1), momentum * v + 2 * y
        x, y = x - rate * u, y - rate * v
    return f"({x:.4f}, {y:.4f}) loss {(x * x - 1) ** 2 / 4 + y * y:.4f}"


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_of_the_descent_ends_where_the_listing_ends(surface, site, name):
    page, shown = surface
    preset(shown, name)
    same(compare.value(recorded("double-well"), name), end(shown))
    assert "diverges" not in said(shown).lower() or name == "diverges"
    start, rate, momentum, result = rows(site, DESCENT, "descent")[name]
    same(result, end(shown))
    settings = [box(shown, label).input_value() for label in ("start x1", "start x2", "rate", "momentum", "steps")]
    assert f"({settings[0]}, {settings[1]})" == start
    assert [float(s) for s in settings[2:]] == [float(rate), float(momentum), 60]
    assert not page.said


def test_the_descent_has_the_presets_of_the_listing_and_of_the_table(surface, site):
    _, shown = surface
    names = [line.partition(":")[0] for line in recorded("double-well").splitlines()]
    assert (
        names == PRESETS == list(rows(site, DESCENT, "descent")) == shown.locator(".presets button").all_inner_texts()
    )


def test_each_preset_shows_what_it_is_for(surface):
    _, shown = surface
    told = {}
    for name in PRESETS:
        preset(shown, name)
        told[name] = said(shown)
    assert "bottom of the right valley" in told["settles"] and "bottom of the right valley" in told["zigzag"]
    assert "left valley" in told["overshoots"] and "gradient" in told["ridge"]
    assert re.search(r"Diverges: overflow at step 8, out of the picture since step 3", told["diverges"])


def test_sliders_lead_where_a_program_would(surface):
    page, shown = surface
    for settings in ((1.6, 1, 0.23, 0.5, 17), (-0.35, 0.8, 0.6, 0.05, 0), (0.02, -1.3, 0.3, 0, 9)):
        for label, value in zip(("start x1", "start x2", "rate", "momentum", "steps"), settings, strict=True):
            box(shown, label).fill(str(value))
        same(descend(*settings), end(shown))
        assert shown.locator("[aria-pressed=true]").count() == 0
    drawn = shown.locator(".stops").get_attribute("d")
    assert drawn.count("M") == 10 and drawn.startswith("M2.0 130.0") and not page.said


def test_the_arrow_keys_move_the_start_and_the_focus_shows(surface):
    page, shown = surface
    preset(shown, "ridge")
    shown.locator(".plane").focus()
    for keys in ("ArrowLeft", "Shift+ArrowRight", "ArrowDown"):
        page.keyboard.press(keys)
    assert box(shown, "start x1").input_value() == "-0.04" and box(shown, "start x2").input_value() == "1.15"
    same(descend(-0.04, 1.15, 0.1, 0, 60), end(shown))
    assert (
        shown.locator(".plane").evaluate("e => e.matches(':focus-visible') && getComputedStyle(e).outlineStyle")
        == "solid"
    )
    for _ in range(9):
        page.keyboard.press("ArrowUp")
    assert box(shown, "start x2").input_value() == "1.3", "the start left the picture"


def test_all_of_the_descent_is_reached_by_tab_in_the_order_seen(surface):
    page, shown = surface
    shown.locator(".presets button").first.focus()
    order = []
    for _ in range(13):
        order.append(page.evaluate("(e => e.name || e.getAttribute('role') || e.localName)(document.activeElement)"))
        page.keyboard.press("Tab")
    assert order == ["button"] * 5 + ["application", "rate", "momentum", "steps", "x1", "x2", "button", "summary"]


def spot(shown, x: float, y: float) -> tuple[float, float]:
    """Where a point of the surface is on the screen."""
    area = shown.locator(".plane svg").bounding_box()
    unit = area["width"] / 4.2
    return area["x"] + (x + 2.1) * unit, area["y"] + (1.3 - y) * unit


def near(shown, x: float, y: float) -> bool:
    found = [float(box(shown, f"start x{i}").input_value()) for i in (1, 2)]
    return math.dist(found, (x, y)) < 0.02


def test_a_mouse_drags_the_start(surface):
    page, shown = surface
    shown.locator(".plane").scroll_into_view_if_needed()
    page.mouse.move(*spot(shown, 1.6, 1))
    page.mouse.down()
    page.mouse.move(*spot(shown, 0.5, 0.5), steps=3)
    assert near(shown, 0.5, 0.5)
    page.mouse.move(*spot(shown, -0.75, -0.5), steps=3)
    page.mouse.up()
    assert near(shown, -0.75, -0.5) and "left valley" in said(shown)
    page.mouse.move(*spot(shown, 1, 1))
    assert near(shown, -0.75, -0.5), "the start follows a mouse that holds nothing"


def test_a_finger_taps_or_drags_the_ring_and_elsewhere_scrolls(alone):
    page = alone(DESCENT, "descent", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "descent")
    shown.locator(".plane").scroll_into_view_if_needed()
    page.touchscreen.tap(*spot(shown, -1.5, 0.5))
    assert near(shown, -1.5, 0.5) and "left valley" in said(shown)
    finger = page.context.new_cdp_session(page)

    def swipe(start, *path):
        def send(kind, *points):
            finger.send(
                "Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in points]}
            )

        send("touchStart", spot(shown, *start))
        for point in path:
            send("touchMove", spot(shown, *point))
        send("touchEnd")

    swipe((-1.5, 0.5), (-1, 0.5), (0, 0.8), (0.5, 0.8))
    assert near(shown, 0.5, 0.8) and "right valley" in said(shown)
    before = page.evaluate("scrollY")
    swipe((-1, -1), (-1, -0.8), (-1, 0.2))
    page.wait_for_function("before => scrollY > before", arg=before)
    assert near(shown, 0.5, 0.8), "scrolling past the figure changed it"
    smallest = min(
        min(b.bounding_box()["height"], b.bounding_box()["width"]) for b in shown.locator("button, input").all()
    )
    assert smallest >= 24


def test_a_start_that_is_none_is_refused_with_the_reason(surface):
    page, shown = surface
    preset(shown, "settles")
    drawn = shown.locator(".way").get_attribute("d")
    for wrong in ("7", "", "-2.2"):
        box(shown, "start x1").fill(wrong)
        assert said(shown) == "Start x1: a number from -2.1 to 2.1."
        assert box(shown, "start x1").get_attribute("aria-invalid") == "true"
        assert shown.locator(".way").get_attribute("d") == drawn
    box(shown, "start x1").fill("1.6")
    assert box(shown, "start x1").get_attribute("aria-invalid") is None
    same(compare.value(recorded("double-well"), "settles"), end(shown))
    box(shown, "start x2").fill("")
    preset(shown, "ridge")
    assert box(shown, "start x2").input_value() == "1.2" and shown.locator("[aria-invalid]").count() == 0
    assert not page.said


def test_the_walk_goes_step_by_step_when_asked_and_is_announced_at_its_end(surface):
    page, shown = surface
    walk = shown.get_by_role("button", name="Walk")
    before = shown.locator(".way").get_attribute("d")
    page.wait_for_timeout(300)
    assert shown.locator(".way").get_attribute("d") == before, "something moves that nobody asked to"
    box(shown, "steps").fill("12")
    done = end(shown)
    walk.click()
    readout = shown.locator(".readout")
    assert readout.get_attribute("aria-live") == "off"
    page.wait_for_function("document.querySelector('[name=steps]').value === '5'")
    assert shown.get_by_role("button", name="Stop").is_visible() and "Step 5" in said(shown)
    page.wait_for_function("document.querySelector('.readout').getAttribute('aria-live') === 'polite'")
    assert end(shown) == done and box(shown, "steps").input_value() == "12" and walk.is_visible()
    walk.click()
    preset(shown, "ridge")
    page.wait_for_timeout(200)
    same(compare.value(recorded("double-well"), "ridge"), end(shown))
    preset(shown, "diverges")
    walk.click()
    page.wait_for_function("document.querySelector('.readout').getAttribute('aria-live') === 'polite'")
    assert end(shown) == "overflow at step 8" and box(shown, "steps").input_value() == "60" and not page.said


def test_nothing_walks_for_those_who_asked_for_less_motion(alone):
    page = alone(DESCENT, "descent", reduced_motion="reduce")
    shown = figure(page, "descent")
    assert not shown.get_by_text("Walk").is_visible()
    moving = """f => [...f.querySelectorAll("*")].filter(e => { const s = getComputedStyle(e);
      return s.animationName !== "none" || s.transitionProperty !== "none" && /[1-9]/.test(s.transitionDuration); }).length"""
    assert shown.evaluate(moving) == 0
    preset(shown, "overshoots")
    same(compare.value(recorded("double-well"), "overshoots"), end(shown))


# --- Broadcasting -------------------------------------------------------------------------------------------------


@pytest.fixture
def shapes(figures):
    """The figure of broadcasting, and its page."""
    return figures(BROADCAST, "broadcast")


def fill(shown, a: str, b: str) -> None:
    box(shown, "shape of A").fill(a)
    box(shown, "shape of B").fill(b)


def cells(shown) -> list[list[int]]:
    """The numbers in the drawn result, row by row."""
    found = shown.locator("svg").evaluate("""svg => {
      const rows = new Map();
      for (const cell of svg.querySelectorAll("rect.r")) {
        const text = cell.nextElementSibling, y = cell.getAttribute("y");
        rows.set(y, [...rows.get(y) || [], Number(text.textContent.replace("−", "-"))]);
      }
      return [...rows.values()];
    }""")
    return found


def result(shown) -> str:
    return shown.locator(".readout b").inner_text()


@pytest.mark.parametrize(
    ("name", "key"), [("M + row", "M + row"), ("M + column", "M + column"), ("row + column", "row + column"),
                      ("repaired", "M less its sums")]
)  # fmt: skip
def test_a_preset_of_broadcasting_draws_the_numbers_of_the_listing(shapes, name, key):
    page, shown = shapes
    preset(shown, name)
    same(compare.value(recorded("broadcasting"), key), str(cells(shown)))
    assert result(shown) == compare.value(recorded("broadcasting"), "row at the end") == "(2, 3)"
    assert not page.said


def test_the_larger_case_the_refused_one_and_the_trap_are_those_of_the_listings(shapes):
    page, shown = shapes
    preset(shown, "larger")
    assert result(shown) == compare.value(recorded("broadcasting"), "a larger case")
    assert shown.locator("rect.r").count() == math.prod((5, 4, 3))
    preset(shown, "refused")
    assert said(shown) == "(2, 3) - (2,) is refused: on axis -1, 3 meets 2 and neither is 1."
    assert shown.locator(".axes .bad").inner_text() == "3 ≠ 2" and shown.locator("rect.r").count() == 0
    sums = shown.locator("rect.b + text").all_text_contents()
    same(compare.value(recorded("broadcasting"), "M.sum(1)"), f"[{', '.join(sums)}]")
    preset(shown, "trap")
    assert result(shown) == compare.value(recorded("column-trap"), "first shape")
    same(compare.value(recorded("column-trap"), "first loss"), f"{np.square(cells(shown)).mean():.4f}")
    box(shown, "shape of A").fill("3")
    assert result(shown) == compare.value(recorded("column-trap"), "last shape")
    same(compare.value(recorded("column-trap"), "last loss"), f"{np.square(cells(shown)).mean():.4f}")
    assert not page.said


def test_the_words_under_broadcasting_say_what_the_figure_says(shapes, site):
    _, shown = shapes
    table = rows(site, BROADCAST, "broadcast")
    assert list(table) == shown.locator(".presets button").all_inner_texts()
    for name, (a, b, outcome) in table.items():
        preset(shown, name)
        assert re.match(rf"{re.escape(a)} [+-] {re.escape(b)} is ", said(shown))
        assert outcome.partition(":")[0] == result(shown), name
        if ": " in outcome:
            assert outcome.partition(": ")[2] in said(shown)


def test_any_two_shapes_give_what_numpy_gives(shapes):
    page, shown = shapes
    some = [(), (1,), (3,), (0,), (2, 1), (1, 3), (2, 3), (4, 1, 3), (2, 1, 1, 3), (12, 1)]
    for a, b in itertools.product(some, repeat=2):
        fill(shown, ", ".join(map(str, a)), str(b))
        try:
            expected = str(np.broadcast_shapes(a, b))
        except ValueError:
            expected = "refused"
        assert result(shown) == expected, (a, b)
        repeated = [] if expected == "refused" else [
            f"{name} along axis {i - rank}"
            for name, shape in (("A", a), ("B", b)) for rank in [max(len(a), len(b))]
            for i in range(rank) if ((1,) * (rank - len(shape)) + shape)[i] != eval(expected)[i]
        ]  # fmt: skip
        if expected != "refused":
            assert said(shown).endswith(f"Repeated: {', '.join(repeated) or 'nothing'}.")
            assert shown.locator(".axes small").count() == len(repeated)
    assert not page.said


def test_repeated_cells_are_pale_and_only_they(shapes):
    _, shown = shapes
    preset(shown, "M + row")
    assert shown.locator("rect.a.pale").count() == 0
    assert [shown.locator(s).count() for s in ("rect.b", "rect.b.pale", "rect.r")] == [6, 3, 6]
    assert shown.locator(".axes .absent").count() == 1
    preset(shown, "row + column")
    assert [shown.locator(s).count() for s in ("rect.a.pale", "rect.b.pale")] == [3, 4]


def test_a_shape_that_is_none_is_refused_with_the_reason(shapes):
    page, shown = shapes
    preset(shown, "M + row")
    for wrong in ("2, x", "-1", "2.5", "2,,3", "1, 2, 3, 4, 5", "123456", "<b>3"):
        box(shown, "shape of A").fill(wrong)
        assert f"“{wrong}” is no shape here" in shown.locator(".readout").inner_text()
        assert box(shown, "shape of A").get_attribute("aria-invalid") == "true"
        assert box(shown, "shape of B").get_attribute("aria-invalid") is None
    for right in ("2, 3", "(2, 3)", " 2 3 ", "(2,3,)"):
        box(shown, "shape of A").fill(right)
        assert result(shown) == "(2, 3)" and box(shown, "shape of A").get_attribute("aria-invalid") is None
    fill(shown, "9, 1", "2, 1, 3")
    assert "up to three axes" in shown.locator("svg").inner_html() and result(shown) == "(2, 9, 3)"
    assert not page.said


def test_broadcasting_is_typed_tabbed_and_tapped(alone):
    page = alone(BROADCAST, "broadcast", width=390, has_touch=True, is_mobile=True)
    shown = figure(page, "broadcast")
    shown.locator(".presets button").first.focus()
    for _ in range(7):
        page.keyboard.press("Tab")
    page.keyboard.press("Control+a")
    page.keyboard.type("4, 2, 1")
    assert result(shown) == "(4, 2, 3)"
    page.keyboard.press("Tab")
    page.keyboard.type("1, ")
    assert box(shown, "shape of B").input_value() in ("1, 3", "3", "31, ", "1, ")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.localName") == "summary", "the steppers stand in the way of Tab"
    shown.locator(".presets button").nth(1).tap()
    shown.get_by_role("button", name="B, axis -1: + 1".replace("-", "−")).tap()
    assert result(shown) == "refused"
    shown.get_by_role("button", name="B, axis −1: + 1").tap()
    assert result(shown) == "(2, 3)" and box(shown, "shape of B").input_value() == "2, 3"
    for _ in range(4):
        shown.get_by_role("button", name="A, axis −2: − 1").tap()
    assert box(shown, "shape of A").input_value() == "0, 3" and result(shown) == "refused"
    assert not page.said
