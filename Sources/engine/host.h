/*
 * host.h: what the files of an engine share.
 */
#ifndef PYVM_ENGINE_HOST_H
#define PYVM_ENGINE_HOST_H

#include "engine/api/headers.h"

#include "engine.h"

#ifdef Py_GIL_DISABLED
#error "a free-threaded CPython has no GIL to give each VM"
#endif

/* Generated: this version's function table. */
extern const PyVM_API pyvm_engine_api;

/* For the table's stubs: raise NotImplementedError; this CPython is older than `version` (0x030D: 3.13), or not. */
void pyvm_missing_until(const char *name, unsigned version);
void pyvm_missing_since(const char *name, unsigned version);

/* runtime.c */
bool pyvm_is_running(void);
int pyvm_start_runtime(const pyvm_start *how, char *why, int *exit_status);
PyThreadState *pyvm_main_state(void); /* a new state in the main interpreter for this thread; NULL: no memory */

/* config.c: what was set in libpyvm's PyConfig and PyPreConfig, in this CPython's */
bool pyvm_config_fits(const pyvm_start *how, char *why); /* does this CPython have every member that was set? */
void pyvm_preconfig_begin(PyPreConfig *preconfig, const pyvm_settings *settings);
void pyvm_config_begin(PyConfig *config, const pyvm_settings *settings);    /* all but strings and lists */
PyStatus pyvm_config_complete(PyConfig *config, const pyvm_settings *settings); /* needs CPython preinitialized */
PyWideStringList pyvm_config_list(const pyvm_settings *settings, const char *name); /* empty if not set */

/* preload.c: needs the main interpreter's state current */
void pyvm_preload(void);

/* interpreter.c */
int pyvm_run_code(const char *code, PyObject *globals); /* -1: exception */
PyThreadState *pyvm_create(const pyvm_recipe *recipe, char *why);
void pyvm_join_threads(void);
void pyvm_run_exit_handlers(void);
void pyvm_flush(void);
void pyvm_end(void);

/* rules.c: what CPython 3.11 cannot be told in the recipe */
int pyvm_rules_set(const pyvm_recipe *recipe);    /* with a state of the new interpreter current; -1: exception */

/* state.c */
PyThreadState *pyvm_state_new(PyInterpreterState *interpreter);
void pyvm_state_delete_current(void);
void pyvm_state_delete_other(PyThreadState *state);
int pyvm_states_unknown(bool (*known)(void *context, PyThreadState *state), void *context);
void pyvm_acquire(PyThreadState *state);
PyThreadState *pyvm_release(void);
PyThreadState *pyvm_current(void);

/* slot.c: CPython's record of which state a thread has, see there */
int pyvm_slot_find(PyThreadState *current);       /* -1: not found */
void pyvm_slot_set(PyThreadState *state);

/* function.c */
PyObject *pyvm_function(const pyvm_callable *callable);

#endif
