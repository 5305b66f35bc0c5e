/// A macro of `include/pyvm/control`, which stays a macro for a C caller.
public struct ControlMacro: Hashable, Sendable {
    public var name: String
    public var parameters: [String]?
    /// Whether CPython's own macro has an argument list, even an empty one.
    public var isCalledByCPython = false
    /// What the macro stands for in `pyvm/implicit.h`, if not for itself with PyVM_Default().
    public var implicit: String?

    /// Whether the macro works on a VM, which is then its first argument.
    public var takesVM: Bool { parameters?.first == "vm" }

    /// The macros that a header text defines.
    static func read(_ text: String) -> [ControlMacro] {
        text.split(separator: "\n").compactMap { line in
            guard line.hasPrefix("#define ") else { return nil }
            let rest = line.dropFirst(8)
            let name = rest.firstWord
            guard !name.isEmpty, !name.hasPrefix("PYVM_CONTROL") else { return nil }
            var parameters: [String]?
            let tail = rest.dropFirst(name.count)
            if tail.first == "(", let close = tail.firstIndex(of: ")") {
                parameters = tail[tail.index(after: tail.startIndex)..<close].splitOutsideBrackets(at: ",")
            }
            return ControlMacro(name: String(name), parameters: parameters)
        }
    }
}
