"""Pages in a browser, for every reader: by axe, on a phone, in the dark, on paper, by keyboard, without scripts."""

from __future__ import annotations

import contextlib

import pytest

from ..support import sample
from ..support.acts import EXERCISES, GUIDE, LISTINGS, NIGHT, OPEN_ALL, SETTLED, reach, switch
from ..support.built import LOST, ROOT, visitor

KINDS = sample.of_each_kind()
KINDS_A_DAY = 2  # of which a page is laid out with other letters than those of most tests
# Of two kinds a page is looked at with all that stands around its text, on both screens, and by night: what stands there is the
# same on every other, and so are the colours. So is it with the front page and the one for what is not found, on the days of
# their turn. Of all else the text is looked at on a phone, where most is to go wrong, without what is the same everywhere and
# most of it: the spans of its formulas and of its code, and what a long list has after its first entries.
WHOLE = [KINDS[k] for k in ("section", "exercises", "", LOST)]
LEAN = """document.querySelectorAll(".katex").forEach(formula => formula.replaceChildren("x"));
  document.querySelectorAll("pre code").forEach(code => code.textContent = code.textContent);
  document.querySelectorAll("article :is(ul, ol, dl, tbody)").forEach(list => [...list.children].slice(24).forEach(e => e.remove()))"""


@pytest.fixture(scope="module")
def tab(site, chromium):
    """A tab in which one page after the other is opened: what they share is loaded once."""
    with visitor(site, chromium) as visit:
        yield visit(LOST, width=1440, color_scheme="light", reduced_motion="reduce")


def pytest_generate_tests(metafunc):
    if "opened" in metafunc.fixturenames:
        metafunc.parametrize("opened", sample.looked_at(metafunc.config.option.day), indirect=True, scope="module")
    if "kind" in metafunc.fixturenames:
        metafunc.parametrize("kind", sample.turn(KINDS, metafunc.config.option.day, KINDS_A_DAY))


@pytest.fixture(scope="module")
def opened(request, tab, site):
    """A page on a desktop by day, loaded once for all that is asked of every page that is looked at."""
    sample.opened(request.config, request.param)
    tab.asked.clear()
    tab.said.clear()
    tab.goto(site.address + request.param, wait_until="load")
    assert tab.evaluate("innerWidth") == 1440
    yield tab
    tab.emulate_media(color_scheme="light")
    tab.evaluate("localStorage.clear()")


@contextlib.contextmanager
def on_a_phone(page):
    """The page as it is on a phone, without loading it again."""
    screen = page.context.new_cdp_session(page)
    metrics = {"width": 390, "height": 800, "deviceScaleFactor": 2, "mobile": True}
    screen.send("Emulation.setDeviceMetricsOverride", metrics)
    screen.send("Emulation.setTouchEmulationEnabled", {"enabled": True})
    yield
    screen.detach()  # takes back what it has set


def across(page) -> int:
    """How wide the page is, of which no more shows than the window's width."""
    return page.evaluate("document.documentElement.scrollWidth")


def assert_quiet(page, site):
    """That the page has asked no other host for anything until now, and that nothing stands in its console."""
    assert page.asked and not [url for url in page.asked if not url.startswith((site.address, "data:", "blob:"))]
    assert not page.said


def assert_still_and_fits(page):
    """That nothing has moved by itself, and that nothing is off the screen, on a desktop or on a phone."""
    assert page.evaluate("moved") < 0.1
    page.evaluate(OPEN_ALL)
    assert across(page) <= 1440, f"{across(page)} pixels of page in a window of 1440"
    switch(page, "Both").dispatch_event("click")  # which shows JAX's too, in less room than alone
    assert across(page) <= 1440, f"{across(page)} pixels of page in a window of 1440, with both frameworks"
    with on_a_phone(page):
        assert page.evaluate("matchMedia('(hover: none)').matches")
        assert across(page) <= 390, f"{across(page)} pixels of page on a phone of 390"


def test_a_page_asks_no_other_host_logs_nothing_stands_still_and_fits(opened, site):
    assert_still_and_fits(opened)
    assert_quiet(opened, site)


def test_with_narrow_letters_too_a_page_of_a_kind_whose_turn_it_is_stands_still_and_fits(site, browsers, kind, request):
    sample.told(request.config, "pages were laid out with narrow letters", KINDS[kind])
    with visitor(site, browsers("narrow")) as visit:
        assert_still_and_fits(visit(KINDS[kind], width=1440))


AXE = """async ([place, options]) =>
  (await axe.run(place, { resultTypes: ["violations"], preload: false, ...options })).violations.flatMap(
    rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html.slice(0, 200)} ${node.target}`))"""
PAPER = "Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3))"
# By night the colours alone are others, and on a desktop the sizes, and what is hidden.
PHONE = {"rules": {"target-size": {"enabled": True}}}  # which is no rule for everybody yet


