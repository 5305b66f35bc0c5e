import ArgumentParser
import PyVMCodegen

struct SnapshotCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Reads the headers of the CPythons found and writes codegen/snapshots, and nothing else.",
        discussion: """
            A CPython's snapshot holds all patch releases whose headers were read. Name folders of several to give each item \
            the number of the release that brought it.
            """)

    @OptionGroup var options: TreeOptions
    @OptionGroup var losses: LossOptions

    func run() async throws {
        let pipeline = try options.pipeline(for: .writing, accepting: losses)
        let found = try await options.headers()
        let (files, remarks) = try await pipeline.snapshotFiles(of: found)
        let changed = Set(try TreeWriter(tree: pipeline.tree).replace(files).map(\.path))
        for headers in found {
            let path = "codegen/snapshots/\(headers.version).api"
            let note = changed.contains(path) ? "" : ", as before"
            try StandardOutput.print("\(path): CPython \(headers.release) in \(headers.folder)\(note)")
        }
        for remark in remarks { try StandardOutput.print(remark) }
    }
}
