/* Stands in for CPython's internal header: whether a file descriptor is open. */
#include <Python.h>
#include <fcntl.h>

static inline int _Py_IsValidFD(int fd)
{
    return fcntl(fd, F_GETFD) >= 0;
}
