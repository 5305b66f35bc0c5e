/// What Python passed to a Swift function.
public struct PythonArguments: Sendable {
    /// The arguments without names. For a method, its object comes first.
    public var positional: [PyObject]
    /// The arguments with names.
    public let keywords: [String: PyObject]
    /// The VM that the caller is in.
    public let vm: VM
}

/// A parameter of a Swift function that Python calls: its name, and its value if the caller leaves it out.
public struct PythonParameter: Sendable, ExpressibleByStringLiteral {
    let name: String
    let makeDefault: (@Sendable (VM) throws -> PyObject)?

    /// A parameter that the caller has to give.
    public init(stringLiteral name: String) {
        self.name = name
        makeDefault = nil
    }

    /// A parameter that the caller may leave out. Each call converts the default anew, so calls do not share a list or
    /// a dict.
    public init<Default: ConvertibleToPython & Sendable>(_ name: String, default value: Default) {
        self.name = name
        makeDefault = { try $0.object(value) }
    }
}

/// Matches arguments with parameters, by Python's rules.
struct ArgumentBinder: Sendable {
    let function: String
    let parameters: [PythonParameter]
    let count: Int

    func bind(_ arguments: PythonArguments) throws -> [PyObject] {
        func refusal(_ text: String) -> any Error {
            PythonError.new("TypeError", "\(function)() \(text)", in: arguments.vm)
        }
        guard arguments.positional.count <= count else {
            throw refusal("takes \(count) arguments, but \(arguments.positional.count) were given")
        }
        var values: [PyObject?] =
            arguments.positional + Array(repeating: nil, count: count - arguments.positional.count)
        for (keyword, value) in arguments.keywords {
            guard let index = parameters.firstIndex(where: { $0.name == keyword }), index < count else {
                throw refusal("has no parameter '\(keyword)'")
            }
            guard values[index] == nil else { throw refusal("got two values for '\(keyword)'") }
            values[index] = value
        }
        return try values.enumerated().map { index, value in
            if let value { return value }
            guard index < parameters.count else { throw refusal("lacks argument \(index + 1)") }
            guard let make = parameters[index].makeDefault else {
                throw refusal("lacks the argument '\(parameters[index].name)'")
            }
            return try make(arguments.vm)
        }
    }

    /// The signature, in the form that inspect.signature reads from a docstring's first lines; nil if the parameters
    /// have no names.
    func signature(in vm: VM, first: String? = nil) throws -> String? {
        guard parameters.count == count else { return nil }
        let named = try parameters.map { parameter in
            guard let make = parameter.makeDefault else { return parameter.name }
            return try "\(parameter.name)=\(String(make(vm).pythonRepr))"
        }
        return "\(function)(\(((first.map { [$0] } ?? []) + named).joined(separator: ", ")))\n--\n\n"
    }
}
