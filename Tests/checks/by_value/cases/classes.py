"""Classes, with what their metaclasses, bases and bodies have made of them."""
import abc
import datetime
import enum
import functools
import types
import typing

from case import case

made = []


class Registered:
    def __init_subclass__(cls, *, key, **arguments):
        super().__init_subclass__(**arguments)
        made.append(key)


class Named:
    def __set_name__(self, owner, name):
        made.append(name)
        self.name = name

    def __get__(self, instance, owner):
        return self.name


class Meta(type):
    def __new__(metaclass, name, bases, names, **options):
        made.append("new")
        return super().__new__(metaclass, name, bases, names)

    def __init__(cls, name, bases, names, *, size):
        super().__init__(name, bases, names)
        cls.size = size

    def __setattr__(cls, name, value):
        made.append(("set", name))
        super().__setattr__(name, value)

    @property
    def twice(cls):
        return 2 * cls.size


@case
def zero_argument_super():
    class Base:
        def get(self):
            return [1]

    class Derived(Base):
        """Documented."""

        def get(self):
            return super().get() + [__class__ is Derived]

    def check(Derived):
        assert Derived().get() == [1, True] and Derived.__doc__ == "Documented." and Derived.__name__ == "Derived"
    return Derived, check


@case
def hooks_do_not_run_again():
    del made[:]

    class Child(Registered, key="child"):
        field = Named()

    def check(parts):
        Child, made = parts
        assert Child.field == "field" and Child().field == "field"
        assert made == ["field", "child"]

        class Later(Child, key="later"):
            pass
        assert Later.field == "field"
    return (Child, made), check


@case
def metaclass():
    class Sized(metaclass=Meta, size=4):
        pass

    def check(parts):
        Sized, count = parts
        assert Sized.twice == 8 and type(Sized).__name__ == "Meta"
        assert type(Sized).__new__.__globals__["made"] == count
    return (Sized, made[:]), check


@case
def slots():
    class Slotted:
        __slots__ = ("open", "__hidden", "__weakref__")

        def __init__(self):
            self.open, self.__hidden = 1, 2

        def both(self):
            return self.open, self.__hidden

    class One:
        __slots__ = "alone"

    def check(parts):
        Slotted, instance, One = parts
        assert Slotted().both() == instance.both() == (1, 2) and not hasattr(instance, "__dict__")
        one = One()
        one.alone = 5
        assert one.alone == 5
        try:
            one.other = 6
        except AttributeError:
            return
        raise AssertionError("slots do not limit")
    return (Slotted, Slotted(), One), check


@case
def descriptors():
    class Thing:
        def __init__(self):
            self._x = 1

        @property
        def x(self):
            "The x."
            return self._x

        @x.setter
        def x(self, value):
            self._x = value

        @staticmethod
        def static():
            return "static"

        @classmethod
        def of_class(cls):
            return cls

        @functools.cached_property
        def cached(self):
            return [self._x]

        @functools.singledispatchmethod
        def shown(self, value):
            return "any"

        @shown.register
        def _(self, value: int):
            return "int"

        @functools.partialmethod
        def part(self, n):
            return n

        alias = x

    def check(Thing):
        thing = Thing()
        thing.x = 7
        assert thing.x == thing.alias == 7 and Thing.x.__doc__ == "The x." and Thing.alias is Thing.x
        assert Thing.static() == "static" and thing.of_class() is Thing
        assert thing.cached == [7] and thing.cached is thing.cached
        assert thing.shown("") == "any" and thing.shown(1) == "int" and thing.part(3) == 3
    return Thing, check


@case
def class_in_itself():
    class Node:
        nodes = []

        class Inner:
            pass

        def child(self):
            return Node()

    Node.again = Node
    Node.nodes.append(Node())

    def check(Node):
        assert Node.again is Node and type(Node.nodes[0]) is Node and type(Node().child()) is Node
        assert Node.Inner.__qualname__ == "class_in_itself.<locals>.Node.Inner"
    return Node, check


