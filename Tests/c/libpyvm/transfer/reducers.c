/*
 * reducers.c: code that runs while an object is copied may do anything: raise, return nonsense, change what is being
 * packed, transfer in its turn. Then an exception comes or a copy, and nothing is left over in either VM.
 */
#include "support/kinds.h"
#include "support/things.h"

typedef struct row {
    const char *made;   /* code that sets x */
    const char *raised; /* an exception's type; NULL: it crosses; "": either */
    const char *text;   /* in the exception; or an expression that is true of x in the other VM */
} row;

/* ---- What is not right ------------------------------------------------------------------------------------------ */

static const row nonsense[] = {
    {"x = Gives(None)", "TypeError", "a str or a tuple of two to six elements is needed"},
    {"x = Gives(1)", "TypeError", "a str or a tuple of two to six elements is needed"},
    {"x = Gives(())", "TypeError", "a str or a tuple of two to six elements is needed"},
    {"x = Gives((int,))", "TypeError", "a str or a tuple of two to six elements is needed"},
    {"x = Gives((int, (), None, None, None, None, None))", "TypeError", "a tuple of two to six elements"},
    {"x = Gives([int, ()])", "TypeError", "a str or a tuple of two to six elements is needed"},
    {"x = Gives((1, ()))", "TypeError", "its element 0 must be callable"},
    {"x = Gives((int, []))", "TypeError", "its element 1 must be a tuple"},
    {"x = Gives((int, None))", "TypeError", "its element 1 must be a tuple"},
    {"x = Gives((list, (), None, [1]))", "TypeError", "its element 3 must be an iterator"},
    {"x = Gives((dict, (), None, None, {1: 2}))", "TypeError", "its element 4 must be an iterator"},
    {"x = Gives((dict, (), None, None, iter([1])))", "TypeError", "its element 4 must give"},
    {"x = Gives(lambda: (dict, (), None, None, iter([(1, 2, 3)])))", "TypeError", "its element 4 must give"},
    {"x = Gives(lambda: (dict, (), None, None, iter([[1, 2]])))", "TypeError", "its element 4 must give"},
    {"x = Gives(lambda: (dict, (), None, None, (1 / 0 for i in [1])))", "ZeroDivisionError", ""},
    {"x = Gives(lambda: (list, (), None, (1 / (2 - i) for i in range(9))))", "ZeroDivisionError", ""},
    {"x = Gives((int, (), 5))", "TypeError", "state is a int"},
    {"x = Gives((int, (), (5, None)))", "TypeError", "state is a int"},
    {"x = Gives((Plain, (), ({}, 5)))", "TypeError", "state is a int"},
    {"x = Gives((int, (), {'a': 1}))", "AttributeError", "__dict__"},
    {"x = Gives((int, (), (None, {'a': 1})))", "AttributeError", ""},
    {"x = Gives((int, (), {'a': 1}, None, None, 5))", "TypeError", "not callable"},
    {"x = Gives(lambda: (int, (), None, iter([1])))", "AttributeError", "append"},
    {"x = Gives(lambda: (int, (), None, None, iter([(1, 2)])))", "TypeError", "item assignment"},
    {"x = Gives(lambda: (dict, (), None, None, iter([([], 2)])))", "TypeError", "unhashable"},
    {"x = Gives((copyreg.__newobj__, ()))", "TypeError", ""},
    {"x = Gives((copyreg.__newobj__, (1,)))", "TypeError", "__new__"},
    {"x = Gives((copyreg.__newobj_ex__, (int, (), None)))", "TypeError", "a tuple and a dict, not tuple and NoneType"},
    {"x = Gives((copyreg.__newobj_ex__, (int, [], {})))", "TypeError", "a tuple and a dict, not list and dict"},
    {"x = Gives((copyreg.__newobj_ex__, (int, Gives((int, ())), {})))", "TypeError", "not int and dict"},
    {"x = Gives((copyreg.__newobj_ex__, (int, ())))", "TypeError", ""},
    {"x = Gives((copyreg.__newobj_ex__, (1, (), {})))", "TypeError", "__new__"},
    {"x = Gives(copyreg.__newobj__)", "", ""},
    {"x = Gives('nowhere')", "TypeError", "nowhere"},
    {"x = Gives('')", "TypeError", ""},
    {"x = Gives((int, Tuple(['3'])))", NULL, "x == 3"},
    {"x = Gives(lambda: (dict, (), None, None, iter([Pair(1, 2)])))", NULL, "x == {1: 2}"},
    {"x = Gives(lambda: (int, (int,), None))", "TypeError", ""},
    {"x = Gives(lambda: 1 / 0)", "ZeroDivisionError", "division by zero"},
    {"x = [Does('raise KeyError(5)')]", "KeyError", "5"},
    {"x = {'a': [Does('raise SystemExit(5)')]}", "SystemExit", "5"},
    {"x = Does('raise KeyboardInterrupt')", "KeyboardInterrupt", ""},
    {"x = Does('raise MemoryError')", "MemoryError", ""},
    {"def f(): yield\n"
     "x = Does('raise GeneratorExit')",
     "GeneratorExit", ""},
};

