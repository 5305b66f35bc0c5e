/// How a function gives access to a data symbol of libpython.
struct DataAccess {
    let result: CType
    let expression: String

    /// It returns objects and constants by value, and arrays as a pointer to their first element. For variables and
    /// type objects it returns the address.
    init(name: String, type: CType) {
        let spelling = type.spelling
        if let bracket = spelling.firstIndex(of: "[") {
            let element = spelling[..<bracket].trimmingSpaces()
            result = CType(element.hasSuffix("const") || element.hasSuffix("*") ? element + "*" : element + " *")
            expression = name
        } else if spelling == "PyObject *" || spelling.hasPrefix("const char *") {
            result = CType("const char *const" == spelling ? "const char *" : spelling)
            expression = name
        } else if spelling.hasPrefix("const ") && !type.isPointer {
            result = CType(spelling.dropFirst(6))
            expression = name
        } else if let pointer = spelling.firstRange(of: "(*)") {
            result = CType(spelling[..<pointer.lowerBound] + "(**)" + spelling[pointer.upperBound...])
            expression = "&\(name)"
        } else {
            result = CType(spelling.hasSuffix("*") ? spelling + "*" : spelling + " *")
            expression = "&\(name)"
        }
    }
}
