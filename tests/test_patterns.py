"""The patterns of quantization configs: what they match is what Python says, in a number of steps that is bounded."""

from __future__ import annotations

import fnmatch
import re
import warnings
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from llmcfg.base.automaton import Automaton, Costly
from llmcfg.base.regex import END, Refused, parse
from llmcfg.tensors.blueprint import Unknown
from llmcfg.tensors.patterns import Modules

ENOUGH = 10**6

# Few letters, so that patterns and texts meet.
texts = st.text("ab.0", max_size=8)
atoms = st.sampled_from(
    ["a", "b", "0", ".", r"\.", r"\d", r"\w", r"\S", r"\D", "[ab]", "[^a]", "[0-9a]", r"[\w.]", "[]a-]"]
)
signs = st.sampled_from(["", "", "*", "+", "?", "*?", "+?", "{2}", "{1,2}", "{,1}", "{1,}", "{0}"])
repeated = st.builds(str.__add__, atoms, signs)
subset = st.recursive(
    st.lists(repeated, max_size=3).map("".join),
    lambda inner: st.one_of(
        st.builds("({}|{}){}".format, inner, inner, signs),
        st.builds("(?:{}){}{}".format, inner, signs, inner),
        st.builds("^{}".format, inner),
        st.builds("{}$".format, inner),
        st.builds("{}{}".format, inner, inner),
    ),
    max_leaves=6,
)


def matches(pattern: str, text: str) -> bool:
    return Automaton([parse(pattern)], ENOUGH).matches(text)


@settings(max_examples=500)
@given(subset, texts)
@example("(a|b)*?b$", "ab")
@example("^a|b", "b")
@example("(?:a*)*", "")
@example("[0-9a]b$", "ab")
def test_a_regular_expression_of_the_subset_matches_as_re_does(pattern, text):
    assert matches(pattern, text) == bool(re.match(pattern, text))
    assert Automaton([(*parse(pattern), END)], ENOUGH).matches(text) == bool(re.fullmatch(pattern, text))
    assert matches(f".*(?:{pattern})", text) == bool(re.search(f"^.*(?:{pattern})", text))


@settings(max_examples=1000)
@given(st.text("ab.0[]()-^$|*+?{},:!\\\\dwDAZbx<=", max_size=12), texts)
@example("a{,}", "b")
@example("[a-]", "-")
@example("[]]", "]")
@example("[^]]", "]")
@example("a{2", "a{2")
@example("(?i)a", "A")
@example("a**", "a")
@example("a*+a", "aa")
@example("(?=a)", "a")
@example("()*", "")
@example(r"\Aa\Z", "a")
def test_any_text_is_refused_or_matches_as_re_does(pattern, text):
    try:
        tree = parse(pattern)
    except Refused:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        assert Automaton([tree], ENOUGH).matches(text) == bool(re.match(pattern, text))


@given(st.lists(subset | st.text("ab0", max_size=5), max_size=12), st.lists(texts, max_size=4))
def test_many_patterns_match_what_one_of_them_matches(patterns, some):
    joined = Automaton([parse(pattern) for pattern in patterns], ENOUGH)
    for text in some:
        assert joined.matches(text) == any(re.match(pattern, text) for pattern in patterns)


numbers = st.lists(st.integers(0, 30), max_size=4, unique=True) | st.builds(range, st.integers(0, 12))


@given(st.lists(subset | st.just(".*0$"), max_size=4), st.lists(texts, min_size=3, max_size=3), numbers, numbers)
def test_names_with_numbers_are_counted_as_if_one_by_one(patterns, pieces, first, second):
    one_by_one = [f"{pieces[0]}{a}{pieces[1]}{b}{pieces[2]}" for a, b in product(first, second)]
    joined = Automaton([parse(pattern) for pattern in patterns], ENOUGH)
    expected = sum(any(re.match(pattern, name) for pattern in patterns) for name in one_by_one)
    assert joined.count(pieces, (first, second)) == expected


@given(st.lists(subset, min_size=1, max_size=4), st.text("ab.0", max_size=40))
def test_steps_grow_with_the_length_of_the_text_times_that_of_the_patterns(patterns, text):
    automaton = Automaton([parse(pattern) for pattern in patterns], ENOUGH)
    built = ENOUGH - automaton.left  # how many nodes there can be to visit, {m,n} written out
    before = automaton.left
    automaton.matches(text)
    assert before - automaton.left <= (len(text) + 1) * (4 * built + 40)
    before = automaton.left
    automaton.matches(text)
    assert before - automaton.left == len(text)  # the second time, one step per character


