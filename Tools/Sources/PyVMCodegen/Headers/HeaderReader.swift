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
        try await begin(headers).whole()
    }

    /// What was read, except what the limited API has: only the diff needs that, and clang takes one more run for it.
    struct Reading: Sendable {
        var snapshot: HeaderSnapshot
        fileprivate let probe: LimitedProbe
        fileprivate let reader: HeaderReader
        fileprivate let folder: ClangFolder

        /// The items of the limited API. This ends the reading.
        func limited() async throws -> Set<HeaderSnapshot.Item> {
            defer { drop() }
            return try await reader.limited(by: probe, of: snapshot.version, folder)
        }

        func whole() async throws -> HeaderSnapshot {
            var whole = snapshot
            whole.limited = try await limited()
            return whole
        }

        /// Ends a reading that nobody needs.
        func drop() { folder.remove() }
    }

    /// Somebody has to end the reading.
    func begin(_ headers: PythonHeaders) async throws -> Reading {
        let folder = try ClangFolder(of: headers)
        do {
            let snapshot = try await declarations(of: headers, folder)
            return Reading(snapshot: snapshot, probe: LimitedProbe(snapshot), reader: self, folder: folder)
        } catch {
            folder.remove()
            throw error
        }
    }

    private func declarations(of headers: PythonHeaders, _ folder: ClangFolder) async throws -> HeaderSnapshot {
        let clang = Clang()
        let dump = try await clang.run(["-dD", "-E"], on: includes, in: folder)
        try check(dump.diagnostics, of: headers)
        let macros = MacroDump.read(dump.text).filter {
            isPublic($0.name, in: $0.header) && !isBookkeeping($0)
        }
        var probe = ConstantProbe(macros: macros)
        var sizes = SizeProbe(dump.text)

        let tree = try await clang.run(
            Self.declarationsOnly + ["-Xclang", "-ast-dump=json", "-Wno-everything"],
            on: includes + probe.source + sizes.source,
            in: folder)
        try check(tree.diagnostics, of: headers)
        var declarations = DeclarationReader(version: headers.version, release: headers.release)
        let isProbe = { (file: String) in file == Clang.input }
        let isHeader = { (file: String) in ClangFolder.header(file).map { !$0.contains("internal/") } ?? false }
        do {
            try ASTStream.forEachDeclaration(in: tree.text, where: { isProbe($0) || isHeader($0) }) { declaration in
                let node = try ASTNodeReader.read(declaration.json)
                if isProbe(declaration.file) {
                    probe.read(node)
                    sizes.read(node)
                } else if let header = ClangFolder.header(declaration.file) {
                    declarations.read(node, in: header)
                }
            }
        } catch let error as ASTNodeReader.Problem {
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
        return snapshot
    }

    private func limited(
        by probe: LimitedProbe, of version: PythonVersion, _ folder: ClangFolder
    ) async throws -> Set<HeaderSnapshot.Item> {
        let result = try await Clang().run(
            Self.declarationsOnly + ["-w", "-DPy_LIMITED_API=\(version.feature.hexLiteral)"],
            on: includes + probe.source, in: folder)
        return probe.limited(in: result.diagnostics)
    }

    /// Bodies of inline functions are half of the syntax tree, and say nothing about the API.
    private static let declarationsOnly = ["-fsyntax-only", "-Xclang", "-skip-function-bodies"]

    private var includes: String {
        let extra = extraHeaders.map { "#if __has_include(<\($0)>)\n#include <\($0)>\n#endif\n" }
        return "#include <Python.h>\n" + extra.joined()
    }

    private func check(_ diagnostics: String, of headers: PythonHeaders) throws {
        let fatal = { diagnostics.split(separator: "\n").first { $0.contains("fatal error:") }.map(String.init) }
        guard let problem = Clang.headerErrors(in: diagnostics).first ?? fatal() else { return }
        let place = ClangFolder.header(problem) ?? problem
        throw CodegenError("\(headers.folder): the headers of CPython \(headers.release) do not compile: \(place)")
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
        let calls = Set(macros.filter { $0.parameters != nil }.map(\.name))
        for index in snapshot.functions.indices {
            snapshot.functions[index].isShadowed = aliases.contains(snapshot.functions[index].name)
            snapshot.functions[index].hasMacro = calls.contains(snapshot.functions[index].name)
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
