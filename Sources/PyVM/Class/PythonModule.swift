/// A Python module of Swift functions, classes and values: made once, and installed in any VM.
///
/// ```swift
/// let game = PythonModule("game", documentation: "The game's rules.", [
///     .function(PythonFunction("damage", parameters: ["strength"]) { (strength: Int) in strength * 2 }),
///     .class(Counter.self),
///     .value("version", "1.0"),
/// ])
/// try game.install(in: vm)
/// try vm.run("import game; game.damage(5)")
/// ```
public struct PythonModule: Sendable {
    /// Something in a module.
    public struct Member: Sendable {
        let name: String
        let make: @Sendable (VM) throws -> PyObject

        /// A function, under its own name.
        public static func function(_ function: PythonFunction) -> Self {
            Self(name: function.name) { try function.make(in: $0) }
        }

        /// A class, under its own name without the module's.
        public static func `class`<Instance: PythonClass>(_ type: Instance.Type) -> Self {
            let name = Instance.pythonClass.name
            return Self(name: String(name.split(separator: ".").last ?? Substring(name))) { try $0.type(type) }
        }

        /// A value, which is converted anew for each VM.
        public static func value(_ name: String, _ value: some ConvertibleToPython & Sendable) -> Self {
            Self(name: name) { try $0.object(value) }
        }
    }

    let name: String
    let documentation: String?
    let members: [Member]

    /// A module with these members.
    /// - Parameters:
    ///   - name: "game"; or "game.rules" for a module inside a package, which has to be installed first.
    ///   - documentation: the module's `__doc__`.
    ///   - members: the module's contents; if two have the same name, the later one counts.
    public init(_ name: String, documentation: String? = nil, _ members: [Member]) {
        (self.name, self.documentation, self.members) = (name, documentation, members)
    }

    /// Makes the module in a VM. `import` then finds it; it replaces a module of the same name.
    /// - Returns: the module.
    /// - Throws: ``PythonError``: ModuleNotFoundError if the package is missing, or what Python raised when it made a
    ///   member; ``VMError`` if the VM is closed.
    @discardableResult
    public func install(in vm: VM) throws -> PyObject {
        try vm.withVM {
            let module = try vm.import("types").ModuleType(name, documentation)
            for member in members { try module.setAttribute(member.name, to: member.make(vm)) }
            let parts = name.split(separator: ".").map(String.init)
            if parts.count > 1 {
                let parent = try vm.import(parts.dropLast().joined(separator: "."))
                if try !parent.hasAttribute("__path__") { try parent.setAttribute("__path__", to: [String]()) }
                try parent.setAttribute(parts[parts.count - 1], to: module)
            }
            try vm.import("sys").modules.setItem(name, to: module)
            return module
        }
    }
}
