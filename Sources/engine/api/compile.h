/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's compile.h. */

static int pyvm_PyCF_COMPILE_MASK(void)
{
    return PyCF_COMPILE_MASK;
}
