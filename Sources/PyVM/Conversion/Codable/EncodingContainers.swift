import CPyVM

/// Fills a dict. The dict is nil if it could not be made; `EncodingRun.failure` then says why.
struct KeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let node: EncodingNode
    let dict: PyObject?

    var codingPath: [any CodingKey] { node.codingPath }

    func encodeNil(forKey key: Key) throws { try set(key, to: node.vm.none) }

    @inline(__always)
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        try node.vm.withHandle { handle in
            let object = try node.newReference(to: value, at: key)
            defer { PyVM_DecRef(handle, object) }
            try set(key, to: object, handle)
        }
    }

    // Without these, the standard library's defaults would be used, which throw.
    func encode(_ value: Int128, forKey key: Key) throws { try set(key, to: node.vm.object(value)) }
    func encode(_ value: UInt128, forKey key: Key) throws { try set(key, to: node.vm.object(value)) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<
        Nested
    > {
        let nested = node.run.made { try encoded(key, is: PyVMDict_CheckExact) ?? add(PyVMDict_New, key) }
        let child = EncodingNode(in: node, at: key, nested.map { .keyed($0) } ?? .nothing)
        return KeyedEncodingContainer(KeyedEncoding<Nested>(node: child, dict: nested))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        let nested = node.run.made { try encoded(key, is: PyVMList_CheckExact) ?? add({ PyVMList_New($0, 0) }, key) }
        let child = EncodingNode(in: node, at: key, nested.map { .unkeyed($0) } ?? .nothing)
        return UnkeyedEncoding(node: child, list: nested)
    }

    /// The container that was encoded under the key before, if it is of this kind: a class and its superclass may share
    /// one.
    private func encoded(_ key: some CodingKey, is check: (OpaquePointer?, RawReference?) -> Int32) throws -> PyObject?
    {
        let key = try node.run.key(key, in: node)
        let found = try filled.withReference { handle, dict in
            try key.withReference { PyVMDict_GetItemWithError(handle, dict, $1) }.map {
                try PyObject(borrowing: $0, in: node.vm)
            }
        }
        guard let found, try found.withReference({ check($0, $1) }) == 1 else { return nil }
        return found
    }

    func superEncoder() -> any Encoder { superEncoder(at: PythonKey.super) }
    func superEncoder(forKey key: Key) -> any Encoder { superEncoder(at: key) }

    /// Until something else is encoded, the value is an empty dict.
    private func superEncoder(at key: some CodingKey) -> EncodingNode {
        let place = node.run.made {
            _ = try add(PyVMDict_New, key)
            return try EncodingNode.Place.value(of: filled, key: node.run.key(key, in: node))
        }
        return EncodingNode(in: node, at: key, place: place)
    }

    private var filled: PyObject {
        get throws {
            guard let dict else { throw node.run.failure ?? VMError.last }
            return dict
        }
    }

    private func add(_ make: (OpaquePointer?) -> RawReference?, _ key: some CodingKey) throws -> PyObject {
        try node.vm.withHandle { handle in
            let object = try PyObject(owning: make(handle), in: node.vm)
            try set(key, to: object)
            return object
        }
    }

    private func set(_ key: some CodingKey, to object: PyObject) throws {
        try object.withReference { try set(key, to: $1, $0) }
    }

    private func set(_ key: some CodingKey, to object: RawReference, _ handle: OpaquePointer) throws {
        let key = try node.run.key(key, in: node)
        try filled.status { _, dict in try key.withReference { PyVMDict_SetItem(handle, dict, $1, object) } }
    }
}

/// Appends to a list. The list is nil if it could not be made, as with `KeyedEncoding`.
struct UnkeyedEncoding: UnkeyedEncodingContainer {
    let node: EncodingNode
    let list: PyObject?

    var codingPath: [any CodingKey] { node.codingPath }
    var count: Int { list.flatMap { try? $0.pythonLength } ?? 0 }

    func encodeNil() throws { try append(node.vm.none) }

    @inline(__always)
    func encode<Value: Encodable>(_ value: Value) throws {
        try filled.status { handle, list in
            let object = try node.newReference(to: value, at: PythonKey.index(PyVMList_Size(handle, list)))
            defer { PyVM_DecRef(handle, object) }
            return PyVMList_Append(handle, list, object)
        }
    }

    func encode(_ value: Int128) throws { try append(node.vm.object(value)) }
    func encode(_ value: UInt128) throws { try append(node.vm.object(value)) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        let key = PythonKey.index(count)
        let nested = node.run.made { try add(PyVMDict_New) }
        let child = EncodingNode(in: node, at: key, nested.map { .keyed($0) } ?? .nothing)
        return KeyedEncodingContainer(KeyedEncoding<Nested>(node: child, dict: nested))
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        let key = PythonKey.index(count)
        let nested = node.run.made { try add { PyVMList_New($0, 0) } }
        return UnkeyedEncoding(
            node: EncodingNode(in: node, at: key, nested.map { .unkeyed($0) } ?? .nothing), list: nested)
    }

    /// Until something else is encoded, the element is an empty dict.
    func superEncoder() -> any Encoder {
        let index = count
        let place = node.run.made {
            _ = try add(PyVMDict_New)
            return try EncodingNode.Place.item(index, of: filled)
        }
        return EncodingNode(in: node, at: PythonKey.index(index), place: place)
    }

    private var filled: PyObject {
        get throws {
            guard let list else { throw node.run.failure ?? VMError.last }
            return list
        }
    }

    private func add(_ make: (OpaquePointer?) -> RawReference?) throws -> PyObject {
        let object = try node.vm.withHandle { try PyObject(owning: make($0), in: node.vm) }
        try append(object)
        return object
    }

    private func append(_ object: PyObject) throws {
        try filled.status { handle, list in try object.withReference { PyVMList_Append(handle, list, $1) } }
    }
}

/// Encodes a value that is one single value.
struct SingleEncoding: SingleValueEncodingContainer {
    let node: EncodingNode

    var codingPath: [any CodingKey] { node.codingPath }

    func encodeNil() throws { try node.set(single: node.vm.none) }

    @inline(__always)
    func encode<Value: Encodable>(_ value: Value) throws {
        try node.vm.withHandle { _ in
            try node.set(single: PyObject(reference: node.newReference(to: value, at: nil), vm: node.vm))
        }
    }

    func encode(_ value: Int128) throws { try node.set(single: node.vm.object(value)) }
    func encode(_ value: UInt128) throws { try node.set(single: node.vm.object(value)) }
}
