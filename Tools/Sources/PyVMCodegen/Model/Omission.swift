extension API {
    /// A public name that PyVM does not offer.
    public struct Omission: Sendable {
        public enum Form: Sendable {
            case function(Prototype)
            case data(CType)
            /// A macro, or what has types that PyVM's headers lack. Nil: it is used without an argument list.
            case macro(parameters: [String]?)
        }

        public var name: String
        public var form: Form
        public var reason: String
        public var instead: String
    }
}

/// Finds how the names that are left out are declared.
struct OmissionBuilder {
    let index: SnapshotIndex
    let annotations: Annotations
    let types: TypeCatalog

    func build() -> [API.Omission] {
        let declared = index.allNames.sorted().compactMap { name -> API.Omission? in
            guard let entry = annotations.leftOut(name), let form = form(of: name) else { return nil }
            return API.Omission(name: name, form: form, reason: entry.reason, instead: entry.instead)
        }
        let hidden = annotations.privateNames.sorted { $0.key < $1.key }.map { name, entry in
            API.Omission(name: name, form: .macro(parameters: []), reason: entry.reason, instead: entry.instead)
        }
        return declared + hidden
    }

    private func form(of name: String) -> API.Omission.Form? {
        if let function = Self.newest(index.functions[name]) {
            let prototype = function.prototype
            let isKnown = ([prototype.result] + prototype.parameters.map(\.type)).allSatisfy(isKnown)
            return isKnown ? .function(prototype) : .macro(parameters: [])
        }
        if let data = Self.newest(index.data[name]) {
            return isKnown(data.type) ? .data(data.type) : .macro(parameters: nil)
        }
        return Self.newest(index.macros[name]).map { .macro(parameters: $0.parameters) }
    }

    private static func newest<Item>(_ items: [PythonVersion: Item]?) -> Item? {
        items?.max { $0.key < $1.key }?.value
    }

    /// Whether PyVM's headers, or those of the system that they include, have each word of a type.
    private func isKnown(_ type: CType) -> Bool {
        type.spelling.tokens().allSatisfy { word in
            !word.contains(where: \.isUppercase) && !word.hasPrefix("_") || Self.system.contains(word)
                || types.entries.contains { $0.name == word }
        }
    }

    private static let system: Set = ["FILE"]
}
