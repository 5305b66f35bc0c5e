import CPyVM

/// Attributes, items, and the answers of Python's built-in functions.
///
/// All of them throw ``PythonError`` with what Python raised, and ``VMError`` if the VM is closed or a value is an
/// object of another VM.
extension PyObject {
    /// An attribute: `object.name`. A name that is also a Swift member of PyObject means that member:
    /// <doc:ComingFromPythonKit> lists them.
    /// - Throws: ``PythonError`` (AttributeError) if there is none.
    @inlinable @inline(__always)
    public subscript(dynamicMember name: StaticString) -> PyObject {
        get throws { try new { PyVMObject_GetAttr($0, $1, try vm.core.pointee.names.string(for: name, in: vm)) } }
    }

    /// An attribute by its name as a String: for a name that is known only when the program runs, or that is also a
    /// Swift member's.
    /// - Throws: ``PythonError`` (AttributeError) if there is none.
    public func attribute(_ name: String) throws -> PyObject {
        try withName(name) { handle, reference, name in
            try PyObject(owning: PyVMObject_GetAttr(handle, reference, name), in: vm)
        }
    }

    /// Whether there is such an attribute: `hasattr(object, name)`.
    /// - Throws: ``PythonError`` with what the look-up raised. An AttributeError is not thrown: the answer is false
    ///   then.
    public func hasAttribute(_ name: String) throws -> Bool {
        try withName(name) { handle, reference, name in
            try checked(PyVMObject_HasAttrWithError(handle, reference, name)) == 1
        }
    }

    /// `object.name = value`.
    /// - Throws: ``PythonError`` with what Python raised: AttributeError if the attribute cannot be set.
    public func setAttribute(_ name: String, to value: some ConvertibleToPython) throws {
        try withName(name) { handle, reference, name in
            let value = try value.newReference(in: vm)
            defer { PyVM_DecRef(handle, value) }
            try checked(PyVMObject_SetAttr(handle, reference, name, value))
        }
    }

    /// `del object.name`.
    /// - Throws: ``PythonError`` (AttributeError) if there is no such attribute, or it cannot be deleted.
    public func deleteAttribute(_ name: String) throws {
        _ = try withName(name) { handle, reference, name in try checked(PyVMObject_DelAttr(handle, reference, name)) }
    }

    /// Runs `body` with the name as a Python string, which may contain null characters.
    private func withName<Result>(
        _ name: String, _ body: (_ vm: OpaquePointer, _ reference: RawReference, _ name: RawReference) throws -> Result
    ) throws -> Result {
        try withReference { handle, reference in
            let name = try name.newReference(in: vm)
            defer { PyVM_DecRef(handle, name) }
            return try body(handle, reference, name)
        }
    }

    // MARK: Items

    /// `object[key]`.
    /// - Throws: ``PythonError`` (KeyError, IndexError, TypeError).
    @inlinable @inline(__always)
    public subscript(key: some ConvertibleToPython) -> PyObject {
        get throws {
            try withReference { handle, reference in
                let key = try key.newReference(in: vm)
                defer { PyVM_DecRef(handle, key) }
                return try PyObject(owning: PyVMObject_GetItem(handle, reference, key), in: vm)
            }
        }
    }

    /// `object[key] = value`.
    /// - Throws: ``PythonError`` with what Python raised: IndexError, TypeError.
    public func setItem(_ key: some ConvertibleToPython, to value: some ConvertibleToPython) throws {
        try withReference { handle, reference in
            let key = try key.newReference(in: vm)
            defer { PyVM_DecRef(handle, key) }
            let value = try value.newReference(in: vm)
            defer { PyVM_DecRef(handle, value) }
            guard PyVMObject_SetItem(handle, reference, key, value) == 0 else { throw PythonError.taken(in: vm) }
        }
    }

    /// `del object[key]`.
    /// - Throws: ``PythonError`` with what Python raised: KeyError, IndexError, TypeError.
    public func deleteItem(_ key: some ConvertibleToPython) throws {
        try withReference { handle, reference in
            let key = try key.newReference(in: vm)
            defer { PyVM_DecRef(handle, key) }
            guard PyVMObject_DelItem(handle, reference, key) == 0 else { throw PythonError.taken(in: vm) }
        }
    }

    /// `key in object`.
    /// - Throws: ``PythonError`` with what Python raised: TypeError if the object is no container.
    public func pythonContains(_ key: some ConvertibleToPython) throws -> Bool {
        try withReference { handle, reference in
            let key = try key.newReference(in: vm)
            defer { PyVM_DecRef(handle, key) }
            let found = PyVMSequence_Contains(handle, reference, key)
            guard found >= 0 else { throw PythonError.taken(in: vm) }
            return found == 1
        }
    }

    // MARK: What the object is

    /// `len(object)`.
    /// - Throws: ``PythonError`` (TypeError) if the object has no length.
    public var pythonLength: Int {
        get throws {
            try withReference { handle, reference in
                let count = PyVMObject_Size(handle, reference)
                guard count >= 0 else { throw PythonError.taken(in: vm) }
                return count
            }
        }
    }

    /// `bool(object)`: the truth of any object.
    /// - Throws: ``PythonError`` with what its `__bool__` or `__len__` raised.
    public var isTrue: Bool { get throws { try status { PyVMObject_IsTrue($0, $1) } == 1 } }

    /// `object is None`.
    /// - Throws: ``VMError`` if the VM is closed.
    public var isNone: Bool { get throws { try withReference { $1 == PyVM_None($0) } } }

    /// `callable(object)`.
    /// - Throws: ``VMError`` if the VM is closed.
    public var isCallable: Bool { get throws { try withReference { PyVMCallable_Check($0, $1) == 1 } } }

    /// Whether it is a `str`, or an object of a derived type.
    var isText: Bool { get throws { try withReference { PyVMUnicode_Check($0, $1) == 1 } } }

    /// `type(object)`.
    /// - Throws: ``VMError`` if the VM is closed.
    public var pythonType: PyObject { get throws { try new { PyVMObject_Type($0, $1) } } }

    /// `isinstance(object, type)`; `type` may also be a tuple of types.
    /// - Throws: ``PythonError`` (TypeError) if `type` is no type; ``VMError`` (`.foreignObject`) if it is of another
    ///   VM.
    public func isInstance(of type: PyObject) throws -> Bool {
        try type.check(isOf: vm)
        return try type.withReference { _, type in try status { PyVMObject_IsInstance($0, $1, type) } == 1 }
    }

    /// `object is other`. It does not enter the VM, so it also works for objects of a closed VM.
    public func isSame(as other: PyObject) -> Bool { reference == other.reference && vm == other.vm }

    /// `str(object)`, as a Python string.
    /// - Throws: ``PythonError`` with what its `__str__` raised.
    public var pythonString: PyObject { get throws { try new { PyVMObject_Str($0, $1) } } }

    /// `repr(object)`, as a Python string.
    /// - Throws: ``PythonError`` with what its `__repr__` raised.
    public var pythonRepr: PyObject { get throws { try new { PyVMObject_Repr($0, $1) } } }

    /// - Throws: ``VMError`` (`.foreignObject`) if the object belongs to another VM.
    @inlinable @inline(__always)
    func check(isOf vm: VM) throws(VMError) {
        guard self.vm == vm else { throw .foreignObject }
    }
}

extension PyObject: CustomStringConvertible {
    /// `str(object)`; if that raises, a text with the error instead.
    public var description: String {
        do {
            return try String(pythonString)
        } catch {
            return "<Python object without a description: \(error)>"
        }
    }
}
