import CPyVM

/// Decodes elements one after the other.
struct UnkeyedDecoding: UnkeyedDecodingContainer {
    let node: DecodingNode
    /// A plain list or tuple, of no derived class.
    private let sequence: PyObject
    private let isTuple: Bool
    private let length: Int
    private(set) var currentIndex = 0

    /// - Throws: `DecodingError` if the node's object has no elements to read.
    init(_ node: DecodingNode) throws {
        self.node = node
        let sequence = try Self.sequence(of: node)
        self.sequence = sequence
        isTuple = try sequence.withReference { PyVMTuple_CheckExact($0, $1) == 1 }
        length = try node.described { try sequence.pythonLength }
    }

    /// The object itself if it is a list or a tuple; else a new list of its elements.
    private static func sequence(of node: DecodingNode) throws -> PyObject {
        let object = node.object
        return try object.withReference { vm, reference in
            if PyVMList_CheckExact(vm, reference) == 1 || PyVMTuple_CheckExact(vm, reference) == 1 { return object }
            if reference == PyVM_None(vm) { throw node.notFound([Any].self) }
            let isText =
                PyVMUnicode_Check(vm, reference) == 1 || PyVMBytes_Check(vm, reference) == 1
                || PyVMByteArray_Check(vm, reference) == 1
            let isMapping = try node.described {
                try PyVMDict_Check(vm, reference) == 1
                    || PyVMMapping_Check(vm, reference) == 1 && object.pythonType.hasAttribute("keys")
            }
            guard !isText, !isMapping, let iterator = PyVMObject_GetIter(vm, reference) else {
                let error = PyVMErr_Occurred(vm) == nil ? nil : PythonError.taken(in: node.vm)
                if let error, (error as? PythonError)?.isAboutValue != true { throw error }
                throw DecodingError.typeMismatch(
                    [Any].self,
                    node.context(
                        "a list or another iterable must be here, not a Python \(object.kind)", at: nil, error))
            }
            defer { PyVM_DecRef(vm, iterator) }
            return try node.described { try PyObject(owning: PyVMSequence_List(vm, iterator), in: node.vm) }
        }
    }

    var codingPath: [any CodingKey] { node.codingPath }
    var count: Int? { length }
    var isAtEnd: Bool { currentIndex >= length }

    mutating func decodeNil() throws -> Bool {
        guard try element(Never?.self).isNone else { return false }
        currentIndex += 1
        return true
    }

    @inline(__always)
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try next(type) }

    // Without these, the standard library's defaults would be used, which throw.
    mutating func decode(_ type: Int128.Type) throws -> Int128 { try next(type) }
    mutating func decode(_ type: UInt128.Type) throws -> UInt128 { try next(type) }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested>
    {
        let container = try child().container(keyedBy: type)
        currentIndex += 1
        return container
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        let container = try child().unkeyedContainer()
        currentIndex += 1
        return container
    }

    mutating func superDecoder() throws -> any Decoder {
        let decoder = try child()
        currentIndex += 1
        return decoder
    }

    private func child() throws -> DecodingNode {
        try DecodingNode(in: node, element([Any].self), at: PythonKey.index(currentIndex))
    }

    @inline(__always)
    private mutating func next<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let value = try node.vm.withHandle { _ in
            try node.value(type, of: element(type), at: PythonKey.index(currentIndex))
        }
        currentIndex += 1
        return value
    }

    /// The next element. Python code may have made the list shorter meanwhile.
    private func element(_ type: Any.Type) throws -> PyObject {
        let isGone = try sequence.pythonLength <= currentIndex
        guard !isAtEnd, !isGone else {
            let message =
                isAtEnd ? "there are no more than \(length) elements" : "the list has become shorter while it was read"
            throw DecodingError.valueNotFound(type, node.context(message, at: PythonKey.index(currentIndex)))
        }
        return try sequence.withReference { vm, reference in
            let element =
                isTuple ? PyVMTuple_GetItem(vm, reference, currentIndex) : PyVMList_GetItem(vm, reference, currentIndex)
            return try PyObject(borrowing: element, in: node.vm)
        }
    }
}

/// Decodes an object as one single value.
struct SingleDecoding: SingleValueDecodingContainer {
    let node: DecodingNode

    var codingPath: [any CodingKey] { node.codingPath }

    func decodeNil() -> Bool { (try? node.object.isNone) ?? false }

    @inline(__always)
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value(type) }

    func decode(_ type: Int128.Type) throws -> Int128 { try value(type) }
    func decode(_ type: UInt128.Type) throws -> UInt128 { try value(type) }

    @inline(__always)
    private func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try node.vm.withHandle { _ in try node.value(type, of: node.object, at: nil) }
    }
}
