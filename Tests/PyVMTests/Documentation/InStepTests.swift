import Foundation
import Testing

extension BindingsTests {
    /// The documentation's code is code that these tests run.
    @Suite struct InStepTests {
        private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
            .standardizedFileURL
        private static let catalog = root.appending(path: "Sources/PyVM/PyVM.docc")
        private static let articles =
            try! FileManager.default.contentsOfDirectory(atPath: catalog.path).filter { $0.hasSuffix(".md") } + [
                "../../../docs/swift.md"
            ]

        /// All files beside this one, in lines without indentation.
        private static let sources: [String] = {
            let folder = URL(filePath: #filePath).deletingLastPathComponent()
            let files = try! FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            return files.filter { $0.lastPathComponent != "InStepTests.swift" }
                .map { plain(try! String(contentsOf: $0, encoding: .utf8)) }
        }()

        /// Python code within loses its indentation as well, on both sides.
        private static func plain(_ text: some StringProtocol) -> String {
            text.split(separator: "\n", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            .filter { !$0.isEmpty }.joined(separator: "\n")
        }

        /// Each block of Swift code stands in one of the test files, line for line but for indentation and empty lines.
        /// What is not of a program, such as a manifest, is marked as text. Imports stand at the top of the files.
        @Test(arguments: articles)
        func blocksAreInTheTests(article: String) throws {
            let text = try String(contentsOf: Self.catalog.appending(path: article), encoding: .utf8)
            for block in text.matches(of: /(?ms)^```swift\n(.*?)^```/) {
                let code = Self.plain(block.1.replacing(/(?m)^import .*\n/, with: ""))
                let isTested = Self.sources.contains { ("\n" + $0 + "\n").contains("\n" + code + "\n") }
                #expect(isTested, "\(article) has code that no test runs:\n\(code)")
            }
        }

        /// The last column of the tables: "ours".
        @Test func theTablesAreInTheTests() throws {
            let text = try String(contentsOf: Self.catalog.appending(path: "ComingFromPythonKit.md"), encoding: .utf8)
            var count = 0
            for line in text.split(separator: "\n") where line.hasPrefix("| `") {
                let cells = line.replacing("\\|", with: "\u{1}").split(separator: "|").map {
                    $0.replacing("\u{1}", with: "|")
                }
                for code in cells[cells.count - 1].matches(of: /`([^`]+)`/) {
                    count += 1
                    #expect(Self.sources.contains { $0.contains(code.1) }, "no test runs \(code.1)")
                }
            }
            #expect(count > 30)
        }
    }
}
