"""Draws random values, sends each to other VMs and back, and compares: cross(value, i) is from C, with partner i."""

import collections
import datetime
import decimal
import fractions
import gc
import warnings

import valued
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import HypothesisWarning

warnings.simplefilter("ignore", HypothesisWarning)  # a value may be large

# ---- Values ----

# Of whole minutes: CPython 3.12 has datetime as Python code in a VM with its own GIL, which has no hash of others.
TIMEZONES = st.just(None) | st.integers(-1439, 1439).map(
    lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes), "there")
)

HASHABLE_LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(-(2**9000), 2**9000),
    st.integers(-300, 300),
    st.floats(),
    st.complex_numbers(),
    st.text(st.characters()),  # with surrogates
    st.text("abc", max_size=3),
    st.text("a\xe9\u20ac\U0001f600", max_size=300),
    st.binary(),
    st.just(...),
    st.just(NotImplemented),
    st.dates(),
    st.times(timezones=TIMEZONES),
    st.datetimes(timezones=TIMEZONES),
    st.timedeltas(),
    st.decimals().filter(lambda value: not value.is_snan()),  # it has no hash
    st.fractions(),
    st.uuids(),
    st.sampled_from(list(valued.Colour)),
    st.integers(0, 7).map(valued.Flags),
    st.builds(range, st.integers(), st.integers(), st.integers(1, 9)),
)

HASHABLE = st.recursive(
    HASHABLE_LEAVES,
    lambda inner: st.tuples(inner, inner)
    | st.lists(inner, max_size=4).map(tuple)
    | st.frozensets(inner, max_size=4)
    | st.builds(valued.Pair, inner, inner)
    | st.builds(valued.Frozen, inner),
    max_leaves=6,
)


def filled(made, parts):
    if isinstance(made, list):
        made.extend(parts)
    elif isinstance(made, dict):
        made.update(enumerate(parts))
    elif isinstance(made, collections.deque):
        made.extend(parts)
    elif isinstance(made, valued.Slots):
        made.a = parts
    else:
        made.__dict__.update(("n%d" % i, part) for i, part in enumerate(parts))
    return made


def containers(inner):
    parts = st.lists(inner, max_size=5)
    return st.one_of(
        parts,
        parts.map(tuple),
        st.lists(st.integers(-(2**40), 2**40), min_size=3, max_size=20),
        st.lists(st.floats(), min_size=3, max_size=20),
        st.dictionaries(HASHABLE, inner, max_size=5),
        st.dictionaries(st.text(max_size=40), inner, max_size=5),
        st.sets(HASHABLE, max_size=5),
        st.binary(max_size=50).map(bytearray),
        st.builds(slice, inner, inner, inner),
        st.builds(valued.Pair, inner, inner),
        st.builds(valued.Point, inner, inner),
        st.builds(lambda p: filled(valued.Plain(), p), parts),
        st.builds(lambda p: filled(valued.Slots(), p), parts),
        st.builds(lambda p: filled(valued.List(), p), parts),
        st.builds(lambda p: filled(valued.Dict(), p), parts),
        st.builds(lambda p: filled(collections.deque(maxlen=9), p), parts),
        st.builds(lambda p: filled(collections.OrderedDict(), p), parts),
    )


TREES = st.recursive(HASHABLE | st.binary(max_size=50).map(bytearray), containers, max_leaves=25)
EXTENSIBLE = (list, dict, collections.deque, valued.Plain, valued.Point)


def parts_of(value):
    """What is in it, in order; None for what has no parts, or whose parts have no order."""
    state = list(getattr(value, "__dict__", {}).values()) if not isinstance(value, type) else []
    if isinstance(value, (valued.Colour, valued.Flags)):
        return None
    if isinstance(value, dict):
        return [part for pair in value.items() for part in pair] + state
    if isinstance(value, (list, tuple, collections.deque)):
        return list(value) + state
    if isinstance(value, slice):
        return [value.start, value.stop, value.step]
    if isinstance(value, valued.Slots):
        return [getattr(value, "a", None)]
    if isinstance(value, (valued.Plain, valued.Point, valued.Frozen)):
        return state
    return None


