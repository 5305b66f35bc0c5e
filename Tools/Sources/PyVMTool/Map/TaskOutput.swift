import Synchronization

/// Takes what tasks print, to standard errors: each line with the number of the input that was being worked on.
final class TaskOutput: Sendable {
    fileprivate struct Begun {
        var piece: Piece?
        /// Of which input the line is that was begun; 0: of none.
        var number = 0
        var prefixer = LinePrefixer("[0] ")
    }

    private let screen: Screen
    private let vms = Mutex<[UInt: Begun]>([:])

    init(_ screen: Screen) { self.screen = screen }

    func begin(_ piece: Piece, in vm: OpaquePointer) {
        vms.withLock { $0[UInt(bitPattern: vm), default: Begun()].piece = piece }
    }

    /// Writes the line that has no end yet, and ends it.
    func end(in vm: OpaquePointer) {
        screen.write(
            vms.withLock { vms in
                vms[UInt(bitPattern: vm)]?.piece = nil
                return vms[UInt(bitPattern: vm)]?.prefixer.rest() ?? []
            })
    }

    func write(_ bytes: UnsafeRawBufferPointer, of vm: OpaquePointer) {
        screen.write(vms.withLock { $0[UInt(bitPattern: vm), default: Begun()].lines(adding: bytes) })
    }
}

extension TaskOutput.Begun {
    fileprivate mutating func lines(adding bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var ended: [UInt8] = []
        let current = piece.map { piece in piece.position + piece.state.withLock(\.done) + 1 } ?? 0
        if current != number {
            ended = prefixer.rest()
            (number, prefixer) = (current, LinePrefixer("[\(current)] "))
        }
        return ended + prefixer.lines(adding: bytes)
    }
}
