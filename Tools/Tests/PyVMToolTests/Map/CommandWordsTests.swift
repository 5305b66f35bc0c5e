import Testing

@testable import PyVMTool

@Suite struct CommandWordsTests {
    @Test func allBytesComeBack() throws {
        for bytes in [[0x61, 0xE9], [0xFF, 0xFE], Array("é\u{10FE41}\u{10FFFF}".utf8), [0xF4, 0x8F, 0xB8], []]
            as [[UInt8]]
        {
            #expect(CommandWords.decoded(CommandWords.encoded(bytes)) == bytes)
        }
    }

    @Test func wordsAreAsTheyAre() throws {
        #expect(CommandWords.encoded("--kind=é".utf8) == "--kind=é")
        #expect(try CommandWords.checked(CommandWords.encoded("\u{10FE41}".utf8)) == "\u{10FE41}")
        #expect(throws: UsageError.self) { try CommandWords.checked(CommandWords.encoded([0x61, 0xE9])) }
    }
}
