import CPyVM

/// A Swift value in an attribute of a Python object. A capsule holds it, and lets go of it when Python drops the
/// object.
///
/// Unchecked, because the value need not be Sendable: code puts it in and takes it out inside the VM only.
final class SwiftCapsule: @unchecked Sendable {
    private let value: Any

    private init(_ value: Any) { self.value = value }

    private static let capsuleName: StaticString = "PyVM.SwiftCapsule"
    private static var name: UnsafePointer<CChar> {
        UnsafeRawPointer(capsuleName.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    /// Puts a value into the attribute, in place of any earlier one.
    static func put(_ value: Any, into object: PyObject, at attribute: String) throws {
        let capsule = try object.vm.withHandle { handle in
            let box = Unmanaged.passRetained(SwiftCapsule(value))
            guard let capsule = PyVMCapsule_New(handle, box.toOpaque(), name, release) else {
                box.release()
                throw PythonError.taken(in: object.vm)
            }
            return PyObject(reference: capsule, vm: object.vm)
        }
        try object.setAttribute(attribute, to: capsule)
    }

    /// The value in the attribute; nil if there is none. Leaves no exception pending.
    static func value(of object: PyObject, at attribute: String) throws -> Any? {
        try object.withReference { handle, object in
            guard let capsule = PyVMObject_GetAttrString(handle, object, attribute) else {
                PyVMErr_Clear(handle)
                return nil
            }
            defer { PyVM_DecRef(handle, capsule) }
            guard PyVMCapsule_IsValid(handle, capsule, name) == 1,
                let pointer = PyVMCapsule_GetPointer(handle, capsule, name)
            else {
                PyVMErr_Clear(handle)
                return nil
            }
            return Unmanaged<SwiftCapsule>.fromOpaque(pointer).takeUnretainedValue().value
        }
    }

    private static let release: @convention(c) (RawReference?) -> Void = { capsule in
        var frame = PyVM_Callback()
        let vm = PyVM_BeginCallback(&frame)
        defer { PyVM_EndCallback(&frame) }
        guard let vm else { return }
        // CPython may drop objects while an exception is pending, and a Swift deinit may call Python.
        let pending = PyVMErr_GetRaisedException(vm)
        defer { PyVMErr_SetRaisedException(vm, pending) }
        guard let pointer = PyVMCapsule_GetPointer(vm, capsule, name) else { return }
        Unmanaged<SwiftCapsule>.fromOpaque(pointer).release()
    }
}
