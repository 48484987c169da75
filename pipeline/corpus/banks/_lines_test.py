import random

from pipeline.corpus.banks._lines import lines, literal
from pipeline.corpus.grammar import Filler, expand


def test_a_line_of_text_is_a_wording_and_a_backslash_joins_two():
    assert lines("\nOne \\\nline.\n\n  And another.\\nIn two.\n") == ("One line.", "And another.\nIn two.")


def test_pasted_code_comes_out_of_the_grammar_as_it_was_written():
    (line,) = literal("if (a[0] || b[1]) { return {ident}; } // [x|y]")
    filler = Filler(random.Random(1), {"ident": lambda _: "kelp"})
    assert expand(line, filler) == "if (a[0] || b[1]) { return kelp; } // [x|y]"
