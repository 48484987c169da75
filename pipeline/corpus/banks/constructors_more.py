r"""Short, loose and telegraphic requests for TypeScript classes; keys as in `constructors.py` beside it."""


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())


REQUESTS: dict[str, tuple[str, ...]] = {
    "class": _lines(r"""
[class|a class] {comp} {ident} {ident2}[ ok| pls|, in ts|]
[Could|Can] you [give|make|write] me a [small|little|tiny|plain] {comp} class? [Range {n} to 99, never outside.|It keeps {fields}.|]
[Ich brauche|Schreib mir|Bitte] eine Klasse {comp} [mit|für] {fields}.
Our {word} has {word2}s. [Build|Write|Create] {comp} which [opens|starts|counts] above a limit [that's set at start|].
[Need|Want|Looking for] [a|the] {comp}[ class|] ({area}). {ident}(x, y) [returns|gives] a number.
{comp}: [holds|keeps|knows] {fields}, [can|should] {action}. [TypeScript|ts] [please|pls].
[Write|Make|Code] {comp}, [it|which] [counts|adds up|remembers] every {word}.
[Model|Represent] a {word} as class {comp}[, with {fields}|].
[Something|A thing] called {comp} that [wraps|holds] {n} {word}s.
[Give|Show] me TypeScript for {comp}. [Methods|It can]: {ident}, {ident2}.
{person} needs {comp} [by noon|today]: [a class with|it stores] {fields}.
[type out|write down] the class {comp} [please|now], {ident} and {ident2} included
[The|One] class {comp}, [state|fields]: {fields}.
"""),
    "abstract": _lines(r"""
[Need|I need|We need] an abstract {comp} ({area}). {ident}(x) stays open[, {ident2} is kept|].
[Abstract|An abstract] [base |parent |]class {comp}, {ident}() [abstract|left open].
[Write|Make] {comp} abstract: {ident} is [for the children|up to subclasses], {ident2} is [shared|done here].
[Eine abstrakte|Bitte eine abstrakte] Klasse {comp} mit {ident}().
[What|Which] base class [could|would] {word} and {word2} share? Call it {comp}, [abstract|no instances].
{comp} [abstract|as abstract class], subclasses [fill in|provide] {ident}.
"""),
    "generic": _lines(r"""
[A typed|A] lookup, class {comp}<K, V>: {ident}, {ident2}[ and size|]
pair<L, R> as class {comp}, {ident}() [gives a new one|swaps them]
a {comp}<T> which keeps [a|one] {word} and asks it just once
[typed|generic] {word} wrapper {comp}<T> with {ident}() and {ident2}()
[Write|Give me] {comp}<T>, [a container|a box|a list] [for any type|of T].
{comp}<T> [pls|please]: {ident}(item), {ident2}()
[A|One] generic {comp}, [type parameter T|over T], [remembers|holds] the last {n} [values|items].
[Eine generische|Generische] Klasse {comp}<T>, bitte.
"""),
    "subclass": _lines(r"""
{comp} extends {comp2}, [adds|overrides] {ident}.
[Derive|Inherit] {comp} from {comp2}[ and add {fields}|].
[A subclass|Subclass] of {comp2} [named|called] {comp}[, which {symptom}|].
[Extend|Take] Error [for|as] {comp}, [with|carrying] {fields}.
[Write|Make] {comp}, [a Map|an Error|an Array|an EventTarget|a Set] [subclass|of our own], [with|that knows] {ident}.
{comp} [is a|must be a] [kind of|special] {comp2}. [Write it.|Class please.]
"""),
    "tsx": _lines(r"""
{comp}, TSX, [own|new] {word}s right, others left.
[TSX|tsx] class {comp} [showing|with] {fields}
[A|One] React class component {comp}[, no hooks|]: [shows|renders] {word} and {word2}.
[Render|Show] the {word} in a class {comp} (TSX).
[Als|Bitte als] TSX-Klasse: {comp} mit {fields}.
{comp} as [a |]class component, [props|state]: {fields}
"""),
}
