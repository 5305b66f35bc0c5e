extension VMPool {
    /// How far a run over inputs is.
    public struct Progress: Sendable, Hashable {
        /// Inputs with a result.
        public internal(set) var done: Int
        /// Inputs with an error.
        public internal(set) var failed: Int
        /// How many inputs there are; nil as long as nobody knows.
        public internal(set) var total: Int?
    }

    /// What came of one input.
    public struct Outcome<Value: Sendable>: Sendable {
        /// Which input: 0 for the first.
        public let index: Int
        /// Its result, or its error.
        public let result: Result<Value, any Error>
    }

    /// What comes of inputs, one result after the other.
    ///
    /// ```swift
    /// for try await length in pool.map("builtins:len", over: ["a", "bc", "def"], as: Int.self) { print(length) }
    /// ```
    /// Nothing is done before a loop begins. As long as it is busy, no more than `ahead` inputs are taken beyond the
    /// ones whose results it has. When the loop is left early, the rest is cancelled, and what runs is interrupted.
    ///
    /// The loop throws the first error of an input, and the rest is cancelled; ``outcomes`` gives errors as elements.
    ///
    /// There is one run. Several loops, also of several tasks, share it: each result goes to one of them.
    public struct Results<Value: Sendable>: AsyncSequence, Sendable {
        let map: PoolMap<Value>

        /// The same run with errors as elements: the loop goes on behind an input that fails.
        public var outcomes: Outcomes<Value> { Outcomes(map: map) }

        /// How far the run is, for another task that shows it: what it is now, and then what it is after each change,
        /// unless there is a newer one. It ends with the run.
        public var progress: AsyncStream<Progress> { map.progress() }

        /// For Swift: an iterator, which is where a loop is.
        public func makeAsyncIterator() -> Iterator { Iterator(loop: PoolMapLoop(map)) }

        /// Where a loop is.
        public struct Iterator: AsyncIteratorProtocol, Sendable {
            let loop: PoolMapLoop<Value>

            /// The next result; nil at the end.
            /// - Throws: what the task of an input has thrown; CancellationError if the Swift task is cancelled. Then
            ///   the rest is cancelled, and the next call returns nil. What the inputs throw, behind all results.
            ///   ``VMError``: `.closed`: the pool is being ended; `.argument`: `ahead` is less than 1.
            public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Value? {
                do {
                    return try await loop.map.next(isolation: actor)?.result.get()
                } catch {
                    loop.map.cancel()
                    throw error
                }
            }

            /// The same for code that has no actor.
            /// - Throws: as with an actor.
            public mutating func next() async throws -> Value? { try await next(isolation: nil) }
        }
    }

    /// What comes of inputs, with errors as elements: see ``Results/outcomes``.
    public struct Outcomes<Value: Sendable>: AsyncSequence, Sendable {
        let map: PoolMap<Value>

        /// For Swift: an iterator, which is where a loop is.
        public func makeAsyncIterator() -> Iterator { Iterator(loop: PoolMapLoop(map)) }

        /// Where a loop is.
        public struct Iterator: AsyncIteratorProtocol, Sendable {
            let loop: PoolMapLoop<Value>

            /// What came of the next input; nil at the end.
            /// - Throws: CancellationError if the Swift task is cancelled: then the rest is cancelled. What the inputs
            ///   throw, behind all outcomes. ``VMError``: `.closed`: the pool is being ended; `.argument`: `ahead` is
            ///   less than 1.
            public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Outcome<Value>? {
                do {
                    return try await loop.map.next(isolation: actor)
                } catch {
                    loop.map.cancel()
                    throw error
                }
            }

            /// The same for code that has no actor.
            /// - Throws: as with an actor.
            public mutating func next() async throws -> Outcome<Value>? { try await next(isolation: nil) }
        }
    }
}
