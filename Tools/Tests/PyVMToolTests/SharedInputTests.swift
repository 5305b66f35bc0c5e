import Foundation
import Testing

@testable import PyVMTool

@Suite struct SharedInputTests {
    @Test func itIsReadInPiecesToItsEnd() {
        let input = SharedInput(Data("program".utf8))
        var read: [UInt8] = []
        withUnsafeTemporaryAllocation(byteCount: 3, alignment: 1) { buffer in
            for count in [3, 3, 1, 0, 0] {
                #expect(input.read(into: buffer) == count)
                read += buffer.prefix(count)
            }
        }
        #expect(read == Array("program".utf8))
    }
}
