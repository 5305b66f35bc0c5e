import CPyVM

/// A call whose arguments are added one by one. It is for calls with more than three arguments or with keywords.
@usableFromInline
final class PendingCall {
    private let callable: PyObject
    /// The arguments, as owned references. The first place is left for a method's `self`; CPython may use it during the
    /// call.
    private var places: [RawReference?]

    @usableFromInline
    init(of callable: PyObject, capacity: Int) {
        self.callable = callable
        places = [nil]
        places.reserveCapacity(capacity + 1)
    }

    deinit {
        // Released by way of PyObject, since this may run on any thread, inside the VM or outside.
        for place in places { if let place { _ = PyObject(reference: place, vm: callable.vm) } }
    }

    @usableFromInline
    func add(_ argument: some ConvertibleToPython) throws {
        try callable.withReference { _, _ in places.append(try argument.newReference(in: callable.vm)) }
    }

    /// - Parameter keywords: the names of the last arguments, in their order.
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
