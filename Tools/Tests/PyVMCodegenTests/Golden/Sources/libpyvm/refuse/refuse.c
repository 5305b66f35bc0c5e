/* Generated: pyvm-codegen generate. Do not edit: the table of a VM that cannot be entered: each function notes why and returns its error value. */
#include "libpyvm/refuse/refuse.h"
#include "libpyvm/threads/fail.h"

static Py_ssize_t refuse_PyList_GET_SIZE(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMList_GET_SIZE");
    return -1;
}

static void refuse_PyList_SetHook(int (*hook)(void *), void *argument)
{
    (void)hook;
    (void)argument;
    pyvm_fail_in("PyVMList_SetHook");
}

static PyObject *refuse_PyExc_ValueError(void)
{
    pyvm_fail_in("PyVMExc_ValueError");
    return NULL;
}

static int refuse_PyList_Check(PyObject *op)
{
    (void)op;
    pyvm_fail_in("PyVMList_Check");
    return 0;
}

static PyObject *refuse_PyList_GetItem(PyObject *list, Py_ssize_t index)
{
    (void)list;
    (void)index;
    pyvm_fail_in("PyVMList_GetItem");
    return NULL;
}

static PyObject *refuse_PyList_GetItemRef(PyObject *list, Py_ssize_t index)
{
    (void)list;
    (void)index;
    pyvm_fail_in("PyVMList_GetItemRef");
    return NULL;
}

static int refuse_PyList_GetOptional(PyObject *list, const char *name, PyObject **result)
{
    (void)list;
    (void)name;
    (void)result;
    pyvm_fail_in("PyVMList_GetOptional");
    return -1;
}

static int refuse_PyList_Gone(PyObject *arg1)
{
    (void)arg1;
    pyvm_fail_in("PyVMList_Gone");
    return -1;
}

static PyObject *refuse_PyList_New(Py_ssize_t len)
{
    (void)len;
    pyvm_fail_in("PyVMList_New");
    return NULL;
}

static PyObject *refuse_PyList_OfType(PyTypeObject *type, PyObject *first, const char *text, Py_ssize_t length)
{
    (void)type;
    (void)first;
    (void)text;
    (void)length;
    pyvm_fail_in("PyVMList_OfType");
    return NULL;
}

static int refuse_PyList_Old(PyObject *arg1, const char *text)
{
    (void)arg1;
    (void)text;
    pyvm_fail_in("PyVMList_Old");
    return -1;
}

static int refuse_PyList_SetItem(PyObject *list, Py_ssize_t index, PyObject *item)
{
    (void)list;
    (void)index;
    (void)item;
    pyvm_fail_in("PyVMList_SetItem");
    return -1;
}

static Py_ssize_t refuse_PyList_Size(PyObject *list)
{
    (void)list;
    pyvm_fail_in("PyVMList_Size");
    return -1;
}

static PyTypeObject *refuse_PyList_Type(void)
{
    pyvm_fail_in("PyVMList_Type");
    return NULL;
}

static int refuse_Py_LIST_CODE(void)
{
    pyvm_fail_in("PyVM_LIST_CODE");
    return -1;
}

static PyObject *refuse_Py_VaBuildValue(const char *arg1, va_list arg2)
{
    (void)arg1;
    (void)arg2;
    pyvm_fail_in("PyVM_VaBuildValue");
    return NULL;
}

const PyVM_API pyvm_refuse_table = {
    .PyVMList_GET_SIZE = refuse_PyList_GET_SIZE,
    .PyVMList_SetHook = refuse_PyList_SetHook,
    .PyVMExc_ValueError = refuse_PyExc_ValueError,
    .PyVMList_Check = refuse_PyList_Check,
    .PyVMList_GetItem = refuse_PyList_GetItem,
    .PyVMList_GetItemRef = refuse_PyList_GetItemRef,
    .PyVMList_GetOptional = refuse_PyList_GetOptional,
    .PyVMList_Gone = refuse_PyList_Gone,
    .PyVMList_New = refuse_PyList_New,
    .PyVMList_OfType = refuse_PyList_OfType,
    .PyVMList_Old = refuse_PyList_Old,
    .PyVMList_SetItem = refuse_PyList_SetItem,
    .PyVMList_Size = refuse_PyList_Size,
    .PyVMList_Type = refuse_PyList_Type,
    .PyVM_LIST_CODE = refuse_Py_LIST_CODE,
    .PyVM_VaBuildValue = refuse_Py_VaBuildValue,
};
