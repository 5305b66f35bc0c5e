/*
 * initial.h: which Init function a PyConfig or PyPreConfig began with. The functions themselves are in pyvm/config.h.
 */
#ifndef PYVM_CONFIG_INITIAL_H
#define PYVM_CONFIG_INITIAL_H

/* CPython's numbers for the member _config_init. */
enum { PYVM_INIT_PYTHON = 2, PYVM_INIT_ISOLATED = 3 };

#endif
