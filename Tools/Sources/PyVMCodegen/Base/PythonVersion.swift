import PyVMDocs

/// A CPython: a feature release such as 3.13, or a patch release such as 3.13.4 with which the C API changed.
public typealias PythonVersion = PyVMDocs.PythonVersion

extension PythonVersion {
    /// The version in the form that `PY_VERSION_HEX` has, as a C literal: 0x030D0400. A pre-release is not older.
    public var hexLiteral: String {
        let hex = String(major << 24 | minor << 16 | micro << 8, radix: 16, uppercase: true)
        return "0x" + String(repeating: "0", count: max(0, 8 - hex.count)) + hex
    }
}
