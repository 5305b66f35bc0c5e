/// A Swift class that Python sees as one of its own.
///
/// ```swift
/// final class Counter: PythonClass {
///     var count: Int
///     init(from start: Int) { count = start }
///
///     static let pythonClass = PythonClassDefinition<Counter>("Counter", documentation: "Counts.", [
///         .initializer(parameters: [.init("start", default: 0)]) { (start: Int) in Counter(from: start) },
///         .method("increment", parameters: [.init("by", default: 1)]) { (counter, by: Int) in counter.count += by },
///         .property("count", get: { $0.count }, set: { $0.count = $1 }),
///         .method("__len__") { $0.count },
///     ])
/// }
///
/// try vm.main.setAttribute("Counter", to: vm.type(Counter.self))
/// try vm.run("c = Counter(5); c.increment(by=2)")
/// ```
///
/// Python code can derive from the class; `__init__` of a derived class has to call `super().__init__`. Like Python's
/// built-in classes, the class has only the attributes that it defines; derived classes may have more.
///
/// **Lifetime.** The Swift object lives as long as its Python object, and longer if Swift code holds it. Python's
/// garbage collector does not see what a Swift object refers to. So a Swift object that refers to its own Python
/// object, directly or through others, keeps both for ever.
///
/// **Threads.** The class need not be Sendable: its methods run inside the VM, one thread at a time. When a method
/// calls Python code, another thread may come in between, as in any Python method. The class has to be Sendable if its
/// objects leave the VM's scope, or if several VMs share one. Conform it to ``SharedPythonObject`` then, which needs no
/// code.
public protocol PythonClass: AnyObject, SendableMetatype {
    /// What Python sees of the class: a `static let`.
    static var pythonClass: PythonClassDefinition<Self> { get }
}

/// What Python sees of a Swift class.
public struct PythonClassDefinition<Instance: AnyObject & SendableMetatype>: Sendable {
    let name: String
    let documentation: String?
    let members: [PythonMember<Instance>]

    /// A class with these members.
    /// - Parameters:
    ///   - name: the class's name in Python; "game.Player" is class Player of module game.
    ///   - documentation: the class's `__doc__`.
    ///   - members: what Python sees; if two have the same name, the later one counts.
    public init(_ name: String, documentation: String? = nil, _ members: [PythonMember<Instance>]) {
        (self.name, self.documentation, self.members) = (name, documentation, members)
    }

    /// Makes the class in a VM.
    func make(in vm: VM) throws -> PyObject {
        let path = name.split(separator: ".").map(String.init)
        let attributes = try vm.object(
            [
                "__doc__": documentation, "__module__": path.dropLast().joined(separator: "."),
                "__qualname__": path.last,
            ] as PythonDictionary)
        try attributes.setItem("__slots__", to: PythonTuple(SwiftInstance.attribute, "__weakref__"))
        try attributes.setItem("__init__", to: PythonMember<Instance>.noInitializer(of: name).make(vm))
        for member in members { try attributes.setItem(member.name, to: member.make(vm)) }
        return try vm.builtins.attribute("type")(path.last ?? name, PythonTuple(vm.builtins.object), attributes)
    }
}
