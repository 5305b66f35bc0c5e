/* Stands in for CPython's internal header: how many watchers there may be. */
#define CODE_MAX_WATCHERS 8
