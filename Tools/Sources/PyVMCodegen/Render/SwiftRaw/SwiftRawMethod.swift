import PyVMDocs

/// One method of the raw layer: its declaration, and how the C function is called.
struct SwiftRawMethod {
    let function: SwiftFunction

    private typealias Parameter = SwiftFunction.Parameter

    var text: String {
        let isStatus = if case .value("Int32", failure: .some) = function.result { true } else { false }
        return (isStatus ? "    @discardableResult\n" : "") + declaration + body + "    }\n"
    }

    private var declaration: String {
        let items = function.parameters.map { "_ \(Self.quoted($0.name)): \($0.type)" }
        let result = resultType.map { " -> \($0)" } ?? ""
        return SwiftLayout.list("public func \(function.function.name)", items, " throws\(result) {", indent: 4)
    }

    private var resultType: String? {
        switch function.result {
        case .nothing, .null: nil
        case .object(_, .error, _): "PyVM.PyObject"
        case .object: "PyVM.PyObject?"
        case .pointer(let type), .value(let type, _): type
        }
    }

    // MARK: The body

    private var body: String {
        let call = "\(needsTry ? "try " : "")\(cCall(on: "handle"))"
        let before = preparation, after = completion
        if before.isEmpty, after.isEmpty, !looksAtResult {
            let short = "        try vm.withHandle { \(finished(cCall(on: "$0"), isThrowing: needsTry)) }\n"
            if short.utf8.count <= Lines.width + 1 { return short }
            return block([finished(cCall(on: "handle"), isThrowing: needsTry)])
        }
        switch function.result {
        case .nothing: return block(before + [call] + after)
        case .null: return block(before + ["_ = \(call)"] + after)
        case .value(_, let failure):
            let check = failure.map { ["if \(result)\($0) { try check() }"] } ?? []
            return block(before + ["let \(result) = \(call)"] + after + check + ["return \(result)"])
        case .object, .pointer:
            return block(
                before + ["let \(result) = \(call)"] + after + ["return \(finished(result, isThrowing: false))"])
        }
    }

    /// The variable for the C function's result.
    private var result: String { function.parameters.contains { $0.name == "result" } ? "returned" : "result" }

    /// Whether the method does more with the result than make an object of it.
    private var looksAtResult: Bool {
        if case .value(_, failure: .some) = function.result { true } else { false }
    }

    private func block(_ statements: [String]) -> String {
        "        try vm.withHandle { handle in\n\(statements.map(layout).joined())        }\n"
    }

    /// A statement in lines of the right length; the only place to break is the argument list of the C function.
    private func layout(_ statement: String) -> String {
        let line = Self.margin + statement
        guard line.utf8.count > Lines.width, let open = line.firstRange(of: "(handle, ") else { return line + "\n" }
        let arguments = line[line.index(after: open.lowerBound)...].split(separator: " ")
        let margin = Self.margin + "    "
        return "\(line[...open.lowerBound])\n" + Lines.filled(arguments, first: margin, rest: margin)
    }

    /// Of statements in the closure.
    private static let margin = "            "

    /// What the method does with the C function's result.
    private func finished(_ value: String, isThrowing: Bool) -> String {
        switch function.result {
        case .nothing, .value: return isThrowing ? "try \(value)" : value
        case .null: return "_ = \(isThrowing ? "try " : "")\(value)"
        case .pointer: return "try present(\(value))"
        case .object(let ownership, let absence, let isOpaque):
            let verb = ownership == .new ? "own" : "borrow"
            let pointer = isOpaque ? "UnsafeMutableRawPointer(\(value))" : value
            switch absence {
            case .error: return "try \(verb)(\(pointer))"
            case .noneOrError: return "try \(verb)IfAny(\(pointer))"
            case .none: return "\(isThrowing ? "try " : "")\(verb)OrNil(\(pointer))"
            }
        }
    }

    // MARK: Arguments

    private func cCall(on handle: String) -> String {
        "\(function.function.frontName)(\(([handle] + function.parameters.map(argument)).joined(separator: ", ")))"
    }

    private func argument(_ parameter: SwiftFunction.Parameter) -> String {
        let name = Self.quoted(parameter.name)
        switch parameter.kind {
        case .value: return name
        case .text: return parameter.isOptional ? "textIfAny(\(name))" : "text(\(name))"
        case .out, .replaced: return "&\(pointer(parameter))"
        case .object(_, .stolenOnSuccess): return pointer(parameter)
        case .object(let type, .lent): return cast(reference("pass", parameter, type), to: type)
        case .object(let type, .stolen): return cast(reference("give", parameter, type), to: type)
        }
    }

