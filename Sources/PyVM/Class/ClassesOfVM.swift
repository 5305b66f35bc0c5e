import CPyVM

/// Swift's classes in a VM.
extension VM {
    /// The Python class of a Swift class, made when it is asked for first.
    /// - Throws: ``PythonError`` if Python does not take the definition.
    public func type<Instance: PythonClass>(_ type: Instance.Type) throws -> PyObject {
        try withHandle { handle in
            // Kept by Python, which lets go of it when the VM ends.
            let types = try PyObject(
                borrowing: PyVMInterpreterState_GetDict(handle, PyVMInterpreterState_Get(handle)), in: self)
            let key = "PyVM.\(UInt(bitPattern: ObjectIdentifier(type)))"
            let known = try types.get(key)
            if try !known.isNone { return known }
            let made = try Instance.pythonClass.make(in: self)
            try types.setItem(key, to: made)
            return made
        }
    }

    /// The Python object for a Swift object, which is handed over to the VM. `__init__` is not called.
    /// - Throws: ``PythonError`` if Python does not take the class's definition.
    public func object<Instance: PythonClass>(wrapping instance: sending Instance) throws -> PyObject {
        try wrap(instance)
    }

    fileprivate func wrap<Instance: PythonClass>(_ instance: Instance) throws -> PyObject {
        try withHandle { _ in
            let type = try type(Instance.self)
            let object = try type.__new__(type)
            try SwiftInstance.put(instance, into: object)
            return object
        }
    }
}

extension PyObject {
    /// Does something with the Swift object of a Python object, inside the VM. It does not leave `body`, unless it is Sendable.
    /// - Throws: ``PythonError`` (TypeError) if it is of another class; and what `body` throws.
    public func withInstance<Instance: PythonClass, Result: Sendable>(
        of type: Instance.Type, _ body: @Sendable (Instance) throws -> Result
    ) throws -> Result {
        try vm.withVM { try body(SwiftInstance.instance(of: self, as: type)) }
    }
}

/// Makes a Sendable ``PythonClass`` an argument and a result of Swift functions for Python; it needs no code:
/// `final class Settings: PythonClass, SharedPythonObject, Sendable`.
///
/// (A protocol of its own, since a protocol for classes only cannot have an initializer that gives an object there is already.)
public protocol SharedPythonObject: PythonConvertible, Sendable {}

extension SharedPythonObject {
    /// A new Python object for this Swift object.
    /// - Throws: ``PythonError``; ``VMError`` (`.argument`) if the type is no ``PythonClass``.
    public func makePython(in vm: VM) throws -> PyObject {
        guard let instance = self as? any PythonClass else { throw Self.notAClass }
        func wrap(_ instance: some PythonClass) throws -> PyObject { try vm.wrap(instance) }
        return try wrap(instance)
    }

    /// The Swift object of a Python object.
    /// - Throws: ``PythonError`` (TypeError) if it is of another class.
    public init(_ object: PyObject) throws {
        guard let type = Self.self as? any PythonClass.Type else { throw Self.notAClass }
        func unwrap<Instance: PythonClass>(_ type: Instance.Type) throws -> AnyObject {
            try SwiftInstance.instance(of: object, as: type)
        }
        guard let instance = try unwrap(type) as? Self else { throw Self.notAClass }
        self = instance
    }

    private static var notAClass: VMError {
        VMError(code: .argument, function: "SharedPythonObject", message: "\(Self.self) has to be a PythonClass, too")
    }
}
