/*
 * internal.h: what the files of an engine share.
 */
#ifndef PYVM_ENGINE_INTERNAL_H
#define PYVM_ENGINE_INTERNAL_H

#include "engine/cpython/headers.h"

#include "contract/engine.h"

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
int pyvm_stop_runtime(char *why);
PyThreadState *pyvm_first_state(void); /* the main interpreter's, made by start; NULL if it was not */
PyThreadState *pyvm_main_state(void); /* a new state in the main interpreter for this thread; NULL: no memory */

/* config.c: what was set in libpyvm's PyConfig and PyPreConfig, in this CPython's */
bool pyvm_config_fits(const pyvm_start *how, char *why); /* does this CPython have every member that was set? */
void pyvm_preconfig_begin(PyPreConfig *preconfig, const pyvm_settings *settings);
void pyvm_config_begin(PyConfig *config, const pyvm_settings *settings);    /* all but strings and lists */
PyStatus pyvm_config_complete(PyConfig *config, const pyvm_settings *settings); /* needs CPython preinitialized */
PyWideStringList pyvm_config_list(const pyvm_settings *settings, const char *name); /* empty if not set */

/* join.c */
int pyvm_join(void (*at_end)(void), char *executable, size_t room, char *why);

/* reload.c */
int pyvm_spoilers(char *names, size_t room);

/* preload.c: needs the main interpreter's state current */
void pyvm_preload(void);

/* run.c */
int pyvm_run_code(const char *code, PyObject *globals);  /* -1: exception */
int pyvm_run(const char *code);
PyObject *pyvm_loaded(const char *name);                 /* an imported module, new reference; NULL: not imported, no exception */
int pyvm_explain(char *why, const char *what);           /* takes the pending exception: why[] says what and it; -1 */

/* interpreter.c */
PyThreadState *pyvm_create(const pyvm_recipe *recipe, char *why);
void pyvm_join_threads(void);
void pyvm_run_exit_handlers(void);
void pyvm_flush(void);
void pyvm_end(void);

/* What follows needs a current state, and returns -1 with an exception unless it says otherwise. */

/* replace.c */
typedef struct pyvm_replacement {
    const char *module;
    const char *name;
    PyMethodDef *method;
} pyvm_replacement;
int pyvm_replace(const pyvm_replacement *replacement); /* where the module is not loaded or lacks the name: nothing */
int pyvm_replace_back(const pyvm_replacement *replacement);

/* furnish.c */
int pyvm_furnish(const pyvm_recipe *recipe, char *why);

/* streams.c */
int pyvm_streams_set(const pyvm_streams *host);

/* rules.c: what CPython does not see to itself */
int pyvm_rules_made_with(const pyvm_recipe *recipe);        /* notes what it does, in an interpreter made so */
int pyvm_rules_set(const pyvm_recipe *recipe, char *why);   /* -1: why[] has the reason */

/* original.c: how the interpreter was when it was new */
int pyvm_keep(void);          /* the first time; nothing later */
bool pyvm_is_kept(void);
void pyvm_keep_not(void);     /* forgets it: it must not outlive what it holds */
int pyvm_put_back(void);      /* -1, also without an exception: the standard streams cannot be used any more */
int pyvm_put_main_back(void); /* only __main__ */

/* clean.c */
int pyvm_clean(void);         /* no exception */

/* state.c */
PyThreadState *pyvm_state_new(PyInterpreterState *interpreter);
void pyvm_state_delete_current(void);
void pyvm_state_delete_other(PyThreadState *state);
int pyvm_states_unknown(bool (*known)(void *context, PyThreadState *state), void *context);
void pyvm_acquire(PyThreadState *state);
PyThreadState *pyvm_release(void);
PyThreadState *pyvm_current(void);

/* record.c: CPython's record of which state a thread has, see there */
int pyvm_slot_find(PyThreadState *current);       /* -1: not found */
void pyvm_slot_set(PyThreadState *state);
PyThreadState **pyvm_slot_address(void);          /* for this thread, with a current state; NULL: not to be told */
void pyvm_slot_forget(void);                      /* CPython has ended, and its record with it */

/* errno.c */
void pyvm_connect(int *(*errno_of_caller)(void));

/* interrupt.c */
int pyvm_interrupt(PyThreadState *only);
void pyvm_interrupt_not(PyThreadState *only);

/* function.c */
PyObject *pyvm_function(const pyvm_callable *callable);

#endif
