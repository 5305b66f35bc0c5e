/*
 * keywords.c: the names of C functions' arguments outlive the interpreter that has made them, on CPython 3.12.
 *
 * A function of a module in C has a parser, a static variable, for the process. The interpreter that calls it first
 * makes the tuple of the names. When an interpreter with its own memory has ended, the tuple has dead strings, and
 * CPython's end frees it as if it were the main interpreter's: "free(): invalid pointer", after hashlib or ssl. After
 * CPython's end the parser has no tuple, but does not make it again. So each tuple is replaced by one that is nobody's.
 */
#include "engine/python/keywords.h"

#include "engine/cpython/headers.h"

#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000

#include <dlfcn.h>
#include <link.h>
#include <stdlib.h>
#include <string.h>

#include "contract/count.h"

typedef struct _PyArg_Parser parser;

/* _PyRuntime.getargs, as each 3.12 has it. */
typedef struct parsers {
    PyThread_type_lock lock;
    parser *first;
} parsers;

static parsers *all;

/* ---- Names that are nobody's ------------------------------------------------------------------------------------ */

enum {
    GC_HEAD = 2 * sizeof(uintptr_t), /* before a tuple; zeros: the garbage collector does not know it */
    ALIGNMENT = 16
};

static size_t room_of(const char *name)
{
    return (sizeof(PyASCIIObject) + strlen(name) + ALIGNMENT) / ALIGNMENT * ALIGNMENT;
}

static bool is_ascii(const char *name)
{
    while (*name && !(*name & 0x80))
        name++;
    return !*name;
}

static PyObject *put_name(void *place, const char *name)
{
    PyASCIIObject *text = place;
    text->ob_base = (PyObject){.ob_refcnt = _Py_IMMORTAL_REFCNT, .ob_type = &PyUnicode_Type};
    text->length = (Py_ssize_t)strlen(name);
    text->hash = -1;
    text->state.kind = PyUnicode_1BYTE_KIND;
    text->state.compact = text->state.ascii = 1;
    strcpy((char *)(text + 1), name);
    return place;
}

/* An immortal tuple of names, up to NULL, in one block that is never freed. NULL: no memory, or a name is not ASCII. */
static PyObject *make(const char *const *names)
{
    size_t count = 0, room = 0;
    for (; names[count]; room += room_of(names[count++]))
        if (!is_ascii(names[count]))
            return NULL;
    size_t before = (GC_HEAD + sizeof(PyTupleObject) + count * sizeof(PyObject *) + ALIGNMENT) / ALIGNMENT * ALIGNMENT;
    char *block = calloc(1, before + room), *place = block + before;
    if (!block)
        return NULL;
    PyTupleObject *tuple = (PyTupleObject *)(block + GC_HEAD);
    tuple->ob_base.ob_base = (PyObject){.ob_refcnt = _Py_IMMORTAL_REFCNT, .ob_type = &PyTuple_Type};
    tuple->ob_base.ob_size = (Py_ssize_t)count;
    for (size_t i = 0; i < count; place += room_of(names[i++]))
        tuple->ob_item[i] = put_name(place, names[i]);
    return (PyObject *)tuple;
}

/* ---- Keeping ---------------------------------------------------------------------------------------------------- */

enum { OWNED = 1, NOT_OWNED = -1 }; /* parser.initialized: does CPython's end let go of the tuple? */

/* Another interpreter may be using the tuple that is there: it is left to the memory that it is in. */
static void keep(parser *each)
{
    PyObject *made = make(each->keywords + each->pos);
    if (!made)
        return;
    __atomic_store_n(&each->kwtuple, made, __ATOMIC_RELEASE);
    each->initialized = NOT_OWNED;
}

void pyvm_keywords_keep(void)
{
    if (!all)
        return;
    PyThread_acquire_lock(all->lock, WAIT_LOCK);
    for (parser *each = all->first; each; each = each->next)
        if (each->initialized == OWNED)
            keep(each);
    PyThread_release_lock(all->lock);
}

bool pyvm_keywords_are_kept(void)
{
    return all;
}

/* ---- Finding the list ------------------------------------------------------------------------------------------- */

extern void *_PyRuntime[] __attribute__((weak));

/* The list that begins with the parser; its place in _PyRuntime differs between releases. NULL: there is none. */
static parsers *look_for(const parser *newest)
{
    Dl_info where;
    const ElfW(Sym) *symbol = NULL;
    if (!_PyRuntime || !dladdr1(_PyRuntime, &where, (void **)&symbol, RTLD_DL_SYMENT) || !symbol)
        return NULL;
    for (size_t i = 1; i < symbol->st_size / sizeof(void *); i++)
        if (__atomic_load_n(&_PyRuntime[i], __ATOMIC_RELAXED) == newest && _PyRuntime[i - 1])
            return (parsers *)&_PyRuntime[i - 1];
    return NULL;
}

/* CPython adds a parser of our own, the newest then; unless somebody else has added one in the same moment. */
static parser probe;

static parsers *find(void)
{
    static const char *const names[] = {"pyvm", NULL};
    PyObject *arguments[PYVM_COUNT(names)];
    if (probe.initialized)
        return NULL; /* it was not the newest, and is in the list now */
    probe = (parser){.keywords = names, .fname = "pyvm", .kwtuple = make(names)};
    if (!probe.kwtuple || !(_PyArg_UnpackKeywords)(NULL, 0, NULL, NULL, &probe, 0, 1, 0, arguments)) {
        PyErr_Clear();
        return NULL;
    }
    return look_for(&probe);
}

static void remove_probe(void)
{
    PyThread_acquire_lock(all->lock, WAIT_LOCK);
    if (all->first == &probe)
        all->first = probe.next;
    PyThread_release_lock(all->lock);
}

static void end(PyObject *capsule)
{
    (void)capsule;
    pyvm_keywords_keep();
}

/* In the main interpreter's dict, which CPython's end empties when nearly all code has run. */
static void watch_end(void)
{
    PyObject *dict = PyInterpreterState_GetDict(PyInterpreterState_Main()); /* borrowed */
    static const char key[] = "pyvm.keywords";
    PyObject *capsule = PyDict_GetItemString(dict, key) ? NULL : PyCapsule_New(&all, NULL, end);
    if (capsule)
        PyDict_SetItemString(dict, key, capsule);
    Py_XDECREF(capsule);
    PyErr_Clear();
}

void pyvm_keywords_watch(void)
{
    if (!all) {
        all = find();
        if (!all)
            return;
        remove_probe();
    }
    watch_end();
}

#else

void pyvm_keywords_watch(void) {}

void pyvm_keywords_keep(void) {}

bool pyvm_keywords_are_kept(void)
{
    return true;
}

#endif
