import CPyVM

/// Calling.
extension PyObject {
    /// `object(a, b)`.
    /// - Throws: ``PythonError`` with what it raised.
    @discardableResult
    public func dynamicallyCall(withArguments arguments: [any ConvertibleToPython]) throws -> PyObject {
        try vectorcall(arguments.count, positional: arguments.count, keywords: nil) { arguments[$0] }
    }

    /// `object(a, key: b)`.
    @discardableResult
    public func dynamicallyCall(withKeywordArguments arguments: KeyValuePairs<String, any ConvertibleToPython>) throws -> PyObject {
        let positional = arguments.prefix { $0.key.isEmpty }.count
        if let late = arguments.dropFirst(positional).firstIndex(where: { $0.key.isEmpty }) {
            throw VMError(
                code: .argument, function: "call", message: "argument \(late + 1) has no name, but stands behind one that has")
        }
        return try vectorcall(arguments.count, positional: positional, keywords: arguments.dropFirst(positional).map(\.key)) {
            arguments[$0].value
        }
    }

    /// `object(*arguments, **keywords)`.
    @discardableResult
    public func call(
        with arguments: [any ConvertibleToPython], keywords: [String: any ConvertibleToPython] = [:]
    ) throws -> PyObject {
        let names = Array(keywords.keys)
        return try vectorcall(arguments.count + names.count, positional: arguments.count, keywords: names) { index in
            index < arguments.count ? arguments[index] : keywords[names[index - arguments.count]] ?? PythonNone()
        }
    }

    private func vectorcall(
        _ count: Int, positional: Int, keywords: [String]?, argument: (Int) -> any ConvertibleToPython
    ) throws -> PyObject {
        try inside { handle, reference in
            // The first place is for a method's self: CPython may use it during the call.
            try withUnsafeTemporaryAllocation(of: Reference?.self, capacity: count + 1) { places in
                places.initialize(repeating: nil)
                defer { for place in places { PyVM_DecRef(handle, place) } }
                for index in 0..<count { places[index + 1] = try argument(index).newReference(in: vm) }
                let first = places.baseAddress.map { $0 + 1 }
                guard let keywords, !keywords.isEmpty else {
                    return try PyObject(owning: PyVMObject_Vectorcall(handle, reference, first, positional | vectorcallOffset, nil), in: vm)
                }
                let names = try PyObject.tuple(keywords.map { try $0.makePython(in: vm) }, in: vm)
                let result = PyVMObject_Vectorcall(handle, reference, first, positional | vectorcallOffset, names.reference)
                return try withExtendedLifetime(names) { try PyObject(owning: result, in: vm) }
            }
        }
    }
}

/// PY_VECTORCALL_ARGUMENTS_OFFSET: the place before the arguments may be written to.
private let vectorcallOffset = Int(bitPattern: 1 << (UInt.bitWidth - 1))

extension PyObject {
    /// A tuple of objects of the VM, inside it.
    static func tuple(_ items: [PyObject], in vm: VM) throws -> PyObject {
        let tuple = try PyObject(owning: PyVMTuple_New(vm.handle, items.count), in: vm)
        for (index, item) in items.enumerated() {
            try item.check(isOf: vm)
            PyVM_IncRef(vm.handle, item.reference)
            guard PyVMTuple_SetItem(vm.handle, tuple.reference, index, item.reference) == 0 else { throw PythonError.taken(in: vm) }
        }
        return tuple
    }
}
