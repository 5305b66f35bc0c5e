/// Makes Codable values of Python objects, without text in between. It is the counterpart of ``PythonEncoder``.
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
/// - A type that asks for keys (structs, classes, dictionaries) reads a `dict` or any other mapping. Of other objects
///   (dataclasses, named tuples, objects of classes) it reads the attributes; objects of the plain built-in types are
///   refused.
/// - A type that asks for elements (Array, Set) reads any iterable but text, bytes and mappings. An iterator is read to
///   its end first.
/// - A ``CodableByConversion`` type reads exactly what its conversion takes.
/// - An optional is nil for None, and for a missing key.
///
/// Bools are ints in Python, so an Int reads True as 1. A Bool does not read 1.
///
/// A call enters the VM once, and holds its GIL until everything is done.
public struct PythonDecoder: Sendable {
    /// How names in Python become coding keys. Keys of dictionaries stay as they are: they are data.
    public enum KeyDecodingStrategy: Sendable {
        /// As in Python.
        case useDefaultKeys
        /// `user_name` as `userName`. The coding key `imageURL` finds `image_url` and also `imageURL`.
        case convertFromSnakeCase
        /// The closure returns the coding key for a coding path, which ends with the name in Python. For an object with
        /// attributes it sees the names that `dir()` lists, without methods and names that begin with an underscore.
        case custom(@Sendable (_ codingPath: [any CodingKey]) -> any CodingKey)
    }

    /// How names in Python become coding keys.
    public var keyDecodingStrategy = KeyDecodingStrategy.useDefaultKeys
    /// What types find in their decoder's `userInfo`.
    public var userInfo: [CodingUserInfoKey: any Sendable] = [:]
    /// How deep values may be nested. Without a limit, a list that contains itself would be read for ever.
    ///
    /// Each level takes some of the thread's stack. 512 nested lists take less than 2 MiB, even without optimization.
    /// Set a lower limit for a thread with less stack, or for types that need more.
    public var depthLimit = 512

    /// A decoder with the default settings. It can be used for any number of objects, of any VM.
    public init() {}

    /// Makes a value of a Python object.
    /// - Parameters:
    ///   - type: the type of the value to make.
    ///   - object: an object of any open VM.
    /// - Throws: `DecodingError` with the coding path and, as `underlyingError`, what Python raised: `.typeMismatch`
    ///   for an object of the wrong type, `.valueNotFound` for None, `.keyNotFound` for a missing key or attribute,
    ///   `.dataCorrupted` for a value that is out of range or nested too deep. ``VMError`` if the VM is closed.
    ///   ``PythonError`` if the reason is not the object (MemoryError, KeyboardInterrupt). Also what the type itself
    ///   throws.
    public func decode<Value: Decodable>(_ type: Value.Type, from object: PyObject) throws -> Value {
        try object.vm.withHandle { _ in
            let root = DecodingNode(DecodingRun(self, in: object.vm), object)
            return try root.value(type, of: object, at: nil)
        }
    }
}
