extension VMPool {
    /// What the arguments of a call are, by name; what has no name comes first.
    public typealias Arguments = KeyValuePairs<String, any ConvertibleToPython & Sendable>

    /// A function that the workers of a pool call, with options for its tasks.
    ///
    /// ```swift
    /// let power = pool.function("builtins:pow", options: .init(limit: .seconds(10)))
    /// let result: Int = try await power(3, 2, mod: 5)
    /// let future: VMFuture<Int> = try await power.submit(3, 4)
    /// ```
    /// Arguments become objects in the worker's VM. A ``PyObject``, which may be of any VM, is copied there, and a
    /// ``Parcel`` is unpacked.
    @dynamicCallable
    public struct Function: Sendable {
        let pool: PoolCore
        let target: PoolCall.Target
        let options: TaskOptions

        /// Calls the function in a worker, and returns its result as a Swift value, which is made in the worker's VM.
        /// - Throws: ``PythonError`` with what the function or a conversion raised; CancellationError if the task is
        ///   cancelled: then the function is interrupted; ``VMError``: `.timeout`: its time was up; `.closed`: the pool
        ///   is being ended, or the worker's VM was closed.
        public func dynamicallyCall<Value: ConvertibleFromPython & Sendable>(
            withKeywordArguments arguments: Arguments
        ) async throws -> Value {
            try await pool.call(PoolCall(target, Array(arguments)), options) { try Value($0) }
        }

        /// The same without a result.
        /// - Throws: as with a result.
        public func dynamicallyCall(withKeywordArguments arguments: Arguments) async throws {
            try await pool.call(PoolCall(target, Array(arguments)), options) { _ in }
        }

        /// The function, called without waiting for it: `power.submit(3, 4) as VMFuture<Int>`.
        public var submit: Submission { Submission(pool: pool, target: target, options: options) }
    }

    /// Calls of a function that are not waited for: see ``VMPool/submit-swift.property`` and
    /// ``VMPool/Function/submit``.
    @dynamicCallable
    public struct Submission: Sendable {
        let pool: PoolCore
        /// Nil: the first argument.
        let target: PoolCall.Target?
        let options: TaskOptions

        /// Submits a call; waits for room, if the pool has a bound (``VMPool/Configuration/maxWaiting``).
        /// - Throws: CancellationError if the task is cancelled; ``VMError`` (`.closed`) if the pool is being ended;
        ///   ``PythonError`` if an object among the arguments cannot be packed.
        public func dynamicallyCall<Value: ConvertibleFromPython & Sendable>(
            withKeywordArguments arguments: Arguments
        ) async throws -> VMFuture<Value> {
            try await pool.submit(call(arguments), options) { try Value($0) }
        }

        /// The same in this thread, which waits for room.
        /// - Throws: as with `await`; ``PythonError`` with KeyboardInterrupt after ``VM/interrupt()``.
        public func dynamicallyCall<Value: ConvertibleFromPython & Sendable>(
            withKeywordArguments arguments: Arguments
        ) throws -> VMFuture<Value> {
            try pool.submit(call(arguments), options) { try Value($0) }
        }

        private func call(_ arguments: Arguments) throws(VMError) -> PoolCall {
            guard let target else { return try PoolCall(callWith: arguments) }
            return try PoolCall(target, Array(arguments))
        }
    }

    /// Calls of what their first argument says: see ``VMPool/call``.
    @dynamicCallable
    public struct Call: Sendable {
        let pool: PoolCore

        /// Calls what the first argument says, in a worker.
        /// - Throws: as a ``Function``'s call; ``VMError`` (`.argument`) if the first argument is neither a String nor
        ///   a ``PyObject``.
        public func dynamicallyCall<Value: ConvertibleFromPython & Sendable>(
            withKeywordArguments arguments: Arguments
        ) async throws -> Value {
            try await pool.call(PoolCall(callWith: arguments), TaskOptions()) { try Value($0) }
        }

        /// The same without a result.
        /// - Throws: as with a result.
        public func dynamicallyCall(withKeywordArguments arguments: Arguments) async throws {
            try await pool.call(PoolCall(callWith: arguments), TaskOptions()) { _ in }
        }
    }

    /// Calls a function in a worker: `try await pool.call("module:function", 1, 2, key: 3) as Int`.
    ///
    /// The first argument is a name, such as `"os.path:join"` or `"module:Class.method"`, which the worker imports if
    /// need be; or a callable ``PyObject`` of any VM, which is copied. The rest are the function's own.
    public var call: Call { Call(pool: core) }

    /// The same without waiting for it: `try await pool.submit("module:function", 1) as VMFuture<Int>`.
    public var submit: Submission { Submission(pool: core, target: nil, options: TaskOptions()) }

    /// A function by its name, such as `"os.path:join"` or `"module:Class.method"`. Nothing is imported before a worker
    /// calls it.
    public func function(_ name: String, options: TaskOptions = TaskOptions()) -> Function {
        Function(pool: core, target: .name(name), options: options)
    }

    /// A callable object of any VM, which is copied once for all of its calls.
    /// - Throws: ``PythonError`` as ``Parcel/init(_:as:)``; ``VMError`` if the object's VM is closed.
    public func function(_ object: PyObject, options: TaskOptions = TaskOptions()) throws -> Function {
        Function(pool: core, target: .parcel(try Parcel(object)), options: options)
    }

    /// Python code as a function. It runs in a namespace of its own, where `args` is the tuple of the arguments without
    /// names, and each other argument is a variable. Its result is the value of its last statement, if that is an
    /// expression, else None.
    public func function(source: String, options: TaskOptions = TaskOptions()) -> Function {
        Function(pool: core, target: .source(source), options: options)
    }
}

extension PoolCall {
    /// A call of what the first argument says.
    fileprivate init(callWith arguments: VMPool.Arguments) throws(VMError) {
        guard let first = arguments.first, first.key.isEmpty else { throw Self.noTarget }
        switch first.value {
        case let name as String: try self.init(.name(name), Array(arguments.dropFirst()))
        case let object as PyObject: try self.init(.object(object), Array(arguments.dropFirst()))
        default: throw Self.noTarget
        }
    }

    private static var noTarget: VMError {
        .argument("the first argument is \"module:function\", or a callable PyObject", function: "VMPool.call")
    }
}
