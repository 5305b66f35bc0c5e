import Foundation

/// Reads the headers of one CPython into a snapshot.
public struct HeaderReader: Sendable {
    /// Headers that Python.h leaves out.
    let extraHeaders: [String]
    /// Names that are public although they do not begin with `Py`.
    let namesWithoutPrefix: Set<String>

    public init(extraHeaders: [String], namesWithoutPrefix: Set<String>) {
        self.extraHeaders = extraHeaders
        self.namesWithoutPrefix = namesWithoutPrefix
    }

    /// - Throws: `CodegenError` if clang is missing or a header does not compile.
    public func read(_ headers: PythonHeaders) async throws -> HeaderSnapshot {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pyvm-codegen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        let clang = Clang(headers: headers)
        let dump = try await clang.run(["-dD", "-E"], on: includes, in: folder)
        try check(dump.diagnostics, of: headers)
        let macros = MacroDump.read(dump.text, below: headers.folder).filter {
            isPublic($0.name, in: $0.header) && !isBookkeeping($0)
        }
        var probe = ConstantProbe(macros: macros)
        var sizes = SizeProbe(dump.text, below: headers.folder)

        let tree = try await clang.run(
            ["-fsyntax-only", "-Xclang", "-ast-dump=json", "-Wno-everything"],
            on: includes + probe.source + sizes.source,
            in: folder)
        try check(tree.diagnostics, of: headers)
        var declarations = DeclarationReader(version: headers.version, release: headers.release)
        let decoder = JSONDecoder()
        let isProbe = { (file: String) in file.hasSuffix("/input.c") }
        let isHeader = { (file: String) in file.hasPrefix(headers.folder + "/") && !file.contains("/internal/") }
        do {
            try ASTStream.forEachDeclaration(in: tree.text, where: { isProbe($0) || isHeader($0) }) { declaration in
                let node = try decoder.decode(ASTNode.self, from: declaration.json)
                if isProbe(declaration.file) {
                    probe.read(node)
                    sizes.read(node)
                } else {
                    declarations.read(node, in: String(declaration.file.dropFirst(headers.folder.count + 1)))
                }
            }
        } catch let error as DecodingError {
            throw CodegenError(
                "\(clang.program): its JSON syntax tree of \(headers.folder)/Python.h could not be read (\(error)); a clang of version 14 or newer is needed"
            )
        }
        guard declarations.snapshot.typedefs.contains(where: { $0.name == "PyObject" }) else {
            throw CodegenError(
                "\(headers.folder)/Python.h declares no PyObject; is this folder a whole CPython's headers?")
        }
        var snapshot = finish(declarations.snapshot, macros: macros, constants: probe.constants)
        for index in snapshot.records.indices { snapshot.records[index].size = sizes.size(of: snapshot.records[index]) }
        snapshot.limited = try await limited(in: snapshot, clang, folder)
        return snapshot
    }

    private func limited(
        in snapshot: HeaderSnapshot, _ clang: Clang, _ folder: URL
    ) async throws -> Set<HeaderSnapshot.Item> {
        let probe = LimitedProbe(snapshot)
        let result = try await clang.run(
            ["-fsyntax-only", "-w", "-DPy_LIMITED_API=\(snapshot.version.hexLiteral)0000"],
            on: includes + probe.source, in: folder)
        return probe.limited(in: result.diagnostics)
    }

    private var includes: String {
        let extra = extraHeaders.map { "#if __has_include(<\($0)>)\n#include <\($0)>\n#endif\n" }
        return "#include <Python.h>\n" + extra.joined()
    }

    private func check(_ diagnostics: String, of headers: PythonHeaders) throws {
        if let first = Clang.headerErrors(in: diagnostics).first {
            throw CodegenError("\(headers.folder): the headers of CPython \(headers.release) do not compile: \(first)")
        }
        if let fatal = diagnostics.split(separator: "\n").first(where: { $0.contains("fatal error:") }) {
            throw CodegenError("\(headers.folder): the headers of CPython \(headers.release) do not compile: \(fatal)")
        }
    }

    private func isPublic(_ name: String, in header: String) -> Bool {
        !header.hasPrefix("internal/")
            && (name.hasPrefix("Py") || name.hasPrefix("PY") || namesWithoutPrefix.contains(name))
    }

    /// Keeps the public items, and separates constants from macros that are code.
    private func finish(
        _ snapshot: HeaderSnapshot, macros: [MacroDefinition], constants: [HeaderSnapshot.Constant]
    ) -> HeaderSnapshot {
        var snapshot = snapshot
        snapshot.functions = snapshot.functions.filter { isPublic($0.name, in: $0.header) }
        let aliases = Set(macros.filter { $0.parameters == nil }.map(\.name))
        for index in snapshot.functions.indices where aliases.contains(snapshot.functions[index].name) {
            snapshot.functions[index].isShadowed = true
        }
        snapshot.data = snapshot.data.filter { isPublic($0.name, in: $0.header) }
        snapshot.constants = constants
        let known = Set(constants.map(\.name)).union(snapshot.functions.map(\.name)).union(snapshot.data.map(\.name))
        snapshot.macros = macros.filter { !known.contains($0.name) }.map {
            .init(name: $0.name, parameters: $0.parameters, header: $0.header)
        }
        return snapshot
    }

    /// Include guards and configuration results are no API.
    private func isBookkeeping(_ macro: MacroDefinition) -> Bool {
        macro.header.hasSuffix("pyconfig.h")
            || (macro.body.isEmpty && macro.name.hasSuffix("_H") && macro.parameters == nil)
    }
}
