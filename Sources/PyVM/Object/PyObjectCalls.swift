import CPyVM

/// Calls. All of them throw ``PythonError`` with what the call raised. If the exception came from a Swift function that
/// Python called, they throw that function's own error. They throw ``VMError`` if the VM is closed or an argument is an
/// object of another VM.
extension PyObject {
    /// `object(a, b)` with objects.
    ///
    /// The compiler makes an array of the arguments. It removes the array again if the caller's own code only counts it
    /// and takes single elements. So there is a case for each small count, and the function is `@_transparent`.
    /// - Throws: ``PythonError`` with what the call raised.
    @discardableResult @_transparent
    public func dynamicallyCall(withArguments arguments: [PyObject]) throws -> PyObject {
        switch arguments.count {
        case 0: return try new { PyVMObject_CallNoArgs($0, $1) }
        case 1: return try vectorcall(arguments[0])
        case 2: return try vectorcall(arguments[0], arguments[1])
        case 3: return try vectorcall(arguments[0], arguments[1], arguments[2])
        default:
            let many = PendingCall(of: self, capacity: arguments.count)
            for index in 0..<arguments.count { try many.add(arguments[index]) }
            return try many.call()
        }
    }

    /// `object()`, and `object(a, b)` with arguments of several types.
    /// - Throws: ``PythonError`` with what the call raised.
    @discardableResult @_transparent @_disfavoredOverload
    public func dynamicallyCall(withArguments arguments: [any ConvertibleToPython]) throws -> PyObject {
        switch arguments.count {
        case 0: return try new { PyVMObject_CallNoArgs($0, $1) }
        case 1: return try vectorcall(arguments[0])
        case 2: return try vectorcall(arguments[0], arguments[1])
        case 3: return try vectorcall(arguments[0], arguments[1], arguments[2])
        default:
            let many = PendingCall(of: self, capacity: arguments.count)
            for index in 0..<arguments.count { try many.add(arguments[index]) }
            return try many.call()
        }
    }

    /// `object(a, key: b)`.
    /// - Throws: ``PythonError`` with what the call raised; ``VMError`` (`.argument`) if an argument without a name
    ///   follows one with a name.
    @discardableResult
    public func dynamicallyCall(withKeywordArguments arguments: KeyValuePairs<String, any ConvertibleToPython>) throws
        -> PyObject
    {
        let positional = arguments.prefix { $0.key.isEmpty }.count
        if let late = arguments.dropFirst(positional).firstIndex(where: { $0.key.isEmpty }) {
            throw VMError(
                code: .argument, function: "call",
                message: "argument \(late + 1) has no name but follows one with a name; put it before the named ones")
        }
        let call = PendingCall(of: self, capacity: arguments.count)
        for (_, value) in arguments { try call.add(value) }
        return try call.call(keywords: arguments.dropFirst(positional).map(\.key))
    }

    /// `object(*arguments, **keywords)`. Use it if the number or the names of the arguments are known only when the
    /// program runs.
    /// - Throws: ``PythonError`` with what the call raised.
    @discardableResult
    public func pythonCall(
        with arguments: [any ConvertibleToPython], keywords: [String: any ConvertibleToPython] = [:]
    ) throws -> PyObject {
        let call = PendingCall(of: self, capacity: arguments.count + keywords.count)
        for value in arguments { try call.add(value) }
        for (_, value) in keywords { try call.add(value) }
        return try call.call(keywords: Array(keywords.keys))
    }

    @inlinable @inline(__always)
    func vectorcall(_ one: some ConvertibleToPython) throws -> PyObject {
        try withReference { handle, _ in
            let one = try one.newReference(in: vm)
            defer { PyVM_DecRef(handle, one) }
            return try vectorcall((nil, one, nil, nil), count: 1)
        }
    }

    @inlinable @inline(__always)
    func vectorcall(_ one: some ConvertibleToPython, _ two: some ConvertibleToPython) throws -> PyObject {
        try withReference { handle, _ in
            let one = try one.newReference(in: vm)
            defer { PyVM_DecRef(handle, one) }
            let two = try two.newReference(in: vm)
            defer { PyVM_DecRef(handle, two) }
            return try vectorcall((nil, one, two, nil), count: 2)
        }
    }

    @inlinable @inline(__always)
    func vectorcall(
        _ one: some ConvertibleToPython, _ two: some ConvertibleToPython, _ three: some ConvertibleToPython
    ) throws -> PyObject {
        try withReference { handle, _ in
            let one = try one.newReference(in: vm)
            defer { PyVM_DecRef(handle, one) }
            let two = try two.newReference(in: vm)
            defer { PyVM_DecRef(handle, two) }
            let three = try three.newReference(in: vm)
            defer { PyVM_DecRef(handle, three) }
            return try vectorcall((nil, one, two, three), count: 3)
        }
    }

    @inlinable @inline(__always)
    func vectorcall(_ one: PyObject) throws -> PyObject {
        defer { _fixLifetime(one) }
        return try withReference { _, _ in
            try one.check(isOf: vm)
            return try vectorcall((nil, one.reference, nil, nil), count: 1)
        }
    }

    @inlinable @inline(__always)
    func vectorcall(_ one: PyObject, _ two: PyObject) throws -> PyObject {
        defer {
            _fixLifetime(one)
            _fixLifetime(two)
        }
        return try withReference { _, _ in
            try one.check(isOf: vm)
            try two.check(isOf: vm)
            return try vectorcall((nil, one.reference, two.reference, nil), count: 2)
        }
    }

    @inlinable @inline(__always)
    func vectorcall(_ one: PyObject, _ two: PyObject, _ three: PyObject) throws -> PyObject {
        defer {
            _fixLifetime(one)
            _fixLifetime(two)
            _fixLifetime(three)
        }
        return try withReference { _, _ in
            try one.check(isOf: vm)
            try two.check(isOf: vm)
            try three.check(isOf: vm)
            return try vectorcall((nil, one.reference, two.reference, three.reference), count: 3)
        }
    }

    /// A place for a method's `self`, which CPython may use during the call, then the arguments.
    @usableFromInline
    typealias FewArguments = (RawReference?, RawReference?, RawReference?, RawReference?)

    @inlinable @inline(__always)
    func vectorcall(_ arguments: FewArguments, count: Int) throws -> PyObject {
        var arguments = arguments
        let result = withUnsafeMutablePointer(to: &arguments) {
            $0.withMemoryRebound(to: RawReference?.self, capacity: 4) {
                PyVMObject_Vectorcall(vm.handle, reference, $0 + 1, count | vectorcallOffset, nil)
            }
        }
        return try PyObject(owning: result, in: vm)
    }
}

/// PY_VECTORCALL_ARGUMENTS_OFFSET: it tells CPython that it may write to the place before the arguments.
@usableFromInline
var vectorcallOffset: Int { @inlinable get { Int.min } }

extension VM {
    /// A tuple of values, as a new reference, inside the VM.
    func newTuple(_ items: [any ConvertibleToPython]) throws -> RawReference {
        let tuple = try owned(PyVMTuple_New(handle, items.count))
        do {
            for (index, item) in items.enumerated() {
                // PyTuple_SetItem takes the reference over, even if it fails.
                guard try PyVMTuple_SetItem(handle, tuple, index, item.newReference(in: self)) == 0 else {
                    throw PythonError.taken(in: self)
                }
            }
        } catch {
            PyVM_DecRef(handle, tuple)
            throw error
        }
        return tuple
    }
}
