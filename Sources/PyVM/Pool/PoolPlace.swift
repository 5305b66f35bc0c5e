/// Where a runner works: a worker's VM, and what it calls there, which is found once.
final class PoolPlace {
    let vm: VM
    private var callable: PyObject?

    init(vm: VM) { self.vm = vm }

    /// Calls what `target` is, which is the same at each call, with an input.
    func call(_ target: PoolCall.Target, _ input: some ConvertibleToPython & Sendable) throws -> PyObject {
        let callable = try self.callable ?? target.callable(in: vm)
        self.callable = callable
        if case .source = target { return try PoolCall(target, [input]).make(of: callable) }
        return try callable.vectorcall(input)
    }

    /// What comes of an input.
    func result<Value>(of work: (PoolPlace) throws -> Value) -> Result<Value, any Error> {
        do {
            return .success(try work(self))
        } catch let error as PythonError where error.exception.vm == vm {
            // The worker's VM may be gone when somebody looks.
            return .failure(error.keepingTraceback())
        } catch {
            return .failure(error)
        }
    }
}
