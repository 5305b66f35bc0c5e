/// The text form of facts, one item a line:
///
///     PyDict_GetItemRef returns=none error=-1 out=result:new since=3.13 stable=3.13
///
/// Fields are separated by blanks and stand in a fixed order; what follows a `#` that begins a line or comes
/// after a blank is a remark.
///
/// | field | value |
/// | --- | --- |
/// | `returns` | `new`, `borrowed`, `null` (an object pointer that is always NULL) or `none` (no object) |
/// | `returns@3.11` | the same, where that version differs |
/// | `error` | `never`, `status` (a PyStatus), or a value such as `-1`, which comes with an exception |
/// | | `-1+PyErr_Occurred`: the value may be a result too, and `PyErr_Occurred()` tells |
/// | | `NULL+quiet`: no exception is set |
/// | `steals`, `steals-on-success` | parameters, separated by commas, whose reference the function takes over |
/// | `releases`, `acquires` | parameters whose reference count goes down or up on the caller's account |
/// | `replaces` | pointer parameters whose object is given up and replaced by a new reference |
/// | `out` | parameters with what they give: `key:borrowed,value:borrowed` |
/// | `params` | the names of the parameters, in order |
/// | `since`, `deprecated`, `soft-deprecated`, `removed` | a version |
/// | `stable` | the stable ABI's version: `3.2`; `3.7@windows` where it depends on the platform |
public enum FactsFile {
    /// Reads a facts file.
    /// - Parameters:
    ///   - file: the name that errors give.
    ///   - needsReasons: whether each item's line has to end in a remark.
    public static func parse(text: String, file: String = "facts", needsReasons: Bool = false) throws -> [ItemFacts] {
        var items: [ItemFacts] = []
        var lineOfName: [String: Int] = [:]
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
        for (index, line) in lines.enumerated() {
            let number = index + 1
            do throws(FactsLine.Problem) {
                guard let item = try FactsLine.parse(line) else { continue }
                if needsReasons, FactsLine.remark(of: line).isEmpty {
                    throw FactsLine.Problem("\(item.name) has no reason", advice: "write it after ' # '")
                }
                if let first = lineOfName.updateValue(number, forKey: item.name) {
                    throw FactsLine.Problem(
                        "\(item.name) was described in line \(first) already", advice: "join the two lines")
                }
                items.append(item)
            } catch {
                throw DocsError(file: file, line: number, problem: error.problem, advice: error.advice)
            }
        }
        return items
    }

    /// The fields of an item's line, without its name.
    public static func fields(of item: ItemFacts) -> String {
        String(FactsLine.text(item).dropFirst(item.name.count + 1))
    }

    /// Reads what `fields(of:)` gave, taken apart at the blanks.
    public static func item(_ name: String, fields: [Substring]) throws -> ItemFacts {
        do throws(FactsLine.Problem) {
            return try FactsLine.item(name, fields)
        } catch {
            throw DocsError(file: "facts", line: 1, problem: error.problem, advice: error.advice)
        }
    }

    /// Whether a field has a name that there is: `returns=new`.
    public static func knows(_ field: Substring) -> Bool {
        let name = field.utf8.firstIndex(of: UInt8(ascii: "=")).map { field[..<$0] } ?? field
        return FactsLine.names.contains(name) || name.hasPrefix("returns@")
    }

    /// The text of a facts file: `header` as remarks, then the items sorted by name. An item of which
    /// nothing is known has no line.
    public static func text(_ items: [ItemFacts], header: [String]) -> String {
        let remarks = header.map { $0.isEmpty ? "#" : "# \($0)" }
        let lines = items.sorted { $0.name < $1.name }.filter { $0 != ItemFacts(name: $0.name) }.map(FactsLine.text)
        return (remarks + lines).joined(separator: "\n") + "\n"
    }
}
