/// In `pyvm/implicit.h`, a macro over the function of the same name: what CPython has as a macro is one there, too.
/// Code finds it by `#ifdef`, gives it a pointer to its own struct, and still has the address of the function.
struct ImplicitMacro {
    let name: String
    let prototype: Prototype
    let macro: API.Macro

    init?(_ function: API.Function) {
        guard let macro = function.macro, function.category != .data, function.category != .constant else { return nil }
        name = function.name
        prototype = function.prototype
        self.macro = macro
    }

    var text: String {
        let names = prototype.parameters.map(\.name)
        let isCalled = macro.implicit?.contains("$") ?? macro.hasParameters
        let list = isCalled ? "(\(names.joined(separator: ", ")))" : ""
        return "#define \(name)\(list) \(macro.implicit.map(special) ?? name + (isCalled ? call : ""))\n"
    }

    private var call: String { "(\(prototype.parameters.map(argument).joined(separator: ", ")))" }

    private func argument(_ parameter: Parameter) -> String {
        let type = parameter.type.spelling
        return Self.casts.contains(type) ? "(\(type))(\(parameter.name))" : parameter.name
    }

    private func special(_ text: String) -> String {
        prototype.parameters.enumerated().reduce(text) {
            $0.replacing("$\($1.offset + 1)", with: $1.element.name)
        }
    }

    /// The types to which CPython's macros cast what they are given, const or not.
    private static let casts: Set = ["PyObject *", "PyVarObject *", "void *", "const void *"]
}
