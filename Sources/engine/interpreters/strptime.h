/*
 * strptime.h: datetime.strptime calls the module _strptime of the interpreter that it runs in.
 */
#ifndef PYVM_ENGINE_STRPTIME_H
#define PYVM_ENGINE_STRPTIME_H

/* Makes it so. Needs a state of the main interpreter current. 0, or -1 with an exception. */
int pyvm_strptime_of_each(void);

#endif
