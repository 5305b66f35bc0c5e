import CPyVM

/// Swift's classes in a VM.
extension VM {
    /// The Python class of a Swift class. The first call makes it; later calls return the same class.
    /// - Throws: ``PythonError`` if Python refuses the definition; ``VMError`` if the VM is closed.
    public func type<Instance: PythonClass>(_ type: Instance.Type) throws -> PyObject {
        try withHandle { handle in
            // Python keeps the class, and lets go of it when the VM ends.
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

    /// Makes a Python object for a Swift object, and hands the Swift object over to the VM. Python does not call
    /// `__init__`.
    /// - Throws: ``PythonError`` if Python refuses the class's definition; ``VMError`` if the VM is closed.
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
    /// Runs `body` inside the VM, with the Swift object behind this Python object. The Swift object must not leave
    /// `body`, unless it is Sendable.
    /// - Throws: ``PythonError`` (TypeError) if the object is of another class; and what `body` throws.
    public func withInstance<Instance: PythonClass, Result: Sendable>(
        of type: Instance.Type, _ body: @Sendable (Instance) throws -> Result
    ) throws -> Result {
        try vm.withVM { try body(SwiftInstance.instance(of: self, as: type)) }
    }
}

/// Lets Swift functions for Python take and return objects of a Sendable ``PythonClass``. The conformance needs no
/// code: `final class Settings: PythonClass, SharedPythonObject, Sendable`.
///
/// (This is a protocol of its own because a class's initializer always makes a new object, and cannot return an
/// existing one.)
public protocol SharedPythonObject: PythonConvertible, Sendable {}

extension SharedPythonObject {
    /// A new Python object for this Swift object.
    /// - Throws: ``PythonError`` if Python refuses the class's definition; ``VMError`` (`.argument`) if the type is no
    ///   ``PythonClass``.
    public func makePython(in vm: VM) throws -> PyObject {
        guard let instance = self as? any PythonClass else { throw Self.notAClass }
        func wrap(_ instance: some PythonClass) throws -> PyObject { try vm.wrap(instance) }
        return try wrap(instance)
    }

    /// The Swift object of a Python object.
    /// - Throws: ``PythonError`` (TypeError) if the object is of another class; ``VMError`` (`.argument`) if the type
    ///   is no ``PythonClass``.
    public init(_ object: PyObject) throws {
        guard let type = Self.self as? any PythonClass.Type else { throw Self.notAClass }
        func unwrap<Instance: PythonClass>(_ type: Instance.Type) throws -> AnyObject {
            try SwiftInstance.instance(of: object, as: type)
        }
        guard let instance = try unwrap(type) as? Self else { throw Self.notAClass }
        self = instance
    }

    private static var notAClass: VMError {
        VMError(
            code: .argument, function: "SharedPythonObject",
            message: "\(Self.self) conforms to SharedPythonObject but not to PythonClass; conform it to both")
    }
}
