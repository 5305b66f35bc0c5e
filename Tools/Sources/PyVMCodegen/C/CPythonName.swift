/// The way back from `FrontName`.
enum CPythonName {
    static func of(_ front: String) -> String {
        if front.hasPrefix("PYVM_") { return "PY_" + front.dropFirst(5) }
        return "Py" + front.dropFirst(4)
    }
}
