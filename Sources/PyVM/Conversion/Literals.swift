import CPyVM

/// Python's None, for functions that return nothing.
public struct PythonNone: ConvertibleToPython, Sendable {
    /// None, in whichever VM it gets to.
    public init() {}

    /// `None`.
    /// - Throws: ``VMError`` if the VM is closed.
    public func makePython(in vm: VM) throws -> PyObject { try vm.none }
}

/// A tuple: Swift's own cannot conform to a protocol.
public struct PythonTuple: MakesReference {
    let elements: [any ConvertibleToPython]

    /// A tuple of these.
    public init(_ elements: any ConvertibleToPython...) { self.elements = elements }

    /// A `tuple`.
    /// - Throws: what the conversion of an element throws.
    public func newReference(in vm: VM) throws -> RawReference { try vm.newTuple(elements) }
}

/// A list of values of several types: `try vm.object(["a", 1, nil] as PythonList)`.
public struct PythonList: ConvertibleToPython, ExpressibleByArrayLiteral {
    let elements: [(any ConvertibleToPython)?]

    /// For literals; nil is None.
    public init(arrayLiteral elements: (any ConvertibleToPython)?...) { self.elements = elements }

    /// A `list`.
    /// - Throws: what the conversion of an element throws.
    public func makePython(in vm: VM) throws -> PyObject {
        try vm.object(elements.map { try $0?.makePython(in: vm) })
    }
}

/// A dict with values of several types, in this order: `try vm.object(["name": "Ada", "age": 36] as PythonDictionary)`.
public struct PythonDictionary: ConvertibleToPython, ExpressibleByDictionaryLiteral {
    let elements: [(any ConvertibleToPython, (any ConvertibleToPython)?)]

    /// For literals; of two equal keys the later counts, and a value that is nil is None.
    public init(dictionaryLiteral elements: (any ConvertibleToPython, (any ConvertibleToPython)?)...) {
        self.elements = elements
    }

    /// A `dict`.
    /// - Throws: what the conversion of a key or value throws; ``PythonError`` (TypeError) for a key without a hash.
    public func makePython(in vm: VM) throws -> PyObject {
        try vm.withVM {
            let dictionary = try vm.object([Int: Int]())
            for (key, value) in elements { try dictionary.setItem(key, to: value.makePythonOrNone(in: vm)) }
            return dictionary
        }
    }
}

extension Optional where Wrapped == any ConvertibleToPython {
    fileprivate func makePythonOrNone(in vm: VM) throws -> PyObject {
        if let value = self { try value.makePython(in: vm) } else { try vm.none }
    }
}

extension PyObject {
    /// A tuple's parts: `let (name, age) = try object.asTuple(of: String.self, Int.self)`.
    ///
    /// Anything that can be iterated over will do, as where Python unpacks.
    /// - Throws: ``PythonError``: ValueError if it has not that many; what the conversion of a part throws.
    public func asTuple<each Part: ConvertibleFromPython>(of types: repeat (each Part).Type) throws -> (
        repeat each Part
    ) {
        try vm.withVM {
            let elements = try [PyObject](self)
            var wanted = 0
            for _ in repeat each types { wanted += 1 }
            guard elements.count == wanted else {
                throw PythonError.new(
                    "ValueError", "\(elements.count) values, and \(wanted) were to be unpacked", in: vm)
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
