extension PythonError {
    /// Makes an exception of one of Python's built-in types, for Swift code to throw: `throw
    /// PythonError.new("ValueError", "too large", in: vm)`.
    /// - Returns: a ``PythonError``. If there is no such type, or the VM is closed, the error that says so.
    public static func new(_ type: String, _ message: String, in vm: VM) -> any Error {
        do {
            return try PythonError(vm.builtins.attribute(type)(message))
        } catch {
            return error
        }
    }
}
