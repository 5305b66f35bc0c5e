/*
 * known.c: compares the frames that the engine knows with those of the CPython that runs.
 */
#include "engine/continuation/known.h"

#include <stddef.h>

#if PY_VERSION_HEX >= 0x030D0000
bool pyvm_known_by(const _Py_DebugOffsets *offsets)
{
    return offsets->interpreter_frame.size == sizeof(pyvm_interpreted) &&
           offsets->interpreter_frame.previous == offsetof(pyvm_interpreted, previous) &&
           offsets->interpreter_frame.executable == offsetof(pyvm_interpreted, f_executable) &&
           offsets->interpreter_frame.instr_ptr == offsetof(pyvm_interpreted, instr_ptr) &&
           offsets->interpreter_frame.localsplus == offsetof(pyvm_interpreted, localsplus) &&
           offsets->interpreter_frame.owner == offsetof(pyvm_interpreted, owner);
}

bool pyvm_known_frames(void)
{
    return pyvm_known_by(&_PyRuntime.debug_offsets);
}
#else
bool pyvm_known_frames(void)
{
    return true;
}
#endif

bool pyvm_known_frames_or_raise(void)
{
    bool is_known = pyvm_known_frames();
    if (!is_known)
        PyErr_Format(PyExc_RuntimeError,
                     "this CPython, %s, lays out frames in another way than %s, which PyVM was built for: frames and "
                     "generators cannot be copied; fork with a function to call",
                     Py_GetVersion(), PY_VERSION);
    return is_known;
}
