"""Frames of Python code that are running, as plain data, and run again from where they were.

A frame is a tuple: code, globals, locals (None if the code is optimized), start of the instruction that it executes, fast
locals, stack, where on the stack the called object is (-1: it waits for a generator), what the call gives (NOTHING: what
is returned), generator or None, exception that is handled or NOTHING. `_pyvm.NOTHING` stands for an empty place, and the
tuple (NOTHING, n) for an int that the interpreter keeps without an object.
"""

import builtins
import dis
import functools
import sys
import types
from _contextvars import Context

import _pyvm
from _pyvm import NOTHING

from . import _depths

# Names of operands of `frames_here`, in their order.
(_CODE, _GLOBALS, _LOCALS, _START, _FAST, _STACK, _OPERANDS, _ENTERED, _INSTANCE, _GENERATOR, _HANDLED) = range(11)

_IS_CALLED_FIRST = sys.version_info >= (3, 13)  # the callable comes first, and then its self or NULL


def _operands(name, argument):
    """How many values an instruction takes from the stack that it can be executed again with other ones for."""
    if name in ("CALL", "PRECALL"):
        return argument + 2
    if name == "CALL_KW":
        return argument + 3
    if name == "CALL_FUNCTION_EX":
        return 4 if sys.version_info >= (3, 14) else 3 + (argument & 1)
    return 1 if name == "SEND" else 0


def _look(code, place):
    """For `frames_here`: start, how many values are below the operands, how many operands can be read."""
    (start, _, _, opcode, argument), depth = _depths.of(code).at(place)
    name = dis.opname[opcode]
    count = _operands(name, argument)
    if depth is None or depth < count:
        return start, 0, 0
    if name == "CALL_FUNCTION_EX":
        return start, depth - count, 2 + _is_tuple(*_depths.of(code).maker_of(start, depth - count + 2))
    return start, depth - count, 0 if name == "SEND" else count


def _is_tuple(maker, argument):
    """Does this instruction make a tuple? Of what else a call spreads, CPython before 3.14 makes one elsewhere, and the stack is left with
    what may be gone."""
    if maker == "CALL_INTRINSIC_1":
        return dis._intrinsic_1_descs[argument] == "INTRINSIC_LIST_TO_TUPLE"
    return maker in ("LIST_TO_TUPLE", "BUILD_TUPLE")


def _spread(outer):
    """The arguments that a call has spread, as far as they are known: a variable is what it was, as its frame is in that call."""
    if len(outer[_OPERANDS]) > 2:
        return list(outer[_OPERANDS][2])
    maker, argument = _depths.of(outer[_CODE]).maker_of(outer[_START], len(outer[_STACK]) + 2)
    found = outer[_FAST][argument] if maker in ("LOAD_FAST", "LOAD_FAST_BORROW", "LOAD_FAST_CHECK") else ()
    return list(found) if type(found) is tuple else []


def _name(function):
    module = getattr(function, "__module__", None)
    name = getattr(function, "__qualname__", None) or type(function).__qualname__
    return f"{module}.{name}" if module and module != "builtins" else name


def _where(frame):
    code = frame[_CODE]
    line = next((line for start, end, line in code.co_lines() if start <= frame[_START] < end), None)
    return f"{code.co_filename}:{line or code.co_firstlineno} in {code.co_qualname}"


def _refuse(outer, reason):
    raise RuntimeError(f"{reason}, which can't be copied with the frames: {_where(outer)}; pyvm.fork(target) needs no frames")


_CALLERS = {"IMPORT": "an import", "WITH": "`with`", "ATTR": "an attribute", "_OP": "an operator", "SUBSCR": "an operator", "UNARY": "an operator"}


def _refuse_without_call(outer, inner, instruction):
    """What else runs Python code than a call. Finalizers and handlers of signals run at any instruction."""
    code = inner[_CODE]
    caller = next((words for part, words in _CALLERS.items() if part in instruction and code.co_name != "__del__"), "the interpreter itself")
    _refuse(outer, f"{code.co_qualname} is called by {caller}, not by a call")


