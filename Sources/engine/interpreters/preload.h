/*
 * preload.h: modules that have to be loaded in the main interpreter before any other loads them.
 */
#ifndef PYVM_ENGINE_PRELOAD_H
#define PYVM_ENGINE_PRELOAD_H

/* Loads them. Needs a state of the main interpreter current. */
void pyvm_preload(void);

#endif
