/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's pymem.h. */

static void pyvm_PyMem_DEL(void *ptr)
{
    PyMem_DEL(ptr);
}

static void pyvm_PyMem_Del(void *p)
{
    PyMem_Del(p);
}

static void pyvm_PyMem_FREE(void *ptr)
{
    PyMem_FREE(ptr);
}

static void *pyvm_PyMem_MALLOC(size_t size)
{
    return PyMem_MALLOC(size);
}

static void *pyvm_PyMem_REALLOC(void *ptr, size_t size)
{
    return PyMem_REALLOC(ptr, size);
}
