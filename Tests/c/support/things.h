/*
 * things.h: a module `things` in each VM, of objects that are trouble to copy.
 */
#ifndef PYVM_TESTS_THINGS_H
#define PYVM_TESTS_THINGS_H

#include "support/cross.h"

static const char things[] =
    "import copyreg, collections, gc, itertools, pickle, sys, time\n"
    "side = 'from'\n"
    "class Plain:\n"
    "    def __init__(self, **names): self.__dict__.update(names)\n"
    "class Gives:\n"
    "    def __init__(self, what): self.what = what\n"
    "    def __reduce_ex__(self, protocol): return self.what() if callable(self.what) else self.what\n"
    "class Does:\n"
    "    def __init__(self, code, **names): self.code, self.names = code, names\n"
    "    def __reduce_ex__(self, protocol):\n"
    "        exec(self.code, self.names, {'self': self})\n"
    "        return int, (7,)\n"
    "def there(code):\n"
    "    if side == 'to': exec(code)\n"
    "class New:\n"
    "    def __new__(cls, code): there(code); return object.__new__(cls)\n"
    "    def __getnewargs__(self): return self.code,\n"
    "class SetState(Plain):\n"
    "    def __setstate__(self, state): there(state['code'])\n"
    "class Hash:\n"
    "    def __init__(self, code, number=0): self.code, self.number = code, number\n"
    "    def __reduce__(self): return Hash, (self.code, self.number)\n"
    "    def __hash__(self): there(self.code); return 1\n"
    "    def __eq__(self, other): return self is other\n"
    "class Equal(Hash):\n"
    "    def __reduce__(self): return Equal, (self.code, self.number)\n"
    "    def __hash__(self): return 1\n"
    "    def __eq__(self, other): there(self.code); return self is other\n"
    "class List(list): pass\n"
    "class Dict(dict): pass\n"
    "class Set(set): pass\n"
    "class Tuple(tuple): pass\n"
    "class State(Plain):\n"
    "    def __reduce__(self): return State, (), self.__dict__\n"
    "class Slots:\n"
    "    __slots__ = 'a', 'b'\n"
    "class Pairs(Plain):\n"
    "    def __reduce__(self): return dict, (), None, None, iter(self.pairs)\n"
    "Pair = collections.namedtuple('Pair', 'key value')\n"
    "def make(*arguments): return list(arguments)\n"
    "def look():\n"
    "    for found in gc.get_objects():\n"
    "        try: repr(type(found)), len(gc.get_referents(found))\n"
    "        except ReferenceError: pass\n"
    "def shape(value):\n"
    "    lines, numbers, queue = [], {}, [value]\n"
    "    def name(part):\n"
    "        if isinstance(part, (int, float, str, bytes, type(None))): return repr(part)\n"
    "        if id(part) not in numbers:\n"
    "            numbers[id(part)] = len(numbers), part\n"
    "            queue.append(part)\n"
    "        return '#%d' % numbers[id(part)][0]\n"
    "    name(value)\n"
    "    for part in itertools.islice(iter(lambda: queue.pop(0) if queue else None, None), 1, None):\n"
    "        state = getattr(part, '__dict__', None)\n"
    "        if isinstance(part, dict): inside = [(name(k), name(part[k])) for k in part]\n"
    "        elif isinstance(part, (list, tuple, set, frozenset, collections.deque)): inside = [name(p) for p in part]\n"
    "        elif isinstance(part, Slots): inside = [name(getattr(part, n, None)) for n in part.__slots__]\n"
    "        else: inside = None\n"
    "        lines.append((type(part).__name__, inside, state and [(k, name(v)) for k, v in state.items()]))\n"
    "    return repr(lines)\n";

/* Makes the module; `side` is its variable of that name: "from" or "to". All of it is in __main__, too. */
static inline void make_things(PyVM *vm, const char *side)
{
    PyObject *text = PyVMUnicode_FromString(vm, things);
    set_global(vm, "code", text);
    PyVM_DecRef(vm, text);
    CHECK_RUN(vm,
              "import importlib.util as util, sys\n"
              "things = util.module_from_spec(util.spec_from_loader('things', None))\n"
              "exec(code, things.__dict__)\n"
              "sys.modules['things'] = things\n"
              "from things import *\n");
    char set[100];
    snprintf(set, sizeof set, "things.side = '%s'", side);
    CHECK_RUN(vm, set);
}

#endif
