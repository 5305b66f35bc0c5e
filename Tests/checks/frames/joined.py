"""Makes `pyvm` ready in a plain Python, and copies frames as another VM would get them."""

import copy
import os
import sys
import types
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from vms import Library  # noqa: E402

library = Library(os.environ["PYVM_LIBRARY"])

import _pyvm  # noqa: E402
from pyvm import _frames  # noqa: E402

LIBRARY = os.path.dirname(os.__file__)

SAME = (type(None), bool, int, float, str, bytes, type, types.FunctionType, types.BuiltinFunctionType, types.ModuleType,
        types.MethodDescriptorType, types.WrapperDescriptorType, types.CodeType, type(Ellipsis))


class Copier:
    """By value, with identity; functions, classes and globals stay the same."""

    def __init__(self):
        self.known = {}
        self.generators = []

    def copy(self, value):
        if isinstance(value, SAME) or (isinstance(value, dict) and "__builtins__" in value):
            return value
        if id(value) in self.known:
            return self.known[id(value)][1]
        made = self.make(value)
        self.known[id(value)] = value, made
        self.fill(value, made)
        return made

    def make(self, value):
        if type(value) is tuple:
            return tuple(self.copy(item) for item in value)
        if type(value) in (list, dict):
            return type(value)()
        if type(value) is types.CellType:
            return types.CellType()
        if type(value) is types.MethodType:
            return types.MethodType(value.__func__, self.copy(value.__self__))
        if isinstance(value, (types.GeneratorType, types.CoroutineType)):
            code = getattr(value, "gi_code", None) or value.cr_code
            frame = getattr(value, "gi_frame", None) or getattr(value, "cr_frame", None)
            return _pyvm.make_generator(code, frame.f_globals if frame else {}, value.__name__, value.__qualname__)
        if type(value) is types.TracebackType or type(value) is types.FrameType:
            return None
        if isinstance(value, BaseException):
            return type(value)(*value.args)
        if type(value).__module__ == "__main__":
            made = object.__new__(type(value))
            return made
        return copy.copy(value)

    def fill(self, value, made):
        if type(value) is list:
            made.extend(self.copy(item) for item in value)
        elif type(value) is dict:
            made.update((self.copy(key), self.copy(item)) for key, item in value.items())
        elif type(value) is types.CellType:
            try:
                made.cell_contents = self.copy(value.cell_contents)
            except ValueError:
                pass
        elif isinstance(value, (types.GeneratorType, types.CoroutineType)):
            running = getattr(value, "gi_running", False) or getattr(value, "cr_running", False)
            if not running:
                code, _, _, _, state, start, fast, stack, handled = _pyvm.generator_parts(value)
                fast, stack = [self.copy(v) for v in fast], [self.copy(v) for v in stack]
                _pyvm.fill_generator(made, state, start, fast, stack, self.copy(handled))
        elif type(value).__module__ == "__main__" and hasattr(value, "__dict__"):
            made.__dict__.update((key, self.copy(item)) for key, item in value.__dict__.items())

    def frames(self, frames):
        copied = []
        for code, globals, locals, start, fast, stack, place, ending, generator, handled in frames:
            copied.append((code, globals, self.copy(locals), start, [self.copy(v) for v in fast],
                           [self.copy(v) for v in stack], place, self.copy(ending), self.copy(generator),
                           self.copy(handled)))
        return copied


saved = []


def fork():
    """Keeps a copy of the frames up to that of `case`, and gives 1; in the copy it gives 0."""
    frames = _frames.here(outermost=case.__code__)
    saved.append(Copier().frames(frames))
    return 1


def case(function, *arguments):
    return function(*arguments)


def both(function, *arguments):
    """What the original gives, and then what its copies give, which forked last first."""
    saved.clear()
    original = case(function, *arguments)
    results = []
    while saved:
        results.append(_frames.run(saved.pop(), 0))
    return original, results
