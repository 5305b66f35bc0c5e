/*
 * init_function.h: the functions by which C modules begin (PyInit_name), in a sub-interpreter.
 */
#ifndef PYVM_ENGINE_INIT_FUNCTION_H
#define PYVM_ENGINE_INIT_FUNCTION_H

#include <stdbool.h>

/*
 * Needs the interpreter's state current, and comes before pyvm_blocking: makes its modules begin as under python, and
 * tells what to do where they cannot. 0, or -1 with an exception.
 */
int pyvm_init_function_watch(bool own_gil);

#endif
