"""Dataclasses and named tuples, whose methods their libraries generate."""
import collections
import dataclasses
import typing

from case import case


@dataclasses.dataclass
class Point:
    x: int
    y: int = 0
    tags: list = dataclasses.field(default_factory=list, compare=False, metadata={"m": 1})
    count: typing.ClassVar[int] = 5

    def norm(self):
        return abs(self.x) + abs(self.y)


@case
def plain():
    def check(parts):
        Point, point = parts
        assert point == Point(1, 2) and repr(point).endswith("Point(x=1, y=2, tags=['t'])") and point.norm() == 3
        assert Point(1).tags == [] and Point.count == 5 and Point.__match_args__ == ("x", "y", "tags") and Point.__hash__ is None
        import dataclasses
        assert [field.name for field in dataclasses.fields(Point)] == ["x", "y", "tags"]
        assert dataclasses.fields(Point)[2].metadata == {"m": 1} and dataclasses.replace(point, x=9).x == 9
    return (Point, Point(1, 2, ["t"])), check


@case
def with_options():
    @dataclasses.dataclass(order=True, frozen=True, slots=True, kw_only=True)
    class Frozen:
        a: int
        b: int = 3

        def __post_init__(self):
            object.__setattr__(self, "b", self.b + 1)

    def check(parts):
        Frozen, frozen = parts
        import dataclasses
        assert frozen == Frozen(a=1) and frozen.b == 4 and frozen < Frozen(a=2) and hash(frozen) == hash(Frozen(a=1))
        assert not hasattr(frozen, "__dict__")
        try:
            frozen.a = 2
        except dataclasses.FrozenInstanceError:
            return
        raise AssertionError("it is not frozen")
    return (Frozen, Frozen(a=1)), check


@case
def own_methods():
    @dataclasses.dataclass
    class Own:
        a: dataclasses.InitVar[int]
        b: int = 0
        _: dataclasses.KW_ONLY = None
        c: int = 1

        def __post_init__(self, a):
            self.b = a

        def __repr__(self):
            return "own"

        def __eq__(self, other):
            return True

    @dataclasses.dataclass
    class Derived(Own):
        d: int = 8

    def check(parts):
        Own, Derived = parts
        assert repr(Own(4)) == "own" and Own(4).b == 4 and Own(1) == 5 and Derived(1, d=2, c=3).d == 2
    return (Own, Derived), check


@case
def named_tuples():
    Plain = collections.namedtuple("Plain", "a b", defaults=[7])

    class Typed(typing.NamedTuple):
        """Typed."""
        a: int
        b: str = "q"

        def both(self):
            return self.a, self.b

    class Derived(Plain):
        __slots__ = ()

        def total(self):
            return self.a + self.b

    def check(parts):
        Plain, Typed, Derived, plain = parts
        assert plain == (1, 7) and type(plain) is Plain and plain._replace(a=2) == Plain(2) and Plain._fields == ("a", "b")
        assert Typed(3).both() == (3, "q") and Typed.__doc__ == "Typed." and Typed.__annotations__ == {"a": int, "b": str}
        assert Derived(1, 2).total() == 3 and repr(Derived(1, 2)) == "Derived(a=1, b=2)"
    return (Plain, Typed, Derived, Plain(1)), check
