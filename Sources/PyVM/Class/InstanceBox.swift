import CPyVM

/// A Swift object inside its Python object: in a capsule, which Python drops with it, in a slot of its own.
///
/// Unchecked, for the Swift object need not be Sendable: it is taken out inside the VM only.
final class InstanceBox: @unchecked Sendable {
    static let attribute = "__swift_object__"
    private static let capsuleName: StaticString = "PyVM.InstanceBox"

    private let instance: AnyObject

    private init(_ instance: AnyObject) { self.instance = instance }

    private static var name: UnsafePointer<CChar> {
        UnsafeRawPointer(capsuleName.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    static func put(_ instance: AnyObject, into object: PyObject) throws {
        try object.vm.withHandle { handle in
            let box = Unmanaged.passRetained(InstanceBox(instance))
            guard let capsule = PyVMCapsule_New(handle, box.toOpaque(), name, release) else {
                box.release()
                throw PythonError.taken(in: object.vm)
            }
            try object.setAttribute(attribute, to: PyObject(reference: capsule, vm: object.vm))
        }
    }

    /// - Throws: ``PythonError`` (TypeError) if there is none of this class.
    static func instance<Instance: AnyObject>(of object: PyObject, as type: Instance.Type = Instance.self) throws -> Instance {
        try object.withReference { handle, reference in
            guard let capsule = PyVMObject_GetAttrString(handle, reference, attribute) else {
                PyVMErr_Clear(handle)
                throw PythonError.new(
                    "TypeError", "\(try object.typeName) is no \(type) of Swift, or its __init__ did not call super().__init__",
                    in: object.vm)
            }
            defer { PyVM_DecRef(handle, capsule) }
            guard PyVMCapsule_IsValid(handle, capsule, name) == 1, let pointer = PyVMCapsule_GetPointer(handle, capsule, name),
                let instance = Unmanaged<InstanceBox>.fromOpaque(pointer).takeUnretainedValue().instance as? Instance
            else {
                PyVMErr_Clear(handle)
                throw PythonError.new("TypeError", "\(try object.typeName) holds no \(type) of Swift", in: object.vm)
            }
            return instance
        }
    }

    private static let release: @convention(c) (RawReference?) -> Void = { capsule in
        var frame = PyVM_Callback()
        let vm = PyVM_BeginCallback(&frame)
        defer { PyVM_EndCallback(&frame) }
        guard let vm, let pointer = PyVMCapsule_GetPointer(vm, capsule, name) else { return }
        Unmanaged<InstanceBox>.fromOpaque(pointer).release()
    }
}
