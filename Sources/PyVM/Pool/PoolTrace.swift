import CPyVM

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The trace: which worker ran what when, for https://ui.perfetto.dev or chrome://tracing.
extension VMPool {
    /// From now on, each worker notes what it runs; what was noted before is forgotten.
    /// - Parameter events: how many each worker keeps, the last ones, of some 110 bytes each; nil: 16,384.
    /// - Throws: ``VMError`` (`.argument`) if `events` is less than 1, or more than 16 million.
    public func startTrace(events: Int? = nil) throws(VMError) {
        guard events ?? 1 > 0 else { throw .argument("`events` is 1 or more, or nil", function: "VMPool.startTrace") }
        guard PyVM_PoolTraceStart(core.handle, events ?? 0) == PYVM_OK.rawValue else { throw .last }
    }

    /// Nothing more is noted. What was noted can still be written.
    /// - Throws: ``VMError`` in a child of fork.
    public func stopTrace() throws(VMError) {
        guard PyVM_PoolTraceStop(core.handle) == PYVM_OK.rawValue else { throw .last }
    }

    /// Writes what is noted to a file, in the JSON format of Chrome's trace events, whether the trace goes on or not.
    ///
    /// Each worker is a thread there. Events are tasks, closures that were taken from another worker, and waits for a
    /// GIL, when they have ended. The file is there complete, or not at all.
    /// - Throws: ``VMError`` (`.argument`) if it is no URL of a file, or the file cannot be written.
    public func writeTrace(to file: URL) throws(VMError) {
        guard file.isFileURL else {
            throw .argument("a trace is written to a file, not to \(file)", function: "VMPool.writeTrace")
        }
        try VMError.refuseNUL(in: file.path, "a path", function: "VMPool.writeTrace")
        guard PyVM_PoolWriteTrace(core.handle, file.path) == PYVM_OK.rawValue else { throw .last }
    }
}
