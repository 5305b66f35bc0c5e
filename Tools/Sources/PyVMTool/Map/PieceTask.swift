import CPyVM
import PyVM

/// Works through a piece in a worker's VM, one input after the other.
struct PieceTask {
    let piece: Piece
    let vm: OpaquePointer
    let retries: Int
    /// Called when there is something to collect, but not for each input.
    let wake: @Sendable () -> Void
    private let began = nanoseconds()

    /// A piece that takes longer is shared out: then its inputs cost more than those by which it was measured.
    private static let mostTime: UInt64 = 100_000_000
    /// Results are told of after this time.
    private static let tellTime: UInt64 = 20_000_000

    init(_ piece: Piece, in vm: OpaquePointer, retries: Int, wake: @escaping @Sendable () -> Void) {
        (self.piece, self.vm, self.retries, self.wake) = (piece, vm, retries, wake)
    }

    /// Returns 0, or -1 with an exception.
    func run() -> Int32 {
        guard let module = PyVMImport_ImportModule(vm, WorkerCode.module) else { return -1 }
        defer { PyVM_DecRef(vm, module) }
        let name = piece.block.origin == .lines ? "call_line" : "call_argument"
        guard let function = PyVMObject_GetAttrString(vm, module, name) else { return -1 }
        defer { PyVM_DecRef(vm, function) }
        var told = began
        var number = 0
        piece.state.withLock { $0.begun = began }
        while number < piece.count {
            guard let moment = run(number, function, module) else { break }
            if moment.isDone { number += 1 }
            if moment.time - told > Self.tellTime {
                told = moment.time
                wake()
            }
        }
        piece.state.withLock { state in (state.begun, state.spent) = (0, nanoseconds() - began) }
        return 0
    }

    /// Tries an input. Nil: the piece is not to be gone on with.
    private func run(
        _ number: Int, _ function: RawReference, _ module: RawReference
    ) -> (time: UInt64, isDone: Bool)? {
        guard let result = text(of: number, by: function) else { return failed(module) }
        defer { PyVM_DecRef(vm, result.owner) }
        return end { $0.end(with: result.bytes) }
    }

    /// The result is a new reference, and its bytes live as long. Nil with an exception.
    private func text(
        of number: Int, by function: RawReference
    ) -> (bytes: UnsafeRawBufferPointer, owner: RawReference)? {
        let given = piece.block.withInput(piece.range.lowerBound + number) { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                PyVMUnicode_DecodeUTF8(vm, $0.baseAddress, $0.count, "surrogateescape")
            }
        }
        guard let given else { return nil }
        let answer = PyVMObject_CallOneArg(vm, function, given)
        PyVM_DecRef(vm, given)
        guard let answer else { return nil }
        var text = answer
        if PyVMUnicode_Check(vm, answer) == 0 {
            let made = PyVMObject_Str(vm, answer)
            PyVM_DecRef(vm, answer)
            guard let made else { return nil }
            text = made
        }
        var count = 0
        if let bytes = PyVMUnicode_AsUTF8AndSize(vm, text, &count) {
            return (UnsafeRawBufferPointer(start: bytes, count: count), text)
        }
        // Bytes of an input that are not UTF-8 go out as they came.
        PyVMErr_Clear(vm)
        let encoded = PyVMUnicode_AsEncodedString(vm, text, "utf-8", "surrogateescape")
        PyVM_DecRef(vm, text)
        guard let encoded else { return nil }
        let bytes = UnsafeRawBufferPointer(start: PyVMBytes_AsString(vm, encoded), count: PyVMBytes_Size(vm, encoded))
        return (bytes, encoded)
    }

    /// Notes the exception, unless the input is to be tried again.
    private func failed(_ module: RawReference) -> (time: UInt64, isDone: Bool)? {
        let (tried, stop) = piece.state.withLock { ($0.tried, $0.stop) }
        // An interrupt needs no description, and making one could be interrupted, too.
        guard tried >= retries && stop == .none else {
            PyVMErr_Clear(vm)
            return end { $0.tried += 1 }
        }
        var failure = described(module)
        if tried > 0 { failure.reason += " (tried \(tried + 1) times)" }
        return end { [failure] in $0.end(with: failure) }
    }

    /// Tells of the exception, which is cleared.
    private func described(_ module: RawReference) -> Piece.Failure {
        let unknown = Piece.Failure(reason: "it has raised an exception that cannot be described")
        guard let raised = PyVMErr_GetRaisedException(vm) else { return unknown }
        defer {
            PyVM_DecRef(vm, raised)
            PyVMErr_Clear(vm)
        }
        guard let function = PyVMObject_GetAttrString(vm, module, "described") else { return unknown }
        defer { PyVM_DecRef(vm, function) }
        guard let pair = PyVMObject_CallOneArg(vm, function, raised) else { return unknown }
        defer { PyVM_DecRef(vm, pair) }
        func text(_ index: Int) -> String? {
            guard let item = PyVMTuple_GetItem(vm, pair, index),
                let bytes = PyVMUnicode_AsEncodedString(vm, item, "utf-8", "backslashreplace")
            else { return nil }
            defer { PyVM_DecRef(vm, bytes) }
            return PyVMBytes_AsString(vm, bytes).map { String(cString: $0) }
        }
        return Piece.Failure(reason: text(0) ?? unknown.reason, traceback: text(1))
    }

    /// Ends a trial of an input by `note`, unless it was stopped; begins the next.
    private func end(_ note: (inout Piece.State) -> Void) -> (time: UInt64, isDone: Bool)? {
        let now = nanoseconds()
        return piece.state.withLock { state in
            guard state.stop == .none else { return nil }
            let before = state.done
            note(&state)
            state.begun = now
            let isDone = state.done > before
            return isDone && now - began > Self.mostTime ? nil : (now, isDone)
        }
    }
}
