import Testing

@testable import PyVMTool

/// Inputs, pieces of them, and the order in which results come out.
@Suite struct PieceTests {
    private let block = InputBlock(lines: Array("a\nbb\n\nccc".utf8), separator: 0x0A)

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func end(_ piece: Piece, _ results: String...) {
        piece.state.withLock { state in
            for result in results { state.end(with: result.utf8) }
        }
    }

    @Test func linesAreInputs() {
        #expect((0..<block.count).map { text(block.input($0)) } == ["a", "bb", "", "ccc"])
        #expect(block.size(of: 0..<4) == 9)
        let words = InputBlock(words: [[], [0x61, 0x0A]])
        #expect((0..<words.count).map(words.input) == [[], [0x61, 0x0A]])
    }

    @Test func partsKnowTheirPlace() {
        let part = Piece(block, 1..<4, position: 101).part(1..<3, tried: 2)
        #expect((part.range, part.position, part.count) == (2..<4, 102, 2))
        #expect(text(part.input(1)) == "ccc" && part.state.withLock(\.tried) == 2)
    }

    @Test func resultsWaitForThoseBefore() {
        var queue = OutputQueue(isOrdered: true)
        let (first, second) = (Piece(block, 0..<2, position: 0), Piece(block, 2..<4, position: 2))
        queue.add(first)
        queue.add(second)
        end(second, "3", "4")
        queue.end(second)
        #expect(queue.take() == [])
        end(first, "1")
        #expect(queue.take() == [], "it has not been noted yet")
        queue.note(first, done: 1, bytes: 2)
        #expect(text(queue.take()) == "1\n")
        #expect(!queue.isEmpty)
        end(first, "2")
        queue.end(first)
        #expect(text(queue.take()) == "2\n3\n4\n")
        #expect(queue.isEmpty)
    }

    @Test func whatATaskLeavesTakesItsPlace() {
        var queue = OutputQueue(isOrdered: true)
        let (first, second) = (Piece(block, 0..<3, position: 0), Piece(block, 3..<4, position: 3))
        queue.add(first)
        queue.add(second)
        end(second, "4")
        queue.end(second)
        end(first, "1")
        queue.end(first)
        let rest = first.part(1..<3)
        queue.insert([rest], after: first)
        #expect(text(queue.take()) == "1\n")
        let parts = [rest.part(0..<1), rest.part(1..<2)]
        queue.replace(rest, by: parts)
        end(parts[1], "3")
        queue.end(parts[1])
        #expect(queue.take() == [])
        parts[0].state.withLock { $0.end(with: Piece.Failure(reason: "why")) }
        queue.end(parts[0])
        #expect(text(queue.take()) == "3\n4\n")
        #expect(queue.isEmpty)
    }

    @Test func unorderedResultsDoNotWait() {
        var queue = OutputQueue(isOrdered: false)
        let (first, second) = (Piece(block, 0..<2, position: 0), Piece(block, 2..<4, position: 2))
        queue.add(first)
        queue.add(second)
        end(second, "3")
        queue.note(second, done: 1, bytes: 2)
        #expect(text(queue.take()) == "3\n")
        end(first, "1", "2")
        end(second, "4")
        queue.end(first)
        queue.end(second)
        #expect(text(queue.take()) == "1\n2\n4\n")
        #expect(queue.isEmpty)
    }

    @Test func aPieceGrowsStepByStepToWhatTakesTenMilliseconds() {
        var size = PieceSize()
        #expect(size.count == 1)
        var counts: [Int] = []
        for _ in 0..<4 {
            size.note(size.count, nanoseconds: UInt64(size.count) * 10_000)
            counts.append(size.count)
        }
        #expect(counts == [8, 64, 512, 1000])
        size.note(1, nanoseconds: 1_000_000_000)
        #expect(size.count == 1)
    }
}