@pytest.mark.parametrize(
    "pattern", ["(.|.)*!", "(a*)*b", "(a|aa)+$", "(.*)(.*)(.*)(.*)!", "((a?){30}){30}!", "a?" * 90 + "a" * 90]
)
def test_what_takes_re_for_ever_takes_few_steps(pattern):
    automaton = Automaton([parse(pattern)], ENOUGH)
    assert not automaton.matches("a" * 80 + "c")
    assert ENOUGH - automaton.left < 250_000


def test_what_asks_for_more_steps_than_there_are_is_given_up():
    with pytest.raises(Costly):
        Automaton([parse("(((a{1000}){1000}){1000}){1000}")], ENOUGH)
    with pytest.raises(Costly):
        Automaton([parse("((((?:){1000}){1000}){1000}){1000}")], ENOUGH)
    with pytest.raises(Costly):
        Automaton([parse(r".*\d1$")], ENOUGH).count(("layers.", ""), (range(10**8),))
    with pytest.raises(Costly):
        Automaton([parse(f".*1.{{{n}}}2") for n in range(300)], ENOUGH).matches(f"{3**2000:b}")


# --- the dialects -----------------------------------------------------------------------------------------------------


def names(*patterns: str) -> Modules:
    return Modules(patterns)


def named(pattern: str, module: str) -> bool:
    return names(pattern).count((module,), ()) == 1


def leading(module: str) -> list[str]:
    """A module and those that it is in, with and without the dot behind them."""
    ends = [at for at, char in enumerate(module) if char == "."]
    return [module, *(module[:at] for at in ends), *(module[: at + 1] for at in ends)]


@given(st.text("ab.*?", max_size=6).filter(lambda glob: set(glob) & set("*?")), st.text("ab.", max_size=8))
@example("a.*.b", "a.0.b.a")
def test_a_glob_names_modules_as_fnmatch_does_and_those_inside(glob, module):
    assert named(glob, module) == any(fnmatch.fnmatchcase(one, glob) for one in leading(module))


@given(
    st.sampled_from(["[ab]*", "[!a]", "a[0-9]*", "[]a]", "[!]a]", "[a", "x[", "[]", "[!]"]),
    st.text("ab0]^![x", max_size=3),
)
def test_a_globs_class_is_fnmatchs(glob, module):
    assert named(glob, module) == fnmatch.fnmatchcase(module, glob)


@given(st.text("ab.(|)^$", max_size=6).filter(lambda key: set(key) & set("()|^$")), st.text("ab.", max_size=8))
@example("a|b", "ab")
def test_another_expression_names_modules_as_transformers_has_it(key, module):
    """quantizers_utils.py should_convert_module."""
    try:
        re.compile(key)
    except re.error:
        with pytest.raises(Unknown):
            named(key, module)
        return
    assert named(key, module) == bool(re.match(rf"(?:{key})(?:(?<=\.)|(?=\.|$))", module))


@given(st.from_regex(r"[ab0](\.?[ab0])*", fullmatch=True), st.from_regex(r"[ab0](\.?[ab0])*", fullmatch=True))
def test_a_name_is_a_run_of_whole_parts(pattern, module):
    parts, run = module.split("."), pattern.split(".")
    assert named(pattern, module) == any(parts[at : at + len(run)] == run for at in range(len(parts)))


def test_layers_are_counted_without_being_listed():
    some = names("lm_head", "model.layers.1", "re:.*layers\\.[45]\\.", "model.layers.7*", "*.mlp.gate")
    assert some.count(("model.layers.", ".mlp.up"), (range(80),)) == 1 + 2 + 11
    assert some.count(("model.layers.", ".mlp.gate"), (range(80),)) == 80
    assert some.count(("model.layers.", ".experts.", ".up"), (range(80), range(100))) == 100 * (1 + 2 + 11)


@pytest.mark.parametrize(
    "pattern",
    [
        "re:(?!a)b",
        "re:(a",
        "re:a)",
        "re:[a",
        "re:a{2,1}",
        "re:\\1",
        "re:" + "(" * 99,
        "*[b-a]",
        "a\\",
        "(",
        "re:\\bgate",
    ],
)
def test_what_is_not_followed_is_refused_with_the_pattern_named(pattern):
    with pytest.raises(Unknown, match=re.escape(repr(pattern)[:20])):
        names("lm_head", pattern)
