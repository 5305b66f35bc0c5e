/// `codegen/abi.lock`: which slot of the table each function has. Slots are only ever added.
///
///     0012 PyList_Size Py_ssize_t (PyObject *)
public struct ABILock {
    struct Line {
        var name: String
        var signature: String
    }

    private var lines: [Line] = []
    private var slotOfName: [String: Int] = [:]

    public static let path = "codegen/abi.lock"

    public init(text: String) throws {
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            let words = line.split(separator: " ", maxSplits: 2)
            guard words.count == 3, let slot = Int(words[0]) else {
                throw CodegenError("\(Self.path):\(number + 1): '\(line)' is not 'slot name signature'; restore the file from git")
            }
            guard slot == lines.count else {
                throw CodegenError("\(Self.path):\(number + 1): slot \(slot) stands where slot \(lines.count) is due; slots are never removed or moved: restore the file from git")
            }
            guard slotOfName.updateValue(slot, forKey: String(words[1])) == nil else {
                throw CodegenError("\(Self.path):\(number + 1): \(words[1]) has two slots; restore the file from git")
            }
            lines.append(Line(name: String(words[1]), signature: String(words[2])))
        }
    }

    public var slotCount: Int { lines.count }

    public var text: String {
        let head = """
            # The slots of PyVM_API. Generated: pyvm-codegen generate
            # Lines are only ever added, at the end: compiled programs and engines rely on each slot's place and types.

            """
        return head + lines.enumerated().map { slot, line in
            let number = String(slot)
            return String(repeating: "0", count: max(0, 4 - number.count)) + "\(number) \(line.name) \(line.signature)\n"
        }.joined()
    }

    /// - Throws: `CodegenError` where a function's types are not those that its slot was given for.
    mutating func assignSlots(to functions: [API.Function]) throws -> [API.Function] {
        try functions.map { function in
            var function = function
            let prototype = function.prototype
            let signature = "\(prototype.result) (\(prototype.typeList))"
            if let slot = slotOfName[function.name] {
                guard CType(lines[slot].signature).withoutConst == CType(signature).withoutConst else {
                    throw CodegenError("\(Self.path): slot \(slot), \(function.name), is '\(lines[slot].signature)', and the headers now have '\(signature)'; a slot's types never change: give the new function another name")
                }
                function.slot = slot
            } else {
                function.slot = lines.count
                slotOfName[function.name] = lines.count
                lines.append(Line(name: function.name, signature: signature))
            }
            return function
        }
    }

    /// Names whose slots no function uses any more, by slot.
    func retired(by functions: [API.Function]) -> [Int: String] {
        let used = Set(functions.map(\.slot))
        return Dictionary(uniqueKeysWithValues: lines.enumerated().filter { !used.contains($0.offset) }.map { ($0.offset, $0.element.name) })
    }
}
