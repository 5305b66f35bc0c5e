import CPyVM

/// Swift errors on their way through Python: as an exception that carries the error, so that Swift gets the same one back.
enum SwiftError {
    private static let attribute = "__swift_error__"
    private static let capsuleName: StaticString = "PyVM.SwiftError"

    private static var name: UnsafePointer<CChar> {
        UnsafeRawPointer(capsuleName.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    private final class Box {
        let error: any Error
        init(_ error: any Error) { self.error = error }
    }

    /// The exception for an error: a Python error's own, else a RuntimeError with the error's description.
    static func exception(for error: any Error, in vm: VM) throws -> PyObject {
        if let python = error as? PythonError, python.exception.vm == vm { return python.exception }
        return try vm.withHandle { handle in
            let exception = try PyObject(borrowing: PyVMExc_RuntimeError(handle), in: vm)(String(describing: error))
            let box = Unmanaged.passRetained(Box(error))
            guard let capsule = PyVMCapsule_New(handle, box.toOpaque(), name, releaseBox) else {
                box.release()
                throw PythonError.taken(in: vm)
            }
            try exception.setAttribute(attribute, to: PyObject(reference: capsule, vm: vm))
            return exception
        }
    }

    /// Raises it in the thread inside the VM: what a callback does before it returns NULL.
    static func raise(_ error: any Error, in vm: VM) {
        do {
            let exception = try exception(for: error, in: vm)
            let type = try exception.pythonType
            try type.withReference { handle, type in try exception.withReference { PyVMErr_SetObject(handle, type, $1) } }
        } catch {
            PyVMErr_SetString(vm.handle, PyVMExc_RuntimeError(vm.handle), "a Swift error could not be made an exception: \(error)")
        }
    }

    /// The Swift error that an exception carries.
    static func carried(by exception: PyObject) -> (any Error)? {
        let box = try? exception.withReference { handle, exception in
            defer { PyVMErr_Clear(handle) }
            guard let capsule = PyVMObject_GetAttrString(handle, exception, attribute) else { return nil as Box? }
            defer { PyVM_DecRef(handle, capsule) }
            guard PyVMCapsule_IsValid(handle, capsule, name) == 1, let pointer = PyVMCapsule_GetPointer(handle, capsule, name) else {
                return nil
            }
            return Unmanaged<Box>.fromOpaque(pointer).takeUnretainedValue()
        }
        return box?.error
    }

    /// Python calls it when the exception dies.
    private static let releaseBox: @convention(c) (RawReference?) -> Void = { capsule in
        var frame = PyVM_Callback()
        let vm = PyVM_BeginCallback(&frame)
        defer { PyVM_EndCallback(&frame) }
        guard let vm, let pointer = PyVMCapsule_GetPointer(vm, capsule, name) else { return }
        Unmanaged<Box>.fromOpaque(pointer).release()
    }
}
