import CPyVM

extension VMPool {
    /// How to make a pool.
    public struct Configuration: Sendable {
        /// How many workers it has; nil: one for each processor that this process may use, or 8 isolated ones where not
        /// more fit into the process.
        public var workers: Int?
        /// How each worker's VM is made. Its streams are those of all workers, so ``VMConfiguration/output`` is called
        /// by several threads at a time. A ``VMConfiguration/commandLine`` is for isolated VMs only.
        public var vm: VMConfiguration
        /// Modules that each worker imports first.
        public var imports: [String]
        /// Python code that each worker then runs in its `__main__`.
        public var initializer: String?
        /// No more tasks wait than these: who submits one more waits until there is room. Nil: no bound. A task of the
        /// pool's own never waits for room, since nobody else might make it.
        public var maxWaiting: Int?
        /// How long a task may take to end once it is interrupted. Then its worker is abandoned, with its thread and
        /// its VM, and another one takes its place: C code that never comes back cannot be interrupted. Nil: as long as
        /// it takes.
        public var patience: Duration? = .seconds(1)
        /// Makes the pool elastic: it begins with so many workers, makes more when tasks wait and none is idle, and
        /// ends those that are idle for long. Nil: it has all of them always.
        public var leastWorkers: Int?
        /// How long a worker is idle before an elastic pool ends it. Nil: it ends none.
        public var idleTime: Duration? = .seconds(1)
        /// How many spare workers may step in for workers that block: see ``VMPool/blocking(_:)``. Nil: as many as
        /// ``workers``; 0: none.
        public var spareWorkers: Int?
        /// When a worker changes its VM for a new one, between two tasks: whatever is first.
        public var renewal = Renewal()

        /// Workers with these VMs.
        public init(
            workers: Int? = nil, vm: VMConfiguration = VMConfiguration(), imports: [String] = [],
            initializer: String? = nil, maxWaiting: Int? = nil
        ) {
            (self.workers, self.vm, self.imports) = (workers, vm, imports)
            (self.initializer, self.maxWaiting) = (initializer, maxWaiting)
        }

        /// Checks what libpyvm cannot see.
        private func check() throws(VMError) {
            for text in imports + [initializer ?? ""] {
                try VMError.refuseNUL(in: text, "an import or the initializer", function: "VMPool")
            }
            guard 1...Int(Int32.max) ~= workers ?? 1, maxWaiting ?? 1 > 0 else {
                throw .argument("workers and maxWaiting are 1 or more, or nil", function: "VMPool")
            }
            guard 1...Int(Int32.max) ~= leastWorkers ?? 1 else {
                throw .argument("leastWorkers is 1 or more, or nil", function: "VMPool")
            }
            guard 0...Int(Int32.max) ~= spareWorkers ?? 0 else {
                throw .argument("spareWorkers is 0 or more, or nil", function: "VMPool")
            }
            guard renewal.tasks ?? 1 > 0, renewal.growth ?? 1 > 0, renewal.age ?? .seconds(1) > .zero else {
                throw .argument("the limits of a renewal are more than 0, or nil", function: "VMPool")
            }
        }

        /// The configuration as C has it. What it points to is in `memory`.
        func native(in memory: CMemory) throws(VMError) -> PyVM_PoolConfig {
            try check()
            var config = PyVM_PoolConfig()
            config.size = MemoryLayout<PyVM_PoolConfig>.stride
            var native = try vm.native(in: memory)
            if let streams = Streams(vm) {
                streams.add(to: &native)
                // It stays, as a VM's own do: an interpreter that is used again may still write to it.
                _ = Unmanaged.passRetained(streams)
            }
            config.vm = UnsafePointer(memory.add([native]))
            config.workers = UInt32(workers ?? 0)
            config.imports = imports.isEmpty ? nil : memory.texts(imports)
            config.initializer = memory.text(initializer)
            config.max_waiting = maxWaiting ?? 0
            config.abandon_ns = patience.map { max(1, Channel.nanoseconds($0)) } ?? -1
            config.least_workers = UInt32(leastWorkers ?? 0)
            config.idle_ns = idleTime.map { max(1, Channel.nanoseconds($0)) } ?? -1
            config.max_spare = spareWorkers.map { $0 == 0 ? -1 : Int32($0) } ?? 0
            renewal.add(to: &config, memory)
            return config
        }
    }

    /// When a worker changes its VM for a new one, so that nothing that tasks leave behind stays for ever. The next VM
    /// is made ahead, while the worker works on.
    public struct Renewal: Sendable {
        /// After this many tasks; nil: any number. A task of a `map` may take many inputs.
        public var tasks: Int?
        /// When the VM takes this many bytes more than at first; nil: any number. Not for VMs that share a GIL.
        public var growth: Int?
        /// When the VM is this old; nil: any age.
        public var age: Duration?
        /// When this says so, which is called inside the VM after each task; nil: never.
        public var predicate: (@Sendable (VM) -> Bool)?

        /// By these limits, of which nil is none.
        public init(
            tasks: Int? = nil, growth: Int? = nil, age: Duration? = nil, predicate: (@Sendable (VM) -> Bool)? = nil
        ) {
            (self.tasks, self.growth, self.age, self.predicate) = (tasks, growth, age, predicate)
        }

        fileprivate func add(to config: inout PyVM_PoolConfig, _ memory: CMemory) {
            final class Predicate: Sendable {
                let holds: @Sendable (VM) -> Bool
                init(_ holds: @escaping @Sendable (VM) -> Bool) { self.holds = holds }
            }
            config.max_tasks = UInt64(tasks ?? 0)
            config.max_growth = growth ?? 0
            config.max_age_ns = age.map { max(1, Channel.nanoseconds($0)) } ?? 0
            guard let predicate else { return }
            config.renew_data = memory.keep(Predicate(predicate))
            config.renew = { vm, data in
                guard let vm, let data else { return 0 }
                let predicate = Unmanaged<Predicate>.fromOpaque(data).takeUnretainedValue()
                return predicate.holds(VMCore.vm(of: vm)) ? 1 : 0
            }
        }
    }
}
