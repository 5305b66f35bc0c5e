/*
 * callbacks_protocols.c: PyVM_DEFINE for the slots of the number, sequence, mapping, descriptor, buffer and async
 * protocols, in types made of PyType_Spec, used in two VMs, attached and detached, on C's thread and on Python's. Most
 * slots return their own name and arguments.
 */
#include "support/callbacks.h"

#define UNARY(slot)                                          \
    PyVM_DEFINE(unaryfunc, slot)(PyVM * vm, PyObject * self) \
    {                                                        \
        CHECK_INSIDE(vm);                                    \
        return PyVM_BuildValue(vm, "sO", #slot, self);       \
    }
#define BINARY(slot)                                                            \
    PyVM_DEFINE(binaryfunc, slot)(PyVM * vm, PyObject * left, PyObject * right) \
    {                                                                           \
        CHECK_INSIDE(vm);                                                       \
        return PyVM_BuildValue(vm, "sOO", #slot, left, right);                  \
    }
#define TERNARY(slot)                                                                           \
    PyVM_DEFINE(ternaryfunc, slot)(PyVM * vm, PyObject * one, PyObject * two, PyObject * three) \
    {                                                                                           \
        CHECK_INSIDE(vm);                                                                       \
        return PyVM_BuildValue(vm, "sOOO", #slot, one, two, three);                             \
    }
#define WITH_SIZE(slot)                                                           \
    PyVM_DEFINE(ssizeargfunc, slot)(PyVM * vm, PyObject * self, Py_ssize_t index) \
    {                                                                             \
        CHECK_INSIDE(vm);                                                         \
        return PyVM_BuildValue(vm, "sOn", #slot, self, index);                    \
    }

#define SLOT(slot) {Py_##slot, PyVM_AS_SLOT(slot)}

/* ---- Numbers --------------------------------------------------------------------------------------------- */

UNARY(nb_negative)
UNARY(nb_positive)
UNARY(nb_absolute)
UNARY(nb_invert)
BINARY(nb_add)
BINARY(nb_subtract)
BINARY(nb_multiply)
BINARY(nb_remainder)
BINARY(nb_divmod)
BINARY(nb_lshift)
BINARY(nb_rshift)
BINARY(nb_and)
BINARY(nb_xor)
BINARY(nb_or)
BINARY(nb_floor_divide)
BINARY(nb_true_divide)
BINARY(nb_matrix_multiply)
BINARY(nb_inplace_add)
BINARY(nb_inplace_subtract)
BINARY(nb_inplace_matrix_multiply)
TERNARY(nb_power)
TERNARY(nb_inplace_power)

PyVM_DEFINE(inquiry, nb_bool)(PyVM *vm, PyObject *Py_UNUSED(self))
{
    CHECK_INSIDE(vm);
    return 0;
}

PyVM_DEFINE(unaryfunc, nb_index)(PyVM *vm, PyObject *Py_UNUSED(self))
{
    CHECK_INSIDE(vm);
    return PyVMLong_FromLong(vm, 7);
}

PyVM_DEFINE(unaryfunc, nb_float)(PyVM *vm, PyObject *Py_UNUSED(self))
{
    CHECK_INSIDE(vm);
    return PyVMFloat_FromDouble(vm, 0.5);
}

static PyType_Slot number_slots[] = {
    SLOT(nb_negative),
    SLOT(nb_positive),
    SLOT(nb_absolute),
    SLOT(nb_invert),
    SLOT(nb_add),
    SLOT(nb_subtract),
    SLOT(nb_multiply),
    SLOT(nb_remainder),
    SLOT(nb_divmod),
    SLOT(nb_lshift),
    SLOT(nb_rshift),
    SLOT(nb_and),
    SLOT(nb_xor),
    SLOT(nb_or),
    SLOT(nb_floor_divide),
    SLOT(nb_true_divide),
    SLOT(nb_matrix_multiply),
    SLOT(nb_inplace_add),
    SLOT(nb_inplace_subtract),
    SLOT(nb_inplace_matrix_multiply),
    SLOT(nb_power),
    SLOT(nb_inplace_power),
    SLOT(nb_bool),
    SLOT(nb_index),
    SLOT(nb_float),
    {Py_nb_int, PyVM_AS_SLOT(nb_index)},
    {0, NULL},
};

static const char test_numbers[] =
    "def test_numbers():\n"
    "    n = Number()\n"
    "    assert (-n, +n, abs(n), ~n) == (('nb_negative', n), ('nb_positive', n), ('nb_absolute', n), ('nb_invert', n))\n"
    "    assert n + 1 == ('nb_add', n, 1) and 1 + n == ('nb_add', 1, n)\n"
    "    assert n - 1 == ('nb_subtract', n, 1) and n * 2 == ('nb_multiply', n, 2)\n"
    "    assert n % 3 == ('nb_remainder', n, 3) and divmod(n, 4) == ('nb_divmod', n, 4)\n"
    "    assert n << 5 == ('nb_lshift', n, 5) and n >> 6 == ('nb_rshift', n, 6)\n"
    "    assert n & 7 == ('nb_and', n, 7) and n ^ 8 == ('nb_xor', n, 8) and n | 9 == ('nb_or', n, 9)\n"
    "    assert n // 1 == ('nb_floor_divide', n, 1) and n / 2 == ('nb_true_divide', n, 2)\n"
    "    assert n @ 3 == ('nb_matrix_multiply', n, 3)\n"
    "    assert n ** 2 == ('nb_power', n, 2, None) and pow(n, 2, 3) == ('nb_power', n, 2, 3)\n"
    "    for code, name in ('+=', 'nb_inplace_add'), ('-=', 'nb_inplace_subtract'), ('@=', 'nb_inplace_matrix_multiply'):\n"
    "        names = {'x': n}\n"
    "        exec('x ' + code + ' 1', names)\n"
    "        assert names['x'] == (name, n, 1)\n"
    "    x = n\n"
    "    x **= 2\n"
    "    assert x == ('nb_inplace_power', n, 2, None)\n"
    "    assert not n and int(n) == 7 and [*range(9)][n] == 7 and float(n) == 0.5\n";

/* ---- Sequences, mappings --------------------------------------------------------------------------------- */

/* Keeps what an assignment got where its thread finds it: assigned.last. Takes the reference. */
static void set_last(PyVM *vm, PyObject *value)
{
    PyObject *local = PyVMObject_GetAttrString(vm, PyVMImport_AddModule(vm, "__main__"), "assigned");
    REQUIRE(local != NULL && value != NULL && PyVMObject_SetAttrString(vm, local, "last", value) == 0);
    PyVM_DecRef(vm, local);
    PyVM_DecRef(vm, value);
}

BINARY(sq_concat)
BINARY(sq_inplace_concat)
WITH_SIZE(sq_repeat)
WITH_SIZE(sq_item)
WITH_SIZE(sq_inplace_repeat)

PyVM_DEFINE(lenfunc, sq_length)(PyVM *vm, PyObject *Py_UNUSED(self))
{
    CHECK_INSIDE(vm);
    return 11;
}

PyVM_DEFINE(ssizeobjargproc, sq_ass_item)(PyVM *vm, PyObject *self, Py_ssize_t index, PyObject *value)
{
    CHECK_INSIDE(vm);
    set_last(vm, PyVM_BuildValue(vm, "OnO", self, index, value != NULL ? value : PyVM_Ellipsis(vm)));
    return 0;
}

PyVM_DEFINE(objobjproc, sq_contains)(PyVM *vm, PyObject *Py_UNUSED(self), PyObject *value)
{
    CHECK_INSIDE(vm);
    return PyVM_IsNone(vm, value);
}

static PyType_Slot sequence_slots[] = {
    SLOT(sq_length), SLOT(sq_concat),   SLOT(sq_inplace_concat), SLOT(sq_repeat), SLOT(sq_inplace_repeat),
    SLOT(sq_item),   SLOT(sq_ass_item), SLOT(sq_contains),       {0, NULL},
};

BINARY(mp_subscript)

PyVM_DEFINE(lenfunc, mp_length)(PyVM *vm, PyObject *Py_UNUSED(self))
{
    CHECK_INSIDE(vm);
    PyVMErr_SetString(vm, PyVMExc_ValueError(vm), "no length");
    return -1;
}

PyVM_DEFINE(objobjargproc, mp_ass_subscript)(PyVM *vm, PyObject *self, PyObject *key, PyObject *value)
{
    CHECK_INSIDE(vm);
    set_last(vm, PyVM_BuildValue(vm, "OOO", self, key, value != NULL ? value : PyVM_Ellipsis(vm)));
    return 0;
}

static PyType_Slot mapping_slots[] = {SLOT(mp_length), SLOT(mp_subscript), SLOT(mp_ass_subscript), {0, NULL}};

static const char test_containers[] =
    "import threading\n"
    "assigned = threading.local()\n"
    "def test_containers():\n"
    "    s, m = Sequence(), Mapping()\n"
    "    assert len(s) == 11 and None in s and 1 not in s\n"
    "    assert s[3] == ('sq_item', s, 3) and s[-1] == ('sq_item', s, 10)\n"
    "    assert s + s == ('sq_concat', s, s) and s * 2 == ('sq_repeat', s, 2)\n"
    "    t = s\n"
    "    t += 1\n"
    "    u = s\n"
    "    u *= 3\n"
    "    assert t == ('sq_inplace_concat', s, 1) and u == ('sq_inplace_repeat', s, 3)\n"
    "    s[4] = 'x'\n"
    "    assert assigned.last == (s, 4, 'x')\n"
    "    del s[5]\n"
    "    assert assigned.last == (s, 5, ...)\n"
    "    assert m['k'] == ('mp_subscript', m, 'k') and m[1:2] == ('mp_subscript', m, slice(1, 2))\n"
    "    m['k'] = 1\n"
    "    assert assigned.last == (m, 'k', 1)\n"
    "    del m['k']\n"
    "    assert assigned.last == (m, 'k', ...)\n"
    "    try: len(m)\n"
    "    except ValueError as e: assert str(e) == 'no length'\n";

/* ---- Descriptors, buffers, awaitables -------------------------------------------------------------------- */

PyVM_DEFINE(descrgetfunc, tp_descr_get)(PyVM *vm, PyObject *self, PyObject *of, PyObject *type)
{
    CHECK_INSIDE(vm);
    return PyVM_BuildValue(vm, "OOO", self, of != NULL ? of : PyVM_None(vm), type);
}

PyVM_DEFINE(descrsetfunc, tp_descr_set)(PyVM *vm, PyObject *self, PyObject *of, PyObject *value)
{
    CHECK_INSIDE(vm);
    set_last(vm, PyVM_BuildValue(vm, "OOO", self, of, value != NULL ? value : PyVM_Ellipsis(vm)));
    return 0;
}

static char shared[] = "shared";
static int lent;

PyVM_DEFINE(getbufferproc, bf_getbuffer)(PyVM *vm, PyObject *self, Py_buffer *view, int flags)
{
    CHECK_INSIDE(vm);
    __atomic_add_fetch(&lent, 1, __ATOMIC_RELAXED);
    return PyVMBuffer_FillInfo(vm, view, self, shared, 6, 1, flags);
}

PyVM_DEFINE(releasebufferproc, bf_releasebuffer)(PyVM *vm, PyObject *Py_UNUSED(self), Py_buffer *view)
{
    CHECK_INSIDE(vm);
    CHECK(view->buf == shared);
    __atomic_sub_fetch(&lent, 1, __ATOMIC_RELAXED);
}

PyVM_DEFINE(unaryfunc, am_await)(PyVM *vm, PyObject *self)
{
    CHECK_INSIDE(vm);
    return PyVM_NewRef(vm, self);
}

PyVM_DEFINE(unaryfunc, am_anext)(PyVM *vm, PyObject *Py_UNUSED(self))
{
    CHECK_INSIDE(vm);
    PyVMErr_SetNone(vm, PyVMExc_StopAsyncIteration(vm));
    return NULL;
}

PyVM_DEFINE(iternextfunc, stop)(PyVM *vm, PyObject *Py_UNUSED(self))
{
    CHECK_INSIDE(vm);
    return NULL;
}

PyVM_DEFINE(sendfunc, am_send)(PyVM *vm, PyObject *self, PyObject *value, PyObject **result)
{
    CHECK_INSIDE(vm);
    *result = PyVM_BuildValue(vm, "sOO", "am_send", self, value);
    return PYGEN_RETURN;
}

static PyType_Slot mixed_slots[] = {
    SLOT(tp_descr_get),
    SLOT(tp_descr_set),
    SLOT(bf_getbuffer),
    SLOT(bf_releasebuffer),
    SLOT(am_await),
    SLOT(am_send),
    SLOT(am_anext),
    {Py_am_aiter, PyVM_AS_SLOT(am_await)},
    {Py_tp_iter, PyVM_AS_SLOT(am_await)},
    {Py_tp_iternext, PyVM_AS_SLOT(stop)},
    {0, NULL},
};

static const char test_mixed[] =
    "class Owner: member = Mixed()\n"
    "async def wait(awaitable):\n"
    "    async for nothing in awaitable: raise AssertionError\n"
    "    return await awaitable\n"
    "def test_mixed():\n"
    "    d, o = Owner.__dict__['member'], Owner()\n"
    "    assert o.member == (d, o, Owner) and Owner.member == (d, None, Owner)\n"
    "    o.member = 1\n"
    "    assert assigned.last == (d, o, 1)\n"
    "    del o.member\n"
    "    assert assigned.last == (d, o, ...)\n"
    "    assert bytes(d) == b'shared' and memoryview(d)[0] == ord('s')\n"
    "    try: wait(d).send(None)\n"
    "    except StopIteration as stop: pass\n"
    "def test(): test_numbers(), test_containers(), test_mixed()\n";

/* Python code calls am_send or tp_iternext, as its version likes; this calls am_send. */
static void send(PyVM *vm)
{
    PyObject *mixed = evaluate(vm, "Mixed()"), *result = NULL;
    CHECK_INT(PyVMIter_Send(vm, mixed, PyVM_Ellipsis(vm), &result), PYGEN_RETURN);
    CHECK_REPR(vm, PyVMTuple_GetItem(vm, result, 0), "'am_send'");
    CHECK(PyVMTuple_GetItem(vm, result, 1) == mixed && PyVMTuple_GetItem(vm, result, 2) == PyVM_Ellipsis(vm));
    PyVM_DecRef(vm, result), PyVM_DecRef(vm, mixed);
}

/* ---- All of them ----------------------------------------------------------------------------------------- */

static PyType_Spec specs[] = {
    {"tests.Number", sizeof(PyObject), 0, Py_TPFLAGS_DEFAULT, number_slots},
    {"tests.Sequence", sizeof(PyObject), 0, Py_TPFLAGS_DEFAULT, sequence_slots},
    {"tests.Mapping", sizeof(PyObject), 0, Py_TPFLAGS_DEFAULT, mapping_slots},
    {"tests.Mixed", sizeof(PyObject), 0, Py_TPFLAGS_DEFAULT, mixed_slots},
};

static void prepare(PyVM *vm)
{
    set_me(vm);
    for (size_t i = 0; i < COUNT(specs); i++) {
        PyObject *type = PyVMType_FromSpec(vm, &specs[i]);
        CHECK_NO_EXCEPTION(vm);
        set_global(vm, specs[i].name + strlen("tests."), type);
        PyVM_DecRef(vm, type);
    }
    CHECK_RUN(vm, test_numbers);
    CHECK_RUN(vm, test_containers);
    CHECK_RUN(vm, test_mixed);
    send(vm);
}

int main(void)
{
    PyVM *a = new_vm(), *b = new_vm();
    prepare(a);
    prepare(b);
    run_test_everywhere(a, b);
    CHECK(PyVM_Close(a) == PYVM_OK);
    CHECK(PyVM_Close(b) == PYVM_OK);
    CHECK_INT(lent, 0);
    return 0;
}
