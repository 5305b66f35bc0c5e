extension PoolCore {
    /// A run over a sequence, whose iterator the feeding task makes and has alone.
    func map<Inputs: Sequence & Sendable, Value: Sendable>(
        over inputs: Inputs, _ options: VMPool.TaskOptions, _ isOrdered: Bool, _ ahead: Int?,
        _ body: @escaping @Sendable (VM, Inputs.Element) throws -> Value
    ) -> VMPool.Results<Value> where Inputs.Element: Sendable {
        let total = (inputs as? any Collection)?.count
        let map = PoolMap<Value>(self, options, isOrdered: isOrdered, ahead: ahead, total: total) { map in
            var iterator = inputs.makeIterator()
            while true {
                try await map.waitForRoom()
                guard let input = iterator.next() else { return }
                try await map.add { vm in try body(vm, input) }
            }
        }
        return VMPool.Results(map: map)
    }

    /// The same for inputs that come by and by.
    func map<Inputs: AsyncSequence & Sendable, Value: Sendable>(
        over inputs: Inputs, _ options: VMPool.TaskOptions, _ isOrdered: Bool, _ ahead: Int?,
        _ body: @escaping @Sendable (VM, Inputs.Element) throws -> Value
    ) -> VMPool.Results<Value> where Inputs.Element: Sendable {
        let map = PoolMap<Value>(self, options, isOrdered: isOrdered, ahead: ahead, total: nil) { map in
            var iterator = inputs.makeAsyncIterator()
            while true {
                try await map.waitForRoom()
                guard let input = try await iterator.next() else { return }
                try await map.add { vm in try body(vm, input) }
            }
        }
        return VMPool.Results(map: map)
    }
}

extension VMPool.Function {
    /// Calls the function for each input, with the input as its argument.
    ///
    /// The parameters are those of ``VMPool``'s `map`.
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
        -> @Sendable (VM, Input) throws -> Value
    {
        { [target] vm, input in try Value(PoolCall(target, [input]).make(in: vm)) }
    }
}

extension VMPool {
    /// Calls a function for each input, with the input as its argument: `"module:function"`.
    ///
    /// ```swift
    /// let results = pool.map("builtins:len", over: words, as: Int.self)
    /// for try await length in results { total += length }
    /// ```
    /// - Parameters:
    ///   - name: such as `"os.path:join"` or `"module:Class.method"`. A ``Function`` has the same with options.
    ///   - inputs: a sequence, or an AsyncSequence. Each input becomes an object in a worker's VM.
    ///   - type: what each result becomes.
    ///   - ordered: whether results come in the order of the inputs, or as soon as they are there.
    ///   - ahead: how many inputs are taken, at most, beyond the results that the loop has taken; nil: four for each
    ///     worker.
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
    /// The parameters are those for a name.
    public func map<Inputs: Sequence & Sendable, Value: Sendable>(
        over inputs: Inputs, ordered: Bool = true, ahead: Int? = nil, options: TaskOptions = TaskOptions(),
        _ body: @escaping @Sendable (VM, Inputs.Element) throws -> Value
    ) -> Results<Value> where Inputs.Element: Sendable {
        core.map(over: inputs, options, ordered, ahead, body)
    }

    /// The same for inputs that come by and by.
    public func map<Inputs: AsyncSequence & Sendable, Value: Sendable>(
        over inputs: Inputs, ordered: Bool = true, ahead: Int? = nil, options: TaskOptions = TaskOptions(),
        _ body: @escaping @Sendable (VM, Inputs.Element) throws -> Value
    ) -> Results<Value> where Inputs.Element: Sendable {
        core.map(over: inputs, options, ordered, ahead, body)
    }
}
