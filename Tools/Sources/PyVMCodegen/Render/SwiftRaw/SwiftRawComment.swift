import PyVMDocs

/// The doc comment of a method of the raw layer: C's declaration, then references, errors and versions.
struct SwiftRawComment {
    let versions: [PythonVersion]

    func text(_ function: SwiftFunction) -> String {
        let declaration = "`\(function.function.prototype.declaration(named: function.function.name))`"
        return SwiftLayout.comment(declaration, indent: 4) + "    ///\n"
            + SwiftLayout.comment(sentences(function).joined(separator: " "), indent: 4)
    }

    private func sentences(_ function: SwiftFunction) -> [String] {
        var parts = [returned(function), error(function)].compactMap(\.self)
        parts += references(function.parameters)
        parts += counted(function.function.facts)
        switch function.function.errno {
        case .into: parts.append("Reads errno, so call it inside `withVM`, where entering does not change it.")
        case .out: parts.append("May set errno.")
        case nil: break
        }
        if let remark = remark(function) { parts.append(remark) }
        parts.append("CPython: \(FunctionComment(versions: versions).availability(function.function)).")
        let deprecated = function.function.deprecatedIn
        if !deprecated.isEmpty { parts.append("Deprecated in \(deprecated.sentence(among: versions)).") }
        return parts
    }

    private func returned(_ function: SwiftFunction) -> String? {
        switch function.result {
        case .object(.new, _, _): "A new reference, which the result owns."
        case .object: "A borrowed reference, to which the result adds its own."
        case .null: "Leaves an exception pending, for a C function to return NULL."
        case .value("UnsafePointer<CChar>?", _), .pointer("UnsafePointer<CChar>"):
            "The text belongs to what the function got it from."
        default: nil
        }
    }

    private func error(_ function: SwiftFunction) -> String? {
        if case .null = function.result { return nil }
        switch function.function.facts?.error {
        case .never: return function.function.prototype.result.isVoid ? nil : "Never fails."
        case .status: return "Returns a PyStatus, which PyVMStatus_Exception tells from success."
        case .returned(let value, .exception):
            if case .value(_, failure: nil) = function.result {
                return "Returns \(value) always, with an exception that stays pending."
            }
            return "Throws the exception for \(value)."
        case .returned(let value, .ifOccurred):
            let isNull = value == "NULL"
            return isNull
                ? "Nil for NULL, unless it comes with an exception." : "Throws if \(value) comes with an exception."
        case .returned(let value, .quiet): return "\(value == "NULL" ? "Nil" : value) on failure, with no exception."
        case nil: return nil
        }
    }

    private func references(_ parameters: [SwiftFunction.Parameter]) -> [String] {
        func named(
            _ isOfKind: (SwiftFunction.Parameter.Kind) -> Bool, _ one: (String) -> String, _ many: (String) -> String
        ) -> String? {
            let names = parameters.filter { isOfKind($0.kind) }.map(\.name)
            guard let last = names.last else { return nil }
            return names.count == 1 ? one(last) : many("\(names.dropLast().joined(separator: ", ")) and \(last)")
        }
        return [
            named(
                { if case .object(_, .stolen) = $0 { true } else { false } },
                { "Steals a reference to \($0), and is given one to steal." },
                { "Steals references to \($0), and is given some to steal." }),
            named(
                { if case .object(_, .stolenOnSuccess) = $0 { true } else { false } },
                { "Steals a reference to \($0) unless it fails, and is given one to steal." },
                { "Steals references to \($0) unless it fails, and is given some to steal." }),
            named(
                { if case .out(.new, _) = $0 { true } else { false } },
                { "Stores a new reference in \($0), which then owns it." },
                { "Stores new references in \($0), which then own them." }),
            named(
                { if case .out(.borrowed, _) = $0 { true } else { false } },
                { "Stores a borrowed reference in \($0), which adds its own." },
                { "Stores borrowed references in \($0), which add their own." }),
            named(
                { if case .replaced = $0 { true } else { false } },
                { "Replaces the object in \($0)." }, { "Replaces the objects in \($0)." }),
        ].compactMap(\.self)
    }

    private func counted(_ facts: ItemFacts?) -> [String] {
        guard let names = facts.map({ $0.releases + $0.acquires }), !names.isEmpty else { return [] }
        return ["Counts by hand, so \(names.joined(separator: " and ")) is the reference itself."]
    }

    private func remark(_ function: SwiftFunction) -> String? {
        guard let remark = function.remark else { return nil }
        let optional = function.parameters.filter(\.isOptional).map(\.name)
        if !optional.isEmpty { return "Nil for \(optional.joined(separator: ", ")): \(remark)." }
        if case .object(_, .none, _) = function.result { return "Nil: \(remark)." }
        return "As in C: \(remark)."
    }
}
