import CPyVM

/// Swift errors on their way through Python. An exception carries the error, so that Swift code gets the same error
/// back.
enum SwiftError {
    private static let attribute = "__swift_error__"

    /// The exception for an error: that of a ``PythonError`` of this VM, else a RuntimeError with the error's
    /// description.
    static func exception(for error: any Error, in vm: VM) throws -> PyObject {
        if let python = error as? PythonError, python.exception.vm == vm { return python.exception }
        return try vm.withHandle { handle in
            let exception = try PyObject(borrowing: PyVMExc_RuntimeError(handle), in: vm)(String(describing: error))
            try SwiftCapsule.put(error, into: exception, at: attribute)
            return exception
        }
    }

    /// Raises the error as an exception, inside the VM. A callback does that before it returns NULL.
    static func raise(_ error: any Error, in vm: VM) {
        do {
            let exception = try exception(for: error, in: vm)
            let type = try exception.pythonType
            try type.withReference { handle, type in try exception.withReference { PyVMErr_SetObject(handle, type, $1) }
            }
        } catch {
            PyVMErr_SetString(
                vm.handle, PyVMExc_RuntimeError(vm.handle), "a Swift error could not be made an exception: \(error)")
        }
    }

    /// The Swift error that an exception carries; nil if it carries none.
    static func carried(by exception: PyObject) -> (any Error)? {
        (try? SwiftCapsule.value(of: exception, at: attribute)) as? any Error
    }
}
