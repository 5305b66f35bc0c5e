import Foundation
import PyVM
import Synchronization
import Testing

extension BindingsTests {
    /// Channels as tasks use them.
    @Suite struct ChannelTasksTests {
        private func fails(_ code: VMError.Code, _ body: () async throws -> Void) async -> Bool {
            do {
                try await body()
            } catch let error as VMError {
                if error.code != code { Issue.record("\(error)") }
                return error.code == code
            } catch {
                Issue.record("\(error)")
            }
            return false
        }

        @Test func tasksSendAndReceive() async throws {
            let one = try VM(), other = try VM(), channel = try Channel(items: 2)
            let sending = Task {
                for number in 0..<50 {
                    switch number % 3 {
                    case 0: try await channel.send(number, from: one)
                    case 1: try await channel.send(Parcel(one.object(number)))
                    default: try await channel.send(one.object(number))
                    }
                }
                channel.close()
            }
            var received: [Int] = []
            for number in 0..<50 {
                switch number % 3 {
                case 0: received.append(try await channel.receive(Int.self, in: other))
                case 1:
                    let parcel = try await channel.receive()
                    received.append(try Int(parcel.unpacked(in: other)))
                default:
                    let object = try await channel.receive(in: other)
                    received.append(try Int(object))
                }
            }
            #expect(received == Array(0..<50))
            try await sending.value
            #expect(await fails(.closed) { _ = try await channel.receive(in: other) })
            #expect(await fails(.closed) { _ = try await channel.receive() })
            #expect(await fails(.closed) { try await channel.send(1, from: one) })
            try one.close()
            try other.close()
        }

        @Test func sequences() async throws {
            let one = try VM(), other = try VM()
            func channel(_ code: String) throws -> Channel {
                let channel = try Channel()
                try one.eval(code).forEach { try channel.send($0) }
                channel.close()
                return channel
            }
            var numbers: [Int] = []
            for try await number in try channel("range(100)").values(of: Int.self, in: other) { numbers.append(number) }
            #expect(numbers == Array(0..<100))
            var texts: [String] = []
            for try await object in try channel("[[1], {2: 3}, None]").objects(in: other) {
                #expect(object.vm == other)
                texts.append(String(describing: object))
            }
            #expect(texts == ["[1]", "{2: 3}", "None"])
            var count = 0
            for try await parcel in try channel("range(7)").parcels {
                try expect(Int(parcel.unpacked(in: other)) == count)
                count += 1
            }
            #expect(count == 7)
            // What does not fit is an error, and the next one comes after it.
            var iterator = try channel("[1, 'x', 3]").values(of: Int.self, in: other).makeAsyncIterator()
            let first = try await iterator.next()
            await #expect(throws: PythonError.self) { try await iterator.next() }
            let third = try await iterator.next(), end = try await iterator.next(),
                afterwards = try await iterator.next()
            #expect(first == 1 && third == 3 && end == nil && afterwards == nil)
            try one.close()
            try other.close()
        }

        /// Who sends waits until the loop asks, and what the loop leaves stays in the channel.
        @Test func backPressure() async throws {
            let vm = try VM(), channel = try Channel(items: 2), sent = Atomic(0)
            let sending = Task {
                for number in 0..<10 {
                    try await channel.send(number, from: vm)
                    sent.store(number + 1, ordering: .relaxed)
                }
            }
            var asked = 0
            for try await number in channel.values(of: Int.self, in: vm) {
                #expect(number == asked)
                asked += 1
                try await Task.sleep(for: .milliseconds(10))
                // Two are in the channel; one more has been sent when the task that sent it has noted it.
                #expect(sent.load(ordering: .relaxed) <= asked + 2)
                if asked == 5 { break }
            }
            for number in 5..<10 {
                let next = try await channel.receive(Int.self, in: vm)
                #expect(next == number)
            }
            try await sending.value
            #expect(channel.count == 0)
            try vm.close()
        }

