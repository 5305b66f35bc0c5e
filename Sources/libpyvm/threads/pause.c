/*
 * pause.c: letting go of the GIL that a thread holds, for something slow.
 */
#include "libpyvm/threads/pause.h"

#include "contract/engine.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/loaded.h"
#include "libpyvm/threads/frame.h"

pyvm_pause pyvm_pause_begin(void)
{
    pyvm_pause pause = {false, NULL, NULL};
    if (pyvm_attached != &pyvm_attached_none && !pyvm_frame_is_left(pyvm_self)) {
        pause.saved = pyvm_attached->engine->current() != NULL;
        if (pause.saved)
            pyvm_frame_save(pyvm_self);
        return pause;
    }
    pause.state = pyvm_loaded_held(&pause.engine);
    if (pause.state)
        pause.engine->release();
    return pause;
}

void pyvm_pause_end(const pyvm_pause *pause)
{
    if (pause->saved)
        pyvm_frame_restore(pyvm_self);
    else if (pause->state)
        pause->engine->acquire(pause->state);
}
