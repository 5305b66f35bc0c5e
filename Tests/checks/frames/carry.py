"""Carries frames to another VM as bytes: a pickle, with code objects marshalled, and a program's globals by name."""

import functools
import io
import marshal
import pickle
import types

import _pyvm


def fill(generator, parts):
    _pyvm.fill_generator(generator, *parts)


def cell(content):
    return types.CellType(content)


def function(code, space, name, closure):
    return types.FunctionType(code, space, name, None, closure)


def generator(code, space, name, qualname):
    return _pyvm.make_generator(code, space, name, qualname)


class Pickler(pickle.Pickler):
    def __init__(self, file, space):
        super().__init__(file)
        self.space = space

    def persistent_id(self, value):
        if value is _pyvm.NOTHING:
            return "NOTHING", None
        if value is self.space:
            return "globals", None
        is_code = type(value) is types.FunctionType and value.__module__ == "program" and "<locals>" not in value.__qualname__
        if is_code or type(value) is type and value.__module__ == "program":
            return "name", value.__qualname__
        return None

    def reducer_override(self, value):
        if type(value) is types.CodeType:
            return marshal.loads, (marshal.dumps(value),)
        if type(value) is types.CellType:
            return cell, (value.cell_contents,)
        if type(value) is types.FunctionType and value.__module__ == "program":
            return function, (value.__code__, self.space, value.__name__, value.__closure__)
        if type(value) is types.GeneratorType:
            how = generator, (value.gi_code, self.space, value.__name__, value.__qualname__)
            return how if value.gi_running else (*how, _pyvm.generator_parts(value)[4:], None, None, fill)
        return NotImplemented


class Unpickler(pickle.Unpickler):
    def __init__(self, file, space):
        super().__init__(file)
        self.space = space

    def persistent_load(self, known):
        kind, name = known
        if kind != "name":
            return _pyvm.NOTHING if kind == "NOTHING" else self.space
        first, *rest = name.split(".")
        return functools.reduce(getattr, rest, self.space[first])


def pack(frames, space):
    file = io.BytesIO()
    Pickler(file, space).dump(frames)
    return file.getvalue()


def unpack(data, space):
    return Unpickler(io.BytesIO(data), space).load()