def _spreads(outer):
    (_, _, _, opcode, _), _ = _depths.of(outer[_CODE]).at(outer[_START])
    return dis.opname[opcode] == "CALL_FUNCTION_EX"


def _called(outer):
    """The object that C code calls for a frame, and its arguments, as far as they are known."""
    operands = outer[_OPERANDS]
    if _spreads(outer):
        return operands[0 if _IS_CALLED_FIRST else 1], _spread(outer)
    first, second = operands[:2]
    if _IS_CALLED_FIRST:
        function, arguments = first, [] if second is NOTHING else [second]
    else:
        function, arguments = (second, []) if first is NOTHING else (first, [second])
    return function, arguments + operands[2:]


def _is_go_on(function):
    """Is it what `run_frames` has put in place of what a copied frame had called?"""
    return type(function) is types.BuiltinFunctionType and type(function.__self__) is tuple and function.__self__[:1] == (_pyvm,)


def _is_hidden(function, arguments):
    """Before CPython 3.13, a partial with one value puts that in its own place on the stack while it calls something with it and further
    arguments. The interpreter itself calls functions and methods without C code, so what looks like one called by it is no such call."""
    return not _IS_CALLED_FIRST and bool(arguments) and (not callable(function) or type(function) in (types.FunctionType, types.MethodType))


def _is_exit(outer, inner):
    """Does `with` call it where its block has ended? Before CPython 3.14 a bound method puts its self in its own place on the stack."""
    owner, *others = outer[_OPERANDS] if sys.version_info < (3, 14) and not _spreads(outer) else [NOTHING]
    if len(others) != 3 or any(each is not None for each in others):
        return False
    classes = [*getattr(owner, "__mro__", ()), *type(owner).__mro__]
    found = next((vars(each)["__exit__"] for each in classes if "__exit__" in vars(each)), None)
    return getattr(getattr(found, "__func__", found), "__code__", None) is inner[_CODE]


def _inside(function, arguments):
    """What a functools.partial or contextvars.Context.run calls, and nothing but that: they give back what it returns. Of anything
    else, that itself. The values of context variables are those of the frames anyway."""
    while True:
        is_bound = type(function) is types.BuiltinFunctionType and type(function.__self__) is Context and function.__name__ == "run"
        if type(function) is functools.partial:
            if len(function.args) == 1 and arguments and arguments[0] is function.args[0]:
                arguments = arguments[1:]  # CPython 3.13 has put it there as well
            function, arguments = function.func, [*function.args, *arguments]
        elif (is_bound or function is Context.run) and (called := arguments[0 if is_bound else 1:]):
            function, arguments = called[0], called[1:]
        else:
            return function


def _ending(outer, inner, passed):
    """What a call through C code gives once the inner frame has returned; NOTHING: what that returns."""
    if inner[_INSTANCE] is not NOTHING:
        return inner[_INSTANCE]
    if not outer[_ENTERED]:
        return NOTHING
    function, arguments = _called(outer)
    if _is_go_on(function):
        return function.__self__[4]
    if _is_exit(outer, inner):
        return NOTHING
    if not _spreads(outer) and _is_hidden(function, arguments):
        _refuse(outer, "a functools.partial, or C code like it, is between two frames")
    function = _inside(function, arguments)
    if passed is not None and function is passed:
        return NOTHING
    called = function.__func__ if type(function) is types.MethodType else function
    if type(called) is types.FunctionType and called.__code__ is inner[_CODE]:
        return NOTHING
    call = getattr(type(function), "__call__", None)
    if type(call) is types.FunctionType and call.__code__ is inner[_CODE]:
        return NOTHING
    if (function is builtins.exec or function is builtins.eval) and inner[_LOCALS] is not None:
        return None if function is builtins.exec else NOTHING
    if isinstance(function, type) and type(function).__call__ == type.__call__:
        initialize = function.__init__
        instance = inner[_FAST][0] if inner[_CODE].co_argcount else None
        if type(instance) is types.CellType:
            instance = instance.cell_contents
        if getattr(initialize, "__code__", None) is inner[_CODE] and isinstance(instance, function):
            return instance
    _refuse(outer, f"{_name(function)} is C code between two frames")


