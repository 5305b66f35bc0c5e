import CPyVM

/// Dictionaries whose keys are names or numbers. Their own coding would treat the keys as coding keys: rename them, and
/// keep them in the table of names. But they are data.
protocol DictionaryToEncode {
    /// A new dict. Called inside the VM.
    func newReference(from node: EncodingNode) throws -> RawReference
}

protocol DictionaryToDecode {
    static func make(from node: DecodingNode) throws -> Self
}

extension Dictionary: DictionaryToEncode where Key: CodingKeyRepresentable, Value: Encodable {
    func newReference(from node: EncodingNode) throws -> RawReference {
        let vm = node.vm
        let dict = try PyObject(owning: PyVMDict_New(vm.handle), in: vm)
        for (key, value) in self {
            let key = key.codingKey
            let name = try key.number.map { try vm.object($0) } ?? vm.object(key.stringValue)
            let object = try node.newReference(to: value, at: PythonKey(key))
            defer { PyVM_DecRef(vm.handle, object) }
            try dict.status { handle, dict in try name.withReference { PyVMDict_SetItem(handle, dict, $1, object) } }
        }
        return try dict.newReference(in: vm)
    }
}

extension Dictionary: DictionaryToDecode where Key: CodingKeyRepresentable, Value: Decodable {
    static func make(from node: DecodingNode) throws -> [Key: Value] {
        let source = try KeyedSource(node, for: Self.self)
        var dictionary: [Key: Value] = [:]
        for name in try node.described({ try source.names() }) {
            let codingKey = try codingKey(for: name, in: node)
            guard let key = Key(codingKey: codingKey) else {
                throw DecodingError.dataCorrupted(node.context("the key '\(name)' is no \(Key.self)"))
            }
            guard let object = try node.described({ try source.lookUp(name) }) else {
                throw DecodingError.keyNotFound(
                    codingKey, node.context("the key '\(name)' has gone while its mapping was read"))
            }
            guard dictionary.updateValue(try node.value(Value.self, of: object, at: codingKey), forKey: key) == nil
            else {
                throw DecodingError.dataCorrupted(node.context("two keys are the same Swift \(Key.self): '\(key)'"))
            }
        }
        return dictionary
    }

    private static func codingKey(for name: PyObject, in node: DecodingNode) throws -> PythonKey {
        if try name.isText {
            let text = try node.described { try String(name) }
            // In a dict that comes from JSON, number keys are text.
            guard Key.self == Int.self, let number = Int(text) else { return PythonKey(stringValue: text) }
            return PythonKey(intValue: number)
        }
        guard Key.self != String.self, let number = try? Int(name) else {
            let expected = Key.self == String.self ? "str" : "str or int of a Swift Int's range"
            throw DecodingError.typeMismatch(
                Key.self,
                node.context("the keys of a \(Self.self) must be \(expected), but one is the \(name.kind) \(name)"))
        }
        return PythonKey(intValue: number)
    }
}

extension PythonKey {
    init(_ key: some CodingKey) {
        self = key.number.map { PythonKey(intValue: $0) } ?? PythonKey(stringValue: key.stringValue)
    }
}
