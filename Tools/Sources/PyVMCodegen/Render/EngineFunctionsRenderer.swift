/// `Sources/engine/api/*.h`: the functions that an engine adds to libpython's own.
struct EngineFunctionsRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        groupsWithCode.map { group, functions in
            GeneratedFile(
                path: "Sources/engine/api/\(group).h", by: Self.self,
                purpose: "what an engine adds to libpython for CPython's \(group).h.",
                text: "\n" + functions.map(definition).joined(separator: "\n"))
        }
    }

    /// The groups in which an engine has functions of its own.
    var groupsWithCode: [(group: String, functions: [API.Function])] {
        Dictionary(grouping: api.functions.filter { needsCode($0) }, by: \.group).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    private func needsCode(_ function: API.Function) -> Bool {
        function.forms.values.contains { form in
            switch form {
            case .call, .value, .sought, .missing: true
            case .address, .backport, .handWritten: false
            }
        }
    }

    private func definition(_ function: API.Function) -> String {
        var choices: [(versions: Availability, code: String)] = []
        for (form, versions) in Self.versionsByForm(function) {
            switch form {
            case .call, .value: choices.append((versions, frame(function, body(function, form))))
            case .sought(let form, let declaration, let from, let until):
                let report =
                    from.map { Self.missing(function, until: $0) } ?? until.map { Self.missing(function, since: $0) }
                choices.append((versions, sought(function, form, declaration, report ?? "")))
            case .missing:
                for run in versions.runs(among: api.versions) {
                    choices.append(
                        (Availability(api.versions[run]), missing(function, before: api.versions[run.upperBound])))
                }
            case .address, .backport, .handWritten: break
            }
        }
        return Conditional(versions: api.versions).text(choices)
    }

    static func versionsByForm(_ function: API.Function) -> [(form: API.Form, versions: Availability)] {
        Dictionary(grouping: function.forms, by: \.value)
            .map { ($0.key, Availability($0.value.map(\.key))) }
            .sorted { ($0.1.newest!, "\($0.0)") > ($1.1.newest!, "\($1.0)") }
    }

    private func body(_ function: API.Function, _ form: API.Form) -> String {
        switch form {
        case .call(let casts): call(function, casts)
        case .value(let expression): "    return \(expression);\n"
        case .address, .sought, .backport, .handWritten, .missing: ""
        }
    }

    /// The reference is weak, so that the engine loads into a libpython without the symbol.
    private func sought(
        _ function: API.Function, _ form: API.Form, _ declaration: String, _ report: String
    ) -> String {
        let result = ErrorExpression(for: function).code.map { "        return \($0);\n" } ?? "        return;\n"
        let symbol = if case .value = form { "&\(function.name)" } else { function.name }
        return "extern \(declaration) __attribute__((weak));\n"
            + frame(
                function,
                "    if (!\(symbol)) {\n        \(report);\n\(result)    }\n"
                    + body(function, form))
    }

    private func call(_ function: API.Function, _ casts: [Int: CType]) -> String {
        let arguments = function.prototype.parameters.enumerated().map { index, parameter in
            casts[index].map { "(\($0))\(parameter.name)" } ?? parameter.name
        }.joined(separator: ", ")
        let result = function.prototype.result
        var expression = "\(function.name)(\(arguments))"
        if let conversion = api.conversions[result.spelling] { expression = "\(conversion.result)(\(expression))" }
        let prologue = function.category == .macro ? api.prologues[function.group].map { "    \($0)\n" } : nil
        return "\(prologue ?? "")\(conversions(function))\(statements(expression, result, function.errno))"
    }

    /// Converts the arguments of types in codegen/conversions.toml.
    private func conversions(_ function: API.Function) -> String {
        let failure = ErrorExpression(for: function).code.map { "return \($0);" } ?? "return;"
        return function.prototype.parameters.map { parameter in
            guard let conversion = api.conversions[parameter.type.spelling] else { return "" }
            return "    if (!\(conversion.argument)(&\(parameter.name)))\n        \(failure)\n"
        }.joined()
    }

    /// A function that may set errno begins with the caller's value, so that errno stays as it is if the function does
    /// not set it.
    private func statements(_ expression: String, _ result: CType, _ errno: Annotations.ErrnoUse.Direction?) -> String {
        let enter = errno == nil ? "" : "    pyvm_errno_in();\n"
        guard errno == .out else {
            return enter + (result.isVoid ? "    \(expression);\n" : "    return \(expression);\n")
        }
        if result.isVoid { return "\(enter)    \(expression);\n    pyvm_errno_out();\n" }
        let call = "    \(result.declaring("result")) = \(expression);\n"
        return "\(enter)\(call)    pyvm_errno_out();\n    return result;\n"
    }

    private func missing(_ function: API.Function, before version: PythonVersion) -> String {
        let unused = function.prototype.parameters.map { "    (void)\($0.name);\n" }.joined()
        let report: String
        if let first = function.availability.versions.filter({ $0 > version }).min() {
            report = Self.missing(function, until: first)
        } else {
            let last = function.availability.newest.flatMap { api.versions.firstIndex(of: $0) } ?? 0
            report = Self.missing(function, since: api.versions[last + 1])
        }
        let result = ErrorExpression(for: function).code.map { "    return \($0);\n" } ?? ""
        return frame(function, "\(unused)    \(report);\n\(result)")
    }

    private static func missing(_ function: API.Function, until version: PythonVersion) -> String {
        "pyvm_missing_until(\"\(function.reportedName)\", \(version.hexLiteral))"
    }

    private static func missing(_ function: API.Function, since version: PythonVersion) -> String {
        "pyvm_missing_since(\"\(function.reportedName)\", \(version.hexLiteral))"
    }

    private func frame(_ function: API.Function, _ body: String) -> String {
        "static \(function.prototype.declaration(named: "pyvm_\(function.name)"))\n{\n\(body)}\n"
    }
}
