"""Frames go to VMs of each kind as bytes, and are run there."""

import pathlib
import sys

import joined  # noqa: F401
import carry
import pyvm
from pyvm import _frames

here = pathlib.Path(__file__).parent
text = (here / "program.py").read_text(encoding="utf-8")
space = {"__name__": "program"}
exec(compile(text, "program.py", "exec"), space)
packed = []


def fork():
    packed.append(carry.pack(_frames.here(outermost=space["start"].__code__), space))
    return 1


space["fork"] = fork
RECEIVER = """
import sys
sys.path.insert(0, {folder!r})
import carry
from pyvm import _frames

space = {{"__name__": "program"}}
exec(compile({text!r}, "program.py", "exec"), space)


def go_on(data):
    return [_frames.run(carry.unpack(data, space), number) for number in (0, 2, 3)]
"""


def sums(number):
    got = 100 * (number + 1)
    return [0, 1, got + 1, got + 3, got + 6, got + 10, got + 11, (got + 11,)]


def log(number):
    return [0, 1, ("fork", number), 2, 3, 4, 1, "left"]


assert space["start"]() == (sums(1), log(1))
assert len(packed) == 1
for kind in ("own-gil", "shared-gil", "isolated")[sys.version_info < (3, 12) :]:
    with pyvm.VM(kind) as vm:
        vm.run(RECEIVER.format(folder=str(here), text=text))
        for _ in range(50):
            assert vm.call("__main__:go_on", packed[0]) == [(sums(number), log(number)) for number in (0, 2, 3)], kind
print("other: frames go on in VMs of each kind")
