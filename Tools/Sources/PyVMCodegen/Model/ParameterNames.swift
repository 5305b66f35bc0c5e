/// Gives every parameter a name that C and C++ accept: the documentation's, else the header's, else one with its
/// number.
struct ParameterNames {
    let functions: [API.Function]

    init(functions: [API.Function]) {
        self.functions = functions.map { function in
            var function = function
            function.prototype = Self.filled(function.prototype, documented: function.facts?.parameters ?? [])
            return function
        }
    }

    static func filled(_ prototype: Prototype, documented: [String] = []) -> Prototype {
        var prototype = prototype
        var used: Set<String> = ["vm"]
        for (index, parameter) in prototype.parameters.enumerated() {
            var name = parameter.name
            if documented.count >= prototype.parameters.count, !documented[index].hasPrefix("arg") {
                name = documented[index]
            }
            if name.isEmpty { name = "arg\(index + 1)" }
            if reserved.contains(name) || name == parameter.type.spelling { name += "_" }
            while !used.insert(name).inserted { name += "_" }
            prototype.parameters[index].name = name
        }
        return prototype
    }

    /// Words of C and C++, and a type of CPython's, that its headers use as names of parameters.
    private static let reserved: Set<String> = [
        "class", "default", "delete", "destructor", "explicit", "export", "mutable", "namespace", "new", "operator",
        "private",
        "protected", "public", "register", "template", "this", "throw", "try", "typename", "using", "virtual",
    ]
}
