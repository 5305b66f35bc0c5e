/// The Swift object of a Python object.
enum SwiftInstance {
    static let attribute = "__swift_object__"

    static func put(_ instance: AnyObject, into object: PyObject) throws {
        try SwiftCapsule.put(instance, into: object, at: attribute)
    }

    /// - Throws: ``PythonError`` (TypeError) if the object holds no Swift object of this class.
    static func instance<Instance: AnyObject>(of object: PyObject, as type: Instance.Type = Instance.self) throws
        -> Instance
    {
        guard let value = try SwiftCapsule.value(of: object, at: attribute) else {
            throw PythonError.new(
                "TypeError",
                "\(try object.typeName) is no \(type) of Swift, or its __init__ did not call super().__init__",
                in: object.vm)
        }
        guard let instance = value as? Instance else {
            throw PythonError.new("TypeError", "\(try object.typeName) holds no \(type) of Swift", in: object.vm)
        }
        return instance
    }
}