/* ---- What changes while it is packed ---------------------------------------------------------------------------- */

static const row changing[] = {
    {"x = [[[1]]]; y = []; x.append(Gives(lambda: y.append(x[0].pop()) or (make, (y,))))", NULL,
     "x[0] == [[1]] and x[1] == [x[0]] and x[1][0][0] is x[0][0]"},
    {"x = [[Gives(lambda: x.pop(0) and (make, ())), [1], {2: [3]}], [[4]],\n"
     "     Gives(lambda: (make, ([5], [[[]]], x[0], [6])))]",
     NULL, "x == [[[], [1], {2: [3]}], [[5], [[[]]], [[4]], [6]]]"},
    {"x = []; x += [Does('l.clear()', l=x), [1], [2]]", NULL, "x == [7]"},
    {"x = []; x += [Does('l.append([3])', l=x), [1]]", NULL, "x == [7, [1], [3]]"},
    {"x = [5] * 9; x.insert(3, Does('l.clear()', l=x))", NULL, "x == [5, 5, 5, 7]"},
    {"x = [1]; x.append(Does('del l[:]', l=x)); x = (x, x)", NULL, "x[0] is x[1] and x[0] == [1, 7]"},
    {"l = [[1], [2]]; l.insert(0, Does('l.clear()', l=l)); x = (l, [3])", NULL, "x == ([7], [3])"},
    {"x = {}; x.update(a=Does('d.clear()', d=x), b=[2])", "RuntimeError", "changed size"},
    {"x = {}; x.update(a=Does('d.update(c=3)', d=x), b=[2])", "RuntimeError", "changed size"},
    {"x = {}; x.update(a=Does('del d[\"a\"]; d[\"c\"] = 3', d=x), b=[2])", "RuntimeError", "keys changed"},
    {"x = [{}]; x[0].update(a=Does('del d[\"b\"]; d[\"b\"] = 3', d=x[0]), b=2, c=1)", NULL,
     "x[0] == dict(a=7, c=1, b=3)"},
    {"x = {i: i for i in range(50)}; x[7] = Does('for i in range(8): del d[i]; d[-i] = 0', d=x)", "", ""},
    {"x = {i: i for i in range(50)}\n"
     "x[40] = Does('for i in range(30): del d[i]\\nfor i in range(30): d[i] = 0', d=x)",
     "", ""},
    {"x = {}; x[Does('d.clear(); d[1] = 1', d=x)] = [1]", NULL, "x == {7: [1]}"},
    {"x = set(); x.update([Does('s.clear()', s=x), 1])", "", ""},
    {"x = set(); x.update([Does('s.add(5)', s=x), Does('s.add(6)', s=x)])", "RuntimeError", "changed size"},
    {"b = bytearray(b'abc'); x = [Does('b.clear()', b=b), b, Does('b.extend(b\"de\")', b=b), b]", NULL,
     "x == [7, b'', 7, b''] and x[1] is x[3]"},
    {"b = bytearray(b'abc' * 50000); x = [b, Does('b.clear()', b=b), b]", "", ""}, /* it may be looked at still */
    {"x = Plain(); x.a = Does('o.__dict__.clear()', o=x); x.b = [1]", "RuntimeError", "changed size"},
    {"x = Plain(); x.a = Does('o.__dict__ = {}', o=x); x.b = [1]", NULL, "x.a == 7 and x.b == [1]"},
    {"x = Plain(); x.a = Does('del o.b; o.c = 1', o=x); x.b = [1]; x.d = 1", "", ""},
    {"x = Plain(); x.a = Does('del o.b; o.__dict__[5] = 1', o=x); x.b = [1]; x.d = 1", "RuntimeError", ""},
    {"x = Plain(); x.a = Does('o.__class__ = Slots if 0 else List', o=x)", "NameError", ""},
    {"x = Plain(); x.a = Does('o.__class__ = c', o=x, c=State)", NULL, "type(x).__name__ == 'Plain'"},
    {"x = [0]; x[0] = Does('l.clear(); del self', l=x)", NULL, "x == [7]"},
    {"x = Dict(); x['a'] = Does('d.clear()', d=x); x['b'] = 1", "RuntimeError", ""},
    {"x = List(); x += [Does('l.clear()', l=x), 1]", NULL, "x == [7]"},
    {"x = collections.deque(); x += [Does('l.clear()', l=x), 1]", "RuntimeError", "mutated"},
    {"x = collections.OrderedDict(); x.update(a=Does('d.clear()', d=x), b=1)", "RuntimeError", ""},
    {"import types; x = types.SimpleNamespace(); x.a = Does('o.__dict__.clear()', o=x); x.b = 1", "RuntimeError", ""},
};

