"""The pieces of a page that hold more than a line of text, as the site's Markdown."""

from __future__ import annotations

from wonderland.book.labels import Label
from wonderland.page.pieces import Caption, Head, Open, Remark, lines

BOX = Label("box:trap", "B.2.1", "02-drill/page.md", 1, "A trap")


def test_a_head_is_a_number_that_leads_somewhere_a_title_and_remarks_under_its_kind():
    head = Head("A *trap*", BOX, "#box-trap", (Remark("5 min", "time"), Remark("to remember")))
    assert lines(head) == [
        '[Box&nbsp;B.2.1](#box-trap){ .number } <span class="title">A *trap*</span> <span class="time">5 min</span> '
        '<span class="visually-hidden">(to remember)</span>',
        "{ .label }",
    ]
    assert lines(Head("Both", kind="caption", form="**{}**")) == ["**Both**", "{ .caption }"]


def test_a_caption_has_its_number_before_it_where_it_has_one():
    begin, end = '<figcaption markdown="span">', "</figcaption>"
    assert lines(Caption("It falls.", BOX, "#there")) == [begin, "[Box&nbsp;B.2.1](#there){ .number } It falls.", end]
    assert lines(Caption("It falls.")) == [begin, "It falls.", end]


def test_what_a_script_looks_for_stands_in_the_beginning_of_a_block():
    begun = Open("interactive", "figure", classes="wide", anchor="fig-a", data=("interactive", "wheel"))
    assert lines(begun) == ['<figure class="interactive wide" id="fig-a" data-interactive="wheel" markdown="1">']
