/*
 * embed.cpp: the same in C++17, with the real names and a callback into C++.
 * Prints the CPython's version and 42.
 */
#include <pyvm/pyvm.h>

#include <iostream>
#include <memory>
#include <string>

namespace
{

struct Closer {
    void operator()(PyVM *vm) const
    {
        PyVM_Close(vm);
    }
};

PyObject *times(PyVM *vm, PyObject *args, PyObject *, void *factor)
{
    long number = 0;
    if (!PyVMArg_ParseTuple(vm, args, "l:times", &number))
        return nullptr;
    return PyVMLong_FromLong(vm, number * *static_cast<long *>(factor));
}

} // namespace

int main()
{
    const std::unique_ptr<PyVM, Closer> owner(PyVM_New(nullptr));
    PyVM *vm = owner.get();
    if (!vm) {
        std::cerr << PyVM_LastError()->message << '\n';
        return 1;
    }
    long factor = 7;
    PyObject *function = PyVM_DefineFunction(vm, "times", nullptr, times, &factor, nullptr);
    PyObject *result = function ? PyVMObject_CallFunction(vm, function, "l", 6L) : nullptr;
    if (!result)
        return 1;
    const std::string version = PyVMSys_GetObject(vm, "version")
                                    ? PyVMUnicode_AsUTF8(vm, PyVMSys_GetObject(vm, "version"))
                                    : "?";
    std::cout << "C++: CPython " << version.substr(0, version.find(' ')) << ": " << PyVMLong_AsLong(vm, result) << '\n';
    PyVM_DECREF(vm, result);
    PyVM_DECREF(vm, function);
    return 0;
}