def test_axe_finds_nothing(opened, site):
    page = opened
    whole = page.url.partition("?")[0].removeprefix(site.address) in WHOLE
    place = "html" if whole else "article"
    if not whole:
        page.evaluate(LEAN)
    page.evaluate((ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8"))
    switch(page, "Both").dispatch_event("click")
    with on_a_phone(page):
        page.evaluate(SETTLED)
        assert page.evaluate(PAPER) > 191
        assert not page.evaluate(AXE, [place, PHONE])
    if whole:
        page.evaluate(SETTLED)
        assert not page.evaluate(AXE, [place, {}])
        page.emulate_media(color_scheme="dark")
        page.evaluate(SETTLED)
        assert page.evaluate(PAPER) < 64
        assert not page.evaluate(AXE, [place, NIGHT])
    assert_quiet(page, site)  # again: by now all that comes late has come


def test_on_a_phone_with_large_type_nothing_is_off_the_screen(visit, kind, request):
    sample.told(request.config, "pages were read with large type", KINDS[kind])
    page = visit(KINDS[kind], width=390)
    screen = page.context.new_cdp_session(page)
    screen.send("Page.setFontSizes", {"fontSizes": {"standard": 24, "fixed": 20}})
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "30px"  # 125 %, by Material
    assert across(page) <= 390, f"{across(page)} pixels of page on a phone of 390"
    for control in page.locator(".md-header__button, .switch button").all():
        if control.is_visible():
            box = control.bounding_box()
            assert box["x"] >= 0 and box["x"] + box["width"] <= 390, control.inner_text()


def test_everything_reads_without_scripts(visit):
    page = visit(LISTINGS, java_script_enabled=False)
    assert page.locator("article > p").first.is_visible()
    listing = page.locator(".listing").first
    torch, jax = listing.locator(".tabbed-block").nth(0), listing.locator(".tabbed-block").nth(1)
    assert torch.locator(".language-python code").is_visible() and torch.locator(".output code").is_visible()
    assert not jax.is_visible()
    listing.locator(".tabbed-labels > label", has_text="JAX").click()
    assert jax.locator(".language-python code").is_visible() and jax.locator(".output code").is_visible()
    assert not torch.is_visible()
    math = page.locator("article .katex-html").first
    assert math.is_visible() and math.bounding_box()["width"] > 5
    assert page.locator("article .drawing svg").first.bounding_box()["height"] > 100
    assert not page.locator(".switch").is_visible()
    assert not page.said
    page = visit(EXERCISES, java_script_enabled=False)
    page.locator("article details > summary").first.click()
    assert page.locator("article details > :not(summary)").first.is_visible()


def test_on_a_phone_without_scripts_the_contents_lead_from_a_page_to_one_of_another_chapter(visit):
    page = visit("06-autodiff/setup/", width=390, java_script_enabled=False)

    def choose(what: str, kind: str = "md-nav__link"):
        page.locator(f".{kind}:visible", has_text=what).last.click()

    page.locator("label.opens-drawer").click()
    choose("6 Automatic differentiation", "md-nav__title")  # up, to the chapters
    choose("2 Mathematical preliminaries")
    page.wait_for_url("**/02-preliminaries/")
    page.locator("label.opens-drawer").click()
    choose("2.2 Gradients and Jacobians")
    page.wait_for_url("**/02-preliminaries/gradients/")


def test_by_keyboard_the_contents_lead_from_a_page_to_one_of_another_chapter(visit):
    page = visit("06-autodiff/setup/")
    for name, address in (("2 Mathematical preliminaries", ""), ("2.2 Gradients and Jacobians", "gradients/")):
        reach(page, page.locator(".md-nav--primary").get_by_role("link", name=name, exact=True))
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/02-preliminaries/{address}")


def test_nothing_moves_by_itself_for_those_who_asked_for_less_motion(visit):
    moving = """[...document.querySelectorAll("*")].map(element => [element, getComputedStyle(element)])
      .filter(([, style]) => style.transitionProperty !== "none" && /[1-9]/.test(style.transitionDuration)
        || style.animationName !== "none" || style.scrollBehavior === "smooth")
      .map(([element]) => element.outerHTML.slice(0, 100))"""
    assert visit(GUIDE).evaluate(moving), "nothing moves for anyone: this test looks at the wrong thing"
    page = visit(GUIDE, reduced_motion="reduce")
    page.get_by_placeholder("Search").click()
    assert not page.evaluate(moving)


def test_an_unknown_address_at_any_depth_gets_a_page_that_leads_home(visit, site):
    page = visit("no/such/page/")
    assert page.locator("h1").inner_text() == "No page at this address"
    assert len(page.said) == 1, "besides the page itself, something else was not found"
    page.get_by_role("link", name="Back to the front page").click()
    page.wait_for_url(site.address)


# Until what moves in has arrived.
STILL = "Promise.all(document.getAnimations().map(animation => animation.finished)).then(() => null)"


@pytest.mark.parametrize("address", [GUIDE, "", LOST])
def test_the_first_stop_of_the_keyboard_skips_to_the_text(visit, address):
    page = visit(address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.md-skip')")
    page.evaluate(STILL)
    box = page.locator(".md-skip").bounding_box()
    assert box["y"] >= 0 and box["height"] > 10
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("Boolean(document.activeElement.closest('article'))")


def test_print_shows_the_chosen_code_and_its_output(visit):
    page = visit(LISTINGS)
    for choice in ("PyTorch", "JAX", "Both"):
        page.emulate_media(media="screen")
        switch(page, choice).click()
        page.emulate_media(media="print")
        blocks = page.locator(".listing").first.locator(".tabbed-block")
        for index, name in enumerate(("PyTorch", "JAX")):
            shows = choice in (name, "Both")
            assert blocks.nth(index).locator(".language-python code").is_visible() is shows
            assert blocks.nth(index).locator(".output code").is_visible() is shows
    page = visit(EXERCISES)
    page.emulate_media(media="print")
    assert not page.locator(".md-header").is_visible() and not page.locator(".md-sidebar").first.is_visible()
