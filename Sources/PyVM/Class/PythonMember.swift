import CPyVM

/// Something that Python sees of a Swift class. Methods with special names (`__len__`, `__add__`, `__getitem__`,
/// `__iter__`, `__eq__`, `__enter__` …) have the meaning that Python gives them.
public struct PythonMember<Instance: AnyObject & SendableMetatype>: Sendable {
    let name: String
    /// Makes the value for the class's dict.
    let make: @Sendable (VM) throws -> PyObject

    // MARK: Creating

    /// What Python's `Class(...)` does. A class without an initializer can be created by Swift code only.
    ///
    /// An error that `body` throws becomes an exception, as with a ``PythonFunction``. That holds for all members.
    public static func initializer<each Input: ConvertibleFromPython>(
        parameters: [PythonParameter] = [], _ body: @escaping @Sendable (repeat each Input) throws -> Instance
    ) -> Self {
        let binder = ArgumentBinder(
            function: "__init__", parameters: parameters, count: countTypes(repeat (each Input).self))
        return bound("__init__", nil, binder) { object, arguments in
            var next = ArgumentReader(try binder.bind(arguments))
            try SwiftInstance.put(body(repeat try next.read((each Input).self)), into: object)
            return PythonNone()
        }
    }

    static func noInitializer(of type: String) -> Self {
        bound("__init__", nil, nil) { object, _ in
            throw PythonError.new("TypeError", "\(type) objects are created by Swift code only", in: object.vm)
        }
    }

    // MARK: Methods

    /// A method with Swift parameters. Its arguments are converted and checked.
    public static func method<each Input: ConvertibleFromPython, Output: ConvertibleToPython>(
        _ name: String, documentation: String? = nil, parameters: [PythonParameter] = [],
        _ body: @escaping @Sendable (Instance, repeat each Input) throws -> Output
    ) -> Self {
        let binder = ArgumentBinder(function: name, parameters: parameters, count: countTypes(repeat (each Input).self))
        return bound(name, documentation, binder) { object, arguments in
            var next = ArgumentReader(try binder.bind(arguments))
            return try body(SwiftInstance.instance(of: object), repeat try next.read((each Input).self))
        }
    }

    /// A method that returns nothing; Python gets None.
    public static func method<each Input: ConvertibleFromPython>(
        _ name: String, documentation: String? = nil, parameters: [PythonParameter] = [],
        _ body: @escaping @Sendable (Instance, repeat each Input) throws -> Void
    ) -> Self {
        let binder = ArgumentBinder(function: name, parameters: parameters, count: countTypes(repeat (each Input).self))
        return bound(name, documentation, binder) { object, arguments in
            var next = ArgumentReader(try binder.bind(arguments))
            try body(SwiftInstance.instance(of: object), repeat try next.read((each Input).self))
            return PythonNone()
        }
    }

    /// A method that takes its arguments unconverted. The object itself is also the first of the positional arguments.
    public static func method(
        _ name: String, documentation: String? = nil,
        arguments body: @escaping @Sendable (Instance, PythonArguments) throws -> any ConvertibleToPython
    ) -> Self {
        bound(name, documentation, nil) { object, arguments in
            try body(
                SwiftInstance.instance(of: object),
                PythonArguments(
                    positional: [object] + arguments.positional, keywords: arguments.keywords, vm: arguments.vm))
        }
    }

    /// A function that belongs to the class and gets no object: Python's `staticmethod`.
    public static func staticMethod(_ function: PythonFunction) -> Self {
        Self(name: function.name) { vm in try vm.builtins.staticmethod(function.make(in: vm)) }
    }

    // MARK: Properties

    /// A property that Python can only read.
    public static func property<Value: ConvertibleToPython>(
        _ name: String, documentation: String? = nil, get: @escaping @Sendable (Instance) throws -> Value
    ) -> Self {
        Self(name: name) { vm in
            try vm.builtins.property(getter(name, get).make(vm), nil as PyObject?, nil as PyObject?, documentation)
        }
    }

    /// A property that Python can read and set.
    public static func property<Value: PythonConvertible>(
        _ name: String, documentation: String? = nil, get: @escaping @Sendable (Instance) throws -> Value,
        set: @escaping @Sendable (Instance, Value) throws -> Void
    ) -> Self {
        let setter = method(name) { (instance, value: Value) in try set(instance, value) }
        return Self(name: name) { vm in
            try vm.builtins.property(getter(name, get).make(vm), setter.make(vm), nil as PyObject?, documentation)
        }
    }

    private static func getter<Value: ConvertibleToPython>(
        _ name: String, _ get: @escaping @Sendable (Instance) throws -> Value
    ) -> Self {
        method(name) { instance in try get(instance) }
    }

    /// A value that belongs to the class, the same for all objects.
    public static func constant(_ name: String, _ value: some ConvertibleToPython & Sendable) -> Self {
        Self(name: name) { vm in try vm.object(value) }
    }

    /// A function that Python binds to an object when code looks it up on that object.
    private static func bound(
        _ name: String, _ documentation: String?, _ binder: ArgumentBinder?,
        _ body: @escaping @Sendable (PyObject, PythonArguments) throws -> any ConvertibleToPython
    ) -> Self {
        let function = PythonFunction(name, documentation, binder) { arguments in
            var arguments = arguments
            guard !arguments.positional.isEmpty else {
                throw PythonError.new("TypeError", "\(name)() lacks the object it is a method of", in: arguments.vm)
            }
            return try body(arguments.positional.removeFirst(), arguments)
        }
        return Self(name: name) { vm in
            try function.make(in: vm, first: "self").new { PyVMInstanceMethod_New($0, $1) }
        }
    }
}
