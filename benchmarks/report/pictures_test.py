"""A picture is a small PNG of the window asked for; a page that complains is not pictured."""

import struct

import pytest

from benchmarks.report.pictures import LARGEST, View, picture
from harnesses.records import ShipgateError
from reports.browser import browser, lacking

pytestmark = pytest.mark.skipif(bool(lacking()), reason=lacking())


def test_a_page_is_pictured_as_large_as_asked_and_one_that_complains_is_not(tmp_path):
    path = tmp_path / "report.html"
    path.write_text("<!doctype html><title>t</title><h1 style='color: teal'>CLEARED</h1>", encoding="utf-8")
    with browser() as chromium:
        taken = picture(chromium, path, View("small", (320, 200), 240, "dark"))
        assert taken.startswith(b"\x89PNG")
        assert struct.unpack(">II", taken[16:24]) == (320, 240)
        assert len(taken) < LARGEST
        path.write_text("<script>throw new Error('broken')</script>", encoding="utf-8")
        with pytest.raises(ShipgateError, match="broken"):
            picture(chromium, path, View("small", (320, 200), 240))
