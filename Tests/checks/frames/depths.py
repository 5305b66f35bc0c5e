"""How deep the stack is, as pyvm._depths counts it: it must be the same whichever way an instruction is reached, and never
deeper than the compiler says; of every code object of some modules of the standard library."""

import dis
import types

import joined
from pyvm import _depths, _frames


def codes(code):
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from codes(constant)


def check(code):
    depths = _depths.Depths(code)
    for start, place, end, opcode, argument in depths.instructions:
        depth = depths.depths.get(start)
        if depth is None:
            continue
        name = dis.opname[opcode]
        assert 0 <= depth <= code.co_stacksize, (code, start, depth)
        if name not in _depths.ENDS and name != "RETURN_GENERATOR":
            after = depths.depths[end]
            assert after == depth + _depths.effect(name, opcode, argument), (code, start, name)
        assert depth >= _frames._operands(name, argument), (code, start, name)


count = 0
for name in ("asyncio/tasks", "contextlib", "typing", "dataclasses", "ast", "tarfile", "subprocess", "enum", "inspect"):
    path = f"{joined.LIBRARY}/{name}.py"
    with open(path, encoding="utf-8") as file:
        for code in codes(compile(file.read(), path, "exec")):
            check(code)
            count += 1
assert count > 1000, count
print(f"depths: {count} code objects are fine")
