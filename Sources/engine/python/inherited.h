/*
 * inherited.h: what CPython's types inherit is not among their own attributes, in whichever interpreter.
 */
#ifndef PYVM_ENGINE_INHERITED_H
#define PYVM_ENGINE_INHERITED_H

/* Notes the attributes of CPython's types. Needs the first main interpreter of this libpython. Twice does no harm. */
void pyvm_inherited_note(void);

/* Removes from the current interpreter's types what was not noted, if anything was. 0, or -1 with an exception. */
int pyvm_inherited_remove(void);

#endif
