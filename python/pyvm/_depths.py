"""How deep the stack of a frame is at each instruction of its code, as the compiler counts it."""
import bisect
import dis
import functools

ENDS = {"RETURN_VALUE", "RETURN_CONST", "RAISE_VARARGS", "RERAISE", "INTERPRETER_EXIT", "JUMP_FORWARD", "JUMP_BACKWARD",
         "JUMP_BACKWARD_NO_INTERRUPT"}
_JUMPS = frozenset(dis.hasjrel) | frozenset(dis.hasjabs)


def _instructions(code):
    """(start, place, end, opcode, argument) of each: it starts where its EXTENDED_ARG does and ends behind its caches."""
    found = []
    start = None
    instructions = list(dis.get_instructions(code))
    raw = code.co_code
    for index, instruction in enumerate(instructions):
        if start is None:
            start = instruction.offset
        if instruction.opname == "EXTENDED_ARG":
            continue
        end = instructions[index + 1].offset if index + 1 < len(instructions) else len(raw)
        found.append((start, instruction.offset, end, instruction.opcode, instruction.arg))
        start = None
    return found


def _target(opcode, argument, end):
    if dis.opname[opcode].find("JUMP_BACKWARD") >= 0 or dis.opname[opcode] == "END_ASYNC_FOR":
        argument = -argument
    return end + 2 * argument


def effect(name, opcode, argument):
    """What an instruction does to the depth if it does not jump. 3.11's compiler has a call's arguments end at PRECALL."""
    if name == "PRECALL":
        return 0
    if name == "CALL":
        return -1 - argument
    return dis.stack_effect(opcode, argument, jump=False)


class Depths:
    """How deep the stack is before each instruction of a code object, as the compiler counted."""

    def __init__(self, code):
        self.instructions = _instructions(code)
        self.starts = [instruction[0] for instruction in self.instructions]
        self.depths = {}
        self._follow([(0, 0)])
        # A handler may be reached from within another one only.
        entries = list(dis._parse_exception_table(code))
        while entries:
            reached = [entry for entry in entries if any(entry.start <= start < entry.end for start in self.depths)]
            if not reached:
                break
            self._follow([(entry.target, entry.depth + entry.lasti + 1) for entry in reached])
            entries = [entry for entry in entries if entry not in reached]

    def at(self, place):
        """The instruction of which a place in bytes is a part, and the depth before it, or None: it is not reached."""
        instruction = self.instructions[bisect.bisect_right(self.starts, place) - 1]
        return instruction, self.depths.get(instruction[0])

    def maker_of(self, start, place):
        """The name and the argument of the instruction that has put the value there which that at `start` finds at this place of the stack."""
        for begin, _, _, opcode, argument in reversed(self.instructions[: bisect.bisect_left(self.starts, start)]):
            depth, name = self.depths.get(begin), dis.opname[opcode]
            if depth is not None and depth + effect(name, opcode, argument) == place + 1:
                return name, argument
        return None, None

    def _follow(self, waiting):
        while waiting:
            start, depth = waiting.pop()
            if start in self.depths:
                continue
            self.depths[start] = depth
            _, _, end, opcode, argument = self.instructions[bisect.bisect_right(self.starts, start) - 1]
            name = dis.opname[opcode]
            if opcode in _JUMPS and name != "END_ASYNC_FOR":
                waiting.append((_target(opcode, argument, end), depth + dis.stack_effect(opcode, argument, jump=True)))
            if name == "RETURN_GENERATOR":
                waiting.append((end, depth + 1))
            elif name not in ENDS:
                waiting.append((end, depth + effect(name, opcode, argument)))


@functools.lru_cache(maxsize=4096)
def of(code):
    return Depths(code)
