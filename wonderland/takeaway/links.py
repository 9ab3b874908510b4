"""Where the links of a page lead from the files that are made of it; and the line that says where these are from."""

from __future__ import annotations

import posixpath
from urllib.parse import quote, urljoin, urlsplit

from ..book.site import Site
from . import addresses
from .rewrite import Link


def near(site: Site, page: str) -> Link:
    """From a page's Markdown: to the Markdown of another page, or into its HTML, where each place has its name."""

    def link(target: str) -> str:
        path, _, anchor = target.partition("#")
        source = _meant(page, path)
        there = site.find(source) if path else None
        if there is None:
            return target  # on this page, or on another site
        if anchor:
            return f"{_relative(site, page, there)}#{anchor}"
        return _relative(site, page, quote(addresses.markdown(site, source)) if source in site.pages else there)

    return link


def far(site: Site, page: str) -> Link:
    """From a file that has left the site: to the site, if it says where it is."""

    def link(target: str) -> str | None:
        path, _, anchor = target.partition("#")
        if urlsplit(target).scheme:
            return target
        there = site.find(_meant(page, path) if path else page)
        if not site.url or there is None:
            return None
        return urljoin(site.url, there) + (f"#{anchor}" if anchor else "")

    return link


def moved(page: str, other: str) -> Link:
    """From another page below docs/, on which the text of this one stands."""

    def link(target: str) -> str:
        path, mark, anchor = target.partition("#")
        if urlsplit(target).scheme:
            return target
        source = _meant(page, path) if path else page
        return posixpath.relpath(source, posixpath.dirname(other)) + mark + anchor

    return link


def origin(site: Site, page: str) -> str:
    """From where a page's text is, and on which terms, in Markdown."""
    there = site.canonical(page)
    return (
        ". ".join(filter(None, [f"From [{site.name}]({there})" if there else f"From {site.name}", site.copyright]))
        + "."
    )


def _meant(page: str, path: str) -> str:
    """The path below docs/ that a page means by the path of a link."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path))


def _relative(site: Site, page: str, there: str) -> str:
    """An address of the site, seen from a page."""
    seen = posixpath.relpath(there or ".", posixpath.dirname(quote(site.html(page))) or ".")
    return f"{seen}/" if not there or there.endswith("/") else seen
