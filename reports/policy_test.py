"""A policy either can be judged or stops everything with one line naming file and key."""

from pathlib import Path

import pytest

from harnesses.records import ShipgateError
from reports.policy import REQUIRED, Promotion, differences, parse_policy, read_policy

SHIPPED = Path(__file__).resolve().parent.parent / "gates" / "policy.toml"
TEXT = SHIPPED.read_text(encoding="utf-8")


def test_the_shipped_policy_holds_the_roadmaps_bars():
    policy = read_policy(SHIPPED)
    bars = {name: (row.kind, row.threshold, row.minimum_cases) for name, row in policy.gates.items()}
    assert bars == {
        "pdca_schema": ("ship", 0.95, 100),
        "pdca_template": ("ship", 0.95, 100),
        "tron_format": ("quality", 0.90, 100),
        "empty_constructor": ("ship", 0.95, 100),
        "tool_success": ("quality", 0.85, 100),
        "refusal": ("ship", 0.98, 200),
        "canaries": ("ship", 1.0, 20),
        "perplexity": ("ship", 1.10, 500),
        "consistency": ("quality", 0.95, 24),
        "contamination": ("ship", 1.0, 100),
        "regression": ("ship", 1.0, 7),
    }
    assert {name for name, row in policy.gates.items() if row.only_with} == {"contamination", "regression"}
    assert {row.judge for row in policy.gates.values()} == {"point"}
    assert policy.overall.target == 0.90
    assert policy.sampling.temperature == 0


def test_the_same_prompts_are_asked_the_same_way():
    policy = read_policy(SHIPPED)
    assert policy.decoding("pdca_schema") == policy.decoding("pdca_template")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("threshold = 0.98", "threshold = nan", "gates.refusal.threshold"),
        ("threshold = 0.98", "threshold = inf", "gates.refusal.threshold"),
        ("threshold = 0.98", "threshold = 1.01", "gates.refusal.threshold"),
        ("threshold = 0.98", "threshold = -0.1", "gates.refusal.threshold"),
        ('metric = "f1"', 'metric = "f1"\njudge = "worst"', "gates.refusal.judge"),
        (
            'metric = "f1"',
            'metric = "f1"\nonly_with = "training"',
            "gates.refusal.only_with: it always holds",
        ),
        ("max_tokens = 384", "", "gates.tool_success.max_tokens: Field required"),
        ("threshold = 1.10", "threshold = 0", "gates.perplexity.threshold"),
        ("threshold = 1.10", "threshold = 101", "gates.perplexity.threshold"),
        ("repeats = 3", "repeats = 1", "consistency.repeats"),
        ("[consistency]", "[consistent]", "consistent: unknown key"),
        ("merge_allowance = 1.02", "", "perplexity.merge_allowance: Field required"),
        ("threshold = 0.98", "threshold = true", "gates.refusal.threshold"),
        ("threshold = 0.98", 'threshold = "0.98"', "gates.refusal.threshold"),
        ("threshold = 0.98", "", "gates.refusal.threshold: Field required"),
        ("threshold = 0.98", "threshold = 0.98\nthreshhold = 1", "gates.refusal.threshhold: unknown key"),
        ("threshold = 0.98", "threshold = 0.98\nthreshold = 0.1", "no TOML"),
        ('metric = "f1"', "metric = 1", "gates.refusal.metric"),
        ('kind = "quality"', 'kind = "advice"', "gates.tron_format.kind"),
        ("minimum_cases = 200", "minimum_cases = 0", "gates.refusal.minimum_cases"),
        ("minimum_cases = 200", "minimum_cases = 1.5", "gates.refusal.minimum_cases"),
        ("[gates.canaries]", "[gates.canary]", "gates.canaries: the row is missing"),
        ("target = 0.90", "target = nan", "overall.target"),
        ("target = 0.90", "", "overall.target: Field required"),
        ("concurrency = 16", "concurrency = 0", "sampling.concurrency"),
        ("temperature = 0.0", "temperature = -1", "sampling.temperature"),
        ("load_seconds = 5.0", "", "speed.load_seconds: Field required"),
        ("tokens_per_second = 15.0", "tokens_per_second = nan", "speed.tokens_per_second"),
        ("tokens_per_second = 15.0", "tokens_per_second = 0", "speed.tokens_per_second"),
        ("max_age_days = 7.0", "max_age_days = nan", "promote.max_age_days"),
        ("max_age_days = 7.0", "max_age_days = 0", "promote.max_age_days"),
        ("command = []", 'command = "rm -rf"', "promote.command"),
        ("command = []", 'command = [""]', "promote.command"),
        ("command = []", 'command = ["cp", "{file}"]', "promote.command: Value error, {file} is not known"),
        ("fresh_answers = false", "fresh_answers = 0", "promote.fresh_answers"),
        ('baseline = "any"', 'baseline = "none"', "promote.baseline"),
        ("max_age_days = 7.0", "max_age_hours = 7.0", "promote.max_age_hours: unknown key"),
        ("schema_version = 1", "schema_version = 2", "schema_version"),
        ("schema_version = 1", 'schema_version = 1\ndigest = "x"', "digest: unknown key"),
        ("[gates.canaries]", "[gates.overall]", "gates.canaries: the row is missing"),
        ("[overall]", "[overall", "no TOML"),
    ],
)
def test_a_policy_that_cannot_be_judged_names_file_and_key(old, new, problem):
    assert old in TEXT
    with pytest.raises(ShipgateError) as raised:
        parse_policy(TEXT.replace(old, new, 1).encode(), "p.toml")
    assert str(raised.value).startswith(f"policy p.toml: {problem}")
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"= 1", b"gates = 3", b"a = " + b"[" * 5000])
def test_what_is_no_policy_at_all(content):
    with pytest.raises(ShipgateError, match=r"policy p\.toml: "):
        parse_policy(content, "p.toml")


def test_a_missing_file(tmp_path):
    with pytest.raises(ShipgateError, match="cannot be read"):
        read_policy(tmp_path / "none.toml")


def test_stricter_and_looser_are_allowed():
    looser = parse_policy(TEXT.replace("threshold = 0.98", "threshold = 0").encode(), "p")
    assert looser.gates["refusal"].threshold == 0
    assert looser.digest != read_policy(SHIPPED).digest
    assert set(REQUIRED) <= set(looser.gates)


def test_what_promotion_asks_for_has_defaults():
    start = TEXT.index("[promote]")
    without = parse_policy((TEXT[:start] + TEXT[TEXT.index("# Measures") :]).encode(), "p")
    assert without.promote == Promotion() == read_policy(SHIPPED).promote
    assert (without.promote.max_age_days, without.promote.command) == (7.0, ())
    hooked = TEXT.replace("command = []", """command = ["cp", "{path}", "x.{version}", '{"a": 1}']""", 1)
    assert parse_policy(hooked.encode(), "p").promote.command == ("cp", "{path}", "x.{version}", '{"a": 1}')


def test_differences_name_every_setting_that_is_not_the_same():
    own = read_policy(SHIPPED)
    assert differences(own, own) == ()
    loose = own.gates["refusal"].model_copy(update={"threshold": 0.5, "kind": "quality"})
    more = own.model_copy(update={"gates": {**own.gates, "refusal": loose, "new": loose}})
    found = differences(more, own)
    assert found[-2:] == ("gates.refusal.kind quality (ship)", "gates.refusal.threshold 0.5 (0.98)")
    assert "gates.new.kind quality (None)" in found
