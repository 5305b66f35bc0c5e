/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's pythread.h. */

static long long pyvm_PY_TIMEOUT_MAX(void)
{
    return PY_TIMEOUT_MAX;
}