/* ---- What happens while it is unpacked -------------------------------------------------------------------------- */

static const row unpacking[] = {
    {"x = SetState(code='1 / 0')", "ZeroDivisionError", ""},
    {"x = [SetState(code='look()'), SetState(code='pass')]", NULL, "len(x) == 2"},
    {"x = New('pass'); x.code = '1 / 0'; x = [[1], {'a': x}]", "ZeroDivisionError", ""},
    {"x = New('pass'); x.code = 'look()'; x = [[1], {'a': x}]", NULL, "type(x[1]['a']).__name__ == 'New'"},
    {"x = {Hash('1 / 0')}", "ZeroDivisionError", ""},
    {"x = {Hash('1 / 0'): 1}", "ZeroDivisionError", ""},
    {"x = frozenset([Hash('1 / 0')])", "ZeroDivisionError", ""},
    {"x = frozenset([Hash('look()', i) for i in range(3)])", NULL, "len(x) == 3"},
    {"x = [{Hash('look()', i) for i in range(3)}, {Hash('look()', i): i for i in range(3)}]", NULL, "len(x[0]) == 3"},
    {"x = frozenset([Hash('import things; things.kept = gc.get_objects()', i) for i in range(3)])", NULL,
     "len(x) == 3"},
    {"x = {Equal('1 / 0', i) for i in range(3)}", "ZeroDivisionError", ""},
    {"x = {Equal('1 / 0', i): i for i in range(3)}", "ZeroDivisionError", ""},
    {"x = frozenset([Equal('1 / 0', i) for i in range(3)])", "ZeroDivisionError", ""},
    {"x = {Equal('look()', i): [i] for i in range(3)}", NULL, "len(x) == 3"},
    {"x = {1}; x.add(State(me=x)); x = [x]", NULL, "len(x[0]) == 2"},
};

/* ---- Running them ----------------------------------------------------------------------------------------------- */

/* Objects that the collector knows, after it has collected. */
static long objects_of(PyVM *vm)
{
    CHECK_RUN(vm, "things.kept = None\nfor i in range(3): gc.collect()");
    return (long)evaluate_int(vm, "len(gc.get_objects())");
}

static void check_outcome(const row *row, PyVM *to, PyObject *result)
{
    char found[1000], code[1000];
    if (!result) {
        take_exception(to, found, sizeof found);
        size_t length = row->raised ? strlen(row->raised) : 0;
        if (!row->raised || !found[0] || strncmp(found, row->raised, length) != 0 || !strstr(found, row->text))
            check_failed(__FILE__, __LINE__, "%s: raised %s%s", row->made, found, last_error_text());
        return;
    }
    set_x(to, result);
    snprintf(code, sizeof code, "assert %s, repr(x)", row->raised ? "True" : row->text);
    if ((row->raised && row->raised[0]) || PyVMRun_SimpleString(to, code) != 0)
        check_failed(__FILE__, __LINE__, "%s: has crossed, but not as it should", row->made);
    CHECK_RUN(to, "x = None");
}

static void once(const row *row, PyVM *to, PyVM *from)
{
    PyObject *object = value_of_x(from, row->made);
    if (!object)
        return;
    check_outcome(row, to, PyVM_Transfer(to, from, object));
    PyVM_DecRef(from, object);
    CHECK_RUN(from, "getattr(x, '__dict__', {}).clear()\nx = l = b = o = None");
    CHECK_NO_EXCEPTION(from);
}

