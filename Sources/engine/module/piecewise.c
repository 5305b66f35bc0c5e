/*
 * piecewise.c: see piecewise.h. Who uses it says which piece is unpacked when, and that no two are at once.
 */
#include "engine/module/piecewise.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "engine/module/handle.h"
#include "engine/module/slot.h"

typedef struct pieces {
    PyObject_HEAD
    pyvm_block *block;    /* held: a parcel */
    PyObject *bytes;      /* strong: its layout */
    PyObject **named;     /* strong or NULL: what pieces have made, by number */
    unsigned long thread; /* the identifier of that which begins with it */
} pieces;

static pyvm_piecewise_unpacker unpack_piece;

void pyvm_piecewise_connect(pyvm_piecewise_unpacker unpacker)
{
    unpack_piece = unpacker;
}

static const pyvm_layout *layout_of(const pieces *self)
{
    return (const pyvm_layout *)PyBytes_AS_STRING(self->bytes);
}

static size_t named_count(const pieces *self)
{
    return self->named ? layout_of(self)->numbers : 0;
}

static int traverse(PyObject *object, visitproc visit, void *arg)
{
    const pieces *self = (const pieces *)object;
    for (size_t i = 0; i < named_count(self); i++)
        Py_VISIT(self->named[i]);
    return pyvm_slot_visit_type(object, visit, arg);
}

static int clear(PyObject *object)
{
    pieces *self = (pieces *)object;
    for (size_t i = 0; i < named_count(self); i++)
        Py_CLEAR(self->named[i]);
    return 0;
}

static void dealloc(PyObject *object)
{
    pieces *self = (pieces *)object;
    PyTypeObject *type = Py_TYPE(object);
    PyObject_GC_UnTrack(object);
    clear(object);
    free(self->named);
    Py_XDECREF(self->bytes);
    if (self->block)
        pyvm_block_let_go(self->block);
    type->tp_free(object);
    Py_DECREF(type);
}

/* A layout comes from pack_state, so its size is all that is checked. */
static bool is_layout(PyObject *bytes)
{
    const pyvm_layout *layout = (const pyvm_layout *)PyBytes_AS_STRING(bytes);
    size_t size = (size_t)PyBytes_GET_SIZE(bytes);
    return size >= sizeof *layout && size == sizeof *layout + (layout->pieces + (size_t)1) * sizeof(pyvm_piece) +
                                                 layout->late * sizeof(uint32_t) + layout->numbers;
}

/* Pieces(parcel, layout) */
static PyObject *new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"parcel", "layout", NULL};
    PyObject *parcel, *bytes;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "OO!:Pieces", names, &parcel, &PyBytes_Type, &bytes))
        return NULL;
    pyvm_block *block = pyvm_handle_demand(parcel, PYVM_HANDLE_PARCEL);
    if (!block)
        return NULL;
    if (!is_layout(bytes))
        return PyErr_Format(PyExc_ValueError, "this is no layout of pieces");
    pieces *self = (pieces *)type->tp_alloc(type, 0);
    if (!self)
        return NULL;
    pyvm_block_hold(block);
    self->block = block;
    self->bytes = Py_NewRef(bytes);
    self->thread = PyThread_get_thread_ident();
    self->named = calloc(layout_of(self)->numbers + (size_t)1, sizeof *self->named);
    if (!self->named) {
        Py_DECREF(self);
        return PyErr_NoMemory();
    }
    return (PyObject *)self;
}

/* The number of a piece, or -1 with an exception. */
static Py_ssize_t piece_of(const pieces *self, PyObject *number)
{
    Py_ssize_t piece = PyNumber_AsSsize_t(number, PyExc_IndexError);
    if (piece == -1 && PyErr_Occurred())
        return -1;
    if (piece >= 0 && piece < (Py_ssize_t)layout_of(self)->pieces)
        return piece;
    PyErr_Format(PyExc_IndexError, "there is no piece %zd", piece);
    return -1;
}

/* unpack(number): what is in the piece. */
static PyObject *unpack(PyObject *object, PyObject *number)
{
    pieces *self = (pieces *)object;
    Py_ssize_t piece = piece_of(self, number);
    return piece < 0 ? NULL
                     : unpack_piece(self->block->memory, layout_of(self), self->named, (size_t)piece, self->thread);
}

/* forget(number): what the piece has made will be made anew. */
static PyObject *forget(PyObject *object, PyObject *number)
{
    pieces *self = (pieces *)object;
    Py_ssize_t piece = piece_of(self, number);
    if (piece < 0)
        return NULL;
    const pyvm_piece *its = &pyvm_layout_pieces(layout_of(self))[piece];
    for (size_t i = its[0].first; i < its[1].first; i++)
        Py_CLEAR(self->named[i]);
    Py_RETURN_NONE;
}

