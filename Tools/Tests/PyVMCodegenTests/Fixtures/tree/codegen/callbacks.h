int hookfunc(void *argument); /* a function for PyList_SetHook */
