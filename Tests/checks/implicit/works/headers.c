/*
 * headers.c: the public headers of CPython's include folder, in any order and more than once, before Python.h too; with
 * the names that Python.h does not bring.
 */
#include <Python.h>
#include <abstract.h>
#include <datetime.h>
#include <floatobject.h>
#include <frameobject.h>
#include <marshal.h>
#include <osdefs.h>
#include <patchlevel.h>
#include <pyconfig.h>
#include <pythread.h>
#include <structmember.h>
#include <structmember.h>

typedef struct {
    PyObject_HEAD
    int number;
    PyObject *object;
} Thing;

static PyMemberDef members[] = {
    {"number", T_INT, offsetof(Thing, number), READONLY, NULL},
    {"object", T_OBJECT_EX, offsetof(Thing, object), 0, NULL},
    {NULL, T_NONE, 0, 0, NULL},
};

int main(void)
{
    return members[0].flags == 1 && DELIM == L':' && SEP == L'/' && MAXPATHLEN >= 1024 ? EXIT_SUCCESS : EXIT_FAILURE;
}
