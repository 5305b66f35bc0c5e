/// `docs/reference/swift-raw.md`: which C functions the raw layer of Swift has, and what to use in place of the others.
struct SwiftRawDocument: Renderer {
    let api: API

    static let path = "docs/reference/swift-raw.md"

    var files: [GeneratedFile] {
        let omissions = api.swiftOmissions.map { "| `\($0.name)` | \($0.reason) | \($0.instead) |\n" }.joined()
        let core = api.runtimeFunctions.map {
            "| `\($0.name)` | `\(FrontName.of($0.name))` | \($0.annotation.reason) |\n"
        }.joined()
        let text = """
            # The raw layer of Swift

            `import PyVMRaw` gives `vm.raw`, with a method for each function of the C API, under CPython's name and without labels:
            \(api.swiftFunctions.count) of the \(api.functions.count + api.variadics.count) functions that take a VM. The comment of each method tells what it does with references and errors;
            `Sources/PyVMRaw/RawAPI.swift` tells the rules.

            ## Left out

            | function | why | instead |
            | --- | --- | --- |
            \(omissions)
            ## Not of the table

            libpyvm has these by hand: they change what a thread has attached, or come before there is a VM. `VM()`, `close`,
            `withVM` and `withHandle` do it in Swift; `import CPyVM` has the functions.

            | function | in C | what it does |
            | --- | --- | --- |
            \(core)
            """
        return [
            GeneratedFile(
                path: Self.path, by: Self.self, purpose: "codegen/swift.toml has what is special.", text: text)
        ]
    }
}
