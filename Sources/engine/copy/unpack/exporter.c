/*
 * exporter.c: memory of a block as a Python object: copied into bytes, or looked at by a memoryview, whose exporter
 * holds the block.
 */
#include "engine/copy/unpack/exporter.h"

#include "engine/copy/block.h"
#include "engine/copy/unpack/leaves.h"
#include "engine/module/slot.h"

typedef struct exporter {
    PyObject_HEAD
    pyvm_block *block;
    Py_buffer view;                       /* as a consumer gets it, but for `obj` */
    char *format;                         /* PyMem's */
    Py_ssize_t sizes[2 * PyBUF_MAX_NDIM]; /* the shape, then the strides */
} exporter;

/* ---- The type --------------------------------------------------------------------------------------------------- */

static int get_buffer(PyObject *self, Py_buffer *view, int flags)
{
    const exporter *from = (const exporter *)self;
    bool asks_to_write = (flags & PyBUF_WRITABLE) == PyBUF_WRITABLE;
    bool asks_for_strides = (flags & PyBUF_STRIDES) == PyBUF_STRIDES;
    if (asks_to_write && from->view.readonly) {
        PyErr_SetString(PyExc_BufferError, "this memory is lent read-only");
        view->obj = NULL;
        return -1;
    }
    if (!asks_for_strides && !PyBuffer_IsContiguous(&from->view, 'C')) {
        PyErr_SetString(PyExc_BufferError, "this memory is not contiguous");
        view->obj = NULL;
        return -1;
    }
    *view = from->view;
    view->obj = Py_NewRef(self);
    view->format = (flags & PyBUF_FORMAT) == PyBUF_FORMAT ? from->format : NULL;
    view->shape = (flags & PyBUF_ND) == PyBUF_ND ? (Py_ssize_t *)from->sizes : NULL;
    view->strides = asks_for_strides ? (Py_ssize_t *)from->sizes + PyBUF_MAX_NDIM : NULL;
    return 0;
}

static void deallocate(PyObject *self)
{
    exporter *from = (exporter *)self;
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    if (from->block)
        pyvm_block_let_go(from->block);
    PyMem_Free(from->format);
    type->tp_free(self);
    Py_DECREF(type);
}

PyObject *pyvm_exporter_type(void)
{
    static PyType_Slot slots[] = {
        {Py_bf_getbuffer, PYVM_SLOT(get_buffer)},
        {Py_tp_dealloc, PYVM_SLOT(deallocate)},
        {Py_tp_traverse, PYVM_SLOT(pyvm_slot_visit_type)},
        {Py_tp_doc, (void *)"Memory of a buffer that came from another VM."},
        {0, NULL},
    };
    static PyType_Spec spec = {"pyvm.Memory", sizeof(exporter), 0,
                               Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_DISALLOW_INSTANTIATION, slots};
    return PyType_FromSpec(&spec);
}

/* ---- Objects ---------------------------------------------------------------------------------------------------- */

static const pyvm_block *block_here(pyvm_reader *reader)
{
    return reader->parcel->blocks[pyvm_reader_number(reader)];
}

PyObject *pyvm_exporter_bytes(pyvm_reader *reader)
{
    const pyvm_block *block = block_here(reader);
    return PyBytes_FromStringAndSize(block->memory, (Py_ssize_t)block->size);
}

PyObject *pyvm_exporter_bytearray(pyvm_reader *reader)
{
    const pyvm_block *block = block_here(reader);
    return pyvm_leaves_make_bytearray(block->memory, block->size);
}

/* The block itself, if nobody else has or will have it; else one with the same in it. Held for the caller. */
static pyvm_block *own_block(const pyvm_reader *reader, pyvm_block *block)
{
    if (reader->is_last && block->is_malloc && atomic_load(&block->holders) == 1) {
        pyvm_block_hold(block);
        return block;
    }
    pyvm_block *own = pyvm_block_new(block->size);
    if (own)
        memcpy(own->memory, block->memory, block->size);
    return own;
}

static Py_ssize_t signed_number(pyvm_reader *reader)
{
    uint64_t number = pyvm_reader_number(reader);
    return (Py_ssize_t)(number >> 1) ^ -(Py_ssize_t)(number & 1);
}

static bool read_format(pyvm_reader *reader, exporter *to)
{
    size_t length = (size_t)pyvm_reader_number(reader);
    const unsigned char *format = pyvm_reader_raw(reader, length);
    to->format = PyMem_Malloc(length + 1);
    if (!to->format) {
        PyErr_NoMemory();
        return false;
    }
    memcpy(to->format, format, length);
    to->format[length] = '\0';
    return true;
}

static void read_sizes(pyvm_reader *reader, exporter *to)
{
    to->view.itemsize = (Py_ssize_t)pyvm_reader_number(reader);
    to->view.ndim = (int)pyvm_reader_number(reader);
    for (int i = 0; i < to->view.ndim; i++) {
        to->sizes[i] = (Py_ssize_t)pyvm_reader_number(reader);
        to->sizes[PyBUF_MAX_NDIM + i] = signed_number(reader);
    }
    to->view.shape = to->sizes;
    to->view.strides = to->sizes + PyBUF_MAX_NDIM;
}

static bool fill(pyvm_reader *reader, exporter *to)
{
    pyvm_block *block = reader->parcel->blocks[pyvm_reader_number(reader)];
    bool is_lent = *reader->at++, is_read_only = *reader->at++;
    if (is_lent)
        pyvm_block_hold(block);
    to->block = is_lent ? block : own_block(reader, block);
    if (!to->block || !read_format(reader, to))
        return false;
    read_sizes(reader, to);
    to->view.buf = to->block->memory;
    to->view.len = (Py_ssize_t)to->block->size;
    to->view.readonly = is_read_only;
    to->view.format = to->format;
    return true;
}

PyObject *pyvm_exporter_buffer(pyvm_reader *reader)
{
    PyTypeObject *type = (PyTypeObject *)reader->known->exporter;
    exporter *from = (exporter *)type->tp_alloc(type, 0);
    PyObject *view = from && fill(reader, from) ? PyMemoryView_FromObject((PyObject *)from) : NULL;
    Py_XDECREF(from);
    return view;
}
