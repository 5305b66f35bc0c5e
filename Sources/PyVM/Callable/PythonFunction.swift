import CPyVM

/// What a Swift function that Python calls got.
public struct PythonArguments: Sendable {
    public let positional: [PyObject]
    public let keywords: [String: PyObject]
    public let vm: VM
}

/// A parameter of a Swift function that Python calls: its name, and what it is if the caller does not say.
public struct PythonParameter: Sendable, ExpressibleByStringLiteral {
    let name: String
    let makeDefault: (@Sendable (VM) throws -> PyObject)?

    public init(stringLiteral name: String) {
        self.name = name
        makeDefault = nil
    }

    public init<Default: ConvertibleToPython & Sendable>(_ name: String, default value: Default) {
        self.name = name
        makeDefault = { try value.makePython(in: $0) }
    }
}

extension VM {
    /// A Python callable from a closure that takes what it is called with as it is.
    ///
    /// The closure runs inside the VM, on the thread that calls. What it throws becomes an exception: a ``PythonError`` its own, any
    /// other error a RuntimeError that carries it, so that Swift code further out gets the same error.
    public func function(
        _ name: String, documentation: String? = nil,
        arguments body: @escaping @Sendable (PythonArguments) throws -> any ConvertibleToPython
    ) throws -> PyObject {
        try withHandle { handle in
            let box = Unmanaged.passRetained(FunctionBox(self, body))
            return try PyObject(
                owning: PyVM_DefineFunction(handle, name, documentation, callFunction, box.toOpaque(), freeFunction), in: self)
        }
    }

    /// A Python callable from a closure with Swift parameters, which are converted and checked.
    ///
    /// ```swift
    /// let scale = try vm.function("scale", parameters: ["x", .init("by", default: 2)]) { (x: Double, by: Double) in x * by }
    /// ```
    /// - Parameter parameters: their names, for calls with keywords, and defaults; none: by position only.
    public func function<each Input: ConvertibleFromPython, Output: ConvertibleToPython>(
        _ name: String, documentation: String? = nil, parameters: [PythonParameter] = [],
        _ body: @escaping @Sendable (repeat each Input) throws -> Output
    ) throws -> PyObject {
        let binder = ArgumentBinder(name: name, parameters: parameters, count: Self.count(repeat (each Input).self))
        return try function(name, documentation: documentation, arguments: { arguments in
            let values = try binder.bind(arguments)
            var index = 0
            func next<One: ConvertibleFromPython>(_ type: One.Type) throws -> One {
                defer { index += 1 }
                return try One(values[index])
            }
            return try body(repeat try next((each Input).self))
        })
    }

    private static func count<each Input>(_ types: repeat (each Input).Type) -> Int {
        var count = 0
        for _ in repeat each types { count += 1 }
        return count
    }
}

/// Gives each parameter its argument, as Python does.
struct ArgumentBinder: Sendable {
    let name: String
    let parameters: [PythonParameter]
    let count: Int

    func bind(_ arguments: PythonArguments) throws -> [PyObject] {
        func refusal(_ text: String) -> any Error { PythonError.new("TypeError", "\(name)() \(text)", in: arguments.vm) }
        guard arguments.positional.count <= count else {
            throw refusal("takes \(count) arguments, but \(arguments.positional.count) were given")
        }
        var values: [PyObject?] = arguments.positional + Array(repeating: nil, count: count - arguments.positional.count)
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
            guard let make = parameters[index].makeDefault else { throw refusal("lacks the argument '\(parameters[index].name)'") }
            return try make(arguments.vm)
        }
    }
}

private final class FunctionBox: Sendable {
    let vm: VM
    let body: @Sendable (PythonArguments) throws -> any ConvertibleToPython

    init(_ vm: VM, _ body: @escaping @Sendable (PythonArguments) throws -> any ConvertibleToPython) {
        self.vm = vm
        self.body = body
    }
}

private let callFunction: PyVM_Function = { handle, args, kwargs, data in
    guard let data else { return nil }
    let box = Unmanaged<FunctionBox>.fromOpaque(data).takeUnretainedValue()
    let vm = box.vm
    do {
        let positional = try PyObject(borrowing: args, in: vm).elements
        var keywords: [String: PyObject] = [:]
        if let kwargs { keywords = try [String: PyObject](PyObject(borrowing: kwargs, in: vm)) }
        let result = try box.body(PythonArguments(positional: positional, keywords: keywords, vm: vm)).makePython(in: vm)
        PyVM_IncRef(handle, result.reference)
        return result.reference
    } catch {
        SwiftError.raise(error, in: vm)
        return nil
    }
}

private let freeFunction: @convention(c) (UnsafeMutableRawPointer?) -> Void = { data in
    guard let data else { return }
    Unmanaged<FunctionBox>.fromOpaque(data).release()
}

extension PyObject: ConvertibleFromPython {
    public convenience init(_ object: PyObject) throws {
        try object.vm.withHandle { handle in PyVM_IncRef(handle, object.reference) }
        self.init(reference: object.reference, vm: object.vm)
    }
}

/// For functions that return nothing: None.
public struct PythonNone: ConvertibleToPython, Sendable {
    public init() {}
    public func makePython(in vm: VM) throws -> PyObject { try vm.none }
}
