"""Proxies: objects that stand for objects of other VMs.

What a proxy is asked goes to the VM that owns the object, as an operation with arguments, and is done there by `serve`.
The thread that asks does it itself: it enters the owner, and has let go of its own VM's GIL meanwhile.
"""

import builtins
import importlib
import operator

from _pyvm import ProxyBase, ask, main_of, owner, pack, prepare, proxy, set_proxy_type, settle

VALUE, ITSELF, RAISED, REFUSED = range(4)  # what an answer has; REFUSED: the request has raised, and was not taken

# ---- In the owner ----


def _enter(target):
    return type(target).__enter__(target)


def _exit(target, error):
    kind = None if error is None else type(error)
    return type(target).__exit__(target, kind, error, error and error.__traceback__)


def _inside(target, module, function, *args):
    return getattr(importlib.import_module(module), function)(target, *args)


def _reflected(operation):
    return lambda target, other: operation(other, target)


_BINARY = ("add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "lshift", "rshift", "and", "or", "xor")
_COMPARED = ("eq", "ne", "lt", "le", "gt", "ge")
_UNARY = ("neg", "pos", "abs", "invert", "index")
_BUILTINS = ("len", "bool", "str", "repr", "hash", "iter", "next", "int", "float", "complex", "bytes", "round", "format",
             "dir", "reversed", "divmod", "pow", "getattr", "setattr", "delattr")

OPERATIONS = {
    "call": lambda target, /, *args, **kwargs: target(*args, **kwargs),
    "getitem": operator.getitem, "setitem": operator.setitem, "delitem": operator.delitem,
    "contains": operator.contains,
    "enter": _enter, "exit": _exit, "inside": _inside, "copied": _inside,
    "rdivmod": _reflected(divmod), "rpow": _reflected(pow), "ipow": operator.ipow,
}
OPERATIONS.update((name, getattr(operator, name)) for name in _COMPARED + _UNARY)
OPERATIONS.update((name, getattr(builtins, name)) for name in _BUILTINS)
for _name in _BINARY:
    OPERATIONS[_name] = getattr(operator, "__%s__" % _name)
    OPERATIONS["r" + _name] = _reflected(OPERATIONS[_name])
    OPERATIONS["i" + _name] = getattr(operator, "__i%s__" % _name)

# Where an object that answers with itself means that whoever asks goes on with it.
_GIVE_ITSELF = {"enter", "iter", "ipow", *("i" + name for name in _BINARY)}

_PLAIN = (type(None), bool, int, float, complex, str, bytes)


def _answer(operation, result, deep):
    # Of an iterator or a method a copy would be of no use: it would work on a copy of its object.
    if operation in ("iter", "reversed") or operation == "getattr" and callable(result):
        return pack((VALUE, proxy(result, deep)))
    if deep and type(result) not in _PLAIN and not isinstance(result, ProxyBase):
        return pack((VALUE, proxy(result, True)))
    if operation == "copied":
        return pack((VALUE, result))
    try:
        return pack((VALUE, result))
    except TypeError:
        return pack((VALUE, proxy(result, deep)))


def _without_own(traceback):
    """Without the frames that are this package's."""
    while traceback is not None and traceback.tb_frame.f_code.co_filename.startswith("<libpyvm>"):
        traceback = traceback.tb_next
    return traceback


def _raise(kind, error):
    error.__traceback__ = _without_own(error.__traceback__)
    for _ in range(10):
        try:
            return pack((kind, error))
        except KeyboardInterrupt:  # what was to be interrupted has ended
            continue
        except BaseException:
            break
    text = "%s: %s (which could not be copied)" % (type(error).__name__, error)
    try:
        return pack((kind, RuntimeError(text).with_traceback(error.__traceback__)))
    except Exception:
        return pack((kind, RuntimeError(text)))


def serve(target, deep, request):
    """Does what a request, a Parcel, asks of an object: the answer, a Parcel."""
    kind = REFUSED
    try:
        operation, args, kwargs = request.unpack()
        kind = RAISED
        result = OPERATIONS[operation](target, *args, **kwargs)
        if result is target and operation in _GIVE_ITSELF:
            return pack((ITSELF, None))
        return _answer(operation, result, deep)
    except BaseException as error:
        return _raise(kind, error)


# ---- For those who ask ----


def _do(target, operation, /, *args, **kwargs):
    return _do_within(target, None, operation, args, kwargs)


def _do_within(target, timeout, operation, args, kwargs=None):
    asked, moved = prepare((operation, args, kwargs or {}))
    answer, is_late = ask(target, asked, timeout)
    kind = None
    try:
        kind, value = answer.unpack()
    finally:
        if moved and kind != REFUSED:
            settle(moved)
    if is_late:
        raise TimeoutError("the time is up: it did not end within %g s, and was interrupted"
                           % timeout) from (value if kind in (RAISED, REFUSED) else None)
    try:
        return target if kind == ITSELF else _value_or_raise(kind, value)
    finally:
        del value  # an exception's traceback has this frame


def _value_or_raise(kind, value):
    if kind == VALUE:
        return value
    try:
        raise value
    finally:
        del value  # its traceback has this frame, too


def request_call(callable, *args):
    """A request, a Parcel, that asks a VM for a copy of what `callable` gives, "module:function", as pyvm.VM.call does."""
    return pack(("copied", ("pyvm._vm", "call_here", callable, args, {}), {}))


def value_of(answer):
    """What such a request has given, or raises it."""
    return _value_or_raise(*answer.unpack())  # no variable holds it


def inside(vm, module, function, *args):
    """What the function of the module gives in the VM, called with its __main__ and copies of the arguments."""
    return _do(main_of(vm), "inside", module, function, *args)


def copied(vm, timeout, module, function, *args):
    """The same, with a time limit; the result is a copy, or there is a TypeError."""
    return _do_within(main_of(vm), timeout, "copied", (module, function, *args))


class Proxy(ProxyBase):
    """An object of another VM: all that is done with it is done there.

    Arguments are copied, or proxies if they are wrapped in pyvm.proxy. Results are copies, or proxies where they cannot
    be copied. Exceptions are copies.
    """

    __slots__ = ()

    def __getattr__(self, name):
        return _do(self, "getattr", name)

    def __call__(self, /, *args, **kwargs):
        return _do(self, "call", *args, **kwargs)

    def __repr__(self):
        return "<pyvm.Proxy of VM %d: %s>" % (owner(self)[0], _do(self, "repr"))

    def __exit__(self, kind, error, traceback):
        return _do(self, "exit", error)

    def __reduce_ex__(self, protocol):
        raise TypeError("a pyvm.Proxy cannot be pickled; send it through a channel")


def _forward(name, operation):
    def method(self, *args):
        return _do(self, operation, *args)

    method.__name__ = "__%s__" % name
    method.__qualname__ = "Proxy." + method.__name__
    setattr(Proxy, method.__name__, method)


for _name in (_COMPARED + _UNARY + _BINARY + tuple("r" + name for name in _BINARY) + tuple("i" + name for name in _BINARY)
              + ("setattr", "delattr", "getitem", "setitem", "delitem", "contains", "enter", "rdivmod", "rpow", "ipow")
              + tuple(name for name in _BUILTINS if name not in ("getattr", "setattr", "delattr", "repr"))):
    _forward(_name, _name)

set_proxy_type(Proxy)
