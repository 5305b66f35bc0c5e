import CPyVM
import PyVM

/// CPython's C API on ``PyVM/PyObject``: a method for each function, under CPython's name, without argument labels.
///
/// ```swift
/// let list = try vm.raw.PyList_New(0)
/// try vm.raw.PyList_Append(list, vm.object(1))
/// let first = try vm.raw.PyList_GetItem(list, 0)
/// ```
///
/// - **References.** Every object that a method returns has a reference of its own, whether C returns a new or a
///   borrowed one. A function that steals a reference gets an extra one to steal, so the argument stays usable. Where C
///   takes a pointer to a variable (`&result`), the variable here is of type `PyObject?`.
/// - **Errors.** If a function returns its error value and an exception is pending, the method throws that exception,
///   which is then no longer pending. A function whose purpose is to raise (`PyErr_SetString`) leaves its exception
///   pending, since C functions that Python calls need it so.
/// - **NULL.** An object that may be NULL is optional, as a result and as an argument.
/// - **Texts.** A `const char *` argument is a String. A String with a NUL in it is refused, since C would read only
///   the part before. The argument stays a pointer if a length goes with it, or if the text has to outlive the call. A
///   `const char *` result stays a pointer. Its memory belongs to an object or to CPython, and only the caller knows
///   how long that lives and whether the text ends at the first NUL.
/// - **Everything else** is as Swift imports it. What a function requires of memory, and does with it, is as in C.
///
/// A function that the VM's CPython lacks throws NotImplementedError. Each call enters the VM; in a `withVM` scope only
/// the scope does.
public struct RawAPI: Sendable {
    /// The VM that the functions are called in. Objects of another VM are refused.
    public let vm: VM
}

extension VM {
    /// CPython's C API in this VM.
    public var raw: RawAPI { RawAPI(vm: self) }
}

extension RawAPI {
    /// Replaces C's `...`: calls `body` with a `va_list` of the arguments, for a function that takes one, and returns
    /// what it returns.
    ///
    /// ```swift
    /// let pair = try vm.raw.withArguments([1, 2]) { try vm.raw.Py_VaBuildValue("(ii)", $0) }
    /// ```
    /// - Parameters:
    ///   - arguments: the arguments as C takes them: the reference from an object's `withReference`, a pointer to a
    ///     text, a number.
    ///   - body: gets the `va_list`, which is good for one call.
    /// - Throws: what `body` throws.
    public func withArguments<Result>(_ arguments: [any CVarArg], _ body: (CVaListPointer) throws -> Result) throws
        -> Result
    {
        // `withVaList` takes no closure that throws.
        try withVaList(arguments) { list in Swift.Result { try body(list) } }.get()
    }
}

// MARK: Arguments

extension RawAPI {
    typealias Check = (OpaquePointer?, RawReference?) -> Int32

    /// A reference that the function borrows for the call. The object lives meanwhile, since it is an argument of a
    /// method that is not inlined.
    func pass(_ object: PyVM.PyObject) throws(VMError) -> RawReference {
        guard object.vm == vm else { throw .foreignObject }
        return object.reference
    }

    func passIfAny(_ object: PyVM.PyObject?) throws(VMError) -> RawReference? {
        guard let object else { return nil }
        return try pass(object)
    }

    /// The same with a check of the object's type. A C compiler checks the pointer's type; CPython does not check when
    /// it runs.
    func pass(
        _ object: PyVM.PyObject, _ check: Check, _ kind: StaticString, function: StaticString = #function
    ) throws(VMError) -> RawReference {
        let reference = try pass(object)
        guard check(vm.handle, reference) != 0 else {
            throw .argument(
                "an argument has to be \(kind), and this object is none; give one of that type",
                function: Self.name(function))
        }
        return reference
    }

    func passIfAny(
        _ object: PyVM.PyObject?, _ check: Check, _ kind: StaticString, function: StaticString = #function
    ) throws(VMError) -> RawReference? {
        guard let object else { return nil }
        return try pass(object, check, kind, function: function)
    }

