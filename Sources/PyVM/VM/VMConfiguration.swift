import CPyVM

/// How to make a VM.
///
/// What is not set here is as in the program `python`. Nothing is checked before the VM is made: if a CPython cannot do
/// what is asked, ``VM/init(_:)`` throws and says why.
public struct VMConfiguration: Sendable {
    /// The kinds of VM. The raw values are their names in libpyvm and in the command pyvm.
    public enum Kind: String, Sendable, CaseIterable {
        /// `ownGIL` on CPython 3.12 and newer, else `isolated`. Such VMs run in parallel on every CPython.
        case standard = "default"
        /// A sub-interpreter with its own GIL. It needs CPython 3.12 or newer, and loads only extension modules that
        /// say they support it.
        case ownGIL = "own-gil"
        /// A classic sub-interpreter: all VMs of this kind share one GIL. It loads most extension modules.
        case sharedGIL = "shared-gil"
        /// An interpreter in a private copy of libpython. It loads any extension module; a process has room for about
        /// 11.
        case isolated
        /// The interpreter of the host: a Python that this process runs already.
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

    /// The kind of VM to make.
    public var kind: Kind = .standard
    /// The CPython: a version ("3.13"), an interpreter's path, a virtual environment's folder or a libpython. Nil: the
    /// CPython of the process's first VM. For the first VM itself: what `PYVM_PYTHON` in the environment names, else
    /// `python3`.
    public var python: String?
    /// `sys.argv`; nil: `[""]`, or what follows from ``commandLine``.
    public var arguments: [String]?
    /// What follows `python` in a command line: Python's options, then what ``VM/runMain()`` runs, and its arguments.
    /// For a VM that starts a CPython: each isolated VM does, and the first of the other VMs on each CPython; its
    /// command line is that of the others, too. Not together with ``isIsolatedMode``: write `-I`.
    public var commandLine: [String]?
    /// `sys.path`; nil: CPython's own.
    public var path: [String]?
    /// `os.environ`; nil: the process's environment. A program that Python code starts without `env=` gets this
    /// environment in an isolated VM, and the process's in any other VM.
    public var environment: [String: String]?
    /// As `python -I`: no PYTHON* variables, no user site-packages, no working directory in `sys.path`. It counts only
    /// for a VM that starts a CPython: for each isolated VM, and for the first VM of the other kinds.
    public var isIsolatedMode = false
    /// Gets what Python writes to `sys.stdout` and `sys.stderr`; nil: the process's streams. It is called inside the
    /// VM, by one thread at a time, with UTF-8: whole writes of Python's text layer, usually lines. An error that it
    /// throws is an OSError in Python, with the code of a POSIXError, else with EIO. Forks of the VM call it, too, and
    /// clones that have none of their own: at the same time.
    public var output: (@Sendable (Output, UnsafeRawBufferPointer) throws -> Void)?
    /// Fills a buffer with what Python reads from `sys.stdin`, and returns how many bytes it wrote, 0 at the end; nil:
    /// the process's stream. It is called inside the VM. An error that it throws is an OSError, as with ``output``.
    public var input: (@Sendable (UnsafeMutableRawBufferPointer) throws -> Int)?
    /// May Python code start threads?
    public var allowsThreads = true
    /// May Python code start daemon threads? A closed VM keeps its memory as long as one is in a C call.
    public var allowsDaemonThreads = false
    /// May Python code call `os.fork`? Only an isolated VM survives it in the child. `subprocess` works either way.
    public var allowsFork = false
    /// May Python code replace the process, by `os.execv`?
    public var allowsExec = false
    /// How many bytes the VM may have allocated; beyond that Python raises MemoryError. 0: no limit. Shared-GIL and
    /// main VMs cannot have one.
    public var memoryLimit = 0
    /// May the VM take the cleaned interpreter of a closed VM, and leave its own to a later VM? Then modules stay
    /// imported. Objects that Swift still holds when the VM is closed stay for ever.
    public var recycles = false

    /// A stream that Python writes to.
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

    /// Checks what libpyvm cannot see.
    private func check() throws(VMError) {
        let texts = [
            [python ?? ""], arguments ?? [], commandLine ?? [], path ?? [],
            environment.map { $0.map { "\($0)\($1)" } } ?? [],
        ]
        for text in texts.joined() { try VMError.refuseNUL(in: text, "a text of the configuration", function: "VM") }
        guard memoryLimit >= 0 else {
            throw .argument("memoryLimit is \(memoryLimit); it cannot be less than 0", function: "VM")
        }
        guard kind != .main || (output == nil && input == nil && arguments == nil && path == nil && environment == nil)
        else {
            throw .argument(
                "the main VM already runs, so it takes no streams, arguments, path or environment; leave them nil",
                function: "VM")
        }
    }

    /// Makes the VM. The streams have to live as long as it does.
    func makeVM(_ make: (inout PyVM_Config) -> OpaquePointer?) throws(VMError) -> (OpaquePointer, Streams?) {
        let memory = CMemory()
        defer { _fixLifetime(memory) }
        var config = try native(in: memory)
        let streams = Streams(self)
        streams?.add(to: &config)
        guard let made = make(&config) else { throw VMError.last }
        return (made, streams)
    }

    /// The configuration as C has it, without streams. What it points to is in `memory`.
    func native(in memory: CMemory) throws(VMError) -> PyVM_Config {
        try check()
        var config = PyVM_Config()
        config.size = MemoryLayout<PyVM_Config>.stride
        config.kind = kind.native
        config.python = memory.text(python)
        config.allow_fork = allowsFork ? 1 : 0
        config.allow_exec = allowsExec ? 1 : 0
        config.allow_threads = allowsThreads ? 1 : 0
        config.allow_daemon_threads = allowsDaemonThreads ? 1 : 0
        config.python_config = try memory.start(commandLine)
        config.argv = memory.texts(arguments)
        config.path = memory.texts(path)
        config.environment = memory.texts(environment?.map { "\($0)=\($1)" })
        config.isolated_mode = isIsolatedMode ? 1 : 0
        config.memory_limit = memoryLimit
        config.recycle = recycles ? 1 : 0
        return config
    }
}
