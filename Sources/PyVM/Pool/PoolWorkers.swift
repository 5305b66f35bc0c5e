import CPyVM

extension VMPool {
    /// What a worker of a pool has done by one moment.
    ///
    /// What is left of the time since its start, it has looked for work, or made its VM.
    public struct WorkerInformation: Sendable {
        /// Its place in the pool: 0, 1, 2 … A worker that has left leaves its place to another.
        public let place: Int
        /// Its VM; nil while it makes one.
        public let vm: VM?
        /// Tasks that it has run, also inside others that wait for them. A part of a `map` is one.
        public let tasks: Int
        /// How many closures of ``VM/join(_:_:)`` its tasks have offered.
        public let forked: Int
        /// How many closures it has taken from other workers.
        public let stolen: Int
        /// Bytes of packed objects that its tasks got. What Swift's conversions make is not packed.
        public let bytesIn: Int
        /// Bytes of packed objects that its tasks gave.
        public let bytesOut: Int
        /// How long it worked, inside its VM.
        public let busy: Duration
        /// How long it slept, as there was no work.
        public let asleep: Duration
        /// How long it waited for its VM's GIL when it had found work; waits within tasks do not count.
        public let waitedForGIL: Duration
        /// How many bytes its VM has allocated: ``VM/Information/memory``.
        public let memory: Int

        fileprivate init(_ info: PyVM_WorkerInfo, at place: Int) {
            self.place = place
            vm = info.vm.map(VMCore.vm)
            (tasks, forked, stolen) = (Int(info.tasks), Int(info.forked), Int(info.stolen))
            (bytesIn, bytesOut, memory) = (Int(info.bytes_in), Int(info.bytes_out), info.memory)
            busy = .nanoseconds(info.busy_ns)
            asleep = .nanoseconds(info.asleep_ns)
            waitedForGIL = .nanoseconds(info.gil_ns)
        }
    }

    /// What each worker has done by now: those that there are, in the order of their places. It does not wait.
    /// - Throws: ``VMError`` in a child of fork.
    public var workers: [WorkerInformation] {
        get throws(VMError) {
            _ = try information
            var workers: [WorkerInformation] = []
            var info = PyVM_WorkerInfo()
            info.size = MemoryLayout<PyVM_WorkerInfo>.stride
            for place in 0... {
                // There is no place behind the last one.
                guard PyVM_PoolGetWorker(core.handle, UInt32(place), &info) == PYVM_OK.rawValue else { break }
                if info.is_there != 0 { workers.append(WorkerInformation(info, at: place)) }
            }
            return workers
        }
    }
}
