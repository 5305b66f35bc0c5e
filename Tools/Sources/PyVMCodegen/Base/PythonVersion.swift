import PyVMDocs

/// A CPython feature release such as 3.13: the granularity at which the C API changes.
public typealias PythonVersion = PyVMDocs.PythonVersion

extension PythonVersion {
    /// The version in the form that `PY_VERSION_HEX >> 16` has, as a C literal: 0x030D.
    public var hexLiteral: String {
        let hex = String(major << 8 | minor, radix: 16, uppercase: true)
        return "0x" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
}
