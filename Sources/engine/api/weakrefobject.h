/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's weakrefobject.h. */

static int pyvm_PyWeakref_Check(PyObject *ob)
{
    return PyWeakref_Check(ob);
}

static int pyvm_PyWeakref_CheckProxy(PyObject *ob)
{
    return PyWeakref_CheckProxy(ob);
}

static int pyvm_PyWeakref_CheckRef(PyObject *ob)
{
    return PyWeakref_CheckRef(ob);
}

static int pyvm_PyWeakref_CheckRefExact(PyObject *ob)
{
    return PyWeakref_CheckRefExact(ob);
}

#if PY_VERSION_HEX >= 0x030F0000
static PyObject *pyvm_PyWeakref_GET_OBJECT(PyObject *ref)
{
    (void)ref;
    pyvm_missing_since("PyWeakref_GET_OBJECT", 0x030F);
    return NULL;
}
#else
static PyObject *pyvm_PyWeakref_GET_OBJECT(PyObject *ref)
{
    return PyWeakref_GET_OBJECT(ref);
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static PyObject *pyvm_PyWeakref_GetObject(PyObject *ref)
{
    (void)ref;
    pyvm_missing_since("PyWeakref_GetObject", 0x030F);
    return NULL;
}
#endif
