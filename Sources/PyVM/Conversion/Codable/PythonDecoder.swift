/// Makes Codable values of Python objects, without any text in between. The counterpart of ``PythonEncoder``.
///
/// ```swift
/// @dataclass
/// class Person:                           struct Person: Codable {
///     name: str                               var name: String
///     age: int | None = None                  var age: Int?
///                                         }
/// let person = try PythonDecoder().decode(Person.self, from: object)
/// ```
///
/// What can be read:
///
/// - Where a type asks for keys (structs, classes, dictionaries): a `dict` or any other mapping; else the attributes of any object
///   but those of the plain built-in types: dataclasses, named tuples, objects of classes.
/// - Where a type asks for elements (Array, Set): what can be iterated over, but no text, no bytes and no mapping. It is read to its
///   end first.
/// - Where a type is ``CodableByConversion``: what its conversion takes, no more and no less.
/// - None where something optional is asked for; a key that is missing is nil, too.
///
/// Bools are ints in Python, so True is read as 1 where an Int is asked for. 1 is no Bool.
///
/// The VM is entered once and its GIL held until all is done.
public struct PythonDecoder: Sendable {
    /// How names in Python become coding keys. Keys of dictionaries stay as they are: they are data.
    public enum KeyDecodingStrategy: Sendable {
        /// As in Python.
        case useDefaultKeys
        /// `user_name` as `userName`. For a coding key `imageURL` both `image_url` and the key's own name will do.
        case convertFromSnakeCase
        /// What the closure makes of the coding path, whose last key is the name in Python. Of objects with attributes it sees the
        /// names that `dir()` gives, but no methods and none that begin with an underscore.
        case custom(@Sendable (_ codingPath: [any CodingKey]) -> any CodingKey)
    }

    /// How names in Python become coding keys.
    public var keyDecodingStrategy = KeyDecodingStrategy.useDefaultKeys
    /// What types find in their decoder's `userInfo`.
    public var userInfo: [CodingUserInfoKey: any Sendable] = [:]
    /// How many values may lie within each other. A list that contains itself would lead to no end.
    ///
    /// Each takes some of the thread's stack. 512 lists within each other take less than 2 MiB, even without optimization; a thread
    /// that has less, or types that need more, want a lower limit.
    public var depthLimit = 512

    /// A decoder with the settings above; it may be used for any number of objects, of any VM.
    public init() {}

    /// Makes a value of a Python object.
    /// - Parameters:
    ///   - type: what to make.
    ///   - object: of any VM that is open.
    /// - Throws: `DecodingError` with the coding path and, as `underlyingError`, what Python raised:
    ///   `.typeMismatch` for an object of the wrong type, `.valueNotFound` for None, `.keyNotFound` for a key or attribute that is
    ///   missing, `.dataCorrupted` for a value out of range or one that lies too deep. ``VMError`` if the VM is closed;
    ///   ``PythonError`` for what is no matter of the object (MemoryError, KeyboardInterrupt); and what the type itself throws.
    public func decode<Value: Decodable>(_ type: Value.Type, from object: PyObject) throws -> Value {
        try object.vm.withHandle { _ in
            let root = DecodingNode(DecodingRun(self, in: object.vm), object)
            return try root.value(type, of: object, at: nil)
        }
    }
}
