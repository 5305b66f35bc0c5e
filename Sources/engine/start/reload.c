/*
 * reload.c: which modules keep this libpython from being used again after a stop and a start.
 *
 * CPython never unloads an extension module, so its static variables keep their values at the next start, and may point
 * to objects that are gone. A module that says it works in several interpreters keeps nothing there. The standard
 * library's modules were tried, each alone and all together, with five starts and stops, on 3.11.2, 3.11.7, 3.12.1,
 * 3.13.0, 3.14.8 and 3.15.0: those below failed. On 3.11 and 3.12 _decimal works, but from the second time on prints a
 * warning. A defect that is mended counts where the mend could not be put in place.
 */
#include "engine/start/reload.h"

#include "contract/count.h"
#include "engine/memory/memory.h"
#include "engine/python/exception.h"
#include "engine/python/keywords.h"

#include <string.h>

/* ---- The standard library ----------------------------------------------------------------------------------- */

typedef struct defect {
    unsigned long since, fixed; /* the first version with the defect, and the first without */
    bool in_files;              /* only modules in files of their own have it, not those in libpython */
    const char *modules;        /* each between spaces */
    bool (*is_mended)(void);    /* here; NULL: it is not */
} defect;

static const defect defects[] = {
    /* Each end takes references away that only the first start has made: "deallocating None". */
    {0x030B0000, 0x030C0000, false, " _zoneinfo ", NULL},
    /* "the tracemalloc module has been unloaded" */
    {0x030B0000, 0x030C0000, false, " _tracemalloc ", NULL},
    /* datetime.strptime goes on with the _strptime module of the first start (cpython issue 71587). */
    {0x030B0000, 0x030C05F0, false, " _strptime ", NULL},
    /* The end forgets the keywords of functions, but not that it knew them (122334): users of _PyArg_UnpackKeywords. */
    {0x030C0000, 0x030C06F0, true,
     " _asyncio _bisect _blake2 _bz2 _csv _curses _curses_panel _datetime _elementtree _hashlib _lzma _md5"
     " _multibytecodec _multiprocessing _opcode _pickle _posixshmem _queue _sha1 _sha2 _sha3 _socket _sqlite3 _ssl"
     " _struct _zoneinfo array binascii cmath grp math pyexpat select syslog zlib ",
     pyvm_keywords_are_kept},
};

static bool is_listed(const char *names, const char *name)
{
    size_t length = strlen(name);
    for (const char *found = strstr(names, name); found; found = strstr(found + 1, name))
        if (found[-1] == ' ' && found[length] == ' ')
            return true;
    return false;
}

static bool is_defective(const char *name, bool in_file)
{
    for (size_t i = 0; i < PYVM_COUNT(defects); i++) {
        const defect *defect = &defects[i];
        if (Py_Version >= defect->since && Py_Version < defect->fixed && (in_file || !defect->in_files) &&
            !(defect->is_mended && defect->is_mended()) && is_listed(defect->modules, name))
            return true;
    }
    return false;
}

static bool is_standard(const char *name)
{
    PyObject *names = PySys_GetObject("stdlib_module_names"); /* borrowed */
    const char *dot = strchr(name, '.');
    PyObject *top = PyUnicode_FromStringAndSize(name, dot ? dot - name : (Py_ssize_t)strlen(name));
    int found = names && top ? PySequence_Contains(names, top) : 0;
    Py_XDECREF(top);
    return found == 1;
}

/* ---- Others ------------------------------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030C0000
/* 3.12 gave it the number 3. 3.15 gives it another, and takes 3, which older code and PyVM's headers have. */
static bool tells_of_interpreters(const PyModuleDef_Slot *slot)
{
    return slot->slot == 3 || slot->slot == Py_mod_multiple_interpreters;
}

/* Does the module say that it works in several interpreters? */
static bool is_for_many(PyObject *module)
{
    const PyModuleDef *def = PyModule_Check(module) ? PyModule_GetDef(module) : NULL;
    for (const PyModuleDef_Slot *slot = def ? def->m_slots : NULL; slot && slot->slot; slot++)
        if (tells_of_interpreters(slot))
            return slot->value != Py_MOD_MULTIPLE_INTERPRETERS_NOT_SUPPORTED;
    return false;
}
#else
/* No module can say that it works in several interpreters. */
static bool is_for_many(PyObject *module)
{
    (void)module;
    return false;
}
#endif

/* Modules are looked at without running their code: asking a lazy one for an attribute loads it. */
static PyObject *spec_of(PyObject *module)
{
    if (PyModule_Check(module))
        return Py_XNewRef(PyDict_GetItemString(PyModule_GetDict(module), "__spec__"));
    return PyObject_GetAttrString(module, "__spec__");
}

/* Is it machine code from a file of its own? */
static bool is_in_file(PyObject *module)
{
    static const char suffix[] = ".so";
    PyObject *spec = spec_of(module);
    PyObject *origin = spec ? PyObject_GetAttrString(spec, "origin") : NULL;
    const char *path = origin && PyUnicode_Check(origin) ? PyUnicode_AsUTF8(origin) : NULL;
    size_t length = path ? strlen(path) : 0;
    bool result = length >= strlen(suffix) && strcmp(path + length - strlen(suffix), suffix) == 0;
    Py_XDECREF(origin);
    Py_XDECREF(spec);
    PyErr_Clear();
    return result;
}

/* ------------------------------------------------------------------------------------------------------------- */

static bool is_spoiler(const char *name, PyObject *module)
{
    bool in_file = is_in_file(module);
    if (is_standard(name))
        return is_defective(name, in_file);
    return in_file && !is_for_many(module);
}

/* See runtime.c. */
static const char *bad_allocator(void)
{
    return PY_VERSION_HEX >> 16 == 0x030C && pyvm_memory_is_counted() ? "pymalloc" : NULL;
}

static void append(char *names, size_t room, const char *name)
{
    size_t length = room ? strlen(names) : 0;
    if (length + 1 < room)
        snprintf(names + length, room - length, "%s%s", length ? ", " : "", name);
}

int pyvm_reload_spoilers(char *names, size_t room)
{
    pyvm_exception pending = pyvm_exception_take();
    PyObject *modules = PyDict_Copy(PyImport_GetModuleDict()); /* looking at modules may run code */
    PyObject *key, *module;
    Py_ssize_t position = 0;
    int count = 0;
    if (room)
        *names = '\0';
    while (modules && PyDict_Next(modules, &position, &key, &module)) {
        const char *name = PyUnicode_Check(key) ? PyUnicode_AsUTF8(key) : NULL;
        if (name && is_spoiler(name, module)) {
            append(names, room, name);
            count++;
        }
        PyErr_Clear();
    }
    Py_XDECREF(modules);
    if (bad_allocator()) {
        append(names, room, bad_allocator());
        count++;
    }
    pyvm_exception_put(pending);
    return count;
}
