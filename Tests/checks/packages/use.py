"""Uses the package of Examples, in whatever interpreter this runs."""
import tally

assert tally.counts() == {}, "another interpreter's words are here"
tally.add_all("a b a c a")
assert tally.add("b") == 2
assert tally.counts() == {"a": 3, "b": 2, "c": 1}
try:
    tally.add([])
except TypeError as error:
    assert "unhashable" in str(error) or "cannot use" in str(error), error
else:
    raise AssertionError("no exception")
with open("/proc/self/maps") as maps:
    assert len({line.split("-")[0] for line in maps if "r-xp" in line and "/libpyvm.so" in line}) == 1
