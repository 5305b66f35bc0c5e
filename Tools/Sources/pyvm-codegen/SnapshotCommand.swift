import ArgumentParser
import PyVMCodegen

struct SnapshotCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Reads the headers of the CPythons found and writes codegen/snapshots, and nothing else.")

    @OptionGroup var options: TreeOptions

    func run() async throws {
        let pipeline = try options.pipeline()
        let writer = TreeWriter(tree: pipeline.tree)
        for headers in try await options.headers() {
            let file = try await pipeline.snapshotFile(of: headers)
            let isChanged = try writer.replace(file)
            print("\(file.path): CPython \(headers.release) in \(headers.folder)\(isChanged ? "" : ", as before")")
        }
    }
}
