/*
 * inittab.h: built-in modules that were added before the first VM.
 */
#ifndef PYVM_CONFIG_INITTAB_H
#define PYVM_CONFIG_INITTAB_H

/* They end with one without a name; NULL: there are none. */
const struct _inittab *pyvm_inittab_get(void);

#endif
