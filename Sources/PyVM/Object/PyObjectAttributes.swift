import CPyVM

/// Attributes, items and what Python's built-in functions tell of an object.
extension PyObject {
    /// An attribute.
    /// - Throws: ``PythonError`` (AttributeError) if there is none.
    @inlinable @inline(__always)
    public subscript(dynamicMember name: StaticString) -> PyObject {
        get throws { try new { PyVMObject_GetAttr($0, $1, try vm.core.pointee.names.string(for: name, in: vm)) } }
    }

    /// An attribute whose name is not known before the program runs.
    public func attribute(_ name: String) throws -> PyObject {
        try new { PyVMObject_GetAttrString($0, $1, name) }
    }

    public func hasAttribute(_ name: String) throws -> Bool {
        try status { PyVMObject_HasAttrStringWithError($0, $1, name) } == 1
    }

    public func setAttribute(_ name: String, to value: some ConvertibleToPython) throws {
        try withReference { handle, reference in
            let value = try value.newReference(in: vm)
            defer { PyVM_DecRef(handle, value) }
            guard PyVMObject_SetAttrString(handle, reference, name, value) == 0 else { throw PythonError.taken(in: vm) }
        }
    }

    public func deleteAttribute(_ name: String) throws {
        try status { PyVMObject_DelAttrString($0, $1, name) }
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
    public func deleteItem(_ key: some ConvertibleToPython) throws {
        try withReference { handle, reference in
            let key = try key.newReference(in: vm)
            defer { PyVM_DecRef(handle, key) }
            guard PyVMObject_DelItem(handle, reference, key) == 0 else { throw PythonError.taken(in: vm) }
        }
    }

    /// `key in object`.
    public func pythonContains(_ key: some ConvertibleToPython) throws -> Bool {
        try withReference { handle, reference in
            let key = try key.newReference(in: vm)
            defer { PyVM_DecRef(handle, key) }
            let found = PyVMSequence_Contains(handle, reference, key)
            guard found >= 0 else { throw PythonError.taken(in: vm) }
            return found == 1
        }
    }

    // MARK: What it is

    /// `len(object)`.
    public var pythonLength: Int {
        get throws {
            try withReference { handle, reference in
                let count = PyVMObject_Size(handle, reference)
                guard count >= 0 else { throw PythonError.taken(in: vm) }
                return count
            }
        }
    }

    /// `bool(object)`.
    public var isTrue: Bool { get throws { try status { PyVMObject_IsTrue($0, $1) } == 1 } }

    public var isNone: Bool { get throws { try withReference { $1 == PyVM_None($0) } } }

    public var isCallable: Bool { get throws { try withReference { PyVMCallable_Check($0, $1) == 1 } } }

    /// A `str`, or of a type that derives from it.
    var isText: Bool { get throws { try withReference { PyVMUnicode_Check($0, $1) == 1 } } }

    /// `type(object)`.
    public var pythonType: PyObject { get throws { try new { PyVMObject_Type($0, $1) } } }

    /// `isinstance(object, type)`; a tuple of types will do.
    public func isInstance(of type: PyObject) throws -> Bool {
        try type.check(isOf: vm)
        return try type.withReference { _, type in try status { PyVMObject_IsInstance($0, $1, type) } == 1 }
    }

    /// `object is other`.
    public func isSame(as other: PyObject) -> Bool { reference == other.reference && vm == other.vm }

    /// `str(object)` and `repr(object)`, as Python strings.
    public var pythonString: PyObject { get throws { try new { PyVMObject_Str($0, $1) } } }
    public var pythonRepr: PyObject { get throws { try new { PyVMObject_Repr($0, $1) } } }

    /// - Throws: ``VMError`` (`.foreignObject`) if it belongs to another VM.
    @inlinable @inline(__always)
    func check(isOf vm: VM) throws(VMError) {
        guard self.vm == vm else { throw .foreignObject }
    }
}

extension PyObject: CustomStringConvertible {
    /// `str(object)`; where that raises, the kind of object and what it raised.
    public var description: String {
        do {
            return try String(pythonString)
        } catch {
            return "<Python object without a description: \(error)>"
        }
    }
}
