import PyVMDocs

/// The error value, as C code, that a function returns if it cannot run.
struct ErrorExpression {
    /// Nil for a function that returns nothing.
    let code: String?

    init(for function: API.Function) {
        self.init(result: function.prototype.result, facts: function.facts)
    }

    init(result: CType, facts: ItemFacts?) {
        if result.isVoid {
            code = nil
        } else if result.isPointer || result.spelling == "PyThread_type_lock" {
            code = "NULL"
        } else if Self.structs.contains(result.spelling) {
            code = result.spelling == "Py_complex" ? "(Py_complex){-1.0, 0.0}" : "(\(result)){0}"
        } else if ["double", "float"].contains(result.spelling) {
            code = "-1.0"
        } else {
            code = Self.number(result, facts?.error)
        }
    }

    private static func number(_ result: CType, _ error: ErrorValue?) -> String {
        switch error {
        case .never: isEnumeration(result) ? "(\(result))0" : "0"
        case .returned(let value, _) where Int(value) != nil:
            plain.contains(result.spelling) ? value : "(\(result))\(value)"
        default: plain.contains(result.spelling) ? "-1" : "(\(result))-1"
        }
    }

    private static func isEnumeration(_ type: CType) -> Bool {
        !plain.contains(type.spelling) && type.spelling.hasPrefix("Py") && !type.spelling.hasSuffix("_t")
    }

    private static let plain: Set = [
        "int", "long", "long long", "Py_ssize_t", "Py_hash_t", "PyTime_t", "int64_t", "int32_t",
    ]
    private static let structs: Set = ["Py_complex", "PyStatus", "Py_tss_t"]
}
