import Foundation
import Testing
@testable import PyVMDocs

/// Inventories as Python's zlib expands them.
@Suite struct InventoryContentsTests {
    /// "pyvm pyvm pyvm pyvm\n" as zlib packs it, at level 9 (a block with fixed codes and a back reference).
    static let packed: [UInt8] = [
        0x78, 0xDA, 0x2B, 0xA8, 0x2C, 0xCB, 0x55, 0x28, 0x40, 0x21, 0xB8, 0x00, 0x53, 0x66, 0x07, 0x9B,
    ]

    private func read(_ files: [[UInt8]]) async throws -> [FileContents] { try await Fixtures.read(files, ".inv") }

    private func error(_ file: [UInt8]) async throws -> DocsError? {
        let contents = try await read([file])[0]
        return #expect(throws: DocsError.self) { try contents.text() }
    }

    @Test func expandsEveryKindOfBlock() async throws {
        let bodies = [Self.packed, Fixtures.stored("plain"), Fixtures.dynamicBlock]
        let texts = try await read(bodies.map(Fixtures.inventory(packed:))).map { try $0.text() }
        let dynamicText = String(decoding: Fixtures.dynamicText, as: UTF8.self)
        #expect(texts == ["pyvm pyvm pyvm pyvm\n", "plain", dynamicText].map { Fixtures.inventoryHeader() + $0 })
    }

    @Test func everyTruncationThrows() async throws {
        let file = Fixtures.inventory(packed: Fixtures.dynamicBlock)
        for contents in try await read(file.indices.map { Array(file[..<$0]) }) {
            #expect(throws: DocsError.self) { try contents.text() }
        }
    }

    /// Damage shows at the checksum at the latest.
    @Test func everyFlippedBitThrowsOrChangesNothing() async throws {
        let intact = Fixtures.inventoryHeader() + String(decoding: Fixtures.dynamicText, as: UTF8.self)
        let damaged = Fixtures.dynamicBlock.indices.map { index in
            var data = Fixtures.dynamicBlock
            data[index] ^= 1 << (index % 8)
            return Fixtures.inventory(packed: data)
        }
        for contents in try await read(damaged) {
            if let text = try? contents.text() { #expect(text == intact) }
        }
    }

    @Test func refusesTooMuchOutput() async throws {
        // One block with fixed codes: a literal, and the longest back reference (258 bytes) to it, again and again.
        // Eight of these take 13 bytes.
        let bits =
            [1, 1, 0] + Self.bits(0x30 + 0x78, 8) + (0..<16).flatMap { _ in Self.bits(0xC5, 8) + Self.bits(0, 5) }
        let start = (0..<15).map { byte in UInt8((0..<8).reduce(0) { $0 | bits[8 * byte + $1] << $1 }) }
        let bytes = start + Array(repeating: start[2...], count: (65 << 20) / (8 * 258)).joined()
        let error = try await error(Fixtures.inventory(packed: [0x78, 0x01] + bytes))
        #expect(error?.problem == "the zlib data expands to more than 64 MB")
    }

    private static func bits(_ code: Int, _ count: Int) -> [Int] { (0..<count).map { code >> (count - 1 - $0) & 1 } }

    @Test func notZlib() async throws {
        let error = try await error(Fixtures.inventory(packed: Array("function PyList_Append".utf8)))
        #expect(error?.problem.hasPrefix("the zlib data is damaged (") == true)
        #expect(error?.advice == "take objects.inv from an unpacked pythonX.Y-doc package")
    }

    @Test func notAnInventory() async throws {
        let error = try await error(Array("<!DOCTYPE html>\n<html></html>\n".utf8))
        #expect(error?.line == 1)
        #expect(error?.problem == "this is not a Sphinx inventory of version 2")
    }

    @Test func notUTF8() async throws {
        let error = try await error(Fixtures.inventory(packed: Fixtures.stored([0x0A, 0xFF])))
        #expect(error?.line == 6)
        #expect(error?.problem == "the byte 0xff is not UTF-8")
    }

    @Test func unreadable() async throws {
        let contents = try await FileReader().read([URL(filePath: "/no/such/objects.inv")])[0]
        let error = #expect(throws: DocsError.self) { try contents.text() }
        #expect(
            error?.description == "/no/such/objects.inv: the file cannot be read (No such file or directory); "
                + "take objects.inv from an unpacked pythonX.Y-doc package")
    }
}

/// Pages as Python's html.parser takes them apart.
@Suite struct PageContentsTests {
    private static let definition = "<dl class=\"c function\"></dl>"

    private func error(_ page: [UInt8]) async throws -> DocsError? {
        let contents = try await Fixtures.read([page], ".html")[0]
        return #expect(throws: DocsError.self) { try contents.definitions() }
    }

    @Test func truncatedPagesThrow() async throws {
        let page = Fixtures.page(Fixtures.definition("PyThing_Put", description: "<p>Put it.</p>"))
        for contents in try await Fixtures.read(page.indices.map { Array(page[..<$0]) }, ".html") {
            #expect(throws: DocsError.self) { try contents.definitions() }
        }
    }

    @Test(arguments: [
        ("<div>\n<span></div>", "</div> closes <span>"),
        ("\n</div>", "</div> closes <html>"),
        ("</html>\n</div>", "</div> closes nothing"),
        ("\n\(String(repeating: "<b>", count: 200))", "the elements are nested more than 200 deep"),
    ])
    func wrongTagsAreReportedWithTheirLine(body: String, problem: String) async throws {
        let error = try await error(Array("<html>\(Self.definition)\(body)</html>".utf8))
        #expect(error?.line == 2)
        #expect(error?.problem == problem)
        #expect(error?.advice == "unpack the pythonX.Y-doc package again")
    }

    @Test func pagesNestAsDeepAsTheyMay() async throws {
        let (start, end) = (String(repeating: "<b>", count: 196), String(repeating: "</b>", count: 196))
        let page = "<html><dl class=\"c function\">\(start)deep\(end)</dl></html>"
        let definitions = try await Fixtures.read([Array(page.utf8)], ".html")[0].definitions()
        #expect(definitions.map(\.text) == ["deep"])
    }

    @Test(arguments: ["", "No page at all: \(definition)", "{\"json\": true}"])
    func notHTML(text: String) async throws {
        #expect(try await error(Array(text.utf8))?.problem == "the page does not end with </html>")
    }

    @Test func notUTF8() async throws {
        let error = try await error(Array("<html>\(Self.definition)\n\n".utf8) + [0xE9] + Array("</html>".utf8))
        #expect(error?.line == 3)
        #expect(error?.problem == "the byte 0xe9 is not UTF-8")
    }

    @Test func aScriptIsNoHTML() async throws {
        let page = "<html><script>if (a < b) { '<dl class=\"c function\">' }</script>\(Self.definition)</html>"
        #expect(try await Fixtures.read([Array(page.utf8)], ".html")[0].definitions().count == 1)
    }

    @Test func tagsThatMayBeLeftOut() async throws {
        let page = "<html><dl class=\"c function\"><dd><p>One<br>two<ul><li>three<li>four</ul></dd></dl></html>"
        #expect(
            try await Fixtures.read([Array(page.utf8)], ".html")[0].definitions().map(\.text) == ["Onetwothreefour"])
    }
}
