import CPyVM

/// How to make a VM.
///
/// What is not given here is as `python` itself has it. Whether a CPython can do what is asked shows when the VM is made:
/// ``VM/init(_:)`` throws then, and says why.
public struct VMConfiguration: Sendable {
    /// What a VM is made of. The names are libpyvm's and the pyvm command's.
    public enum Kind: String, Sendable, CaseIterable {
        /// Own GIL where the CPython has it (3.12 and newer), else isolated: VMs run in parallel everywhere.
        case standard = "default"
        /// A sub-interpreter with its own GIL. Needs CPython 3.12; takes only extension modules that say they support it.
        case ownGIL = "own-gil"
        /// A classic sub-interpreter: one GIL for all VMs of this kind. Takes any extension module.
        case sharedGIL = "shared-gil"
        /// A private copy of libpython: takes any extension module; some 11 in a process.
        case isolated
        /// The interpreter of a Python that runs in this process already.
        case main

        var native: PyVM_Kind {
            switch self {
            case .standard: PYVM_KIND_DEFAULT
            case .ownGIL: PYVM_KIND_OWN_GIL
            case .sharedGIL: PYVM_KIND_SHARED_GIL
            case .isolated: PYVM_KIND_ISOLATED
            case .main: PYVM_KIND_MAIN
            }
        }
    }

    /// How the VM is made.
    public var kind: Kind = .standard
    /// A version ("3.13"), an interpreter's path, a virtual environment's folder or a libpython. Nil: that of the process's
    /// first VM; for that one what `PYVM_PYTHON` in the environment says, else what `python3` is.
    public var python: String?
    /// `sys.argv`; nil: `[""]`.
    public var arguments: [String]?
    /// `sys.path`; nil: CPython's own.
    public var path: [String]?
    /// `os.environ`; nil: the process's. Programs that are started without `env=` see it in isolated VMs, else the process's.
    public var environment: [String: String]?
    /// As `python -I`: no PYTHON* variables, no user site-packages, no working directory in `sys.path`. For a VM that starts a
    /// CPython: each isolated one, and the first of the others.
    public var isIsolatedMode = false
    /// Takes what Python writes to `sys.stdout` and `sys.stderr`; nil: the process's own. Called inside the VM, by one of its threads at
    /// a time, with UTF-8: whole writes of Python's text layer, mostly lines. What it throws is OSError in Python: a POSIXError
    /// with its code, anything else with EIO.
    public var output: (@Sendable (Output, UnsafeRawBufferPointer) throws -> Void)?
    /// Gives what Python reads from `sys.stdin`, inside the VM: how many bytes it put there, 0 at the end; nil: the process's own.
    public var input: (@Sendable (UnsafeMutableRawBufferPointer) throws -> Int)?
    /// May Python code start threads?
    public var allowsThreads = true
    /// May Python code start daemon threads? A VM cannot be closed while one runs.
    public var allowsDaemonThreads = false
    /// May Python code call `os.fork`? It is fatal to the child; `subprocess` works either way.
    public var allowsFork = false
    /// May Python code replace the process, by `os.execv`?
    public var allowsExec = false
    /// Bytes that the VM may have allocated before MemoryError is raised in it; 0: no limit. Not for shared-GIL and main VMs.
    public var memoryLimit = 0
    /// May the VM be one that was used before, cleaned, and be used again when it is closed? Modules stay imported, and objects that
    /// Swift has not let go of by then stay for ever.
    public var recycles = false

    /// What Python writes to.
    public enum Output: Int32, Sendable {
        /// `sys.stdout`.
        case standardOutput = 1
        /// `sys.stderr`.
        case standardError = 2
    }

    /// A VM of the standard kind, on the CPython that is found first.
    public init() {}

    /// A VM of this kind, on this CPython: see ``python``.
    public init(kind: Kind = .standard, python: String? = nil) {
        self.kind = kind
        self.python = python
    }

    /// What libpyvm could not see.
    private func check() throws(VMError) {
        let texts = [[python ?? ""], arguments ?? [], path ?? [], environment.map { $0.map { "\($0)\($1)" } } ?? []]
        for text in texts.joined() { try VMError.refuseNUL(in: text, "a text of the configuration", function: "VM") }
        guard memoryLimit >= 0 else {
            throw .argument("memoryLimit is \(memoryLimit); it cannot be less than 0", function: "VM")
        }
        guard kind != .main || (output == nil && input == nil && arguments == nil && path == nil && environment == nil)
        else {
            throw .argument(
                "the main VM runs already, as its program made it; it takes no streams, arguments, path or environment",
                function: "VM")
        }
    }

    /// A VM, and what has to live as long.
    func makeVM() throws(VMError) -> (OpaquePointer, Streams?) {
        try check()
        var config = PyVM_Config()
        config.size = MemoryLayout<PyVM_Config>.stride
        config.kind = kind.native
        config.allow_fork = allowsFork ? 1 : 0
        config.allow_exec = allowsExec ? 1 : 0
        config.allow_threads = allowsThreads ? 1 : 0
        config.allow_daemon_threads = allowsDaemonThreads ? 1 : 0
        config.isolated_mode = isIsolatedMode ? 1 : 0
        config.memory_limit = memoryLimit
        config.recycle = recycles ? 1 : 0
        let streams = Streams(self)
        streams?.add(to: &config)
        let variables = environment?.map { "\($0)=\($1)" }
        let made = withOptionalCString(python) { python in
            withOptionalCStrings(arguments) { arguments in
                withOptionalCStrings(path) { path in
                    withOptionalCStrings(variables) { environment in
                        config.python = python
                        config.argv = arguments
                        config.path = path
                        config.environment = environment
                        return PyVM_New(&config)
                    }
                }
            }
        }
        guard let made else { throw VMError.last }
        return (made, streams)
    }
}

private func withOptionalCString<Result>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    guard let text else { return body(nil) }
    return text.withCString { body($0) }
}

/// A C array of C strings that ends in NULL.
private func withOptionalCStrings<Result>(
    _ texts: [String]?, _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
    guard let texts else { return body(nil) }
    var bytes: [CChar] = []
    let starts = texts.map { text in
        defer { bytes.append(contentsOf: text.utf8CString) }
        return bytes.count
    }
    return bytes.withUnsafeBufferPointer { bytes in
        let pointers: [UnsafePointer<CChar>?] = starts.map { start in bytes.baseAddress.map { $0 + start } } + [nil]
        return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
}
