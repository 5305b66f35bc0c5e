import PyVMDocs

/// Makes the Swift form of each function of the API, from its types, its facts and the annotations.
struct SwiftFunctionBuilder {
    private let api: API
    private let annotations: Annotations
    private let types: SwiftTypes

    init(api: API, annotations: Annotations) {
        self.api = api
        self.annotations = annotations
        types = SwiftTypes(api.types)
    }

    func build() throws -> (functions: [SwiftFunction], omissions: [SwiftOmission]) {
        try checkAnnotations()
        var functions: [SwiftFunction] = []
        var omissions = api.variadics.map { variadic in
            SwiftOmission(
                name: variadic.name, frontName: variadic.frontName, reason: "variadic: Swift imports no such function",
                instead: "`\(variadic.twin.name)` with `withArguments`")
        }
        for function in api.functions {
            if let reason = annotations.swift[function.name]?.leftOut {
                let instead = annotations.swift[function.name]?.instead ?? ""
                omissions.append(
                    .init(name: function.name, frontName: function.frontName, reason: reason, instead: instead))
                continue
            }
            do {
                functions.append(try swift(function))
            } catch let error as CodegenError {
                throw CodegenError("\(function.name): \(error)")
            }
        }
        return (functions, omissions.sorted { $0.name < $1.name })
    }

    private func checkAnnotations() throws {
        let byName = Dictionary(uniqueKeysWithValues: api.functions.map { ($0.name, $0) })
        for (name, annotation) in annotations.swift.sorted(by: { $0.key < $1.key }) {
            guard let function = byName[name] else {
                throw CodegenError(
                    "codegen/swift.toml: \(name) is no function of the table; mend the name or remove the line")
            }
            let known = Set(function.prototype.parameters.map(\.name))
            for parameter in annotation.parameters where !known.contains(parameter) {
                throw CodegenError(
                    "codegen/swift.toml: \(name) has no parameter \(parameter), but \(known.sorted().joined(separator: ", ")); mend the name"
                )
            }
            guard (annotation.leftOut == nil) == (annotation.instead == nil) else {
                throw CodegenError("codegen/swift.toml: \(name) has one of leftOut and instead; it takes both or none")
            }
        }
        for (name, type) in annotations.objects.sorted(by: { $0.key < $1.key }) {
            guard let check = type.check, byName[check] == nil else { continue }
            throw CodegenError(
                "codegen/objects.toml: \(name)'s check \(check) is no function of the table; mend the name")
        }
    }

    private func swift(_ function: API.Function) throws -> SwiftFunction {
        let annotation = annotations.swift[function.name]
        let facts = function.facts ?? ItemFacts(name: function.name)
        let own = function.prototype.parameters
        try checkFacts(facts, own)
        let parameters = try own.indices.map { try parameter(at: $0, of: own, facts, annotation) }
        let result = try result(of: function, facts, annotation)
        let isMissing = function.forms.values.contains(.missing)
        return SwiftFunction(
            function: function, parameters: parameters, result: result, hidesRefusal: isMissing && !shows(result),
            remark: annotation?.reason)
    }

    /// Refuses a fact about a parameter that does not exist: it would be lost silently.
    private func checkFacts(_ facts: ItemFacts, _ parameters: [Parameter]) throws {
        let known = Set(parameters.map(\.name))
        let named =
            facts.steals + facts.stealsOnSuccess + facts.releases + facts.acquires + facts.replaces
            + facts.outs.map(\.name)
        for name in named where !known.contains(name) {
            throw CodegenError(
                "the facts say what becomes of \(name), which is no parameter; mend codegen/docs/facts-by-hand.txt")
        }
    }

    // MARK: Parameters

