"""Charts: where a number stands, what is drawn for what is not known, and that no text is markup."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.bar import Bar
from reports.page_charts import Point, Scale, Span, curve, difference_bar, interval_bar, stages_bar, trend

RATE = Bar(metric="pass_rate", threshold=0.9)
RATIO = Bar(metric="perplexity_ratio", threshold=1.1)
NUMBER = st.none() | st.floats(allow_nan=True, allow_infinity=True)


def read(markup):
    return ET.fromstring(str(markup))  # noqa: S314 - written by the line before


def of(drawing, kind):
    return [each for each in drawing.iter() if kind in each.get("class", "").split()]


def test_the_mark_stands_left_of_a_bar_that_is_missed_and_right_of_one_that_is_met():
    for value, met in ((0.5, False), (0.95, True)):
        drawing = read(interval_bar("g", Span(value, (value - 0.05, value + 0.05)), RATE, "good"))
        (bar,), (mark,) = of(drawing, "bar"), of(drawing, "mark")
        assert (float(mark.get("cx")) > float(bar.get("x1"))) is met
        (zone,) = of(drawing, "zone")
        assert float(zone.get("x")) == float(bar.get("x1"))


def test_for_a_ratio_the_side_that_is_asked_for_ends_at_the_bar():
    drawing = read(interval_bar("g", Span(1.0, (0.98, 1.02)), RATIO, "good"))
    (zone,), (bar,), (mark,) = (of(drawing, kind) for kind in ("zone", "bar", "mark"))
    end = float(zone.get("x")) + float(zone.get("width"))
    assert end == pytest.approx(float(bar.get("x1")))
    assert float(mark.get("cx")) < end


def test_what_is_amiss_has_another_shape_than_what_is_not():
    shapes = {
        tone: of(read(interval_bar("g", Span(0.5), RATE, tone)), "mark")[0].tag for tone in ("good", "bad")
    }
    assert shapes == {"good": "circle", "bad": "polygon"}


def test_no_value_has_no_mark_and_says_so():
    drawing = read(interval_bar("g", Span(None), RATE, "bad"))
    assert not of(drawing, "mark")
    assert drawing.get("aria-label") == "g: no value, the bar is ≥ 0.900"
    assert (drawing.get("role"), drawing.find("title").text) == ("img", drawing.get("aria-label"))


def test_a_loss_stands_left_of_the_middle_and_its_margin_between():
    drawing = read(difference_bar("g", Span(-0.1, (-0.2, -0.05)), 0.03, "bad"))
    (zero,), (bar,) = of(drawing, "zero"), of(drawing, "bar")
    ends = [float(each.get("x1")) for each in of(drawing, "whisker")]
    assert max(ends) < float(bar.get("x1")) < float(zero.get("x1"))
    assert "-0.100, 95 % interval -0.200 to -0.050, 0.03 may be lost" in drawing.get("aria-label")


def test_a_trend_breaks_its_line_where_a_run_has_no_number():
    points = [
        Point("a", 0.1),
        Point("b", 0.2, met=False),
        Point("c", None),
        Point("d", 0.4, met=True),
        Point("e", 0.9),
    ]
    drawing = read(trend("g", points, RATE))
    assert [len(line.get("points").split()) for line in of(drawing, "line")] == [2, 2]
    assert len(of(drawing, "mark")) == 4
    assert "c not known" in drawing.get("aria-label")


@given(NUMBER, NUMBER, NUMBER, st.text(st.characters(exclude_categories=())))
def test_whatever_is_drawn_stays_inside_and_has_no_style(value, low, high, name):
    span = Span(value, None if low is None or high is None else (low, high))
    for drawn in (
        interval_bar(name, span, RATE, "bad"),
        interval_bar(name, span, RATIO, "good"),
        difference_bar(name, span, 0.1, "none"),
        stages_bar(name, span, Span(2.0)),
        trend(name, [Point(name, value), Point("b", low)], RATE),
        curve(name, [(1, value or 0.0)]),
        curve(name, [(5, value or 0.0), (5, low or 0.0), (9, high or 0.0)]),
    ):
        drawing = read(drawn)
        wide = float(drawing.get("viewBox").split()[2])
        places = [float(e.get(key)) for e in drawing.iter() for key in ("x", "x1", "x2", "cx") if e.get(key)]
        assert all(0 <= place <= wide for place in places)
        assert not [each for each in drawing.iter() if each.get("style")]
        assert {each.tag for each in drawing.iter()} <= {
            "svg", "title", "rect", "line", "circle", "polygon", "polyline",
        }  # fmt: skip


def test_a_scale_holds_what_is_outside_at_its_ends():
    scale = Scale(0, 1, 10, 20)
    assert [scale.at(each) for each in (-5, 0, 0.5, 1, 7)] == [10, 10, 15, 20, 20]