@case
def abstract():
    class Shape(abc.ABC):
        @abc.abstractmethod
        def area(self):
            ...

    class Square(Shape):
        def area(self):
            return 4

    Shape.register(int)

    def check(parts):
        Shape, Square = parts
        assert issubclass(int, Shape) and isinstance(Square(), Shape) and not isinstance("", Shape)
        assert Shape.__abstractmethods__ == {"area"} and Square().area() == 4
        try:
            Shape()
        except TypeError:
            return
        raise AssertionError("an abstract class has an instance")
    return (Shape, Square), check


@case
def enums():
    class Color(enum.Enum):
        RED = 1
        GREEN = 2
        ALIAS = 1

        def is_red(self):
            return self is Color.RED

    class Planet(enum.Enum):
        EARTH = (5.9, 6.3)

        def __init__(self, mass, radius):
            self.mass, self.radius = mass, radius

    class Level(enum.IntEnum):
        LOW = 1
        HIGH = 2

    class Word(str, enum.Enum):
        def __new__(cls, text, number):
            self = str.__new__(cls, text)
            self._value_ = number
            return self
        A = "a", 10

    class Right(enum.Flag):
        READ = enum.auto()
        WRITE = enum.auto()
        BOTH = READ | WRITE

    class Day(datetime.date, enum.Enum):
        LEAP = 2024, 2, 29

    class Way(enum.Enum):
        @enum.member
        def there(self):
            return "there"

    def check(parts):
        (Color, Planet, Level, Word, Right), red, earth, high, both, (leap, Way) = parts
        assert leap.month == 2 and type(leap)(datetime.date(2024, 2, 29)) is leap
        assert [each.name for each in Way] == ["there"] and Way.there.value(None) == "there"
        assert red is Color.RED is Color.ALIAS and red.is_red() and [each.name for each in Color] == ["RED", "GREEN"]
        assert earth is Planet.EARTH and earth.mass == 5.9 and Planet((5.9, 6.3)) is earth
        assert high is Level.HIGH and high > Level.LOW and high + 1 == 3
        assert Word.A == "a" and Word(10) is Word.A and Word.A.value == 10
        assert both is Right.BOTH and Right.READ in both and (Right.READ | Right.WRITE) is both
        assert list(both) == [Right.READ, Right.WRITE]
    return ((Color, Planet, Level, Word, Right), Color.RED, Planet.EARTH, Level.HIGH, Right.BOTH, (Day.LEAP, Way)), check


T = typing.TypeVar("T")


@case
def generics():
    class Box(typing.Generic[T]):
        def __init__(self, item: T):
            self.item = item

    class IntBox(Box[int]):
        pass

    def check(parts):
        Box, IntBox, alias, T = parts
        assert alias == Box[int] and IntBox.__orig_bases__ == (alias,) and Box.__parameters__ == (T,) and IntBox(3).item == 3
    return (Box, IntBox, Box[int], T), check


@case
def protocols():
    @typing.runtime_checkable
    class Closes(typing.Protocol):
        def close(self) -> None: ...

    class Door:
        def close(self):
            pass

    def check(parts):
        Closes, Door = parts
        assert isinstance(Door(), Closes) and not isinstance(1, Closes)
    return (Closes, Door), check


@case
def typed_dict():
    class Options(typing.TypedDict, total=False):
        name: str

    def check(Options):
        assert Options(name="x") == {"name": "x"} and Options.__optional_keys__ == {"name"} and Options.__annotations__ == {"name": str}
    return Options, check


@case
def made_by_calls():
    Made = types.new_class("Made", (int,), {}, lambda names: names.update(double=lambda self: self * 2))

    def check(parts):
        Made, made = parts
        assert made == 21 and made.double() == 42 and isinstance(made, Made)
    return (Made, Made(21)), check


@case
def once_in_a_parcel():
    class Thing:
        pass

    def check(parts):
        first, second, Thing = parts
        assert type(first) is type(second) is Thing
    return (Thing(), Thing(), Thing), check


@case
def dynamic_module():
    import linecache
    text = """count = 0
def add():
    global count
    count += 1
    return count
"""
    linecache.cache["<made>"] = (len(text), None, text.splitlines(True), "<made>")  # as notebooks do
    module = types.ModuleType("made_here", "Made.")
    exec(compile(text, "<made>", "exec"), vars(module))

    def check(parts):
        module, add = parts
        assert add is module.add and add() == 1 and module.count == 1 and module.__doc__ == "Made."
    return (module, module.add), check
