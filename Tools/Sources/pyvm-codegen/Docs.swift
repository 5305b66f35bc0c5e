import ArgumentParser
import PyVMCodegen

struct Docs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Reads CPython's documentation and writes codegen/docs: the names it lists, and what it says of ownership and errors."
    )

    @Option(help: "PyVM's source tree.")
    var tree = "."

    @Option(
        help:
            "A version and the folder of its HTML documentation: 3.13=/usr/share/doc/python3.13/html. Repeat for each version."
    )
    var html: [String]

    func run() async throws {
        var folders: [PythonVersion: String] = [:]
        for item in html {
            let parts = item.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let version = PythonVersion(parts[0]) else {
                throw CodegenError(
                    "--html \(item): write a version, '=' and a folder, as in 3.13=/usr/share/doc/python3.13/html")
            }
            folders[version] = parts[1]
        }
        let tree = try SourceTree(locked: tree, for: .writing)
        let snapshots = try await SnapshotStore(tree: tree).series().map(\.newest)
        let files = try await DocumentationUpdate(tree: tree).files(folders: folders, snapshots: snapshots)
        let written = try TreeWriter(tree: tree).write(files)
        try StandardOutput.print("\(files.count) files, \(written.count) changed")
    }
}
