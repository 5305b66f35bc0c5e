import CPyVM

/// A call whose arguments are gathered one by one: for more than a few of them, and for keywords.
@usableFromInline
final class PendingCall {
    private let callable: PyObject
    /// Owned, behind a place for a method's `self`, which CPython may use during the call.
    private var places: [RawReference?]

    @usableFromInline
    init(of callable: PyObject, capacity: Int) {
        self.callable = callable
        places = [nil]
        places.reserveCapacity(capacity + 1)
    }

    deinit {
        // Released as objects are: there is no saying where this is.
        for place in places { if let place { _ = PyObject(reference: place, vm: callable.vm) } }
    }

    @usableFromInline
    func add(_ argument: some ConvertibleToPython) throws {
        try callable.withReference { _, _ in places.append(try argument.newReference(in: callable.vm)) }
    }

    /// - Parameter keywords: the names of the last arguments.
    @usableFromInline
    func call(keywords: [String] = []) throws -> PyObject {
        let vm = callable.vm
        return try callable.new { handle, reference in
            let names = keywords.isEmpty ? nil : try vm.newTuple(keywords)
            defer { PyVM_DecRef(handle, names) }
            let positional = places.count - 1 - keywords.count
            return places.withUnsafeMutableBufferPointer { places in
                PyVMObject_Vectorcall(
                    handle, reference, places.baseAddress.map { $0 + 1 }, positional | vectorcallOffset, names)
            }
        }
    }
}