    private func parameter(
        at index: Int, of parameters: [Parameter], _ facts: ItemFacts, _ annotation: Annotations.SwiftWrapper?
    ) throws -> SwiftFunction.Parameter {
        let parameter = parameters[index]
        let isOptional = annotation?.nullable?.contains(parameter.name) == true
        func made(_ type: String, _ kind: SwiftFunction.Parameter.Kind) -> SwiftFunction.Parameter {
            .init(name: parameter.name, type: type, isOptional: isOptional, kind: kind)
        }
        if annotation?.asItIs?.contains(parameter.name) != true {
            if let out = facts.outs.first(where: { $0.name == parameter.name }),
                out.ownership == .new || out.ownership == .borrowed
            {
                let pointee = parameter.type.spelling.dropLast().trimmingSpaces()
                return made("inout PyVM.PyObject?", .out(out.ownership, cast: pointee == "PyObject *" ? nil : pointee))
            }
            if facts.replaces.contains(parameter.name) { return made("inout PyVM.PyObject?", .replaced) }
            let isCounted = facts.releases.contains(parameter.name) || facts.acquires.contains(parameter.name)
            if let type = objectType(parameter.type), !isCounted {
                return made(
                    isOptional ? "PyVM.PyObject?" : "PyVM.PyObject", .object(type, reference(to: parameter.name, facts))
                )
            }
            if parameter.type.spelling == "const char *" {
                let isText =
                    annotation?.text?.contains(parameter.name) == true || !hasLength(after: index, in: parameters)
                if isText { return made(isOptional ? "String?" : "String", .text) }
            }
        }
        return made(try types.spelling(parameter.type), .value)
    }

    private func reference(to name: String, _ facts: ItemFacts) -> SwiftFunction.Parameter.Reference {
        if facts.steals.contains(name) { return .stolen }
        return facts.stealsOnSuccess.contains(name) ? .stolenOnSuccess : .lent
    }

    private func hasLength(after index: Int, in parameters: [Parameter]) -> Bool {
        guard index + 1 < parameters.count else { return false }
        let next = parameters[index + 1]
        return ["Py_ssize_t", "size_t"].contains(next.type.spelling) && ["len", "length", "size"].contains(next.name)
    }

    private func objectType(_ type: CType) -> SwiftFunction.ObjectType? {
        let words = type.withoutConst.split(separator: " ")
        guard words.count == 2, words[1] == "*", let object = annotations.objects[String(words[0])] else { return nil }
        let name = String(words[0])
        return .init(
            name: name, check: object.check.map(FrontName.of), isNamed: object.is, isOpaque: types.isOpaque(name))
    }

    // MARK: The result

    private func result(
        of function: API.Function, _ facts: ItemFacts, _ annotation: Annotations.SwiftWrapper?
    ) throws -> SwiftFunction.Result {
        let type = function.prototype.result
        if type.isVoid { return .nothing }
        if objectType(type) != nil, annotation?.result != .asItIs { return try object(function, facts, annotation) }
        let swift = try types.spelling(type)
        guard case .returned(let value, let signal)? = facts.error, annotation?.leaves != true else {
            return .value(swift, failure: nil)
        }
        if types.isPointer(type) {
            guard value == "NULL" else { return .value(swift, failure: nil) }
            return signal == .exception ? .pointer(String(swift.dropLast())) : .value(swift, failure: " == nil")
        }
        return .value(swift, failure: SwiftFailure.condition(value: value, type: swift))
    }

    private func object(
        _ function: API.Function, _ facts: ItemFacts, _ annotation: Annotations.SwiftWrapper?
    ) throws -> SwiftFunction.Result {
        let isValue = function.category == .data || function.category == .constant
        let ownership = facts.returns ?? (isValue ? .borrowed : .none)
        if ownership == .null { return .null }
        let isOpaque = objectType(function.prototype.result)?.isOpaque == true
        guard ownership == .new || ownership == .borrowed else {
            throw CodegenError(
                "returns an object, but codegen/docs does not say whether it is the caller's; add the fact by hand")
        }
        switch facts.error {
        case .returned(_, .ifOccurred), .returned(_, .quiet):
            return .object(ownership, .noneOrError, isOpaque: isOpaque)
        default: return .object(ownership, annotation?.result == .optional ? .none : .error, isOpaque: isOpaque)
        }
    }

    /// Whether the method looks at the result for errors, and so notices that the function was refused.
    private func shows(_ result: SwiftFunction.Result) -> Bool {
        switch result {
        case .object(_, .error, _), .object(_, .noneOrError, _), .pointer, .value(_, failure: .some): true
        default: false
        }
    }
}
