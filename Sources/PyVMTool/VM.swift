import CPyVM

/// A VM of libpyvm.
///
/// Unchecked, for the compiler cannot know what the library promises: any thread may call any VM, and the pointer stays
/// valid for the life of the process.
struct VM: @unchecked Sendable {
    let pointer: OpaquePointer

    /// - Parameters:
    ///   - arguments: `sys.argv`.
    ///   - output: what takes the VM's output in place of the process's streams; it is kept for ever, as is the VM.
    init(kind: VMKind, python: String?, arguments: [String]? = nil, output: VMOutput? = nil) throws(VMFailure) {
        var config = PyVM_Config()
        config.size = MemoryLayout<PyVM_Config>.stride
        config.kind = kind.native
        config.allow_threads = 1
        if let output {
            config.write = writeToOutput
            config.stream_data = Unmanaged.passRetained(output).toOpaque()
        }
        let made = withCString(python) { python in
            config.python = python
            guard let arguments else { return PyVM_New(&config) }
            return withCStrings(arguments) { arguments in
                config.argv = arguments
                return PyVM_New(&config)
            }
        }
        guard let made else { throw VMFailure.last }
        pointer = made
    }

    func attached<Result>(_ body: () throws(VMFailure) -> Result) throws(VMFailure) -> Result {
        guard PyVM_Attach(pointer) == 0 else { throw VMFailure.last }
        defer { PyVM_Detach(pointer) }
        return try body()
    }

    func close() throws(VMFailure) {
        guard PyVM_Close(pointer) == 0 else { throw VMFailure.last }
    }

    /// Without effect where nothing runs, and so no failure that anybody could do something about.
    func interrupt() {
        _ = PyVM_Interrupt(pointer)
    }
}

private func writeToOutput(
    _ vm: OpaquePointer?, _ stream: Int32, _ bytes: UnsafePointer<CChar>?, _ count: Int, _ data: UnsafeMutableRawPointer?
) -> Int32 {
    guard let bytes, let data else { return 0 }
    let output = Unmanaged<VMOutput>.fromOpaque(data).takeUnretainedValue()
    return output.write(UnsafeRawBufferPointer(start: bytes, count: count), to: stream)
}
