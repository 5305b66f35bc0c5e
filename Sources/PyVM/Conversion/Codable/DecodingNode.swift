import CPyVM

/// What all decoders of one call of ``PythonDecoder/decode(_:from:)`` share. Used inside the VM.
final class DecodingRun {
    let vm: VM
    let keyStrategy: PythonDecoder.KeyDecodingStrategy
    let userInfo: [CodingUserInfoKey: Any]
    let depthLimit: Int
    var names = NameTable()
    var plainTypes = PlainTypes()
    /// The names of coding keys in Python's spelling.
    var snakeCaseNames = NameTable(convert: SnakeCase.from(camelCase:))

    init(_ decoder: PythonDecoder, in vm: VM) {
        self.vm = vm
        keyStrategy = decoder.keyDecodingStrategy
        userInfo = decoder.userInfo
        depthLimit = decoder.depthLimit
    }
}

/// The decoder of one value. It is also one step of the coding path.
final class DecodingNode: Decoder {
    let run: DecodingRun
    let object: PyObject
    let parent: DecodingNode?
    let key: (any CodingKey)?
    let depth: Int

    init(_ run: DecodingRun, _ object: PyObject) {
        (self.run, self.object, parent, key, depth) = (run, object, nil, nil, 0)
    }

    /// - Throws: `DecodingError` if the node would lie deeper than the limit.
    init(in parent: DecodingNode, _ object: PyObject, at key: (any CodingKey)?) throws {
        (run, self.object, self.parent, self.key, depth) = (parent.run, object, parent, key, parent.depth + 1)
        guard depth <= run.depthLimit else {
            throw DecodingError.dataCorrupted(
                context(
                    "more than \(run.depthLimit) objects within each other: does one contain itself? depthLimit can be raised"
                ))
        }
    }

    var vm: VM { run.vm }
    var userInfo: [CodingUserInfoKey: Any] { run.userInfo }

    var codingPath: [any CodingKey] {
        var path: [any CodingKey] = []
        var node: DecodingNode? = self
        while let step = node {
            if let key = step.key { path.append(key) }
            node = step.parent
        }
        return path.reversed()
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try vm.withHandle { _ in
            KeyedDecodingContainer(
                KeyedDecoding<Key>(node: self, source: try KeyedSource(self, for: [String: Any].self)))
        }
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try vm.withHandle { _ in try UnkeyedDecoding(self) }
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { SingleDecoding(node: self) }
}

/// Makes values of objects.
extension DecodingNode {
    /// Called inside the VM.
    @inline(__always)
    func value<Value: Decodable>(
        _ type: Value.Type, of object: PyObject, at key: @autoclosure () -> (any CodingKey)?
    ) throws -> Value {
        // Short cuts for the most frequent types, as in EncodingNode.newReference.
        if Value.self == Int.self { return unsafeBitCast(try converted(Int.self, object, key()), to: Value.self) }
        if Value.self == String.self { return unsafeBitCast(try converted(String.self, object, key()), to: Value.self) }
        if Value.self == Double.self { return unsafeBitCast(try converted(Double.self, object, key()), to: Value.self) }
        if Value.self == Bool.self { return unsafeBitCast(try converted(Bool.self, object, key()), to: Value.self) }
        return try other(type, object, key())
    }

    @inline(never)
    private func other<Value: Decodable>(_ type: Value.Type, _ object: PyObject, _ key: (any CodingKey)?) throws
        -> Value
    {
        let isPlain = run.plainTypes.contains(type)
        if !isPlain, let convertible = type as? any CodableByConversion.Type {
            if let value = try converted(any: convertible, object, key) as? Value { return value }
        }
        let node = try DecodingNode(in: self, object, at: key)
        if !isPlain {
            if let dictionary = type as? any DictionaryToDecode.Type,
                let value = try dictionary.make(from: node) as? Value
            {
                return value
            }
            run.plainTypes.insert(type)
        }
        return try Value(from: node)
    }

    private func converted(any type: any CodableByConversion.Type, _ object: PyObject, _ key: (any CodingKey)?) throws
        -> Any
    {
        do {
            return try type.init(object)
        } catch {
            throw failure(error, type, object, key)
        }
    }

    @inline(__always)
    private func converted<Value: ConvertibleFromPython>(
        _ type: Value.Type, _ object: PyObject, _ key: @autoclosure () -> (any CodingKey)?
    ) throws -> Value {
        do {
            return try Value(object)
        } catch {
            throw failure(error, type, object, key())
        }
    }
}

/// Errors.
extension DecodingNode {
    func context(_ message: String, at key: (any CodingKey)? = nil, _ underlying: (any Error)? = nil)
        -> DecodingError.Context
    {
        DecodingError.Context(
            codingPath: codingPath + (key.map { [$0] } ?? []), debugDescription: message, underlyingError: underlying)
    }

    /// The error to throw for an error of a conversion.
    @inline(never)
    func failure(_ error: any Error, _ type: Any.Type, _ object: PyObject, _ key: (any CodingKey)?) -> any Error {
        guard let python = error as? PythonError, python.isAboutValue else { return error }
        if (try? object.isNone) == true { return notFound(type, at: key, error) }
        let context = context("the Python \(object.kind) is no Swift \(type): \(python.message)", at: key, error)
        return python.type == "TypeError"
            ? DecodingError.typeMismatch(type, context) : DecodingError.dataCorrupted(context)
    }

    func notFound(_ type: Any.Type, at key: (any CodingKey)? = nil, _ underlying: (any Error)? = nil) -> DecodingError {
        .valueNotFound(
            type,
            context(
                "None was found where a \(type) must be; make it optional if it may be missing", at: key, underlying))
    }

    /// Runs a look-up for this value. What Python code raises meanwhile becomes a `DecodingError`.
    func described<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as PythonError where error.isAboutValue {
            throw DecodingError.dataCorrupted(
                context("reading the Python \(object.kind) raised \(error)", at: nil, error))
        }
    }
}

extension PyObject {
    /// The name of its type, for errors.
    var kind: String { (try? typeName) ?? "object" }
}
