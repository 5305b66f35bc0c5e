import CPyVM

/// Comparison. These throw ``PythonError`` with what the comparison raised. Equatable's `==` and `!=` cannot throw;
/// they are further down.
extension PyObject {
    @inlinable @inline(__always)
    func compare(_ operation: Int32, _ other: some ConvertibleToPython) throws -> Bool {
        try withReference { handle, reference in
            let other = try other.newReference(in: vm)
            defer { PyVM_DecRef(handle, other) }
            let result = PyVMObject_RichCompareBool(handle, reference, other, operation)
            guard result >= 0 else { throw PythonError.taken(in: vm) }
            return result == 1
        }
    }

    /// Whether `left < right` is true in Python.
    /// - Throws: ``PythonError`` with what Python raised: TypeError for objects without an order.
    @inlinable
    public static func < (left: PyObject, right: some ConvertibleToPython) throws -> Bool {
        try left.compare(Py_LT, right)
    }
    /// Whether `left <= right` is true in Python.
    /// - Throws: ``PythonError`` with what Python raised: TypeError for objects without an order.
    @inlinable
    public static func <= (left: PyObject, right: some ConvertibleToPython) throws -> Bool {
        try left.compare(Py_LE, right)
    }
    /// Whether `left > right` is true in Python.
    /// - Throws: ``PythonError`` with what Python raised: TypeError for objects without an order.
    @inlinable
    public static func > (left: PyObject, right: some ConvertibleToPython) throws -> Bool {
        try left.compare(Py_GT, right)
    }
    /// Whether `left >= right` is true in Python.
    /// - Throws: ``PythonError`` with what Python raised: TypeError for objects without an order.
    @inlinable
    public static func >= (left: PyObject, right: some ConvertibleToPython) throws -> Bool {
        try left.compare(Py_GE, right)
    }

    /// Whether `object == other` is true in Python. An object is always equal to itself here, as in Python's
    /// containers.
    /// - Throws: ``PythonError`` with what Python raised; ``VMError`` (`.foreignObject`) for another VM's object.
    @inlinable
    public func isEqual(to other: some ConvertibleToPython) throws -> Bool { try compare(Py_EQ, other) }
}

extension PyObject: Hashable {
    /// Python's `==`. False if that raises, if the VM is closed, or if the objects belong to two VMs; ``isEqual(to:)``
    /// throws then.
    public static func == (left: PyObject, right: PyObject) -> Bool {
        left.isSame(as: right) || ((try? left.isEqual(to: right)) ?? false)
    }

    /// Python's `hash`. All objects without a hash get the same one.
    public func hash(into hasher: inout Hasher) {
        let hash = try? withReference { handle, reference in
            let hash = PyVMObject_Hash(handle, reference)
            guard hash != -1 else { throw PythonError.taken(in: vm) }
            return hash
        }
        hasher.combine(hash ?? 0)
    }
}
