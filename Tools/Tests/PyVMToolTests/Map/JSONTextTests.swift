import Foundation
import Testing

@testable import PyVMTool

@Suite struct JSONTextTests {
    private func written(_ bytes: [UInt8]) -> [UInt8] {
        var line: [UInt8] = []
        JSONText.append(bytes, to: &line)
        return line
    }

    private func read(_ line: [UInt8]) -> [UInt8]? {
        line.withUnsafeBufferPointer { line in
            var start = 0
            let text = JSONText.read(line, at: &start)
            return text != nil && start == line.count ? text : nil
        }
    }

    @Test func allBytesComeBack() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                let bytes = [first, second, 0x61]
                #expect(read(written(bytes)) == bytes)
            }
        }
        let text = Array("é€😀\u{10FFFF}\"\\\n\r\t\0".utf8)
        #expect(read(written(text)) == text)
    }

    @Test func whatIsTextIsJSON() throws {
        let text = "é€😀\u{10FFFF}\"\\\n\r\t\0\u{7F}"
        let line = Data(written(Array(text.utf8)))
        #expect(try JSONSerialization.jsonObject(with: line, options: .fragmentsAllowed) as? String == text)
    }

    @Test func bytesThatAreNoUTF8BecomeWhatPythonMakesOfThem() {
        // A lone byte, a surrogate, what is too long, what is beyond the last character, what is cut off.
        #expect(written([0xE9]) == Array("\"\\udce9\"".utf8))
        #expect(written([0xED, 0xA0, 0x80]) == Array("\"\\udced\\udca0\\udc80\"".utf8))
        #expect(written([0xC0, 0x80]) == Array("\"\\udcc0\\udc80\"".utf8))
        #expect(written([0xF4, 0x90, 0x80, 0x80]) == Array("\"\\udcf4\\udc90\\udc80\\udc80\"".utf8))
        #expect(written([0xE2, 0x82]) == Array("\"\\udce2\\udc82\"".utf8))
    }

    @Test(arguments: ["", "a", "\"a", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u1234\"", "\"\\udc7f\"", "\"a\"b"])
    func whatItDoesNotWriteIsNone(line: String) {
        #expect(read(Array(line.utf8)) == nil)
    }
}
