import ArgumentParser
import PyVMCodegen

struct Generate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads the headers of the CPythons found, and writes all generated files.")

    @OptionGroup var options: TreeOptions

    func run() async throws {
        let pipeline = try options.pipeline()
        let headers = try await options.headers()
        let result = try await pipeline.run(headers)
        let written = try TreeWriter(tree: pipeline.tree).write(result.files)
        for headers in headers { print("read CPython \(headers.release) in \(headers.folder)") }
        for difference in written {
            switch difference {
            case .differs(let path): print("changed \(path)")
            case .isMissing(let path): print("made \(path)")
            case .isLeftOver(let path): print("removed \(path)")
            }
        }
        print("\(result.files.count) files, \(written.count) changed")
    }
}
