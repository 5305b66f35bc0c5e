import ArgumentParser
import PyVMCodegen

struct Generate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads the headers of the CPythons found, and writes all generated files.")

    @OptionGroup var options: TreeOptions
    @OptionGroup var losses: LossOptions

    func run() async throws {
        let pipeline = try options.pipeline(for: .writing, accepting: losses)
        let headers = try await options.headers()
        let result = try await pipeline.run(headers)
        let written = try TreeWriter(tree: pipeline.tree).write(result.files)
        for headers in headers { try StandardOutput.print("read CPython \(headers.release) in \(headers.folder)") }
        for difference in written {
            switch difference {
            case .differs(let path): try StandardOutput.print("changed \(path)")
            case .isMissing(let path): try StandardOutput.print("made \(path)")
            case .isLeftOver(let path): try StandardOutput.print("removed \(path)")
            }
        }
        for remark in result.remarks { try StandardOutput.print(remark) }
        try StandardOutput.print("\(result.files.count) files, \(written.count) changed")
    }
}
