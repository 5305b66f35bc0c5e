import PyVMDocs

/// The doc comment of a front function: its result, the references that it takes over, its error value, and the
/// CPythons that have it.
struct FunctionComment {
    let versions: [PythonVersion]

    func text(_ function: API.Function) -> String {
        comment(
            facts: function.facts, result: function.prototype.result, name: function.name,
            value: value(function), availability: availability(function), deprecated: function.deprecatedIn)
    }

    func text(_ variadic: API.VariadicFunction) -> String {
        comment(
            facts: variadic.facts, result: variadic.prototype.result, name: variadic.name, value: nil,
            availability: availability(variadic), deprecated: Availability([]))
    }

    private func comment(
        facts: ItemFacts?, result: CType, name: String, value: String?, availability: String, deprecated: Availability
    ) -> String {
        var parts = [value ?? returned(facts, result), error(facts, result)].compactMap(\.self)
        if let facts { parts += references(facts) }
        parts.append("CPython: \(availability).")
        if !deprecated.isEmpty { parts.append("Deprecated in \(deprecated.sentence(among: versions)).") }
        return CComment.documentation("\(name). \(parts.joined(separator: " "))".split(separator: " "))
    }

    private func availability(_ variadic: API.VariadicFunction) -> String {
        let own = variadic.availability.sentence(among: versions)
        let added = Availability(variadic.twin.worksIn.versions.subtracting(variadic.availability.versions))
        return added.isEmpty ? own : "\(own); PyVM's own in \(added.sentence(among: versions))"
    }

    /// What a function for data or for a constant returns.
    private func value(_ function: API.Function) -> String? {
        guard function.category == .data || function.category == .constant else { return nil }
        let result = function.prototype.result.spelling
        if result == "PyObject *" || result == "PyTypeObject *" { return "Returns a borrowed reference." }
        let isAddress = function.forms.values.contains { form in
            if case .value(let expression) = form { expression.hasPrefix("&") } else { false }
        }
        return isAddress
            ? "Returns the address of the variable, which all VMs of the process share." : "Returns the value."
    }

    func availability(_ function: API.Function) -> String {
        let own = function.availability.sentence(among: versions)
        let backported = Availability(function.forms.filter { $0.value == .backport }.keys)
        return backported.isEmpty ? own : "\(own); made from older functions in \(backported.sentence(among: versions))"
    }

    private func returned(_ facts: ItemFacts?, _ result: CType) -> String? {
        switch facts?.returns {
        case .new: "Returns a new reference."
        case .borrowed: "Returns a borrowed reference."
        case .null: "Returns NULL always."
        case .some(.none), nil: nil
        }
    }

    private func error(_ facts: ItemFacts?, _ result: CType) -> String? {
        switch facts?.error {
        case .never: result.isVoid ? nil : "Never fails."
        case .status: "Returns a PyStatus, which PyVMStatus_Exception tells from success."
        case .returned(let value, .exception): "On error: \(value), with an exception."
        case .returned(let value, .ifOccurred): "On error: \(value), which may be a result too: ask PyVMErr_Occurred."
        case .returned(let value, .quiet): "On failure: \(value), with no exception."
        case nil: nil
        }
    }

    private func references(_ facts: ItemFacts) -> [String] {
        var parts: [String] = []
        if !facts.steals.isEmpty { parts.append("Steals the reference to \(list(facts.steals)), on error too.") }
        if !facts.stealsOnSuccess.isEmpty {
            parts.append("Steals the reference to \(list(facts.stealsOnSuccess)) unless it fails.")
        }
        if !facts.releases.isEmpty { parts.append("Releases the reference to \(list(facts.releases)).") }
        if !facts.replaces.isEmpty {
            parts.append("Releases the reference in \(list(facts.replaces)) and stores a new one there.")
        }
        for out in facts.outs where out.ownership == .new || out.ownership == .borrowed {
            parts.append("Stores a \(out.ownership.rawValue) reference in \(out.name).")
        }
        return parts
    }

    private func list(_ names: [String]) -> String {
        names.joined(separator: " and ")
    }
}
