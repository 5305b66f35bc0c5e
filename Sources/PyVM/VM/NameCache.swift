import CPyVM

/// The Python strings for attribute names in the program's text, so that `object.name` makes and hashes none.
///
/// A name's place in memory is the key: a literal stays where it is, since Swift code is never unloaded. Each place in the
/// cache is for the names of one hash, and the one used last has it.
///
/// Used inside the VM only: its GIL is the lock, and nothing between looking up and using a string runs Python code.
@usableFromInline
struct NameCache: Sendable {
    @usableFromInline
    struct Entry {
        @usableFromInline var name: UnsafePointer<UInt8>?
        /// Owned.
        @usableFromInline var string: RawReference?
    }

    static let size = 1024
    @usableFromInline nonisolated(unsafe) let entries: UnsafeMutablePointer<Entry>

    /// Never freed, as ``VMCore`` is not.
    init() {
        entries = .allocate(capacity: Self.size)
        entries.initialize(repeating: Entry(), count: Self.size)
    }

    /// The string for a name, borrowed until the next call of Python code.
    /// - Throws: ``PythonError`` (MemoryError).
    @inlinable @inline(__always)
    func string(for name: StaticString, in vm: VM) throws -> RawReference {
        let start = name.utf8Start
        let entry = entries + Int(bitPattern: (UInt(bitPattern: start) ^ UInt(bitPattern: start) >> 10) % 1024)
        if entry.pointee.name == start, let string = entry.pointee.string { return string }
        return try make(start, name.utf8CodeUnitCount, for: entry, in: vm)
    }

    @usableFromInline @inline(never)
    func make(
        _ start: UnsafePointer<UInt8>, _ count: Int, for entry: UnsafeMutablePointer<Entry>, in vm: VM
    ) throws -> RawReference {
        let text = UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
        var string = PyVMUnicode_FromStringAndSize(vm.handle, text, count)
        PyVMUnicode_InternInPlace(vm.handle, &string)
        guard let string else { throw PythonError.taken(in: vm) }
        let old = entry.pointee.string
        entry.pointee = Entry(name: start, string: string)
        PyVM_DecRef(vm.handle, old)
        return string
    }

    func clear(_ vm: OpaquePointer) {
        for index in 0..<Self.size {
            PyVM_DecRef(vm, entries[index].string)
            entries[index] = Entry()
        }
    }
}
