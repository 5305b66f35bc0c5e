/*
 * signal_module.h: the functions by which Python code handles signals and finds its main thread, made to work in an
 * interpreter for itself.
 */
#ifndef PYVM_ENGINE_SIGNAL_MODULE_H
#define PYVM_ENGINE_SIGNAL_MODULE_H

#include <stdbool.h>

/* Needs a current state: its interpreter, new or used before, gets the default handlers. -1 with an exception. */
int pyvm_signal_module_begin(bool is_new);

#endif
