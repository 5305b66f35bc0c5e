/*
 * datetime.h: what CPython's datetime.h needs to work in an engine.
 *
 * Its macros read a static variable, PyDateTimeAPI, which PyDateTime_IMPORT fills. Here one C file serves many
 * interpreters, and the struct it points to may belong to one of them and die with it (it does in 3.12). So an
 * engine function that uses these macros begins with PYVM_DATETIME(), which puts a local variable of the same name,
 * filled for the current interpreter, before the static one. The caller need not have called PyDateTime_IMPORT.
 */
#ifndef PYVM_ENGINE_DATETIME_H
#define PYVM_ENGINE_DATETIME_H

#include "engine/cpython/headers.h"

/* The C API of the current interpreter's datetime module, imported on first use; NULL with an exception. */
PyDateTime_CAPI *pyvm_datetime_import(void);

/*
 * The same, but never NULL, and any exception that is pending stays as it is. If the module has no C API (own-gil
 * interpreters of 3.12 have the module written in Python), it returns an API in which no object is a date, and in which
 * functions raise what pyvm_datetime_import() raises.
 */
const PyDateTime_CAPI *pyvm_datetime_api(void);

/* A borrowed reference to datetime.timezone.utc; NULL with an exception. */
PyObject *pyvm_datetime_utc(void);

#define PYVM_DATETIME()                                               \
    const PyDateTime_CAPI *const PyDateTimeAPI = pyvm_datetime_api(); \
    (void)PyDateTimeAPI

/* Nothing else may use the static variable; this also keeps compilers from calling it unused. */
static inline void pyvm_datetime_unused(void)
{
    (void)PyDateTimeAPI;
}

#undef PyDateTime_IMPORT
#define PyDateTime_IMPORT() ((void)pyvm_datetime_import())

#undef PyDateTime_TimeZone_UTC
#define PyDateTime_TimeZone_UTC pyvm_datetime_utc()

#endif