    private func reference(_ verb: String, _ parameter: SwiftFunction.Parameter, _ type: SwiftFunction.ObjectType)
        -> String
    {
        let check = type.check.map { ", \($0), \"\(type.isNamed)\"" } ?? ""
        return "\(verb)\(parameter.isOptional ? "IfAny" : "")(\(Self.quoted(parameter.name))\(check))"
    }

    private func cast(_ reference: String, to type: SwiftFunction.ObjectType) -> String {
        if type.name == "PyObject" { return reference }
        return type.isOpaque ? "OpaquePointer(\(reference))" : "typed(\(reference))"
    }

    private func pointer(_ parameter: SwiftFunction.Parameter) -> String { "\(parameter.name)Pointer" }

    private var needsTry: Bool { function.parameters.contains(where: mayThrow) }

    private func mayThrow(_ parameter: SwiftFunction.Parameter) -> Bool {
        switch parameter.kind {
        case .text, .object(_, .lent), .object(_, .stolen): true
        default: false
        }
    }

    // MARK: Before and after the call

    private var preparation: [String] {
        var lines = function.hidesRefusal ? ["let pending = PyVMErr_Occurred(handle)"] : []
        lines += refusals
        for parameter in function.parameters {
            switch parameter.kind {
            case .out(_, let cast):
                let type =
                    cast.map { $0 == "void" ? "RawReference" : "UnsafeMutablePointer<\($0.dropLast(2))>" }
                    ?? "RawReference"
                lines.append("var \(pointer(parameter)): \(type)?")
            case .replaced: lines.append("var \(pointer(parameter)) = try giveIfAny(\(Self.quoted(parameter.name)))")
            case .object(let type, .stolenOnSuccess):
                lines.append("let \(pointer(parameter)) = try \(reference("give", parameter, type))")
            default: break
            }
        }
        return lines
    }

    /// Checks all arguments first: if a later one were refused, a reference that was already added would be lost.
    private var refusals: [String] {
        let early = function.parameters.filter(isGivenBefore)
        let order = early + function.parameters.filter { !isGivenBefore($0) && mayThrow($0) }
        guard let first = order.firstIndex(where: { isGivenBefore($0) || isStolen($0) }) else { return [] }
        var objects: [String] = [], lines: [String] = []
        for parameter in order[(first + 1)...] {
            switch parameter.kind {
            case .text: lines.append("_ = try \(argument(parameter))")
            case .object(let type, _) where type.check != nil:
                lines.append("_ = try \(reference("pass", parameter, type))")
            default: objects.append(Self.quoted(parameter.name))
            }
        }
        return (objects.isEmpty ? [] : ["try refuseForeign(\(objects.joined(separator: ", ")))"]) + lines
    }

    /// Whether a reference is added in a statement before the call.
    private func isGivenBefore(_ parameter: SwiftFunction.Parameter) -> Bool {
        switch parameter.kind {
        case .replaced, .object(_, .stolenOnSuccess): true
        default: false
        }
    }

    private var completion: [String] {
        var lines: [String] = [], checks: [String] = []
        for parameter in function.parameters {
            let name = Self.quoted(parameter.name)
            switch parameter.kind {
            case .out(let ownership, _):
                lines.append("\(name) = \(ownership == .new ? "ownOrNil" : "borrowOrNil")(\(pointer(parameter)))")
            case .replaced:
                lines.append("\(name) = ownOrNil(\(pointer(parameter)))")
                if case .nothing = function.result, function.function.facts?.error != .never {
                    checks.append("if \(name) == nil { try check() }")
                }
            case .object(_, .stolenOnSuccess):
                if case .value(_, let failure?) = function.result {
                    lines.append("if \(result)\(failure) { PyVM_DecRef(handle, \(pointer(parameter))) }")
                }
            default: break
            }
        }
        if function.hidesRefusal { checks.append("if pending == nil { try check() }") }
        return lines + checks
    }

    private func isStolen(_ parameter: SwiftFunction.Parameter) -> Bool {
        if case .object(_, .stolen) = parameter.kind { true } else { false }
    }

    // MARK: Names

    private static func quoted(_ name: String) -> String {
        if own.contains(name) { return "\(name)_" }
        return keywords.contains(name) ? "`\(name)`" : name
    }

    /// The names that a method's body uses. Parameters have no labels, so their own names may be changed.
    private static let own: Set = [
        "borrow", "borrowIfAny", "borrowOrNil", "check", "give", "giveIfAny", "handle", "own", "ownIfAny", "ownOrNil",
        "pass",
        "passIfAny", "pending", "present", "refuseForeign", "text", "textIfAny", "typed", "vm",
    ]

    private static let keywords: Set = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum",
        "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
        "inout",
        "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
        "rethrows",
        "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
        "typealias", "var",
        "where", "while",
    ]
}