/* forget_first(): what the clone begins with has been made. What only that needed is kept no more. */
static PyObject *forget_first(PyObject *object, PyObject *unused)
{
    (void)unused;
    pieces *self = (pieces *)object;
    const unsigned char *shared = pyvm_layout_shared(layout_of(self));
    for (size_t i = 0; i < layout_of(self)->numbers; i++)
        if (shared[i] == PYVM_PIECES_FIRST)
            Py_CLEAR(self->named[i]);
    Py_RETURN_NONE;
}

/* held(): the ids of objects that are kept for pieces to come. */
static PyObject *held(PyObject *object, PyObject *unused)
{
    (void)unused;
    const pieces *self = (pieces *)object;
    PyObject *ids = PySet_New(NULL);
    for (size_t i = 0; ids && i < layout_of(self)->numbers; i++) {
        PyObject *id = self->named[i] ? PyLong_FromVoidPtr(self->named[i]) : NULL;
        if (self->named[i] && (!id || PySet_Add(ids, id) < 0))
            Py_CLEAR(ids);
        Py_XDECREF(id);
    }
    return ids;
}

/* ---- The end of a parcel ---------------------------------------------------------------------------------------- */

typedef struct whole {
    pyvm_block block;   /* of the same memory; it has no size, as the parcel has that */
    pyvm_block *parcel; /* held */
    size_t start;       /* of the end, in the parcel's bytes */
    size_t blocks;      /* how many the pieces before it have */
} whole;

/* Others unpack what is before, meanwhile: so that stays where it is. */
static void free_pages(unsigned char *begin, unsigned char *end)
{
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), first = ((uintptr_t)begin + page - 1) / page * page;
    uintptr_t last = (uintptr_t)end / page * page;
    if (first < last)
        madvise((void *)first, last - first, MADV_DONTNEED);
}

static void free_whole(pyvm_block *block)
{
    whole *its = (whole *)block;
    PyVM_Parcel *parcel = block->memory;
    while (parcel->block_count > its->blocks) {
        parcel->weight -= parcel->blocks[--parcel->block_count]->size;
        pyvm_block_let_go(parcel->blocks[parcel->block_count]);
    }
    if (parcel->bytes != parcel->inside)
        free_pages(parcel->bytes + its->start, parcel->bytes + parcel->room);
    pyvm_block_let_go(its->parcel);
    free(its);
}

/*
 * whole(parcel, layout, number): the parcel once more, for who needs this piece, or what is behind it. When none of
 * them is left that memory is freed, and who has the parcel alone has what is before.
 */
static PyObject *new_whole(PyObject *module, PyObject *args)
{
    (void)module;
    PyObject *parcel, *bytes;
    Py_ssize_t number;
    if (!PyArg_ParseTuple(args, "OO!n:whole", &parcel, &PyBytes_Type, &bytes, &number))
        return NULL;
    pyvm_block *block = pyvm_handle_demand(parcel, PYVM_HANDLE_PARCEL);
    if (!block)
        return NULL;
    const pyvm_layout *layout = (const pyvm_layout *)PyBytes_AS_STRING(bytes);
    if (!is_layout(bytes) || number < 0 || (size_t)number > layout->pieces)
        return PyErr_Format(PyExc_ValueError, "this is no layout of pieces, or has no piece %zd", number);
    whole *made = malloc(sizeof *made);
    if (!made)
        return PyErr_NoMemory();
    const pyvm_piece *end = &pyvm_layout_pieces(layout)[number];
    *made = (whole){.block = {.holders = 1, .free = free_whole, .memory = block->memory},
                    .parcel = block,
                    .start = end->start,
                    .blocks = end->blocks};
    made->block.is_read_only = true;
    pyvm_block_hold(block);
    return pyvm_handle_take(PYVM_HANDLE_PARCEL, &made->block);
}

int pyvm_piecewise_add(PyObject *module)
{
    static PyMethodDef methods[] = {
        {"unpack", unpack, METH_O, NULL},
        {"forget", forget, METH_O, NULL},
        {"forget_first", forget_first, METH_NOARGS, NULL},
        {"held", held, METH_NOARGS, NULL},
        {0},
    };
    static PyType_Slot slots[] = {
        {Py_tp_doc, "Pieces(parcel, layout)\n--\n\nA parcel of state that is unpacked in pieces."},
        {Py_tp_new, PYVM_SLOT(new)},
        {Py_tp_dealloc, PYVM_SLOT(dealloc)},
        {Py_tp_traverse, PYVM_SLOT(traverse)},
        {Py_tp_clear, PYVM_SLOT(clear)},
        {Py_tp_methods, methods},
        {0, NULL},
    };
    static PyType_Spec spec = {"_pyvm.Pieces", sizeof(pieces), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, slots};
    static PyMethodDef functions[] = {{"whole", new_whole, METH_VARARGS, NULL}, {0}};
    if (PyModule_AddFunctions(module, functions) < 0)
        return -1;
    PyObject *type = PyType_FromModuleAndSpec(module, &spec, NULL);
    int result = type ? PyModule_AddType(module, (PyTypeObject *)type) : -1;
    Py_XDECREF(type);
    return result;
}
