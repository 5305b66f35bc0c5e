/*
 * osdefs.h: stands in for CPython's: how paths are written here.
 */
#ifndef Py_OSDEFS_H
#define Py_OSDEFS_H

#include <limits.h>
#include <wchar.h>

#ifndef SEP
#define SEP L'/'
#endif

#ifndef DELIM
#define DELIM L':'
#endif

#ifndef MAXPATHLEN
#define MAXPATHLEN PATH_MAX
#endif

#endif
