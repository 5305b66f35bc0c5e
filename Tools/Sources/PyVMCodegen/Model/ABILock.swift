/// `codegen/abi.lock`: which slot of the table each function has. Slots are only ever added.
///
///     0012 PyList_Size Py_ssize_t (PyObject *)
///     0013 PyList_Gone int (PyObject *) # retired
public struct ABILock: Sendable {
    struct Line: Equatable, Sendable {
        var name: String
        var signature: String
        /// Whether no CPython has the function any more. Its slot stays.
        var isRetired = false

        var text: String { "\(name) \(signature)\(isRetired ? ABILock.retiredMark : "")" }
    }

    private static let retiredMark = " # retired"

    private(set) var lines: [Line] = []
    private var slotOfName: [String: Int] = [:]

    public static let path = "codegen/abi.lock"

    /// - Parameter path: the file's name in errors.
    public init(text: String, path: String = ABILock.path) throws {
        var expected: Int?
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let count = line.hasPrefix("# ") && line.hasSuffix(" slots") ? Int(line.dropFirst(2).dropLast(6)) : nil {
                expected = count
            }
            if line.isEmpty || line.hasPrefix("#") { continue }
            let words = line.split(separator: " ", maxSplits: 2)
            guard words.count == 3, let slot = Int(words[0]) else {
                throw CodegenError(
                    "\(path):\(number + 1): '\(line)' is not 'slot name signature'; restore the file from git")
            }
            guard slot == lines.count else {
                throw CodegenError(
                    "\(path):\(number + 1): slot \(slot) stands where slot \(lines.count) is due; slots are never removed or moved: restore the file from git"
                )
            }
            guard slotOfName.updateValue(slot, forKey: String(words[1])) == nil else {
                throw CodegenError("\(path):\(number + 1): \(words[1]) has two slots; restore the file from git")
            }
            let isRetired = words[2].hasSuffix(Self.retiredMark)
            let signature = isRetired ? words[2].dropLast(Self.retiredMark.count) : words[2]
            lines.append(Line(name: String(words[1]), signature: String(signature), isRetired: isRetired))
        }
        guard expected == nil || expected == lines.count, text.isEmpty || text.hasSuffix("\n") else {
            throw CodegenError(
                "\(path): not whole: it should have \(expected.map(String.init) ?? "a last line that ends") slots and has \(lines.count); restore the file from git"
            )
        }
    }

    public var slotCount: Int { lines.count }

    public var text: String {
        let head = """
            # The slots of PyVM_API. Generated: pyvm-codegen generate
            # Lines are only ever added, at the end: compiled programs and engines rely on each slot's place and types.
            # \(lines.count) slots

            """
        return head
            + lines.enumerated().map { slot, line in
                let number = String(slot)
                return String(repeating: "0", count: max(0, 4 - number.count)) + "\(number) \(line.text)\n"
            }.joined()
    }

    /// - Throws: `CodegenError` if a function's types are not those that its slot has.
    mutating func assignSlots(to functions: [API.Function]) throws -> [API.Function] {
        for slot in lines.indices { lines[slot].isRetired = true }
        return try functions.map { function in
            var function = function
            let prototype = function.prototype
            let signature = "\(prototype.result) (\(prototype.typeList))"
            if let slot = slotOfName[function.name] {
                let given = lines[slot].signature
                guard given == signature || CType(given).withoutConst == CType(signature).withoutConst else {
                    throw CodegenError(
                        "\(Self.path): slot \(slot), \(function.name), is '\(given)', and the headers now have '\(signature)'; a slot's types never change: keep these with a line in codegen/signatures.toml"
                    )
                }
                function.slot = slot
                lines[slot].isRetired = false
            } else {
                function.slot = lines.count
                slotOfName[function.name] = lines.count
                lines.append(Line(name: function.name, signature: signature))
            }
            return function
        }
    }
}
