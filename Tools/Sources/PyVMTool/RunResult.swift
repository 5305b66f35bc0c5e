/// How a program ended in one VM.
public struct RunResult: Equatable, Sendable {
    public var number: Int
    public var code: Int32
    public var seconds: Double
    /// Whether it ended by a KeyboardInterrupt that it did not catch; `code` is a shell's number for that.
    public var isInterrupted: Bool

    public init(number: Int, code: Int32, seconds: Double, isInterrupted: Bool = false) {
        self.number = number
        self.code = code
        self.seconds = seconds
        self.isInterrupted = isInterrupted
    }
}

extension [RunResult] {
    /// 0 if every VM's code is 0, else the first code that is not.
    public var status: Int32 { deciding?.code ?? 0 }

    /// Whether that code stands for a KeyboardInterrupt.
    public var isInterrupted: Bool { deciding?.isInterrupted ?? false }

    private var deciding: RunResult? { first { $0.code != 0 } }

    /// A line for each VM.
    public var summary: String {
        map { "VM \($0.number): exit code \($0.code), \(seconds($0.seconds)) s\n" }.joined()
    }

    private func seconds(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let fraction = String(thousandths % 1000)
        return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
    }
}
