/*
 * inittab.h: built-in modules that were added before the first VM.
 */
#ifndef PYVM_CONFIG_INITTAB_H
#define PYVM_CONFIG_INITTAB_H

/* The modules, which end with a NULL name; NULL: there are none. */
const struct _inittab *pyvm_inittab_get(void);

#endif
