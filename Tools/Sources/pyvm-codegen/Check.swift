import ArgumentParser
import PyVMCodegen

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the generated files that differ from what generate would write; exits 1 if there are any.")

    @OptionGroup var options: TreeOptions

    func run() async throws {
        let pipeline = try options.pipeline(for: .reading)
        let found = try await options.headers()
        let comparable = options.python.isEmpty ? try await pipeline.recorded(among: found) : found
        for other in found where !comparable.contains(other) {
            let news = try await pipeline.news(in: other)
            let what = news.isEmpty ? "adds nothing to" : "is not in"
            try StandardOutput.print(
                "CPython \(other.release) in \(other.folder) \(what) codegen/snapshots/\(other.version).api")
            for remark in news { try StandardOutput.print(remark) }
        }
        let result = try await pipeline.run(comparable)
        let differences = TreeWriter(tree: pipeline.tree).differences(from: result.files)
        for difference in differences {
            switch difference {
            case .differs(let path): try StandardOutput.print("\(path) differs from what generate writes")
            case .isMissing(let path): try StandardOutput.print("\(path) is missing")
            case .isLeftOver(let path): try StandardOutput.print("\(path) is left over: no renderer writes it any more")
            }
        }
        if differences.isEmpty {
            try StandardOutput.print(
                "\(result.files.count) generated files are up to date (\(comparable.map(\.release).joined(separator: ", ")) read)"
            )
        } else {
            try StandardOutput.print("run: pyvm-codegen generate")
            throw ExitCode(1)
        }
    }
}