def reachable(value):
    found, queue = {}, [value]
    while queue:
        part = queue.pop()
        if id(part) not in found and parts_of(part) is not None:
            found[id(part)] = part
            queue += parts_of(part)
    return list(found.values())


@st.composite
def graphs(draw):
    """A tree to which links are added: what is shared, and cycles."""
    value = draw(TREES)
    for number in range(draw(st.integers(0, 3))):
        parts = reachable(value)
        holders = [part for part in parts if isinstance(part, EXTENSIBLE)]
        if not holders:
            break
        holder, target = draw(st.sampled_from(holders)), draw(st.sampled_from(parts))
        if isinstance(holder, dict):
            holder["link%d" % number] = target
        elif isinstance(holder, (list, collections.deque)):
            holder.append(target)
        else:
            setattr(holder, "link%d" % number, target)
    return value


# ---- Comparing ----


def leaf(value):
    if isinstance(value, complex):
        return "complex %r %r" % (value.real, value.imag)
    if isinstance(value, (tuple, valued.Frozen)):
        return "%s(%s)" % (type(value).__name__, ", ".join(leaf(part) for part in parts_of(value)))
    if isinstance(value, (set, frozenset)):
        return "%s{%s}" % (type(value).__name__, ", ".join(sorted(leaf(part) for part in value)))
    if isinstance(value, decimal.Decimal):
        return str(value.as_tuple())
    if isinstance(value, int):
        return "%s %x" % (type(value).__name__, value)
    return "%s %r" % (type(value).__name__, value)


def shape(value):
    """Types, values, and which parts are the same object, as text."""
    lines, numbers, queue = [], {}, []

    def name(part):
        if part == () and type(part) is tuple or parts_of(part) is None and not isinstance(part, (set, frozenset, bytearray)):
            return leaf(part)
        if id(part) not in numbers:
            numbers[id(part)] = len(numbers)
            queue.append(part)
        return "#%d" % numbers[id(part)]

    lines.append(name(value))
    for part in queue:
        inside = parts_of(part)
        of = leaf(part) if inside is None else [name(each) for each in inside]
        names = list(getattr(part, "__dict__", {}))
        lines.append("%s.%s %s %s" % (type(part).__module__, type(part).__qualname__, of, names))
    return "\n".join(lines)


def check(value, partner):
    expected = shape(value)
    found = shape(cross(value, partner))
    assert found == expected, "with %s:\n%s\nis not\n%s" % (partners[partner], found, expected)
    assert shape(value) == expected, "the value itself has changed"


# ---- All ----

kept = []
drawn = 0


@settings(
    max_examples=count,
    database=None,
    deadline=None,
    derandomize=seed_of_all == 0,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
@given(graphs())
def draw_all(value):
    global drawn
    drawn += 1
    if len(kept) < 50:
        kept.append(value)
    for partner in range(len(partners)):
        check(value, partner)


def objects():
    for i in range(3):
        gc.collect()
    return len(gc.get_objects())


def nothing_is_left(partner):
    """After many crossings each VM has as many objects as before."""

    def cross_all(times):
        for i in range(times):
            for value in kept:
                cross(value, partner)

    def differences():
        here, there = objects(), objects_of(partner)
        cross_all(5)
        return objects() - here, objects_of(partner) - there

    cross_all(2)
    differences()
    left = differences()
    assert max(left) < 5, "%d and %d objects are left of 5 * %d crossings with %s" % (*left, len(kept), partners[partner])


(draw_all if seed_of_all == 0 else seed(seed_of_all)(draw_all))()
for each in range(len(partners)):
    nothing_is_left(each)
print("%d values, there and back: %s" % (drawn, ", ".join(partners)))
