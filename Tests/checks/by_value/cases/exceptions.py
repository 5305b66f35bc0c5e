"""Exceptions, with all that hangs on them."""
import traceback

from case import case


class Odd(Exception):
    """Its __init__ takes other arguments than it keeps."""

    def __init__(self, code, *, reason):
        super().__init__("%d: %s" % (code, reason))
        self.code = code


class Slotted(ValueError):
    __slots__ = ("place",)


class Reduced(Exception):
    def __init__(self, a, b):
        super().__init__()
        self.a, self.b = a, b

    def __reduce__(self):
        return Reduced, (self.a, self.b), {"note": "reduced"}


def raised(function, *args):
    try:
        function(*args)
    except BaseException as error:
        return error


def fail(n):
    if n:
        fail(n - 1)
    try:
        {}["key"]
    except KeyError as error:
        raise Odd(4, reason="why") from error


def shown(error):
    return "".join(traceback.format_exception(error))


@case
def chain_and_traceback():
    error = raised(fail, 2)
    error.add_note("a note")
    text = shown(error)

    def check(parts):
        error, text = parts
        import sys
        import traceback
        now = "".join(traceback.format_exception(error))
        plain = [line for line in now.splitlines() if set(line) - set(" ~^")]
        before = [line for line in text.splitlines() if set(line) - set(" ~^")]
        assert plain == before, now
        assert error.args == ("4: why",) and error.code == 4 and error.__notes__ == ["a note"]
        assert error.__cause__ is error.__context__ and error.__cause__.args == ("key",) and error.__suppress_context__
        frame = error.__traceback__.tb_frame
        assert frame.f_code.co_name == "raised" and frame.f_globals["__name__"] == "__main__" and frame.f_locals == {}
        assert frame.f_back is None
        steps = [frame.f_code.co_name for frame, _ in traceback.walk_tb(error.__traceback__)]
        assert steps == ["raised", "fail", "fail", "fail"], steps
    return (error, text), check


@case
def groups():
    one, two = raised(fail, 0), OSError(2, "No such file", "name")
    group = ExceptionGroup("several", [one, ExceptionGroup("inner", [two])])
    one.__context__ = group

    def check(parts):
        group, one = parts
        assert group.message == "several" and group.exceptions[0] is one and one.__context__ is group
        inner = group.exceptions[1].exceptions[0]
        assert inner.errno == 2 and inner.filename == "name" and str(inner) == "[Errno 2] No such file: 'name'"
        assert group.split(OSError)[0].exceptions[0].exceptions == (inner,)
    return (group, one), check


@case
def fields_of_built_in_ones():
    def no_module():
        import no.such.module

    def stop():
        return next(iter(()))

    decoding, syntax = raised(b"\xff".decode, "utf-8"), raised(compile, "a b\n", "file.py", "exec")
    errors = (raised(open, "/no/such"), decoding, syntax, raised(no_module), StopIteration(5), SystemExit(3),
              BlockingIOError(11, "later", 7), raised(lambda: missing), raised(lambda: (1).nothing),
              UnicodeTranslateError("abc", 1, 2, "why"))

    def check(parts):
        errors, texts = parts
        for error, text in zip(errors, texts):
            assert (type(error).__name__, str(error)) == text, (error, text)
        missing, decoding, syntax, module, stop, leave, blocking, name, attribute, translate = errors
        assert missing.filename == "/no/such" and missing.errno == 2 and missing.filename2 is None
        assert (decoding.encoding, decoding.object, decoding.start, decoding.end) == ("utf-8", b"\xff", 0, 1)
        assert (syntax.filename, syntax.lineno, syntax.text) == ("file.py", 1, "a b\n")
        assert module.name == "no" and stop.value == 5 and leave.code == 3 and blocking.characters_written == 7
        assert name.name == "missing" and attribute.name == "nothing" and translate.object == "abc"
    return (errors, [(type(error).__name__, str(error)) for error in errors]), check


@case
def cycles():
    one, two = ValueError("one"), ValueError("two")
    one.__cause__, two.__context__, two.args = two, one, ("two", one)

    def check(parts):
        one, two = parts
        assert one.__cause__ is two and two.__context__ is one and two.args == ("two", one)
    return (one, two), check


@case
def own_ways():
    slotted = Slotted("s")
    slotted.place = 4

    def check(parts):
        slotted, reduced, Odd = parts
        assert slotted.place == 4 and slotted.args == ("s",) and reduced.a == 1 and reduced.note == "reduced"
        assert reduced.__cause__ is slotted
        try:
            raise Odd(1, reason="again")
        except Odd as error:
            assert error.args == ("1: again",)
    reduced = Reduced(1, 2)
    reduced.__cause__ = slotted
    return (slotted, reduced, Odd), check