static void same_objects(const row *row, PyVM *to, PyVM *from)
{
    enum { TIMES = 5 };
    for (int i = 0; i < 2; i++) /* caches fill */
        once(row, to, from);
    long from_before = objects_of(from), to_before = objects_of(to);
    for (int i = 0; i < TIMES; i++)
        once(row, to, from);
    long from_more = objects_of(from) - from_before, to_more = objects_of(to) - to_before;
    if (from_more >= TIMES || to_more >= TIMES)
        check_failed(__FILE__, __LINE__, "%s: after %d times %ld and %ld objects more", row->made, TIMES, from_more,
                     to_more);
}

static void each(const row *rows, size_t count, PyVM *to, PyVM *from)
{
    for (size_t i = 0; i < count; i++)
        same_objects(&rows[i], to, from);
}

/* What the exceptions of a failed copy keep alive ends with them: the counts of what was packed are as before. */
static void counts_of_source(PyVM *to, PyVM *from)
{
    CHECK_RUN(from,
              "probes = [[], {}, (1, []), Plain(), b'b' * 99, 'text' * 9, 10 ** 20, {1}, frozenset([(2,)])]\n"
              "def counts(): return [sys.getrefcount(p) for p in probes]\n");
    CHECK_RUN(from, "before = counts()");
    static const char *const ends[] = {"1", "Does('1 / 0')", "Gives(None)", "SetState(code='1 / 0')"};
    for (size_t i = 0; i < COUNT(ends); i++) {
        char code[200];
        snprintf(code, sizeof code, "x = [probes, List(probes), Plain(p=probes), State(p=probes), %s]", ends[i]);
        PyObject *object = value_of_x(from, code), *result = object ? PyVM_Transfer(to, from, object) : NULL;
        CHECK((result != NULL) == (i == 0));
        if (result)
            PyVM_DecRef(to, result);
        char text[400];
        take_exception(to, text, sizeof text);
        PyVM_DecRef(from, object);
        CHECK_RUN(from, "x = None\ngc.collect()\nassert counts() == before, (counts(), before)");
    }
}

/* ---- Cycles: as pickle has them ---------------------------------------------------------------------------------- */

static const char *const cycles[] = {
    "x = Plain(); x.me = x",
    "x = State(); x.me = x; x.more = [x, (x, x)]",
    "x = List(); x.append(x); x.me = x",
    "x = Dict(); x['x'] = x; x.me = [x]",
    "x = Set(); x.me = x",
    "x = Slots(); x.a = x; x.b = [x]",
    "x = collections.deque(); x.append(x); x.append([x])",
    "x = collections.OrderedDict(); x['x'] = x",
    "x = collections.defaultdict(list); x[1] = x",
    "x = ([],); x[0].append(x)",
    "x = ({},); x[0]['t'] = (x, x)",
    "x = (Plain(),); x[0].t = x",
    "x = (State(),); x[0].t = x; x = [x, x[0]]",
    "x = Plain(); x.t = (x,); x.u = (x.t, [x.t])",
    "x = Plain(); x.f = frozenset([x])",
    "o = Plain(); x = frozenset([o]); o.f = x",
    "o = State(); x = (frozenset([(o,)]),); o.f = x",
    "x = {1}; x.add(Plain(s=x)) if 0 else None; x = [x, x]",
    "o = Plain(); x = {o}; o.s = x",
    "o = Plain(); x = {o: 1}; o.d = x",
    "x = Tuple([[]]); x[0].append(x)",
    "x = Tuple([Plain()]); x[0].t = x",
    "x = Pair(1, []); x.value.append(x)",
    "x = Pair(Plain(), 2); x.key.p = x",
    "a, b = Plain(), Plain(); a.b, b.a = b, a; x = [a, b, a]",
    "a, b = List(), Dict(); a.append(b); b['a'] = a; x = (a, b)",
    "l = []; x = Gives((make, (l,))); l.append(5); x = [x, l]",
    "l = []; x = Gives(lambda: (make, (l,), None, iter([l]))); x = [x, l]",
    "x = Pairs(pairs=[(1, [2])])",
    "d, l = {}, []; x = (d, (l,)); d['x'] = x; l.append(x)",
    "l = [[] for i in range(9)]; x = Tuple([(i,) for i in l]); [i.append(x) for i in l]",
    "l = [[] for i in range(9)]; x = Gives((make, tuple((i,) for i in l))); [i.append(x) for i in l]",
    "k = ([],); x = Pairs(pairs=[(1, k), (2, k)])",
    /* What only one place refers to, and a reducer hands out later, or from inside. */
    "x = [[1]]; x.append(Gives(lambda: (make, (x[0],))))",
    "x = {'a': {1: [2]}}; x['b'] = Gives(lambda: (make, (x['a'], x['a'][1])))",
    "x = [tuple([tuple([5])])]; x.append(Gives(lambda: (make, (x[0], x[0][0]))))",
    "x = [[[i], {i: i}, tuple([i])] for i in range(9)]\n"
    "x.append(Gives(lambda: (make, (), None, iter([p for l in x[8:3:-1] for p in l] + x[:9]))))",
    "x = [[Gives(lambda: (make, (), None, iter([x[0]])))]]",
    "x = [[Gives(lambda: (make, (), None, iter([x[0][1]]))), [1], Gives(lambda: (make, (x[0][1], x[0])))]]",
    "x = [{'a': Gives(lambda: (make, (), None, iter([x[0], x]))), 'b': 5}]",
    "x = [tuple([Gives(lambda: (make, (), None, iter([x[0]]))), 5])]",
    "x = [[Gives(lambda: (make, (x[0],)))]]",
};

