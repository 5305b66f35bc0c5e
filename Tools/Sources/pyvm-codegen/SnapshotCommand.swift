import ArgumentParser
import PyVMCodegen

struct SnapshotCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Reads the headers of the CPythons found and writes codegen/snapshots, and nothing else.")

    @OptionGroup var options: TreeOptions
    @OptionGroup var losses: LossOptions

    func run() async throws {
        let pipeline = try options.pipeline(for: .writing, accepting: losses)
        let found = try await options.headers()
        var files: [GeneratedFile] = []
        for headers in found { files.append(try await pipeline.snapshotFile(of: headers)) }
        let changed = Set(try TreeWriter(tree: pipeline.tree).replace(files).map(\.path))
        for (headers, file) in zip(found, files) {
            let note = changed.contains(file.path) ? "" : ", as before"
            try StandardOutput.print("\(file.path): CPython \(headers.release) in \(headers.folder)\(note)")
        }
    }
}
