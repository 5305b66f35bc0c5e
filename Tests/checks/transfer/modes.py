"""Tries each row of modes.toml in the VM that runs this: which objects cross in which modes."""
import dataclasses
import os
import tomllib

import pyvm


@dataclasses.dataclass
class Point:
    x: int


def cross(wrapped):
    return pyvm.pack(wrapped).unpack()


def is_same(row, x, y):
    return eval(row.get("same", "y == x and type(y) is type(x)"), {"x": x, "y": y})


def copied(row, x):
    assert is_same(row, x, cross(x)), x


def lent(row, x):
    y = cross(pyvm.lend(x))
    assert type(y) is memoryview and y.readonly and bytes(y) == bytes(x), y


def lent_writable(row, x):
    y = cross(pyvm.lend(x, writable=True))
    assert type(y) is memoryview and not y.readonly and bytes(y) == bytes(x), y


def moved(row, make):
    x = make()
    y = cross(pyvm.move(x))
    assert eval(row.get("gone", "not x"), {"x": x}) and is_same(row, make(), y), (x, y)


def proxied(row, x):
    assert is_same(row | {"same": "y is x or type(y) is pyvm.Proxy"}, x, x)
    channel = pyvm.Channel()
    channel.put(pyvm.proxy(x))
    assert channel.get() is x  # in its owner a proxy is the object itself


def try_mode(row, mode, use, argument):
    try:
        use(row, argument)
    except (TypeError, BufferError) as error:
        assert row[mode] != "yes" and row[mode] in str(error), (mode, row["type"], error)
    else:
        assert row[mode] == "yes", (mode, row["type"], "it has crossed")


with open(os.path.join(os.path.dirname(__file__), "modes.toml"), "rb") as file:
    table = tomllib.load(file)
names = {"Point": Point}
missing = set()
for name in table["imports"]:
    try:
        names[name] = __import__(name)
    except ImportError:  # an own-gil VM of 3.12 refuses some modules of its standard library
        missing.add(name)
for row in table["row"]:
    for text in row["make"]:
        if text.split(".")[0] in missing:
            print("left out, as its module cannot be imported here:", text)
            continue
        try_mode(row, "copy", copied, eval(text, names))
        try_mode(row, "lend", lent, eval(text, names))
        try_mode(row | {"lend": row.get("lend_writable", row["lend"])}, "lend", lent_writable, eval(text, names))
        try_mode(row, "move", moved, lambda: eval(text, names))
        try_mode(row, "proxy", proxied, eval(text, names))
