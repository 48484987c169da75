import json
import random
import re

from pipeline.corpus.copying import copying_sample


def made(count, seed=0):
    rng = random.Random(seed)
    return [copying_sample(rng) for _ in range(count)]


SOME = made(1500)


def starting(mark):
    found = [sample for sample in SOME if sample.prompt.startswith(mark)]
    assert len(found) > 20, mark
    return [(sample.prompt.removeprefix(mark), sample.answer) for sample in found]


def test_an_answer_is_made_of_the_prompt_alone():
    for sample in SOME:
        assert sample.answer.strip(), sample
        if sample.prompt.startswith("class for: "):
            assert sample.answer.split()[2] in re.split(r"\W", sample.prompt), sample
        elif sample.answer.startswith("{"):
            assert all(value in sample.prompt for value in json.loads(sample.answer).values()), sample
        else:
            assert all(part in sample.prompt for part in re.split(r",?\s+", sample.answer)), sample


def test_lists_are_repeated_or_turned_round():
    for mark in ("repeat: ", "again: "):
        assert all(shown == answer for shown, answer in starting(mark))
    for shown, answer in starting("backwards: "):
        separator = next((s for s in (", ", "\n", " ") if s in shown), " ")
        assert answer.split(separator) == shown.split(separator)[::-1]


def test_the_name_after_is_the_next_of_the_list():
    found = [sample for sample in SOME if "\nafter: " in sample.prompt]
    assert len(found) > 50
    for sample in found:
        shown, asked = sample.prompt.split("\nafter: ")
        things = shown.split(" ")
        assert len(set(things)) == len(things)
        assert sample.answer.split(", ") == [things[things.index(a) + 1] for a in asked.split(", ")]


def test_looked_up_lines_are_lines_of_the_table_in_the_order_asked():
    found = [sample for sample in SOME if "\nlook up " in sample.prompt]
    assert len(found) > 50
    for sample in found:
        table, asked = sample.prompt.rsplit("\nlook up ", 1)
        lines = sample.answer.split("\n")
        assert set(lines) <= set(table.split("\n"))
        assert ", ".join(line.split(": ", 1)[0] for line in lines) == asked


def test_json_holds_each_key_with_its_value():
    for shown, answer in starting("as JSON: "):
        values = json.loads(answer)
        assert all(f"{key} = {value}" in shown for key, value in values.items())
        assert shown.count(" = ") >= len(values)


def test_a_replacement_names_file_old_and_new_text():
    for shown, answer in starting("in "):
        call = json.loads(answer)
        assert shown == f"{call['filepath']}\nold: {call['old_string']}\nnew: {call['new_string']}"


def test_finding_returns_one_whole_word_of_the_sentence():
    for mark in ("path in: ", "class name in: "):
        found = [(shown.split(" "), answer) for shown, answer in starting(mark)]
        assert all(answer in {w.rstrip(",:?.").removesuffix("'s").removesuffix("<T>") for w in words}
                   for words, answer in found)  # fmt: skip
    for shown, answer in starting("quoted parts: "):
        assert answer.split("\n") == re.findall(r"(?:^|(?<= ))[`\"'](\S[^`\"']*)[`\"'](?= |$)", shown)


def test_copied_code_is_the_fence_as_it_stands():
    assert all(shown == answer for shown, answer in starting("copy the code:\n"))


def test_the_seed_decides_everything():
    assert made(60) == SOME[:60]
    assert made(60, seed=1) != SOME[:60]
    assert len({sample.prompt for sample in SOME}) == len(SOME)
