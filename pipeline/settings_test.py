import pytest

from harnesses.records import ShipgateError
from pipeline.merge_check import MergeSettings
from pipeline.settings import read_settings


def test_options_stand_before_the_file_and_the_file_before_defaults(tmp_path):
    file = tmp_path / "merge.json"
    file.write_text('{"texts": 3, "tokens": 5}')
    found = read_settings(MergeSettings, file, {"tokens": 7, "seed": None})
    assert (found.texts, found.tokens, found.seed) == (3, 7, MergeSettings().seed)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"texts": 0}', "texts: Input should be greater than or equal to 1; mend it"),
        ('{"txts": 1}', "txts: Extra inputs are not permitted; mend it"),
        ('{"texts": 1, "texts": 2}', "is not sound JSON"),
        ("[1]", "is no JSON object"),
        ("{", "is not sound JSON"),
    ],
)
def test_what_is_wrong_in_a_file_is_named(tmp_path, content, said):
    file = tmp_path / "merge.json"
    file.write_text(content)
    with pytest.raises(ShipgateError, match=said) as caught:
        read_settings(MergeSettings, file, {})
    assert str(caught.value).startswith(str(file))
    assert "\n" not in str(caught.value)


def test_a_wrong_option_is_named_without_a_file(tmp_path):
    with pytest.raises(ShipgateError, match=r"^texts: Input should be a valid integer"):
        read_settings(MergeSettings, None, {"texts": "many"})
    with pytest.raises(ShipgateError, match="cannot be read"):
        read_settings(MergeSettings, tmp_path / "missing.json", {})
