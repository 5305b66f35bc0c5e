/// `Sources/PyVMRaw/*.swift`: each C function as a method of `RawAPI`, a file for each of CPython's headers.
struct SwiftRawRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        let groups = Dictionary(grouping: api.swiftFunctions, by: \.function.group)
        return groups.keys.sorted().map { group in
            let functions = (groups[group] ?? []).sorted { $0.function.name < $1.function.name }
            let comment = SwiftRawComment(versions: api.versions)
            let text = """
                import CPyVM
                import PyVM

                extension RawAPI {
                \(functions.map { comment.text($0) + SwiftRawMethod(function: $0).text }.joined(separator: "\n"))}

                """
            return GeneratedFile(
                path: "Sources/PyVMRaw/\(group).swift", by: Self.self,
                purpose: "the functions of CPython's \(group).h, on PyVM's objects.", text: text)
        }
    }
}
