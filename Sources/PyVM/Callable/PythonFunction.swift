import CPyVM

/// A Swift function for Python: made once, it becomes a callable in any VM.
///
/// The closure runs inside the VM, on the thread that calls; ``VM/current`` is that VM. An error that it throws becomes
/// an exception in Python. A ``PythonError`` becomes the exception that it holds. Any other error becomes a
/// RuntimeError that carries it, and Swift code further out catches the same error.
public struct PythonFunction: Sendable {
    typealias Body = @Sendable (PythonArguments) throws -> any ConvertibleToPython

    let name: String
    let documentation: String?
    /// Nil for a function that takes anything.
    let binder: ArgumentBinder?
    let body: Body

    /// A function that takes its arguments unconverted.
    public init(
        _ name: String, documentation: String? = nil,
        arguments body: @escaping @Sendable (PythonArguments) throws -> any ConvertibleToPython
    ) {
        self.init(name, documentation, nil, body)
    }

    /// A function with Swift parameters. Arguments are converted and checked: if one does not fit, Python gets a
    /// TypeError or the error of its conversion.
    /// - Parameters:
    ///   - name: the function's `__name__`.
    ///   - documentation: the function's `__doc__`.
    ///   - parameters: their names, for calls with keywords, and their defaults. Without them, callers give arguments
    ///     by position only.
    ///   - body: what the function does.
    public init<each Input: ConvertibleFromPython, Output: ConvertibleToPython>(
        _ name: String, documentation: String? = nil, parameters: [PythonParameter] = [],
        _ body: @escaping @Sendable (repeat each Input) throws -> Output
    ) {
        let binder = ArgumentBinder(function: name, parameters: parameters, count: countTypes(repeat (each Input).self))
        self.init(name, documentation, binder) { arguments in
            var next = ArgumentReader(try binder.bind(arguments))
            return try body(repeat try next.read((each Input).self))
        }
    }

    /// The same for a closure that returns nothing; the Python function returns None.
    public init<each Input: ConvertibleFromPython>(
        _ name: String, documentation: String? = nil, parameters: [PythonParameter] = [],
        _ body: @escaping @Sendable (repeat each Input) throws -> Void
    ) {
        let binder = ArgumentBinder(function: name, parameters: parameters, count: countTypes(repeat (each Input).self))
        self.init(name, documentation, binder) { arguments in
            var next = ArgumentReader(try binder.bind(arguments))
            try body(repeat try next.read((each Input).self))
            return PythonNone()
        }
    }

    init(_ name: String, _ documentation: String?, _ binder: ArgumentBinder?, _ body: @escaping Body) {
        (self.name, self.documentation, self.binder, self.body) = (name, documentation, binder, body)
    }

    /// The callable in a VM.
    /// - Parameter first: the signature's name for the first argument of a method.
    func make(in vm: VM, first: String? = nil) throws -> PyObject {
        for text in [name, documentation ?? ""] {
            try VMError.refuseNUL(in: text, "a function's name or documentation", function: "PythonFunction")
        }
        return try vm.withHandle { handle in
            let signature = try binder?.signature(in: vm, first: first)
            let text: String? = signature == nil ? documentation : (signature ?? "") + (documentation ?? "")
            let box = Unmanaged.passRetained(FunctionBox(vm, body))
            return try PyObject(
                owning: PyVM_DefineSharedFunction(handle, name, text, callFunction, box.toOpaque(), freeFunction),
                in: vm)
        }
    }
}

extension VM {
    /// A Python callable from a closure that takes its arguments unconverted: a ``PythonFunction`` in this VM.
    /// - Throws: ``VMError`` if the VM is closed.
    public func function(
        _ name: String, documentation: String? = nil,
        arguments body: @escaping @Sendable (PythonArguments) throws -> any ConvertibleToPython
    ) throws -> PyObject {
        try PythonFunction(name, documentation: documentation, arguments: body).make(in: self)
    }

    /// A Python callable from a closure with Swift parameters, converted and checked: a ``PythonFunction`` in this VM.
    ///
    /// ```swift
    /// let scale = try vm.function("scale", parameters: ["x", .init("by", default: 2)]) {
    ///     (x: Double, by: Double) in x * by
    /// }
    /// ```
    /// - Throws: ``VMError`` if the VM is closed; ``PythonError`` if the default of a parameter cannot be converted.
    public func function<each Input: ConvertibleFromPython, Output: ConvertibleToPython>(
        _ name: String, documentation: String? = nil, parameters: [PythonParameter] = [],
        _ body: @escaping @Sendable (repeat each Input) throws -> Output
    ) throws -> PyObject {
        try PythonFunction(name, documentation: documentation, parameters: parameters, body).make(in: self)
    }

    /// The same for a closure that returns nothing; the Python function returns None.
    /// - Throws: ``VMError`` if the VM is closed; ``PythonError`` if the default of a parameter cannot be converted.
    public func function<each Input: ConvertibleFromPython>(
        _ name: String, documentation: String? = nil, parameters: [PythonParameter] = [],
        _ body: @escaping @Sendable (repeat each Input) throws -> Void
    ) throws -> PyObject {
        try PythonFunction(name, documentation: documentation, parameters: parameters, body).make(in: self)
    }
}

func countTypes<each Input>(_ types: repeat (each Input).Type) -> Int {
    var count = 0
    for _ in repeat each types { count += 1 }
    return count
}

/// Converts arguments one after the other.
struct ArgumentReader {
    private var rest: ArraySlice<PyObject>

    init(_ arguments: [PyObject]) { rest = arguments[...] }

    mutating func read<Value: ConvertibleFromPython>(_ type: Value.Type) throws -> Value {
        try Value(rest.removeFirst())
    }
}

private final class FunctionBox: Sendable {
    private let vm: VM
    let body: PythonFunction.Body

    init(_ vm: VM, _ body: @escaping PythonFunction.Body) {
        self.vm = vm
        self.body = body
    }

    /// The VM of a call. Usually the VM that the function was made in; but forks and clones of that VM have it, too,
    /// and it may outlive a recycled VM: then a later VM of the same interpreter calls it.
    func vm(of handle: OpaquePointer?) -> VM? { vm.handle == handle ? vm : VM.current }
}

private let callFunction: PyVM_Function = { handle, args, kwargs, data in
    guard let data else { return nil }
    let box = Unmanaged<FunctionBox>.fromOpaque(data).takeUnretainedValue()
    guard let vm = box.vm(of: handle) else { return nil }
    do {
        let positional = try [PyObject](PyObject(borrowing: args, in: vm))
        var keywords: [String: PyObject] = [:]
        if let kwargs { keywords = try [String: PyObject](PyObject(borrowing: kwargs, in: vm)) }
        return try box.body(PythonArguments(positional: positional, keywords: keywords, vm: vm)).newReference(in: vm)
    } catch {
        SwiftError.raise(error, in: vm)
        return nil
    }
}

private let freeFunction: @convention(c) (UnsafeMutableRawPointer?) -> Void = { data in
    guard let data else { return }
    Unmanaged<FunctionBox>.fromOpaque(data).release()
}
