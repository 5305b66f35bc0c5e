"""What cannot be copied, and what to do instead."""

# By a type's full name; the first of a type's bases that is here counts.
ADVICE = {
    "builtins.memoryview": "pass its bytes",
    "builtins.generator": "pass the function that makes it, or a list of what it yields",
    "builtins.coroutine": "pass the function that makes it",
    "builtins.async_generator": "pass the function that makes it",
    "builtins.frame": "pass what is needed of it; an exception's traceback can be copied",
    "_thread.lock": "make one in each VM, or pass a channel",
    "_thread.RLock": "make one in each VM, or pass a channel",
    "_thread._local": "it belongs to the threads of its VM",
    "threading.Thread": "it belongs to its VM",
    "_socket.socket": "move it (pyvm.move)",
    "socket.socket": "move it (pyvm.move)",
    "_io._IOBase": "move it (pyvm.move), or pass its path",
    "_asyncio.Future": "it belongs to the event loop of its VM; pass the result",
    "asyncio.events.AbstractEventLoop": "each VM has its own",
    "_contextvars.Context": "pass the values of its variables",
    "_contextvars.ContextVar": "a variable of an importable module is found by its name; others are of one VM",
    "builtins.PyCapsule": "it is a pointer of one VM's C code",
    "_ctypes._Pointer": "pass what it points to",
    "builtins.async_generator_asend": "pass the function that makes it",
}
_REDUCERS = ("__reduce__", "__reduce_ex__", "__getstate__")


def full_name(kind):
    return kind.__qualname__ if getattr(kind, "__module__", None) == "builtins" else "%s.%s" % (getattr(kind, "__module__", None), kind.__qualname__)


def refusal_of(obj):
    """The TypeError for an object; LookupError: what its own reducer has said says it better."""
    kind = type(obj)
    for base in kind.__mro__:
        advice = ADVICE.get("%s.%s" % (getattr(base, "__module__", None), base.__qualname__))
        if advice:
            return _refusal(obj, advice + "; or ")
    if any(type(vars(base).get(name)).__name__ == "function" for base in kind.__mro__ for name in _REDUCERS):
        return LookupError(full_name(kind))
    return _refusal(obj, "")


def _refusal(obj, advice):
    name = full_name(type(obj))
    return TypeError("%s %s cannot be copied; %s%s" % (_article(name), name, advice, _other_modes(obj)))


def _other_modes(obj):
    try:
        memoryview(obj).release()
    except (TypeError, ValueError, BufferError):
        return "proxy it (pyvm.proxy)"
    return "lend or proxy it (pyvm.lend, pyvm.proxy)"


def _article(word):
    return "an" if word.lstrip("_")[:1].lower() in "aeiou" else "a"
