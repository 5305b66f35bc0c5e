extension PoolCore {
    /// A run over a sequence, whose iterator the feeding task makes and has alone.
    func map<Inputs: Sequence & Sendable, Value: Sendable>(
        over inputs: Inputs, _ options: VMPool.TaskOptions, _ isOrdered: Bool, _ ahead: Int?,
        _ body: @escaping @Sendable (PoolPlace, Inputs.Element) throws -> Value
    ) -> VMPool.Results<Value> where Inputs.Element: Sendable {
        let total = (inputs as? any Collection)?.count
        let map = PoolMap<Value>(self, options, isOrdered: isOrdered, ahead: ahead, total: total) { map in
            var iterator = inputs.makeIterator()
            while true {
                for _ in 0..<(try await map.waitForRoom()) {
                    guard let input = iterator.next() else { return }
                    try await map.add { place in try body(place, input) }
                }
            }
        }
        return VMPool.Results(map: map)
    }

    /// The same for inputs that come by and by.
    func map<Inputs: AsyncSequence & Sendable, Value: Sendable>(
        over inputs: Inputs, _ options: VMPool.TaskOptions, _ isOrdered: Bool, _ ahead: Int?,
        _ body: @escaping @Sendable (PoolPlace, Inputs.Element) throws -> Value
    ) -> VMPool.Results<Value> where Inputs.Element: Sendable {
        let map = PoolMap<Value>(self, options, isOrdered: isOrdered, ahead: ahead, total: nil) { map in
            var iterator = inputs.makeAsyncIterator()
            while true {
                for _ in 0..<(try await map.waitForRoom()) {
                    guard let input = try await iterator.next() else { return }
                    try await map.add { place in try body(place, input) }
                }
            }
        }
        return VMPool.Results(map: map)
    }
}

extension VMPool.Function {
    /// Calls the function for each input, with the input as its argument. An object that is called is copied for many
    /// inputs at once, not for each.
    ///
    /// The parameters are those of ``VMPool``'s `map`. A time limit is that of each input; then each is a task of its
    /// own.
    public func map<Inputs: Sequence & Sendable, Value: ConvertibleFromPython & Sendable>(
        over inputs: Inputs, as type: Value.Type = Value.self, ordered: Bool = true, ahead: Int? = nil
    ) -> VMPool.Results<Value> where Inputs.Element: ConvertibleToPython & Sendable {
        pool.map(over: inputs, options, ordered, ahead, body())
    }

    /// The same for inputs that come by and by.
    public func map<Inputs: AsyncSequence & Sendable, Value: ConvertibleFromPython & Sendable>(
        over inputs: Inputs, as type: Value.Type = Value.self, ordered: Bool = true, ahead: Int? = nil
    ) -> VMPool.Results<Value> where Inputs.Element: ConvertibleToPython & Sendable {
        pool.map(over: inputs, options, ordered, ahead, body())
    }

    private func body<Input: ConvertibleToPython & Sendable, Value: ConvertibleFromPython>()
        -> @Sendable (PoolPlace, Input) throws -> Value
    {
        { [target] place, input in try Value(place.call(target, input)) }
    }
}

extension VMPool {
    /// Calls a function for each input, with the input as its argument: `"module:function"`.
    ///
    /// ```swift
    /// let results = pool.map("builtins:len", over: words, as: Int.self)
    /// for try await length in results { total += length }
    /// ```
    /// A small input costs little: a worker takes as many at once as it does in half a millisecond, as measured; their
    /// results come together. A task of the pool takes inputs for three milliseconds. Then another one goes on, behind
    /// the tasks that wait already.
    /// - Parameters:
    ///   - name: such as `"os.path:join"` or `"module:Class.method"`. A ``Function`` has the same with options.
    ///   - inputs: a sequence, or an AsyncSequence. Each input becomes an object in a worker's VM.
    ///   - type: what each result becomes.
    ///   - ordered: whether results come in the order of the inputs, or as soon as they are there.
    ///   - ahead: how many inputs are taken, at most, beyond the results that the loop has taken; nil: four for each
    ///     worker, or as many as the workers do in some ten milliseconds, as measured. If it is less than 16, a worker
    ///     takes one input at a time.
    public func map<Inputs: Sequence & Sendable, Value: ConvertibleFromPython & Sendable>(
        _ name: String, over inputs: Inputs, as type: Value.Type = Value.self, ordered: Bool = true, ahead: Int? = nil
    ) -> Results<Value> where Inputs.Element: ConvertibleToPython & Sendable {
        function(name).map(over: inputs, as: type, ordered: ordered, ahead: ahead)
    }

    /// The same for inputs that come by and by.
    public func map<Inputs: AsyncSequence & Sendable, Value: ConvertibleFromPython & Sendable>(
        _ name: String, over inputs: Inputs, as type: Value.Type = Value.self, ordered: Bool = true, ahead: Int? = nil
    ) -> Results<Value> where Inputs.Element: ConvertibleToPython & Sendable {
        function(name).map(over: inputs, as: type, ordered: ordered, ahead: ahead)
    }

    /// Runs a closure for each input, in a worker, inside its VM.
    ///
    /// The parameters are those for a name, and how the tasks are run. A time limit is that of each input; then each is
    /// a task of its own.
    public func map<Inputs: Sequence & Sendable, Value: Sendable>(
        over inputs: Inputs, ordered: Bool = true, ahead: Int? = nil, options: TaskOptions = TaskOptions(),
        _ body: @escaping @Sendable (VM, Inputs.Element) throws -> Value
    ) -> Results<Value> where Inputs.Element: Sendable {
        core.map(over: inputs, options, ordered, ahead) { try body($0.vm, $1) }
    }

    /// The same for inputs that come by and by.
    public func map<Inputs: AsyncSequence & Sendable, Value: Sendable>(
        over inputs: Inputs, ordered: Bool = true, ahead: Int? = nil, options: TaskOptions = TaskOptions(),
        _ body: @escaping @Sendable (VM, Inputs.Element) throws -> Value
    ) -> Results<Value> where Inputs.Element: Sendable {
        core.map(over: inputs, options, ordered, ahead) { try body($0.vm, $1) }
    }
}
