import CPyVM
import Foundation

/// A CPython that libpyvm found, or a candidate that it cannot use.
public struct FoundPython: Hashable, Sendable {
    public var executable: String?
    public var version: String?
    public var libpython: String?
    public var engine: String?
    /// Why it cannot be used, and what to do about it.
    public var problem: String?

    public init(executable: String?, version: String?, libpython: String?, engine: String?, problem: String?) {
        self.executable = executable
        self.version = version
        self.libpython = libpython
        self.engine = engine
        self.problem = problem
    }

    /// Its name for `PyVM_Config.python`.
    var name: String { executable ?? libpython ?? "" }

    /// The CPythons that `wanted` names: a version, or the path of an interpreter, a virtual environment or a
    /// libpython. nil: all that libpyvm finds.
    public static func all(_ wanted: String? = nil) throws(VMFailure) -> [FoundPython] {
        guard let wanted, !wanted.isEmpty else { return try each() }
        if isVersion(wanted) { return try each().filter { $0.fits(wanted) } }
        // PyVM_EachPython begins with the CPython of this variable. Setting it is safe: the process has only one thread
        // yet.
        setenv("PYVM_PYTHON", wanted, 1)
        return try each(atMost: 1)
    }

    private static func each(atMost limit: Int = .max) throws(VMFailure) -> [FoundPython] {
        let list = List(limit: limit)
        let status = PyVM_EachPython(
            { python, data in
                let list = Unmanaged<List>.fromOpaque(data!).takeUnretainedValue()
                list.pythons.append(FoundPython(python!.pointee))
                return list.pythons.count >= list.limit ? 1 : 0
            }, Unmanaged.passUnretained(list).toOpaque())
        guard status == 0 else { throw VMFailure.last }
        return withExtendedLifetime(list) { list.pythons }
    }

    private final class List {
        var pythons: [FoundPython] = []
        let limit: Int
        init(limit: Int) { self.limit = limit }
    }

    private init(_ python: PyVM_Python) {
        func text(_ characters: UnsafePointer<CChar>?) -> String? { characters.map { String(cString: $0) } }
        self.init(
            executable: text(python.executable), version: text(python.version), libpython: text(python.libpython),
            engine: text(python.engine), problem: text(python.problem))
    }

    static func isVersion(_ name: String) -> Bool {
        name.first?.isNumber == true && name.allSatisfy { $0.isNumber || $0 == "." }
    }

    /// "3.13" means 3.13.0, not 3.1.
    func fits(_ wanted: String) -> Bool {
        version == wanted || version?.hasPrefix(wanted + ".") == true
    }
}
