import CPyVM

/// Walks through what Python iterates over.
///
/// ```swift
/// let items = try vm.eval("range(3)").makeIterator()
/// while let item = try items.next() { print(item) }
/// ```
public final class PyIterator: Sendable {
    private let iterator: PyObject

    init(_ iterator: PyObject) { self.iterator = iterator }

    /// The next object; nil at the end.
    /// - Throws: ``PythonError`` with what the iterator raised.
    public func next() throws -> PyObject? {
        try iterator.withReference { handle, reference in
            if let item = PyVMIter_Next(handle, reference) { return PyObject(reference: item, vm: iterator.vm) }
            if PyVMErr_Occurred(handle) != nil { throw PythonError.taken(in: iterator.vm) }
            return nil
        }
    }
}

extension PyObject {
    /// `iter(object)`.
    /// - Throws: ``PythonError`` (TypeError) if it cannot be iterated over.
    public func makeIterator() throws -> PyIterator {
        PyIterator(try new { PyVMObject_GetIter($0, $1) })
    }

    /// Does something with each object that `iter(object)` gives. The VM is entered for each of them, unless it has been already.
    /// - Throws: ``PythonError`` with what the iterator raised, and what `body` throws.
    public func forEach(_ body: (PyObject) throws -> Void) throws {
        let iterator = try makeIterator()
        while let item = try iterator.next() { try body(item) }
    }
}

/// A context manager, Python's `with`: `body` gets what `__enter__` returned, and `__exit__` runs on every way out but one, with
/// the error that `body` threw as an exception. An `__exit__` that says it has dealt with the error ends it: the result is nil
/// then.
/// - Throws: what `body` throws; ``PythonError`` with what `__enter__` or `__exit__` raised. A ``VMError`` of `body` is thrown as
///   it is, and `__exit__` does not run.
@discardableResult
public func with<Result>(_ manager: PyObject, _ body: (PyObject) throws -> Result) throws -> Result? {
    let exit = try manager.pythonType.__exit__
    let value = try manager.pythonType.__enter__(manager)
    let none = try manager.vm.none
    let result: Result
    do {
        result = try body(value)
    } catch let error where (error as? VMError)?.code != .closed {
        let exception = try SwiftError.exception(for: error, in: manager.vm)
        if try exit(manager, exception.pythonType, exception, exception.attribute("__traceback__")).isTrue {
            return nil
        }
        throw error
    }
    try exit(manager, none, none, none)
    return result
}
