/* Generated: pyvm-codegen generate. Do not edit: the members of PyOptions, for a table: MEMBER(name, versions that have it). */
/* In an engine, where Python.h comes first, only those that its CPython has. */

MEMBER(level, "all versions")
MEMBER(name, "all versions")
#if !defined(Py_PYTHON_H) || PY_VERSION_HEX >= 0x030C0000
MEMBER(depth, "3.12 and newer")
#endif
#if !defined(Py_PYTHON_H) || PY_VERSION_HEX < 0x030C0000
MEMBER(old_way, "3.11 only")
#endif