static void as_pickle_does(const char *made, PyVM *to, PyVM *from)
{
    PyObject *object = value_of_x(from, made), *result = object ? PyVM_Transfer(to, from, object) : NULL;
    char text[1000] = "";
    if (!result) {
        take_exception(to, text, sizeof text);
        check_failed(__FILE__, __LINE__, "%s does not cross: %s", made, text);
    } else {
        set_x(to, result);
        PyObject *of_pickle = evaluate(from, "shape(pickle.loads(pickle.dumps(x, 5)))"),
                 *of_this = evaluate(to, "shape(x)");
        const char *expected = PyVMUnicode_AsUTF8(from, of_pickle), *found = PyVMUnicode_AsUTF8(to, of_this);
        if (strcmp(expected, found) != 0)
            check_failed(__FILE__, __LINE__, "%s:\npickle: %s\nfound:  %s", made, expected, found);
        PyVM_DecRef(from, of_pickle);
        PyVM_DecRef(to, of_this);
    }
    if (object)
        PyVM_DecRef(from, object);
    CHECK_RUN(to, "x = None");
}

/* What pickle cannot do either: made of itself. */
static const row impossible[] = {
    {"x = Gives(lambda: (make, (x,)))", "TypeError", "is made of what contains it"},
    {"x = Gives(lambda: (make, ([x],)))", "TypeError", "is made of what contains it"},
    {"x = Gives(lambda: (make, ({'a': (x, 1)},)))", "TypeError", "is made of what contains it"},
    {"a = Gives(lambda: (make, (b,))); b = Gives(lambda: (make, (a,))); x = [a, b]", "TypeError", "is made of"},
};

/* ---- Other VMs while it is packed -------------------------------------------------------------------------------- */

/* There and back: cross(object) gives a copy by the way of the other VM. */
static PyObject *there_and_back(PyVM *from, PyObject *args, PyObject *kwargs, void *data)
{
    (void)kwargs;
    PyVM *to = data;
    PyObject *there = PyVM_Transfer(to, from, PyVMTuple_GetItem(from, args, 0));
    PyObject *back = there ? PyVM_Transfer(from, to, there) : NULL;
    if (there)
        PyVM_DecRef(to, there);
    else {
        char text[400];
        take_exception(to, text, sizeof text);
        PyVMErr_SetString(from, PyVMExc_RuntimeError(from), text);
    }
    return back;
}

static const row nested[] = {
    {"x = Gives(lambda: (make, (cross([1, [2]]),)))", NULL, "x == [[1, [2]]]"},
    {"x = [Gives(lambda: (make, tuple(cross([i]) for i in range(20)))) for j in range(20)]", NULL, "x[19][19] == [19]"},
    {"x = Gives(lambda: (make, (cross(x),)))", "R", ""}, /* RecursionError, or RuntimeError with its text */
};

static void test(PyVM *from)
{
    PyVM *to = new_vm_like(from);
    make_things(from, "from");
    make_things(to, "to");
    each(nonsense, COUNT(nonsense), to, from);
    each(changing, COUNT(changing), to, from);
    each(unpacking, COUNT(unpacking), to, from);
    each(impossible, COUNT(impossible), to, from);
    for (size_t i = 0; i < COUNT(cycles); i++)
        as_pickle_does(cycles[i], to, from);
    counts_of_source(to, from);
    define(from, "cross", there_and_back, to);
    each(nested, COUNT(nested), to, from);
    CHECK(PyVM_Close(to) == PYVM_OK);
}

int main(void)
{
    for_each_kind(test);
    return 0;
}
