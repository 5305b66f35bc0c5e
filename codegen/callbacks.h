/*
 * Types of functions that Python calls, for PyVM_DEFINE. CPython's headers give these types no names.
 * One prototype a line. The name is PyVM's; the comment says where CPython takes such a function.
 */
void atexitfunc(void); /* a function for Py_AtExit */
void atexitdatafunc(void *data); /* a function for PyUnstable_AtExit */
int pendingcallfunc(void *argument); /* a function for Py_AddPendingCall */
int converterfunc(PyObject *object, void *address); /* a converter for the format units O& of PyArg_ParseTuple */
void *buildconverterfunc(void *value); /* a converter for the format unit O& of Py_BuildValue, as far as it gives an object */
PyObject *modulecreatefunc(PyObject *spec, PyModuleDef *definition); /* a function for the module slot Py_mod_create */
int moduleexecfunc(PyObject *module); /* a function for the module slot Py_mod_exec */
void threadfunc(void *argument); /* a function for PyThread_start_new_thread */
int inputhookfunc(void); /* a function for PyOS_InputHook */
