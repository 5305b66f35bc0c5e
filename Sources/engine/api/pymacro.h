/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's pymacro.h. */

#if PY_VERSION_HEX >= 0x030E0000
static uint32_t pyvm_Py_PACK_FULL_VERSION(int major, int minor, int micro, int release_level, int release_serial)
{
    return Py_PACK_FULL_VERSION(major, minor, micro, release_level, release_serial);
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static uint32_t pyvm_Py_PACK_VERSION(int major, int minor)
{
    return Py_PACK_VERSION(major, minor);
}
#endif
