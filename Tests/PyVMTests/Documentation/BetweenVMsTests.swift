import PyVM
import Testing

extension BindingsTests {
    /// The code of the article Objects between VMs.
    @Suite struct BetweenVMsTests {
        @Test func copiesAndParcels() throws {
            try withNewVM { one in
                try withNewVM { other in
                    let workers = [one, other]
                    let table = try one.eval("{'rows': [[1, 2], [3, 4]]}")
                    let copy = try other.transfer(table)

                    try expect([[Int]](copy["rows"]) == [[1, 2], [3, 4]])
                    let parcel = try Parcel(table)
                    let copies = try workers.map { try parcel.unpacked(in: $0) }

                    #expect(copies.map(\.vm) == workers)
                    let samples = try one.eval("bytearray(1_000_000)")
                    let view = try other.transfer(samples, as: .lend)

                    try samples.setItem(5, to: 7)
                    try expect(Int(view[5]) == 7)
                }
            }
        }

        @Test func aLoop() async throws {
            let one = try VM(), other = try VM()
            let channel = try Channel(items: 100)
            let sending = Task {
                for row in 0..<1_000 { try await channel.send([row, row * row], from: one) }
                channel.close()
            }
            var total = 0
            for try await row in channel.values(of: [Int].self, in: other) { total += row[1] }
            try await sending.value

            #expect(total == (0..<1_000).map { $0 * $0 }.reduce(0, +))
            try one.close()
            try other.close()
        }

        @Test func aChannelInPython() throws {
            try withNewVM { one in
                try withNewVM { other in
                    let channel = try Channel()
                    try one.main.setAttribute("channel", to: channel)
                    try one.run("channel.put([1, 2, 3])")
                    let numbers = try channel.receive([Int].self, in: other)

                    #expect(numbers == [1, 2, 3])
                }
            }
        }

        @Test func anAnswer() async throws {
            let vm = try VM(), replies = try Channel()
            try await replies.send("yes", from: vm)
            let answer = try await replies.receive(String.self, in: vm, within: .seconds(5))

            #expect(answer == "yes")
            try vm.close()
        }

        @Test func cancelling() async throws {
            let vm = try VM(), channel = try Channel()
            let logging = Task { for try await line in channel.values(of: String.self, in: vm) { print(line) } }
            logging.cancel()
            _ = await logging.result

            await #expect(throws: CancellationError.self) { try await logging.value }
            try vm.close()
        }
    }
}
