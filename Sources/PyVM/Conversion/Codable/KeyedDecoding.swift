import CPyVM

/// Decodes the parts of a mapping or an object by their names.
struct KeyedDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let node: DecodingNode
    let source: KeyedSource
    private let convertedNames: ConvertedNames?

    init(node: DecodingNode, source: KeyedSource) {
        (self.node, self.source) = (node, source)
        convertedNames = if case .useDefaultKeys = node.run.keyStrategy { nil } else { ConvertedNames(source) }
    }

    var codingPath: [any CodingKey] { node.codingPath }

    /// The keys. Names that are not text, and names that are no key of this type, are left out.
    var allKeys: [Key] {
        let names = (try? node.vm.withVM { try source.names() }) ?? []
        return names.compactMap { name in
            if let text = try? String(name) { return self.key(for: text) }
            guard let number = try? Int(name), let key = Key(intValue: number), key.number == number else { return nil }
            return key
        }
    }

    /// True also if the look-up fails: decoding the value then throws the reason.
    func contains(_ key: Key) -> Bool {
        do {
            return try find(key) != nil
        } catch {
            return true
        }
    }

    func decodeNil(forKey key: Key) throws -> Bool { try existing(key).isNone }

    @inline(__always)
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try required(type, key) }

    // Without these, the standard library's defaults would be used, which throw.
    func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 { try required(type, key) }
    func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 { try required(type, key) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
        -> KeyedDecodingContainer<Nested>
    {
        try child(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try child(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { try child(PythonKey.super) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try child(key) }

    private func child(_ key: some CodingKey) throws -> DecodingNode {
        try DecodingNode(in: node, existing(key), at: key)
    }

    @inline(__always)
    private func required<Value: Decodable>(_ type: Value.Type, _ key: Key) throws -> Value {
        try node.vm.withHandle { _ in try node.value(type, of: existing(key), at: key) }
    }

    @inline(__always)
    fileprivate func present<Value: Decodable>(_ type: Value.Type, _ key: Key) throws -> Value? {
        try node.vm.withHandle { handle in
            guard let object = try find(key), try !object.isNone else { return nil }
            return try node.value(type, of: object, at: key)
        }
    }
}

/// Looking up.
extension KeyedDecoding {
    private func existing(_ key: some CodingKey) throws -> PyObject {
        if let object = try find(key) { return object }
        var name = key.stringValue
        if case .convertFromSnakeCase = node.run.keyStrategy { name = SnakeCase.from(camelCase: name) }
        let what = source.kind == .attributes ? "attribute" : "key"
        throw DecodingError.keyNotFound(key, node.context("the Python \(source.object.kind) has no \(what) '\(name)'"))
    }

    private func find(_ key: some CodingKey) throws -> PyObject? {
        try node.vm.withHandle { _ in
            try node.described {
                switch node.run.keyStrategy {
                case .useDefaultKeys: return try find(asItIs: key)
                case .convertFromSnakeCase:
                    let name = try node.run.snakeCaseNames.string(for: key.stringValue, in: node.vm)
                    return try source.lookUp(name) ?? find(asItIs: key) ?? find(converted: key)
                case .custom: return try find(converted: key)
                }
            }
        }
    }

    private func find(asItIs key: some CodingKey) throws -> PyObject? {
        if let number = key.number, let object = try source.lookUp(node.vm.object(number)) { return object }
        return try source.lookUp(node.run.names.string(for: key.stringValue, in: node.vm))
    }

    private func find(converted key: some CodingKey) throws -> PyObject? {
        let name = try convertedNames?.name(for: key.stringValue) { converted($0).stringValue }
        return try name.flatMap { try source.lookUp($0) }
    }

    private func converted(_ name: String) -> any CodingKey {
        switch node.run.keyStrategy {
        case .useDefaultKeys: PythonKey(stringValue: name)
        case .convertFromSnakeCase: PythonKey(stringValue: SnakeCase.toCamelCase(name))
        case .custom(let convert): convert(node.codingPath + [PythonKey(stringValue: name)])
        }
    }

    private func key(for name: String) -> Key? {
        let key = Key(stringValue: converted(name).stringValue)
        if key == nil, case .convertFromSnakeCase = node.run.keyStrategy { return Key(stringValue: name) }
        return key
    }
}

/// These look a key up once. The standard library's defaults would do it three times.
extension KeyedDecoding {
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try present(type, key) }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try present(type, key) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try present(type, key) }
    func decodeIfPresent(_ type: Float.Type, forKey key: Key) throws -> Float? { try present(type, key) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try present(type, key) }
    func decodeIfPresent(_ type: Int8.Type, forKey key: Key) throws -> Int8? { try present(type, key) }
    func decodeIfPresent(_ type: Int16.Type, forKey key: Key) throws -> Int16? { try present(type, key) }
    func decodeIfPresent(_ type: Int32.Type, forKey key: Key) throws -> Int32? { try present(type, key) }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? { try present(type, key) }
    func decodeIfPresent(_ type: Int128.Type, forKey key: Key) throws -> Int128? { try present(type, key) }
    func decodeIfPresent(_ type: UInt.Type, forKey key: Key) throws -> UInt? { try present(type, key) }
    func decodeIfPresent(_ type: UInt8.Type, forKey key: Key) throws -> UInt8? { try present(type, key) }
    func decodeIfPresent(_ type: UInt16.Type, forKey key: Key) throws -> UInt16? { try present(type, key) }
    func decodeIfPresent(_ type: UInt32.Type, forKey key: Key) throws -> UInt32? { try present(type, key) }
    func decodeIfPresent(_ type: UInt64.Type, forKey key: Key) throws -> UInt64? { try present(type, key) }
    func decodeIfPresent(_ type: UInt128.Type, forKey key: Key) throws -> UInt128? { try present(type, key) }
    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try present(type, key)
    }
}
