/// Makes Python objects of Codable values, without text in between.
///
/// ```swift
/// struct Person: Codable { var name: String; var born: Date; var children: [Person] }
///
/// let object = try PythonEncoder(vm: vm).encode(ada)  // {'name': 'Ada', 'born': datetime(…), 'children': []}
/// let person = try PythonDecoder().decode(Person.self, from: object)
/// ```
///
/// What becomes what:
///
/// | Swift | Python |
/// |---|---|
/// | what is ``CodableByConversion``: numbers, Bool, String, Date, Data, `[UInt8]`, Decimal, Duration, URL, UUID | as `vm.object(value)` |
/// | a struct, a class, an enum with associated values | a `dict` with the names of its coding keys |
/// | Array, Set | a `list` |
/// | Dictionary with keys of type String, Int or CodingKeyRepresentable | a `dict` with these keys: `str` or `int` |
/// | Dictionary with other keys | a `list` of keys and values in turn, which is Codable's own form |
/// | nil | no key at all where the type leaves it out, as the compiler's own coding does; else None |
///
/// A coding key becomes an `int` if its text is the number of its `intValue`. Any other coding key becomes a `str`.
///
/// A call enters the VM once, and holds its GIL until everything is done.
public struct PythonEncoder: Sendable {
    /// How coding keys are named in Python. Keys of dictionaries stay as they are: they are data.
    public enum KeyEncodingStrategy: Sendable {
        /// As in Swift.
        case useDefaultKeys
        /// `userName` as `user_name`, `imageURL` as `image_url`.
        case convertToSnakeCase
        /// The closure returns the key to use for a coding path, which ends with the coding key.
        case custom(@Sendable (_ codingPath: [any CodingKey]) -> any CodingKey)
    }

    /// The VM to make objects in.
    public var vm: VM
    /// How coding keys are named in Python.
    public var keyEncodingStrategy = KeyEncodingStrategy.useDefaultKeys
    /// What types find in their encoder's `userInfo`.
    public var userInfo: [CodingUserInfoKey: any Sendable] = [:]
    /// How deep values may be nested. Without a limit, objects that refer to each other in a circle would be encoded
    /// for ever.
    ///
    /// Each level takes some of the thread's stack, as with ``PythonDecoder/depthLimit``.
    public var depthLimit = 512

    /// An encoder with the default settings.
    /// - Parameter vm: the VM that objects are made in.
    public init(vm: VM) { self.vm = vm }

    /// Makes a Python object of a value.
    /// - Returns: a new object. It shares nothing with other objects but strings and other immutable objects.
    /// - Throws: `EncodingError` with the coding path and, as `underlyingError`, what Python raised, if a value cannot
    ///   be converted (a Date beyond the year 9999), encodes nothing, is nested too deep or uses its encoder wrongly.
    ///   ``VMError`` if the VM is closed. ``PythonError`` if the reason is not the value (MemoryError,
    ///   KeyboardInterrupt). Also what the value itself throws.
    public func encode(_ value: some Encodable) throws -> PyObject {
        try vm.withHandle { _ in
            let run = EncodingRun(self)
            let root = EncodingNode(run)
            let object = PyObject(reference: try root.newReference(to: value, at: nil), vm: vm)
            if let failure = run.failure { throw failure }
            return object
        }
    }
}
