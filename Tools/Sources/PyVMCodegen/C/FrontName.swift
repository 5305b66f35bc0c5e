/// The names that PyVM gives to CPython's.
enum FrontName {
    /// `PyList_Append` gives `PyVMList_Append`, `Py_IncRef` gives `PyVM_IncRef`, `PY_VERSION_HEX` gives
    /// `PYVM_VERSION_HEX`.
    static func of(_ name: String) -> String {
        let underscores = name.prefix { $0 == "_" }
        let rest = name.dropFirst(underscores.count)
        if rest.hasPrefix("PY") { return "\(underscores)PYVM\(rest.dropFirst(2))" }
        if rest.hasPrefix("Py") { return "\(underscores)PyVM\(rest.dropFirst(2))" }
        return "PyVM_" + name
    }
}
