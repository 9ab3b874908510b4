"""What a build takes of the theme: its templates, those that are hidden too, and compiled ones where they can be kept."""

from __future__ import annotations

from mkdocs.theme import Theme

from wonderland.web.theme import adapt


def test_where_no_template_can_be_kept_all_are_compiled(tmp_path):
    (tmp_path / "file").write_text("not a folder", "utf-8")
    theme = Theme(name="material")
    adapt(theme, compiled=tmp_path / "file" / "templates")
    assert theme.get_env().get_template("404.html").name == "404.html"


def test_of_the_theme_what_is_hidden_is_found_and_not_listed():
    theme = Theme(name="material")
    everything = theme.get_env().list_templates()
    adapt(theme, compiled=None)
    seen = theme.get_env()
    assert seen.list_templates() == [name for name in everything if not any(p.startswith(".") for p in name.split("/"))]
    [icon] = [name for name in everything if name.endswith(".icons/material/clock.svg")]
    assert "<svg" in seen.loader.get_source(seen, icon)[0]
