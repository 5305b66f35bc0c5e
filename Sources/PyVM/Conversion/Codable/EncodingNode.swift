import CPyVM

/// What all encoders of one call of ``PythonEncoder/encode(_:)`` share. Used inside the VM.
final class EncodingRun {
    let vm: VM
    let keyStrategy: PythonEncoder.KeyEncodingStrategy
    let userInfo: [CodingUserInfoKey: Any]
    let depthLimit: Int
    /// The first failure in a function that cannot throw, such as one that returns a container.
    private(set) var failure: (any Error)?
    private var names: NameTable
    var plainTypes = PlainTypes()

    init(_ encoder: PythonEncoder) {
        vm = encoder.vm
        keyStrategy = encoder.keyEncodingStrategy
        userInfo = encoder.userInfo
        depthLimit = encoder.depthLimit
        names =
            if case .convertToSnakeCase = keyStrategy { NameTable(convert: SnakeCase.from(camelCase:)) } else {
                NameTable()
            }
    }

    /// What `make` returns; nil if it throws. Keeps the first error in `failure`.
    func made<Value>(_ make: () throws -> Value) -> Value? {
        do {
            return try make()
        } catch {
            if failure == nil { failure = error }
            return nil
        }
    }

    /// The dict's key for a coding key.
    func key(_ key: some CodingKey, in node: EncodingNode) throws -> PyObject {
        guard case .custom(let convert) = keyStrategy else {
            if let number = key.number { return try vm.object(number) }
            return try names.string(for: key.stringValue, in: vm)
        }
        let converted = convert(node.codingPath + [key])
        if let number = converted.number { return try vm.object(number) }
        return try names.string(for: converted.stringValue, in: vm)
    }
}

/// The encoder of one value. It is also one step of the coding path.
final class EncodingNode: Encoder {
    enum State {
        case nothing
        case keyed(PyObject)
        case unkeyed(PyObject)
        case single(PyObject)
    }

    /// Where the value goes as soon as it is made. A `superEncoder` needs this: nobody says when it is done.
    enum Place {
        case item(Int, of: PyObject)
        case value(of: PyObject, key: PyObject)
    }

    let run: EncodingRun
    let parent: EncodingNode?
    let key: (any CodingKey)?
    let depth: Int
    private var state = State.nothing
    private var place: Place?

    init(_ run: EncodingRun) { (self.run, parent, key, depth) = (run, nil, nil, 0) }

    init(in parent: EncodingNode, at key: (any CodingKey)?, _ state: State = .nothing, place: Place? = nil) {
        (run, self.parent, self.key, depth) = (parent.run, parent, key, parent.depth + 1)
        (self.state, self.place) = (state, place)
    }

    var vm: VM { run.vm }
    var userInfo: [CodingUserInfoKey: Any] { run.userInfo }

    var codingPath: [any CodingKey] {
        var path: [any CodingKey] = []
        var node: EncodingNode? = self
        while let step = node {
            if let key = step.key { path.append(key) }
            node = step.parent
        }
        return path.reversed()
    }

    // MARK: What a value asks for

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        let dict = run.made {
            if case .keyed(let dict) = state { return dict }
            let dict = try vm.withHandle { try PyObject(owning: PyVMDict_New($0), in: vm) }
            try set(.keyed(dict), to: dict)
            return dict
        }
        return KeyedEncodingContainer(KeyedEncoding<Key>(node: self, dict: dict))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        let list = run.made {
            if case .unkeyed(let list) = state { return list }
            let list = try vm.withHandle { try PyObject(owning: PyVMList_New($0, 0), in: vm) }
            try set(.unkeyed(list), to: list)
            return list
        }
        return UnkeyedEncoding(node: self, list: list)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { SingleEncoding(node: self) }

    /// Sets the result to one single value.
    func set(single object: PyObject) throws { try set(.single(object), to: object) }

    private func set(_ new: State, to object: PyObject) throws {
        guard case .nothing = state else {
            throw EncodingError.invalidValue(
                object,
                context(
                    "its type has already encoded something else; a value must encode one container or one single value"
                ))
        }
        switch place {
        case .item(let index, let list): try list.setItem(index, to: object)
        case .value(let dict, let key): try dict.setItem(key, to: object)
        case nil: break
        }
        state = new
    }

    /// A new reference to what was encoded; to an empty dict if nothing was encoded.
    func takeResult(of value: some Encodable) throws -> RawReference {
        if let failure = run.failure { throw failure }
        switch state {
        case .keyed(let object), .unkeyed(let object), .single(let object): return try object.newReference(in: vm)
        case .nothing:
            guard depth > 1 else {
                let message = "\(type(of: value)) has encoded nothing at all; it must ask for a container"
                throw EncodingError.invalidValue(value, context(message))
            }
            return try vm.owned(PyVMDict_New(vm.handle))
        }
    }

    func context(_ message: String, at key: (any CodingKey)? = nil, _ underlying: (any Error)? = nil)
        -> EncodingError.Context
    {
        EncodingError.Context(
            codingPath: codingPath + (key.map { [$0] } ?? []), debugDescription: message, underlyingError: underlying)
    }
}

/// Makes objects of values.
extension EncodingNode {
    /// A new reference, which the caller owns. Called inside the VM.
    @inline(__always)
    func newReference<Value: Encodable>(
        to value: Value, at key: @autoclosure () -> (any CodingKey)?
    ) throws -> RawReference {
        // For the most frequent types this saves the search for conformances. If the compiler knows the type, it costs
        // nothing.
        if Value.self == Int.self { return try unsafeBitCast(value, to: Int.self).newReference(in: vm) }
        if Value.self == String.self { return try unsafeBitCast(value, to: String.self).newReference(in: vm) }
        if Value.self == Double.self { return try unsafeBitCast(value, to: Double.self).newReference(in: vm) }
        if Value.self == Bool.self { return try unsafeBitCast(value, to: Bool.self).newReference(in: vm) }
        return try newReference(toOther: value, at: key())
    }

    @inline(never)
    private func newReference<Value: Encodable>(toOther value: Value, at key: (any CodingKey)?) throws -> RawReference {
        let isPlain = run.plainTypes.contains(Value.self)
        if !isPlain, Value.self is any CodableByConversion.Type, let convertible = value as? any CodableByConversion {
            do {
                return try convertible.newReference(in: vm)
            } catch let error as PythonError where error.isAboutValue {
                throw EncodingError.invalidValue(
                    value,
                    context("a \(Value.self) that cannot be converted to Python: \(error.message)", at: key, error))
            }
        }
        guard depth < run.depthLimit else {
            throw EncodingError.invalidValue(
                value,
                context(
                    "more than \(run.depthLimit) values within each other: do they refer to each other in a circle? "
                        + "depthLimit can be raised", at: key))
        }
        let node = EncodingNode(in: self, at: key)
        if !isPlain {
            // The type decides. A cast of the value alone would look into an optional.
            if Value.self is any DictionaryToEncode.Type, let dictionary = value as? any DictionaryToEncode {
                return try dictionary.newReference(from: node)
            }
            run.plainTypes.insert(Value.self)
        }
        try value.encode(to: node)
        return try node.takeResult(of: value)
    }
}
