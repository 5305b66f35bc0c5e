import CPyVM

extension Optional: ConvertibleToPython, MakesReference where Wrapped: ConvertibleToPython {
    /// None for nil, else the value's own conversion.
    /// - Throws: what the conversion of the value throws.
    public func newReference(in vm: VM) throws -> RawReference {
        if let value = self { return try value.newReference(in: vm) }
        PyVM_IncRef(vm.handle, PyVM_None(vm.handle))
        return try vm.owned(PyVM_None(vm.handle))
    }
}

extension Optional: ConvertibleFromPython where Wrapped: ConvertibleFromPython {
    /// Nil for None.
    /// - Throws: what the conversion of anything else throws.
    public init(_ object: PyObject) throws {
        self = try object.isNone ? nil : Wrapped(object)
    }
}

extension Array: ConvertibleToPython, MakesReference where Element: ConvertibleToPython {
    /// A `list`; `bytes` for an array of UInt8.
    /// - Throws: what the conversion of an element throws.
    @inlinable
    public func newReference(in vm: VM) throws -> RawReference {
        if Element.self == UInt8.self { return try withUnsafeBytes { try vm.newBytes($0) } }
        let list = try vm.owned(PyVMList_New(vm.handle, count))
        do {
            for index in indices {
                let item = try self[index].newReference(in: vm)
                // The list takes the reference over.
                guard PyVMList_SetItem(vm.handle, list, index, item) == 0 else { throw PythonError.taken(in: vm) }
            }
        } catch {
            PyVM_DecRef(vm.handle, list)
            throw error
        }
        return list
    }
}

extension Array: ConvertibleFromPython where Element: ConvertibleFromPython {
    /// From any iterable but a `str`, which is no list of characters. An array of UInt8 also from an object with a
    /// buffer of bytes.
    /// - Throws: ``PythonError``: TypeError; what the iterator raised; what the conversion of an element throws.
    public init(_ object: PyObject) throws {
        if Element.self == UInt8.self, let bytes = try [UInt8](bytesOf: object) as? [Element] {
            self = bytes
            return
        }
        self = try object.withReference { handle, reference in
            if PyVMUnicode_Check(handle, reference) == 1 {
                throw PythonError.new(
                    "TypeError", "a str is no list; convert list(text), or take it as a String", in: object.vm)
            }
            var elements: [Element] = []
            try object.forEach { elements.append(try Element($0)) }
            return elements
        }
    }
}

extension Dictionary: ConvertibleToPython where Key: ConvertibleToPython, Value: ConvertibleToPython {
    /// A `dict`. Its order is arbitrary, as a Swift dictionary's is; ``PythonDictionary`` keeps an order.
    /// - Throws: what the conversion of a key or value throws; ``PythonError`` (TypeError) for a key without a hash.
    public func makePython(in vm: VM) throws -> PyObject {
        let dict = try vm.withHandle { try PyObject(owning: PyVMDict_New($0), in: vm) }
        return try dict.withReference { handle, reference in
            for (key, value) in self {
                let key = try key.newReference(in: vm)
                defer { PyVM_DecRef(handle, key) }
                let value = try value.newReference(in: vm)
                defer { PyVM_DecRef(handle, value) }
                guard PyVMDict_SetItem(handle, reference, key, value) == 0 else { throw PythonError.taken(in: vm) }
            }
            return dict
        }
    }
}

extension Dictionary: ConvertibleFromPython where Key: ConvertibleFromPython, Value: ConvertibleFromPython {
    /// From a mapping, which is an object with `items()`. Two keys that become equal in Swift are an error: neither is
    /// lost.
    /// - Throws: ``PythonError``: AttributeError if the object is no mapping; ValueError if two keys become equal; what
    ///   the conversion of a key or value throws.
    public init(_ object: PyObject) throws {
        self = try object.withReference { _, _ in
            var dictionary: [Key: Value] = [:]
            try object.items().forEach { pair in
                let key = try Key(pair[0])
                guard dictionary.updateValue(try Value(pair[1]), forKey: key) == nil else {
                    throw PythonError.new(
                        "ValueError", "two keys are the same Swift \(Key.self): \(key)", in: object.vm)
                }
            }
            return dictionary
        }
    }
}

extension Set: ConvertibleToPython where Element: ConvertibleToPython {
    /// A `set`.
    /// - Throws: what the conversion of an element throws; ``PythonError`` (TypeError) for an element without a hash.
    public func makePython(in vm: VM) throws -> PyObject {
        let set = try vm.withHandle { try PyObject(owning: PyVMSet_New($0, nil), in: vm) }
        return try set.withReference { handle, reference in
            for element in self {
                let element = try element.newReference(in: vm)
                defer { PyVM_DecRef(handle, element) }
                guard PyVMSet_Add(handle, reference, element) == 0 else { throw PythonError.taken(in: vm) }
            }
            return set
        }
    }
}

extension Set: ConvertibleFromPython where Element: ConvertibleFromPython {
    /// From any iterable, like an array; elements that are equal in Swift become one.
    /// - Throws: what the conversion to an array throws.
    public init(_ object: PyObject) throws { self = Set(try [Element](object)) }
}
