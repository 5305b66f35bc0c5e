/// What a task of a pool calls.
struct PoolCall: Sendable {
    enum Target: Sendable {
        /// "module:function".
        case name(String)
        case source(String)
        /// A callable of any VM.
        case object(PyObject)
        /// The same, packed.
        case parcel(Parcel)

        /// What is called for it in a worker's VM.
        /// - Throws: ``PythonError`` if there is no such function, or it cannot be unpacked.
        func callable(in vm: VM) throws -> PyObject {
            switch self {
            case .name(let name): try vm.import("pyvm._tasks").find(name)
            case .object(let object): object
            case .parcel(let parcel): try parcel.unpacked(in: vm)
            case .source: try vm.import("pyvm._tasks").run
            }
        }
    }

    typealias Value = any ConvertibleToPython & Sendable

    var target: Target
    /// Those without names come first.
    var positional: [Value]
    var names: [String] = []
    var named: [Value] = []

    init(_ target: Target, _ positional: [Value]) { (self.target, self.positional) = (target, positional) }

    /// - Throws: ``VMError`` (`.argument`) for arguments in a wrong order.
    init(_ target: Target, _ arguments: [VMPool.Arguments.Element]) throws(VMError) {
        self.init(target, arguments.prefix { $0.key.isEmpty }.map(\.value))
        let rest = arguments.dropFirst(positional.count)
        (names, named) = (rest.map(\.key), rest.map(\.value))
        guard let late = names.firstIndex(of: "") else { return }
        throw .argument(
            "argument \(positional.count + late + 1) has no name but follows one with a name; "
                + "put it before the named ones",
            function: "VMPool")
    }

    /// Whether objects take part: packing enters their VMs, which may take time.
    var hasObjects: Bool {
        if case .object = target { return true }
        return (positional + named).contains { $0 is PyObject }
    }

    /// The same call, for any VM.
    /// - Throws: as ``Parcel/init(_:as:)``.
    func packed() throws -> PoolCall {
        var call = self
        if case .object(let callable) = target { call.target = .parcel(try Parcel(callable)) }
        call.positional = try positional.map(Self.packed)
        call.named = try named.map(Self.packed)
        return call
    }

    private static func packed(_ value: Value) throws -> Value {
        guard let object = value as? PyObject else { return value }
        return try Parcel(object)
    }

    /// Calls it in a worker's VM.
    /// - Throws: ``PythonError`` with what was raised.
    func make(in vm: VM) throws -> PyObject { try make(of: target.callable(in: vm)) }

    /// The same with what ``Target/callable(in:)`` has found in the worker's VM.
    func make(of callable: PyObject) throws -> PyObject {
        guard case .source(let code) = target else { return try call(callable, positional) }
        let vm = callable.vm
        let values = try vm.withHandle { _ in try PyObject(reference: vm.newTuple(positional), vm: vm) }
        return try call(callable, [code, values])
    }

    private func call(_ callable: PyObject, _ positional: [Value]) throws -> PyObject {
        let call = PendingCall(of: callable, capacity: positional.count + named.count)
        for value in positional { try call.add(value) }
        for value in named { try call.add(value) }
        return try call.call(keywords: names)
    }
}

extension PoolCore {
    /// The call with its objects packed, without this thread waiting for their VMs.
    private func packed(_ call: PoolCall) async throws -> PoolCall {
        guard call.hasObjects else { return try call.packed() }
        return try await WaitingThreads.shared.wait { try call.packed() }
    }

    func call<Value: Sendable>(
        _ call: PoolCall, _ options: VMPool.TaskOptions, _ convert: @escaping @Sendable (PyObject) throws -> Value
    ) async throws -> Value {
        let call = try await packed(call)
        return try await run(options) { vm in try convert(call.make(in: vm)) }
    }

    func submit<Value: Sendable>(
        _ call: PoolCall, _ options: VMPool.TaskOptions, _ convert: @escaping @Sendable (PyObject) throws -> Value
    ) async throws -> VMFuture<Value> {
        let call = try await packed(call)
        return try await submit(options) { vm in try convert(call.make(in: vm)) }
    }

    func submit<Value: Sendable>(
        _ call: PoolCall, _ options: VMPool.TaskOptions, _ convert: @escaping @Sendable (PyObject) throws -> Value
    ) throws -> VMFuture<Value> {
        let call = try call.packed()
        return try submit(options) { vm in try convert(call.make(in: vm)) }
    }
}
