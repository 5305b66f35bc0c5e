import CPyVM

/// Lends Swift's memory to Python for a scope, without a copy.
///
/// `body` gets a `memoryview` of bytes; Python code casts it (`view.cast('d')`) or passes it to NumPy (`frombuffer`).
/// When `body` ends, the view is released; using it then raises ValueError.
///
/// Other views of the memory, such as a slice or a NumPy array, cannot be released. If one still exists when `body`
/// ends, that is an error, `.busy`.
extension VM {
    /// Lends an array's numbers to read and write, and returns what `body` returns. (Only numbers: for other types,
    /// Python might write bits that are no value.)
    /// - Throws: what `body` throws; else ``VMError`` (`.busy`) if something in Python keeps the memory. Both are safe:
    ///   the array's storage stays as long as Python uses it, and the array gets a new storage when it changes next.
    @discardableResult
    public func lending<Element: BufferNumber, Result>(
        _ array: inout [Element], _ body: (PyObject) throws -> Result
    ) throws -> Result {
        try withHandle { _ in
            let outcome = try array.withUnsafeMutableBytes { try lend(UnsafeRawBufferPointer($0), PyBUF_WRITE, body) }
            if let managed = outcome.used { core.pointee.loans.keep(array, until: managed) }
            return try outcome.resultForArray()
        }
    }

    /// Lends an array's elements to read, and returns what `body` returns.
    /// - Throws: what `body` throws; else ``VMError`` (`.busy`) if something in Python keeps the memory. Both are safe,
    ///   as with an array that is lent to write.
    @discardableResult
    public func lending<Element: BitwiseCopyable, Result>(
        _ array: [Element], _ body: (PyObject) throws -> Result
    ) throws -> Result {
        try withHandle { _ in
            let outcome = try array.withUnsafeBytes { try lend($0, PyBUF_READ, body) }
            if let managed = outcome.used { core.pointee.loans.keep(array, until: managed) }
            return try outcome.resultForArray()
        }
    }

    /// Lends memory to read and write, and returns what `body` returns.
    /// - Throws: ``VMError`` (`.busy`) if something in Python keeps the memory, even if `body` threw; then the memory
    ///   must not be freed. Else what `body` throws.
    @discardableResult
    public func lending<Result>(_ memory: UnsafeMutableRawBufferPointer, _ body: (PyObject) throws -> Result) throws
        -> Result
    {
        try lend(UnsafeRawBufferPointer(memory), PyBUF_WRITE, body).resultForMemory()
    }

    /// Lends memory to read, and returns what `body` returns.
    /// - Throws: ``VMError`` (`.busy`) if something in Python keeps the memory, even if `body` threw; then the memory
    ///   must not be freed. Else what `body` throws.
    @discardableResult
    public func lending<Result>(_ memory: UnsafeRawBufferPointer, _ body: (PyObject) throws -> Result) throws -> Result
    {
        try lend(memory, PyBUF_READ, body).resultForMemory()
    }

    private func lend<Success>(
        _ memory: UnsafeRawBufferPointer, _ access: Int32, _ body: (PyObject) throws -> Success
    ) throws -> Loan<Success> {
        try withHandle { handle in
            core.pointee.loans.end()
            // CPython wants an address even for no bytes.
            let start = memory.baseAddress ?? UnsafeRawPointer(handle)
            let address = UnsafeMutableRawPointer(mutating: start).assumingMemoryBound(to: CChar.self)
            let view = try PyObject(owning: PyVMMemoryView_FromMemory(handle, address, memory.count, access), in: self)
            // All views of one memory refer to one managed buffer. Whoever refers to that buffer uses the memory.
            let gc = try self.import("gc")
            let managed = try gc.get_referents(view)[0]
            let before = managed.referenceCount
            let result = Result { try body(view) }
            func isUsed() -> Bool { managed.referenceCount > before }
            if isUsed() { _ = try? gc.collect() }
            let isReleased = (try? view.release()) != nil
            return Loan(result: result, used: isReleased && !isUsed() ? nil : managed)
        }
    }
}

private struct Loan<Success> {
    let result: Result<Success, any Error>
    /// The managed buffer, if something keeps it.
    let used: PyObject?

    func resultForArray() throws -> Success {
        if used != nil, case .success = result { throw Self.busy("") }
        return try result.get()
    }

    func resultForMemory() throws -> Success {
        guard used != nil else { return try result.get() }
        switch result {
        case .success: throw Self.busy(", which must not be freed while it does")
        case .failure(let error):
            throw Self.busy(", which must not be freed while it does; besides, this was thrown: \(error)")
        }
    }

    private static func busy(_ consequence: String) -> VMError {
        VMError(
            code: .busy, function: "lending",
            message: "something in Python still uses the memory that was lent\(consequence)")
    }
}

extension PyObject {
    /// Python's reference count; 0 if it cannot be read.
    fileprivate var referenceCount: Int { (try? withReference { PyVM_REFCNT($0, $1) }) ?? 0 }
}

/// The storage of arrays that Python still uses. Used inside the VM only. Storage that is here when the VM is closed
/// stays for ever, since the interpreter may be used again.
struct Loans {
    private var kept: [(any Sendable, managed: PyObject)] = []

    /// The storage of an array stays where it is as long as there is a copy of the array.
    mutating func keep<Element: BitwiseCopyable>(_ array: [Element], until managed: PyObject) {
        kept.append((Keeper(array), managed))
    }

    /// Lets go of storage that Python no longer uses.
    mutating func end() {
        if !kept.isEmpty { kept.removeAll { $0.managed.referenceCount == 1 } }
    }
}

/// Holds an array's storage. It is Sendable because nobody reads the array again.
private final class Keeper<Element>: @unchecked Sendable {
    private let array: [Element]
    init(_ array: [Element]) { self.array = array }
}
