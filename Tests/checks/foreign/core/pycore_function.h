/* Stands in for CPython's internal header: how many watchers there may be. */
#define FUNC_MAX_WATCHERS 8
