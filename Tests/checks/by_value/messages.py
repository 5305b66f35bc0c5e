"""What holds from one parcel to the next, and what is refused: messages.py LIBPYVM. This Python is joined, and has a VM beside it."""
import ctypes
import enum
import linecache
import pathlib
import sys
import tempfile
import typing

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))
import vms

library = vms.Library(sys.argv[1])
main, other = library.main, vms.VM(library, "isolated")


def sent(obj, receiver=None):
    """In the other VM's variable _received."""
    parcel = main.pack(id(obj))
    other.put("_received", other.unpack(parcel))
    library.PyVM_ParcelFree(parcel)


def returned(variable):
    parcel = other.pack_variable(variable)
    address = main.unpack(parcel)
    library.PyVM_ParcelFree(parcel)
    obj = ctypes.cast(address, ctypes.py_object).value
    main.drop(address)
    return obj


def refusal(obj):
    try:
        library.PyVM_ParcelFree(main.pack(id(obj)))
    except TypeError as error:
        return str(error)
    raise AssertionError("%r is not refused" % obj)


class Thing:
    count = 0


class Color(enum.Enum):
    RED = 1


T = typing.TypeVar("T")


def identity():
    """A class is one class there, and the same when it comes back, with what it was here."""
    sent((Thing(), Color.RED, T))
    other.run("first, red, t = _received; import weakref; gone = weakref.ref(type(first))")
    Thing.later = lambda self: 5
    sent((Thing, Color, T))
    other.run("Thing, Color, again = _received; assert type(first) is Thing and red is Color.RED and again is t and first.later() == 5")
    method = Thing.__dict__["later"]
    other.run("Thing.late = 1; back = Thing, first, red, t")
    kind, first, red, t = returned("back")
    assert kind is Thing is type(first) and red is Color.RED and t is T
    assert Thing.__dict__["later"] is method and not hasattr(Thing, "late"), "it came back as something else"
    other.run("del _received, first, red, Thing, Color, back; import gc; gc.collect(); assert gone() is None")


def class_of_the_other():
    other.run("class Made:\n    def get(self):\n        return 3\nmade = Made()")
    made = returned("made")
    assert made.get() == 3 and type(returned("made")) is type(made)
    sent(made)
    other.run("assert type(_received) is Made")


def refusals():
    import socket
    import threading
    with socket.socket() as connection:
        text = refusal({"args": [connection]})
        assert text.startswith("object['args'][0]: a socket.socket cannot be copied; move it (pyvm.move); or proxy"), text

    class Own:
        def __reduce__(self):
            raise TypeError("my own reason")
    assert refusal([Own()]) == "object[0]: my own reason"
    for obj, part in ((threading.Lock(), "make one in each VM"), ((i for i in ()), "pass the function that makes it"),
                      (sys._getframe(), "traceback"), (memoryview(b""), "lend or proxy it"), (open(__file__), "move it (pyvm.move), or pass its path")):
        text = refusal(obj)
        assert part in text and " cannot be copied; " in text, text


def no_class_there():
    """An exception of a module that the other VM cannot import arrives all the same."""
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "only_here.py").write_text("class Lost(OSError):\n    pass\n")
        sys.path.insert(0, folder)
        import only_here
        error = only_here.Lost(2, "gone")
        error.__cause__ = ValueError("cause")
        sent([error])
        other.run("error = _received[0]; assert type(error).__name__ == 'Lost' and type(error).__module__ == 'only_here'\n"
                  "assert str(error) == '[Errno 2] gone' and isinstance(error, OSError) and error.__cause__.args == ('cause',), str(error)")
        assert type(returned("error")) is only_here.Lost and returned("error").errno == 2
        sys.path.remove(folder)


def text_of_a_notebook():
    """Lines that are in no file are shown there, too."""
    text = "def f():\n    raise ValueError('x')  # here\n"
    linecache.cache["<cell>"] = (len(text), None, text.splitlines(True), "<cell>")
    names = {}
    exec(compile(text, "<cell>", "exec"), names)
    try:
        names["f"]()
    except ValueError as error:
        sent(error)
    other.run("import traceback; assert '# here' in ''.join(traceback.format_exception(_received))")


NEW_SYNTAX = """
type Tree = int | list[Tree]
type Pair[T] = tuple[T, T]

class Node[T: "Node"]:
    def one[U: (int, str)](self, value: U) -> U:
        return value

class Ordered[T: Ordered](Node[T]):
    later: Unknown
"""


def type_parameters():
    """The syntax of CPython 3.12, where bounds and aliases may name what is in the making."""
    if sys.version_info < (3, 12):
        return
    linecache.cache["<syntax>"] = (len(NEW_SYNTAX), None, NEW_SYNTAX.splitlines(True), "<syntax>")
    names = {"__name__": "__main__"}
    text = NEW_SYNTAX if sys.version_info >= (3, 14) else NEW_SYNTAX.replace("    later: Unknown", "    pass")
    exec(compile(text, "<syntax>", "exec"), names)
    sent((names["Tree"], names["Pair"], names["Node"], names["Ordered"]))
    other.run("Tree, Pair, Node, Ordered = _received\n"
              "assert Tree.__value__.__args__[1].__args__[0] is Tree and Tree.__name__ == 'Tree'\n"
              "assert Pair.__value__.__args__ == Pair.__type_params__ * 2 and Pair.__module__ == '__main__'\n"
              "assert Node.__type_params__[0].__bound__ is not None\n"
              "assert Node.one.__type_params__[0].__constraints__ == (int, str) and Node().one(3) == 3\n"
              "assert Ordered.__type_params__[0].__bound__ is Ordered and Ordered.__orig_bases__[0].__args__ == Ordered.__type_params__")


def source_that_changes():
    """Code for another CPython is compiled from the file, which has to be as it was."""
    from pyvm import _source
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "changing.py")
        file.write_text("def f():\n    return 1\n")
        names = {}
        exec(compile(file.read_bytes(), str(file), "exec"), names)
        make, arguments = _source.reduce_code(names["f"].__code__)
        assert make(arguments[0], b"others", arguments[2]).co_name == "f"
        file.write_text("def f():\n    return 22\n")
        _source._compiled.clear()
        for place, part in ((arguments[2], "has changed since"), ({**arguments[2], "file": "/no/such"}, "cannot be read"),
                            (_source.place_of(compile("0", "<nowhere>", "eval")), "it has no source")):
            try:
                make(arguments[0], b"others", place)
            except TypeError as error:
                assert part in str(error), error
            else:
                raise AssertionError(place)


for each in (identity, type_parameters, source_that_changes, class_of_the_other, refusals, no_class_there, text_of_a_notebook):
    each()
print("messages: fine")
