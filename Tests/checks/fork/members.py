"""What objects of C code keep beside what they are made of.

    python members.py
"""

import ctypes
import struct
import types
import unittest
import warnings

import pyvm
from asking import ask
from pyvm.fork import _objects, _there

held = None


def changed(made, **members):
    for name, value in members.items():
        setattr(made, name, value)
    return made


EXCEPTIONS = [
    OSError(2, "m", "f1", None, "f2"),
    changed(OSError(2, "m"), errno=77, filename="later", strerror="changed"),
    changed(BlockingIOError(11, "x"), characters_written=9),
    changed(StopIteration(3), value=4),
    changed(SystemExit(3), code=5),
    changed(SyntaxError("m", ("f", 1, 2, "t", 3, 4)), lineno=99),
    changed(UnicodeDecodeError("utf-8", b"abc", 1, 2, "r"), start=0, reason="other"),
    changed(ImportError("m", name="n", path="p"), msg="changed"),
    NameError("m", name="n"),
    AttributeError("m", name="n", obj=[1]),
    ExceptionGroup("g", [changed(StopIteration(3), value=4)]),
]


class Mine(OSError):
    def __init__(self, errno):
        self.own = errno


def members(exception):
    names = [name for kind in type(exception).__mro__ for name, member in vars(kind).items() if type(member).__name__ in (
        "member_descriptor", "getset_descriptor") and name not in ("__dict__", "__traceback__", "__weakref__")]
    found = {name: getattr(exception, name, "none") for name in names}
    if isinstance(exception, ExceptionGroup):
        found.update(args=None, exceptions=[members(each) for each in exception.exceptions])
    return found


class Exceptions(unittest.TestCase):
    def test_members(self):
        for exception in EXCEPTIONS:
            with self.subTest(exception=exception):
                self.assertEqual(ask(lambda: members(exception)), members(exception))

    def test_one_that_leads_to_itself(self):
        exception = AttributeError("m", name="n")
        exception.obj = exception
        self.assertTrue(ask(lambda: exception.obj is exception))

    def test_below_one_in_python(self):
        exception = changed(Mine(2), errno=5, strerror="s")
        self.assertEqual(ask(lambda: members(exception) | vars(exception)), members(exception) | vars(exception))


class Above:
    def name(self):
        return "above"


class Below(Above):
    def name(self):
        return "below"

    @classmethod
    def of_class(cls, number: int):
        "its text"

    @staticmethod
    def of_none(): ...

    @property
    def shown(self):
        "its text"

    @property
    def of_code(self):
        "its text"


class Wrappers(unittest.TestCase):
    def test_super(self):
        above, unbound = super(Below, Below()), super(Below)
        self.assertEqual(ask(lambda: (above.name(), unbound.__thisclass__ is Below)), ("above", True))

    def test_what_they_take_over_from_functions(self):
        names = "__module__", "__name__", "__qualname__", "__doc__", "__annotations__"
        for name in "of_class", "of_none":
            wrapper = vars(Below)[name]
            self.assertEqual(ask(lambda: [getattr(wrapper, each, None) for each in names]), [getattr(wrapper, each, None) for each in names])

    def test_what_a_program_has_set(self):
        def function():
            "a text of the code"
        function.__doc__, function.__qualname__ = "set", "in.Another"
        of_none, shown = staticmethod(function), property(function)
        self.assertEqual(ask(lambda: (of_none.__doc__, of_none.__qualname__, shown.__doc__, shown.fget.__doc__)), ("set", "in.Another", "set", "set"))

    def test_texts_of_properties(self):
        self.assertEqual(ask(lambda: [vars(Below)[name].__doc__ for name in ("shown", "of_code")]), ["its text", "its text"])
        own = property(Below.name, doc="its own")
        self.assertEqual(ask(lambda: own.__doc__), "its own")


TRAVERSE, METHODS, METH_O = 71, 64, 8


def type_in_c(name, base, more):
    """With so many bytes more than the base has, of which nobody knows, and a method, by which it is seen that C code has made it."""
    python = ctypes.PyDLL(None)
    python.PyType_GetSlot.restype, python.PyType_GetSlot.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_int)
    of_list = ctypes.cast(python.PyList_Append, ctypes.c_void_p).value
    name, method = ctypes.create_string_buffer(name), ctypes.create_string_buffer(b"method")
    methods = ctypes.create_string_buffer(struct.pack("PPiPPPiP", ctypes.addressof(method), of_list, METH_O, 0, 0, 0, 0, 0))
    slots = [METHODS, ctypes.addressof(methods), 0, 0]
    if traverse := python.PyType_GetSlot(base, TRAVERSE):
        slots = [TRAVERSE, traverse, *slots]
    slots = ctypes.create_string_buffer(struct.pack("iP" * (len(slots) // 2), *slots))
    spec = struct.pack("PiiIP", ctypes.addressof(name), base.__basicsize__ + more, 0, base.__flags__ & 1 << 14, ctypes.addressof(slots))
    python.PyType_FromSpecWithBases.restype = ctypes.py_object
    python.PyType_FromSpecWithBases.argtypes = ctypes.c_char_p, ctypes.py_object
    for each in method, methods:
        python.Py_IncRef(ctypes.py_object(each))  # the type has their addresses
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return python.PyType_FromSpecWithBases(spec, (base,))


class TypesInC(unittest.TestCase):
    """Of ctypes', whose memory the child does not have: so they are refused anyway, and it is seen why."""

    def refusal(self, obj):
        global held
        held = obj
        try:
            with self.assertRaises(TypeError) as caught:
                pyvm.fork(int)
        finally:
            held = None
        return str(caught.exception)

    def test_more_than_its_base_tells(self):
        for base in list, dict:
            with self.subTest(base=base):
                self.assertIn("__main__.held: some.More cannot be in a child: C code has made it, and tells nothing of what is in it",
                              self.refusal(type_in_c(b"some.More", base, 8)()))

    def test_more_where_the_class_is_called(self):
        """By the reducer of its base: so its own code makes what it has more."""
        for base in set, bytearray, ValueError:
            self.assertFalse(_objects.hides(type_in_c(b"some.More", base, 8)))

    def test_no_more(self):
        self.assertIn("the type some.Alike is in no module", self.refusal(type_in_c(b"some.Alike", list, 0)()))

    def test_without_a_module(self):
        kind = type_in_c(b"NoDot", object, 0)
        if hasattr(kind, "__module__"):
            self.skipTest("this CPython gives each class a module")
        self.assertIn("the type None.NoDot is in no module", self.refusal(kind))
        self.assertIn("the type None.NoDot is in no module", self.refusal(kind()))
        module = types.ModuleType("some")
        module.kind = kind  # as a module in C may have it in the child
        self.assertNotIn("kind", _there.marks_of("some", module))


if __name__ == "__main__":
    unittest.main()