    /// A reference that the function takes over: one more than Swift's own.
    func give(_ object: PyVM.PyObject) throws(VMError) -> RawReference {
        let reference = try pass(object)
        PyVM_IncRef(vm.handle, reference)
        return reference
    }

    func giveIfAny(_ object: PyVM.PyObject?) throws(VMError) -> RawReference? {
        guard let object else { return nil }
        return try give(object)
    }

    func give(
        _ object: PyVM.PyObject, _ check: Check, _ kind: StaticString, function: StaticString = #function
    ) throws(VMError) -> RawReference {
        _ = try pass(object, check, kind, function: function)
        return try give(object)
    }

    /// Refuses objects of another VM. Called before references are added for other arguments: an error after that would
    /// lose them.
    func refuseForeign(_ objects: PyVM.PyObject?...) throws(VMError) {
        for case let object? in objects { _ = try pass(object) }
    }

    /// The reference as a pointer to a struct that begins with a PyObject.
    func typed<Object>(_ reference: RawReference?) -> UnsafeMutablePointer<Object>? {
        UnsafeMutableRawPointer(reference)?.assumingMemoryBound(to: Object.self)
    }

    /// The text of an argument that C reads up to the first NUL.
    func text(_ text: String, function: StaticString = #function) throws(VMError) -> String {
        guard !text.utf8.contains(0) else {
            throw .argument(
                "a text has a NUL in it, and C would read only the part before; remove the NUL",
                function: Self.name(function))
        }
        return text
    }

    func textIfAny(_ text: String?, function: StaticString = #function) throws(VMError) -> String? {
        guard let text else { return nil }
        return try self.text(text, function: function)
    }
}

// MARK: Results

extension RawAPI {
    /// An object for a new reference; NULL is an error.
    func own(_ reference: UnsafeMutableRawPointer?, function: StaticString = #function) throws -> PyVM.PyObject {
        guard let object = ownOrNil(reference) else { throw failure(of: function) }
        return object
    }

    /// An object for a new reference; NULL is an error only if an exception is pending, else it is nil.
    func ownIfAny(_ reference: UnsafeMutableRawPointer?) throws -> PyVM.PyObject? {
        guard let object = ownOrNil(reference) else {
            try check()
            return nil
        }
        return object
    }

    func ownOrNil(_ reference: UnsafeMutableRawPointer?) -> PyVM.PyObject? {
        guard let reference = reference?.assumingMemoryBound(to: _object.self) else { return nil }
        return PyVM.PyObject(taking: reference, in: vm)
    }

    /// An object that adds a reference to a borrowed one; NULL is an error.
    func borrow(_ reference: UnsafeMutableRawPointer?, function: StaticString = #function) throws -> PyVM.PyObject {
        guard let object = borrowOrNil(reference) else { throw failure(of: function) }
        return object
    }

    func borrowIfAny(_ reference: UnsafeMutableRawPointer?) throws -> PyVM.PyObject? {
        guard let object = borrowOrNil(reference) else {
            try check()
            return nil
        }
        return object
    }

    func borrowOrNil(_ reference: UnsafeMutableRawPointer?) -> PyVM.PyObject? {
        guard let reference = reference?.assumingMemoryBound(to: _object.self) else { return nil }
        PyVM_IncRef(vm.handle, reference)
        return PyVM.PyObject(taking: reference, in: vm)
    }

    /// A pointer that is NULL only on error.
    func present<Pointer>(_ pointer: Pointer?, function: StaticString = #function) throws -> Pointer {
        guard let pointer else { throw failure(of: function) }
        return pointer
    }

    /// Throws the pending exception, if there is one.
    func check() throws {
        if PyVMErr_Occurred(vm.handle) != nil { throw PythonError.taken(in: vm) }
    }

    private func failure(of function: StaticString) -> any Error {
        if PyVMErr_Occurred(vm.handle) != nil { return PythonError.taken(in: vm) }
        return VMError.argument(
            "returned NULL without an exception: there is no such object", function: Self.name(function))
    }

    /// "PyList_New(_:)" is known as PyList_New.
    private static func name(_ function: StaticString) -> String {
        String(function.description.prefix { $0 != "(" })
    }
}
