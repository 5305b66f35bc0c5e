/*
 * known.c: a CPython whose frames are laid out in another way is recognized.
 */
#include "engine/continuation/known.h"

#include "support/check.h"

#if PY_VERSION_HEX >= 0x030D0000
/* Each number that CPython tells, changed alone, is another layout. */
static void knows_each(void)
{
    _Py_DebugOffsets told = _PyRuntime.debug_offsets;
    uint64_t *const numbers[] = {
        &told.interpreter_frame.size,      &told.interpreter_frame.previous,   &told.interpreter_frame.executable,
        &told.interpreter_frame.instr_ptr, &told.interpreter_frame.localsplus, &told.interpreter_frame.owner,
    };
    CHECK(pyvm_known_by(&told));
    for (size_t i = 0; i < COUNT(numbers); i++) {
        *numbers[i] += 8;
        CHECK(!pyvm_known_by(&told));
        *numbers[i] -= 8;
    }
    CHECK(pyvm_known_by(&told));
}
#else
static void knows_each(void) {}
#endif

int main(void)
{
    CHECK(pyvm_known_frames());
    knows_each();
    return 0;
}
