import CPyVM

extension Optional: ConvertibleToPython, MakesReference where Wrapped: ConvertibleToPython {
    /// None for nil.
    public func newReference(in vm: VM) throws -> RawReference {
        if let value = self { return try value.newReference(in: vm) }
        PyVM_IncRef(vm.handle, PyVM_None(vm.handle))
        return try vm.owned(PyVM_None(vm.handle))
    }
}

extension Optional: ConvertibleFromPython where Wrapped: ConvertibleFromPython {
    public init(_ object: PyObject) throws {
        self = try object.isNone ? nil : Wrapped(object)
    }
}

extension Array: ConvertibleToPython, MakesReference where Element: ConvertibleToPython {
    /// A list.
    @inlinable
    public func newReference(in vm: VM) throws -> RawReference {
        let list = try vm.owned(PyVMList_New(vm.handle, count))
        do {
            for index in indices {
                let item = try self[index].newReference(in: vm)
                guard PyVMList_SetItem(vm.handle, list, index, item) == 0 else { throw PythonError.taken(in: vm) } // takes it over
            }
        } catch {
            PyVM_DecRef(vm.handle, list)
            throw error
        }
        return list
    }
}

extension Array: ConvertibleFromPython where Element: ConvertibleFromPython {
    /// From anything that can be iterated over, but text and bytes are no lists.
    public init(_ object: PyObject) throws {
        self = try object.inside { handle, reference in
            if PyVMUnicode_Check(handle, reference) == 1 {
                throw conversionError("TypeError", "a str is no list: convert list(text), or take it as a String", in: object.vm)
            }
            var elements: [Element] = []
            try object.forEach { elements.append(try Element($0)) }
            return elements
        }
    }
}

extension Dictionary: ConvertibleToPython where Key: ConvertibleToPython, Value: ConvertibleToPython {
    public func makePython(in vm: VM) throws -> PyObject {
        try vm.withHandle { handle in
            let dict = try PyObject(owning: PyVMDict_New(handle), in: vm)
            for (key, value) in self {
                let key = try key.newReference(in: vm)
                defer { PyVM_DecRef(handle, key) }
                let value = try value.newReference(in: vm)
                defer { PyVM_DecRef(handle, value) }
                guard PyVMDict_SetItem(handle, dict.reference, key, value) == 0 else { throw PythonError.taken(in: vm) }
            }
            return dict
        }
    }
}

extension Dictionary: ConvertibleFromPython where Key: ConvertibleFromPython, Value: ConvertibleFromPython {
    /// From a mapping. Keys that become equal in Swift are an error, not lost.
    public init(_ object: PyObject) throws {
        self = try object.inside { _, _ in
            var dictionary: [Key: Value] = [:]
            try object.items().forEach { pair in
                let key = try Key(pair[0])
                guard dictionary.updateValue(try Value(pair[1]), forKey: key) == nil else {
                    throw conversionError("ValueError", "two keys are the same Swift \(Key.self): \(key)", in: object.vm)
                }
            }
            return dictionary
        }
    }
}

extension Set: ConvertibleToPython where Element: ConvertibleToPython {
    public func makePython(in vm: VM) throws -> PyObject {
        try vm.withHandle { handle in
            let set = try PyObject(owning: PyVMSet_New(handle, nil), in: vm)
            for element in self {
                guard PyVMSet_Add(handle, set.reference, try element.makePython(in: vm).reference) == 0 else { throw PythonError.taken(in: vm) }
            }
            return set
        }
    }
}

extension Set: ConvertibleFromPython where Element: ConvertibleFromPython {
    public init(_ object: PyObject) throws { self = Set(try [Element](object)) }
}

/// A tuple: Swift's own cannot conform to a protocol.
public struct PythonTuple: ConvertibleToPython {
    let elements: [any ConvertibleToPython]

    public init(_ elements: any ConvertibleToPython...) { self.elements = elements }

    public func makePython(in vm: VM) throws -> PyObject {
        try vm.withHandle { _ in try PyObject.tuple(elements.map { try $0.makePython(in: vm) }, in: vm) }
    }
}

extension PyObject {
    /// A tuple's parts: `let (name, age) = try object.unpack(String.self, Int.self)`.
    /// - Throws: ``PythonError`` (ValueError) if it has not that many.
    public func unpack<each Part: ConvertibleFromPython>(_ types: repeat (each Part).Type) throws -> (repeat each Part) {
        try vm.withVM {
            let elements = try elements
            var wanted = 0
            for _ in repeat each types { wanted += 1 }
            guard elements.count == wanted else {
                throw conversionError("ValueError", "\(elements.count) values, and \(wanted) were to be unpacked", in: vm)
            }
            var index = 0
            func next<One: ConvertibleFromPython>(_ type: One.Type) throws -> One {
                defer { index += 1 }
                return try One(elements[index])
            }
            return (repeat try next(each types))
        }
    }
}
