"""Classes of all kinds in a child: they have what is in their dicts, and no code of their making runs.

    python classes.py
"""
import abc
import unittest

from asking import ask


class Named:
    """Its attributes have the names of what type has for each class."""

    __bases__ = "bases"

    @property
    def __name__(self):
        return "a name"

    @property
    def __doc__(self):
        return "a text"

    @property
    def __mro__(self):
        return "an order"

    @property
    def __module__(self):
        return "a module"

    @property
    def __abstractmethods__(self):
        return "none"

    @property
    def __annotations__(self):
        return "annotations"


class Shown:
    @property
    def __dict__(self):
        return {"shown": 1}

    @property
    def __weakref__(self):
        return "weak"


class Hiding(type):
    read_only = property(lambda kind: "of the metaclass")
    written = property(lambda kind: "of the metaclass", lambda kind, value: written.append(value))

    @property
    def __doc__(kind):
        return "of the metaclass"


class Hidden(metaclass=Hiding):
    """Its own."""

    read_only = 5
    written = [6]


written = []


class Abstract(abc.ABC):
    """Its own."""

    @abc.abstractmethod
    def do(self):
        """To be done."""


class Own(type):
    """Its classes are their own metaclasses."""

    def __new__(kind, name, bases, namespace):
        made = super().__new__(kind, name, bases, namespace)
        made.__class__ = made
        return made

    def __repr__(kind):
        return "<%s>" % kind.__name__


class Client(Own, metaclass=Own):
    role = "client"


ends = {Client: [Client]}


class Classes(unittest.TestCase):
    def same(self, look):
        self.assertEqual(ask(look), look())

    def test_attributes_with_names_that_type_has(self):
        named = Named()
        names = "__bases__", "__name__", "__doc__", "__mro__", "__module__", "__abstractmethods__", "__annotations__"
        self.assertEqual(len({getattr(named, each) for each in names}), 7)
        self.same(lambda: ([getattr(named, each) for each in names], type.__dict__["__name__"].__get__(Named), Named.__mro__[1:] == (object,)))

    def test_attributes_with_names_that_are_made_with_each_class(self):
        self.same(lambda: (Shown().__dict__, Shown().__weakref__))

    def test_attributes_with_names_that_the_metaclass_has(self):
        names = "read_only", "written", "__doc__"
        self.same(lambda: (written, [(vars(Hidden)[each], getattr(Hidden, each), getattr(Hidden(), each)) for each in names]))

    def test_classes_that_are_their_own_metaclasses(self):
        self.same(lambda: (type(Client) is Client, repr(Client), Client.role, type(Own) is type, ends[Client] == [Client], vars(Client)["__module__"]))

    def test_metaclasses_that_order_bases(self):
        calls = []

        class Orders(type):
            def mro(cls):
                calls.append(cls)
                return (cls, Named, *super().mro()[1:])

        class Ordered(metaclass=Orders):
            pass

        class Below(Ordered):
            pass

        self.same(lambda: ([each.__name__ for each in type.mro(Below)], [type.__dict__["__name__"].__get__(each) for each in Below.__mro__],
                           vars(Orders)["mro"].__name__, len(calls)))

    def test_metaclasses_without_a_hash(self):
        class Meta(type):
            __hash__ = None

            def __eq__(cls, other):
                raise RuntimeError("nobody compares them")

        class Plain(metaclass=Meta):
            def __init__(self):
                self.own = 1

        class Slotted(Plain):
            __slots__ = "slot",

        class Items(list, metaclass=Meta):
            pass

        class Failure(Exception, metaclass=Meta):
            pass

        slotted, all_of_them, found = Slotted(), [Plain(), Items([1]), Failure(2)], [Plain, Slotted]
        slotted.slot = 3
        globals()["made"] = all_of_them[0]  # a module has one, too
        self.addCleanup(globals().pop, "made")
        self.same(lambda: (slotted.own, slotted.slot, all_of_them[0].own, all_of_them[1][0], all_of_them[2].args, found[1] is type(slotted),
                           made is all_of_them[0]))

    def test_slots_in_whose_place_is_something_else(self):
        class Slotted:
            __slots__ = "read", "gone", "same", "__private"

            def __init__(self, *values):
                self.read, self.gone, self.same, self.__private = values

            def private(self):
                return self.__private

        read, gone = Slotted.read, Slotted.gone
        Slotted.of_read, Slotted.read = read, property(lambda self: read.__get__(self) * 10)
        slotted, again = Slotted.__new__(Slotted), Slotted.__new__(Slotted)
        for each in slotted, again:
            read.__set__(each, 1)
            gone.__set__(each, [each])
            each.same = "same"
        del Slotted.gone
        again._Slotted__private = "private"
        self.same(lambda: (slotted.read, gone.__get__(slotted)[0] is slotted, slotted.same, hasattr(slotted, "_Slotted__private"), again.private(),
                           slotted.of_read, Slotted.of_read is read))

    def test_abstract_classes(self):
        def look():
            try:
                Abstract()
            except TypeError as error:
                return str(error), Abstract.__doc__, Abstract.do.__doc__

        self.same(look)


if __name__ == "__main__":
    unittest.main()
