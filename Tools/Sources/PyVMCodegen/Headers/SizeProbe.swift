import Foundation

/// Asks clang for the sizes of the headers' records, in the run that prints their declarations.
///
/// Which records there are is known only after that run. So the probe takes each name after `struct`, `union` or `}` in
/// the preprocessed headers, and declares an enumerator of its size. If the name is no record, clang reports an error
/// for that line and goes on.
struct SizeProbe {
    private static let prefix = "pyvm_size_"

    /// The names as `sizeof` takes them: `struct _object`, `PyGetSetDef`.
    private let types: [String]
    private var sizes: [String: Int] = [:]

    /// - Parameter text: the output of `clang -dD -E`.
    init(_ text: Data) {
        var isInside = false
        var types: Set<String> = []
        for line in String(decoding: text, as: UTF8.self).parts(at: "\n") {
            if line.hasPrefix("# ") {
                isInside = line.contains("\"\(ClangFolder.headers)/")
            } else if isInside, !line.hasPrefix("#") {
                types.formUnion(Self.types(in: line))
            }
        }
        self.types = types.sorted()
    }

    private static func types(in line: Substring) -> [String] {
        guard
            line.firstPlace(of: "struct") != nil || line.firstPlace(of: "union") != nil
                || line.firstPlace(of: "}") != nil
        else { return [] }
        let tokens = line.tokens()
        return zip(tokens, tokens.dropFirst()).compactMap { first, second in
            guard second.isIdentifier else { return nil }
            return switch first {
            case "struct", "union": "\(first) \(second)"
            case "}": second
            default: nil
            }
        }
    }

    var source: String {
        types.enumerated().map { "enum { \(Self.prefix)\($0) = sizeof(\($1)) };\n" }.joined()
    }

    /// Notes a declaration of the probe's own file.
    mutating func read(_ node: ASTNode) {
        guard node.kind == "EnumDecl", let enumerator = node.children(ofKind: "EnumConstantDecl").first,
            let index = enumerator.name?.removingPrefix(Self.prefix).flatMap({ Int($0) }), types.indices.contains(index)
        else { return }
        sizes[types[index]] = enumerator.constantValue.flatMap { Int($0) }
    }

    func size(of record: HeaderSnapshot.Record) -> Int? {
        guard record.body != .incomplete else { return nil }
        return sizes["\(record.keyword) \(record.tag)"] ?? sizes[record.tag]
    }
}
