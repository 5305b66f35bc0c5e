import Foundation

/// Lets clang say how large the headers' records are.
///
/// For each record that has a body the probe defines a constant with its size, which stands in the code that clang makes.
struct SizeProbe {
    private static let prefix = "pyvm_size_"

    private let names: [String]
    let source: String

    init(_ snapshot: HeaderSnapshot) {
        let complete = snapshot.records.filter { $0.body != .incomplete }
        let typedefs = Set(snapshot.typedefs.map(\.name))
        names = complete.map(\.tag)
        source = complete.enumerated().map { index, record in
            // One without a tag goes by its typedef.
            let type = typedefs.contains(record.tag) ? record.tag : "\(record.keyword) \(record.tag)"
            return "const unsigned long \(Self.prefix)\(index) = sizeof(\(type));\n"
        }.joined()
    }

    /// Reads `@pyvm_size_12 = dso_local constant i64 40, align 8`.
    func read(_ code: Data, into snapshot: inout HeaderSnapshot) {
        var sizes: [String: Int] = [:]
        for line in String(decoding: code, as: UTF8.self).split(separator: "\n") where line.hasPrefix("@\(Self.prefix)") {
            let words = line.split(separator: " ")
            guard let index = Int(words[0].dropFirst(Self.prefix.count + 1)), names.indices.contains(index),
                let type = words.firstIndex(of: "i64"), words.indices.contains(type + 1)
            else { continue }
            sizes[names[index]] = Int(words[type + 1].prefix { $0 != "," })
        }
        for index in snapshot.records.indices where snapshot.records[index].body != .incomplete {
            snapshot.records[index].size = sizes[snapshot.records[index].tag]
        }
    }
}
