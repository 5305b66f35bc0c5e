import Testing
@testable import PyVMDocs

@Suite struct InflateTests {
    /// "pyvm pyvm pyvm pyvm\n" as zlib packs it, at level 9 (a block with fixed codes and a back reference).
    static let packed: [UInt8] = [
        0x78, 0xDA, 0x2B, 0xA8, 0x2C, 0xCB, 0x55, 0x28, 0x40, 0x21, 0xB8, 0x00, 0x53, 0x66, 0x07, 0x9B,
    ]

    @Test func expandsFixedCodes() throws {
        let text = String(decoding: try Inflate.zlib(Self.packed[...]), as: UTF8.self)
        #expect(text == "pyvm pyvm pyvm pyvm\n")
    }

    @Test func expandsStoredBlocks() throws {
        #expect(try Inflate.zlib(Fixtures.stored("plain")[...]) == Array("plain".utf8))
    }

    @Test func expandsDynamicCodes() throws {
        let output = try Inflate.zlib(Fixtures.dynamicBlock[...])
        #expect(output == Fixtures.dynamicText)
    }

    @Test(arguments: [Fixtures.dynamicBlock, packed])
    func everyTruncationThrows(data: [UInt8]) {
        for length in 0..<data.count {
            #expect(throws: InflateError.self) { try Inflate.zlib(data[..<length]) }
        }
    }

    /// A damaged stream may only throw; most damage shows at the checksum at the latest.
    @Test func everyFlippedByteThrowsOrExpands() {
        for index in Fixtures.dynamicBlock.indices {
            for bit in 0..<8 {
                var data = Fixtures.dynamicBlock
                data[index] ^= 1 << bit
                _ = try? Inflate.zlib(data[...], limit: 1 << 16)
            }
        }
    }

    @Test func refusesTooMuchOutput() {
        #expect(throws: InflateError.self) { try Inflate.zlib(Fixtures.dynamicBlock[...], limit: 100) }
    }
}
