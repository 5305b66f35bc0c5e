/* listobject.h */
int PyList_Check(PyObject *op);