        /// A task that is cancelled waits no longer, and has taken nothing.
        @Test func cancellation() async throws {
            let vm = try VM(), empty = try Channel(), full = try Channel(items: 1)
            try await full.send(0, from: vm)
            let parcel = try Parcel(vm.object(1)), object = try vm.object(2)
            let waiting: [@Sendable () async throws -> Void] = [
                { _ = try await empty.receive() }, { _ = try await empty.receive(in: vm) },
                { _ = try await empty.receive(Int.self, in: vm, within: .seconds(100)) },
                { _ = try await empty.receive(upTo: 5) }, { for try await _ in empty.parcels {} },
                { for try await _ in empty.objects(in: vm) {} }, { try await full.send(parcel) },
                { try await full.send(object) }, { try await full.send(3, from: vm, within: .seconds(100)) },
                { _ = try await Channel.select([.receive(from: empty), .send(Parcel(object), to: full)]) },
            ]
            let tasks = waiting.map { body in Task { try await body() } }
            try await Task.sleep(for: .milliseconds(50))
            let clock = ContinuousClock(), before = clock.now
            for task in tasks { task.cancel() }
            for task in tasks { await #expect(throws: CancellationError.self) { try await task.value } }
            #expect(clock.now - before < .seconds(5))
            #expect(!parcel.isSent && full.count == 1 && !empty.isClosed && !full.isClosed)
            try await empty.send(4, from: vm)
            let left = try await empty.receive(Int.self, in: vm)
            #expect(left == 4)
            // And cancelled before.
            let early = waiting.map { body in
                Task {
                    withUnsafeCurrentTask { $0?.cancel() }
                    try await body()
                }
            }
            for task in early { await #expect(throws: CancellationError.self) { try await task.value } }
            try vm.close()
        }

        /// Between those who are cancelled and those who are not, nothing gets lost.
        @Test func nothingIsLostByCancellation() async throws {
            final class Received: Sendable {
                let numbers = Mutex<[Int]>([])
            }
            let vm = try VM(), channel = try Channel(items: 4), total = 300, received = Received()
            let sending = Task {
                for number in 0..<total { try await channel.send(Parcel(vm.object(number))) }
                channel.close()
            }
            while !channel.isClosed || channel.count > 0 {
                let receiving = Task {
                    for try await parcel in channel.parcels {
                        let number = try Int(parcel.unpacked(in: vm))
                        received.numbers.withLock { $0.append(number) }
                    }
                }
                try await Task.sleep(for: .milliseconds(1))
                receiving.cancel()
                _ = await receiving.result
            }
            try await sending.value
            #expect(received.numbers.withLock { $0 } == Array(0..<total))
            try vm.close()
        }

        /// With every thread of Swift's pool waiting, nobody could send.
        @Test func waitingHoldsUpNoOtherTask() async throws {
            let vm = try VM(), channel = try Channel()
            let waiting = 4 * ProcessInfo.processInfo.activeProcessorCount
            try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<waiting {
                    group.addTask {
                        if number % 2 == 0 { return try await channel.receive(Int.self, in: vm) }
                        let parcel = try await channel.receive()
                        return try await vm.withVM { try Int(parcel.unpacked(in: vm)) }
                    }
                }
                try await Task.sleep(for: .milliseconds(50))
                for number in 0..<waiting { try await channel.send(number, from: vm) }
                var sum = 0
                for try await number in group { sum += number }
                #expect(sum == waiting * (waiting - 1) / 2)
            }
            try vm.close()
        }

        @Test func limits() async throws {
            let vm = try VM(), channel = try Channel(items: 1)
            #expect(await fails(.timeout) { _ = try await channel.receive(within: .milliseconds(5)) })
            #expect(await fails(.timeout) { _ = try await channel.receive(in: vm, within: .milliseconds(5)) })
            #expect(await fails(.timeout) { _ = try await Channel.select([.receive(from: channel)], within: .zero) })
            try await channel.send(0, from: vm)
            let list = try vm.object([1, 2])
            #expect(await fails(.timeout) { try await channel.send(list, as: .move, within: .milliseconds(5)) })
            try expect([Int](list) == [1, 2])
            let parcels = try (1..<4).map { try Parcel(vm.object($0)) }
            #expect(await fails(.timeout) { try await channel.send(contentsOf: parcels, within: .milliseconds(5)) })
            #expect(parcels.allSatisfy { !$0.isSent })
            let sending = Task { try await channel.send(contentsOf: parcels) }
            var received: [Int] = []
            while received.count < 4 {
                for parcel in try await channel.receive(upTo: 10) { received.append(try Int(parcel.unpacked(in: vm))) }
            }
            #expect(received == [0, 1, 2, 3])
            try await sending.value
            try vm.close()
        }

        @Test func selectOfATask() async throws {
            let vm = try VM(), first = try Channel(), second = try Channel()
            let choosing = Task { try await Channel.select([.receive(from: first), .receive(from: second)]) }
            try await Task.sleep(for: .milliseconds(10))
            try await second.send("x", from: vm)
            let choice = try await choosing.value
            if case .received(let parcel) = choice.outcome, choice.index == 1 {
                try expect(String(parcel.unpacked(in: vm)) == "x")
            } else {
                Issue.record("\(choice)")
            }
            second.close()
            let closed = try await Channel.select([.receive(from: first), .receive(from: second)])
            guard case .closed = closed.outcome, closed.index == 1 else {
                Issue.record("\(closed)")
                return
            }
            try vm.close()
        }

        @Test func closingAVMEndsALoop() async throws {
            let vm = try VM(), channel = try Channel()
            let loop = Task { for try await _ in channel.objects(in: vm) {} }
            while try vm.information.threadsInside == 0 { try await Task.sleep(for: .milliseconds(1)) }
            try vm.close(within: 5_000)
            let error = await #expect(throws: VMError.self) { try await loop.value }
            #expect(error?.code == .closed && !channel.isClosed)
        }
    }
}
