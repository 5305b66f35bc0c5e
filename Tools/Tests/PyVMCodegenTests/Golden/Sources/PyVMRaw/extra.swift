// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's extra.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `Py_ssize_t PyList_GET_SIZE(PyObject *op)`
    ///
    /// CPython: all versions.
    public func PyList_GET_SIZE(_ op: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMList_GET_SIZE($0, pass(op)) }
    }

    /// `void PyList_SetHook(int (*hook)(void *), void *argument)`
    ///
    /// CPython: all versions.
    public func PyList_SetHook(_ hook: (@convention(c) (UnsafeMutableRawPointer?) -> Int32)?, _ argument: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { PyVMList_SetHook($0, hook, argument) }
    }
}