def _is_resumed_by(outer, generator):
    function, arguments = _called(outer)
    if function is builtins.next:
        return arguments[:1] == [generator]
    if getattr(function, "__name__", None) not in ("send", "__next__"):
        return False
    return getattr(function, "__self__", None) is generator or any(argument is generator for argument in arguments[:1])


def _dummies(name, argument):
    if name == "CALL_FUNCTION_EX":
        keywords = [NOTHING] if sys.version_info >= (3, 14) else [{}] * (argument & 1)
        return [None, NOTHING, (), *keywords] if _IS_CALLED_FIRST else [NOTHING, None, (), *keywords]
    dummies = [None] * _operands(name, argument)
    if name == "CALL_KW":
        dummies[-1] = ()
    return dummies


def _waiting(outer, inner, passed=None):
    """The stack with which a frame executes its instruction again, where the callable is, what its call gives."""
    (_, _, _, opcode, argument), depth = _depths.of(outer[_CODE]).at(outer[_START])
    name, generator, stack = dis.opname[opcode], inner[_GENERATOR], outer[_STACK]
    if depth is None:
        _refuse(outer, f"the instruction {name} is not known to be reached")
    if name in ("FOR_ITER", "SEND") and generator is not None and any(value is generator for value in stack[-2:]):
        return stack + [None] * (name == "SEND"), -1, NOTHING
    if name not in ("CALL", "PRECALL", "CALL_KW", "CALL_FUNCTION_EX"):
        if name in ("FOR_ITER", "SEND"):
            iterator = stack[-2 if name == "FOR_ITER" and sys.version_info >= (3, 15) else -1]
            _refuse(outer, f"{_name(type(iterator))} is C code between two frames")
        _refuse_without_call(outer, inner, name)
    if generator is None:
        place = len(stack) + (name == "CALL_FUNCTION_EX" and not _IS_CALLED_FIRST)
        return stack + _dummies(name, argument), place, _ending(outer, inner, passed)
    if name in ("CALL", "PRECALL") and outer[_ENTERED] and _is_resumed_by(outer, generator):
        return stack + outer[_OPERANDS], -1, NOTHING
    _refuse(outer, f"{_name(_called(outer)[0]) if outer[_ENTERED] else name} is C code between two frames")


def _without_own(found):
    """Outermost are those of PyVM's that run the program's."""
    count = len(found)
    while count and str(found[count - 1][_GLOBALS].get("__name__")).partition(".")[0] == "pyvm":
        count -= 1
    return found[:count]


def here(skip=0, outermost=None, called=None):
    """The frames of this thread, innermost first, from the caller of the caller's on; skip=1: from that one's caller on.

    `outermost`: the code of the last one, if not all are wanted. The call of the innermost one is under way: what it gives is
    for `run` to say. `called`: an object that it may have called, whose type has Python code for that. Raises RuntimeError if C code is between two of them.
    """
    found = _without_own(_pyvm.frames_here(_look))
    frames = []
    for inner, outer in zip(found[1 + skip :], found[2 + skip :]):
        stack, place, ending = _waiting(outer, inner, None if frames else called)
        frames.append((*outer[: _FAST + 1], stack, place, ending, outer[_GENERATOR], outer[_HANDLED]))
        if outer[_CODE] is outermost:
            break
    return frames


def run(frames, result):
    """Runs copies of frames, and gives what the outermost one returns. `result` is what the innermost one's call gives.

    The list is emptied: the objects live no longer than the frames need them. Generators of it are new ones that
    `_pyvm.make_generator` gave.
    """
    return _pyvm.run_frames(frames, result)
