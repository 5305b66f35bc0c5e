import CPyVM

/// The Python strings for the attribute names in the program's text, so that `object.name` neither makes nor hashes a
/// string.
///
/// The key is a name's address in memory. A literal keeps its address, since Swift code is never unloaded. The strings
/// stay as long as the VM is open, since one may be in use while another is added.
///
/// Used inside the VM only: its GIL is the lock, and nothing between looking up and adding runs Python code.
@usableFromInline
struct NameCache {
    @usableFromInline
    struct Entry {
        @usableFromInline var name: UnsafePointer<UInt8>?
        /// Owned.
        @usableFromInline var string: RawReference?
    }

    /// A hash table: a name is at its place or after it, and at least half of the places are empty. Never freed, like
    /// ``VMCore``.
    @usableFromInline var places: UnsafeMutablePointer<Entry>
    @usableFromInline var mask: UInt
    private var used = 0
    fileprivate var endsWithVM = false

    /// Small at first, and again when the VM ends: of many VMs that a pool makes and closes, this stays.
    private static let fewest = 16

    init() {
        places = Self.empty(Self.fewest)
        mask = UInt(Self.fewest - 1)
    }

    /// The string for a name, borrowed from the cache.
    /// - Throws: ``PythonError`` (MemoryError).
    @inlinable @inline(__always)
    func string(for name: StaticString, in vm: VM) throws -> RawReference {
        let start = name.utf8Start
        let entry = places[place(of: start)]
        if entry.name == start, let string = entry.string { return string }
        return try vm.searchName(start, name.utf8CodeUnitCount)
    }

    @inlinable @inline(__always)
    func place(of name: UnsafePointer<UInt8>) -> Int {
        let bits = UInt(bitPattern: name)
        return Int(bitPattern: (bits ^ bits >> 8) & mask)
    }

    fileprivate mutating func search(_ start: UnsafePointer<UInt8>, _ count: Int, in vm: VM) throws -> RawReference {
        let index = find(start)
        if let string = places[index].string { return string }
        let text = UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
        var string = PyVMUnicode_FromStringAndSize(vm.handle, text, count)
        PyVMUnicode_InternInPlace(vm.handle, &string)
        guard let string else { throw PythonError.taken(in: vm) }
        places[index] = Entry(name: start, string: string)
        used += 1
        if UInt(used) * 2 > mask { grow() }
        return string
    }

    /// The index where the name is, or where it can be put.
    private func find(_ name: UnsafePointer<UInt8>) -> Int {
        var index = place(of: name)
        while let other = places[index].name, other != name { index = (index + 1) & Int(mask) }
        return index
    }

    private mutating func grow() {
        let old = places, size = Int(mask) + 1
        mask = mask * 2 + 1
        places = Self.empty(size * 2)
        for index in 0..<size {
            if let name = old[index].name { places[find(name)] = old[index] }
        }
        old.deallocate()
    }

    private static func empty(_ size: Int) -> UnsafeMutablePointer<Entry> {
        let places = UnsafeMutablePointer<Entry>.allocate(capacity: size)
        places.initialize(repeating: Entry(), count: size)
        return places
    }

    /// Lets go of all strings, inside the VM.
    mutating func clear(_ vm: OpaquePointer) {
        let old = self
        self = NameCache()
        endsWithVM = true
        for index in 0...Int(old.mask) { PyVM_DecRef(vm, old.places[index].string) }
        old.places.deallocate()
    }
}

extension VM {
    /// Looks for the name beyond its own place, and adds it if it is new.
    @usableFromInline @inline(never)
    func searchName(_ start: UnsafePointer<UInt8>, _ count: Int) throws -> RawReference {
        if !core.pointee.names.endsWithVM {
            // An interpreter never gives back the memory of objects that are still referenced when it ends. atExit
            // itself looks up names, so the flag is set first.
            core.pointee.names.endsWithVM = true
            try? atExit { $0.core.pointee.names.clear($0.handle) }
        }
        return try core.pointee.names.search(start, count, in: self)
    }

    /// Registers a function with Python's atexit module, which calls it inside the VM when the VM ends.
    private func atExit(_ body: @escaping @Sendable (VM) -> Void) throws {
        try self.import("atexit").register(
            PythonFunction(
                "swift_at_exit",
                arguments: {
                    body($0.vm)
                    return PythonNone()
                }
            ).make(in: self))
    }
}
