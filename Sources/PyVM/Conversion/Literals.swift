import CPyVM

/// Python's None, for functions that return nothing.
public struct PythonNone: ConvertibleToPython, Sendable {
    /// None, for any VM.
    public init() {}

    /// `None`.
    /// - Throws: ``VMError`` if the VM is closed.
    public func makePython(in vm: VM) throws -> PyObject { try vm.none }
}

/// A Python tuple of values of several types. (Swift's own tuples cannot conform to a protocol.)
public struct PythonTuple: MakesReference {
    let elements: [any ConvertibleToPython]

    /// A tuple of these elements.
    public init(_ elements: any ConvertibleToPython...) { self.elements = elements }

    /// A `tuple`.
    /// - Throws: what the conversion of an element throws.
    public func newReference(in vm: VM) throws -> RawReference { try vm.newTuple(elements) }
}

/// A list of values of several types: `try vm.object(["a", 1, nil] as PythonList)`.
public struct PythonList: ConvertibleToPython, ExpressibleByArrayLiteral {
    let elements: [(any ConvertibleToPython)?]

    /// For array literals; nil becomes None.
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

    /// For dictionary literals. If two keys are equal, the later one counts; a nil value becomes None.
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
    /// A tuple's parts as Swift values: `let (name, age) = try object.asTuple(of: String.self, Int.self)`.
    ///
    /// The object may be any iterable, as in Python's unpacking.
    /// - Throws: ``PythonError``: ValueError if the number of parts differs; what the conversion of a part throws.
    public func asTuple<each Part: ConvertibleFromPython>(of types: repeat (each Part).Type) throws -> (
        repeat each Part
    ) {
        try vm.withVM {
            let elements = try [PyObject](self)
            var wanted = 0
            for _ in repeat each types { wanted += 1 }
            guard elements.count == wanted else {
                throw PythonError.new(
                    "ValueError", "cannot unpack \(elements.count) values into \(wanted)", in: vm)
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
