import CPyVM
import Foundation
import PyVM
import Synchronization
import Testing

extension BindingsTests {
    /// Channels as threads use them.
    @Suite struct ChannelTests {
        private func fails(_ code: VMError.Code, _ body: () throws -> Void) -> Bool {
            do {
                try body()
            } catch let error as VMError {
                if error.code != code { Issue.record("\(error)") }
                return error.code == code
            } catch {
                Issue.record("\(error)")
            }
            return false
        }

        @Test func whatIsSentArrivesInOrder() throws {
            try withNewVM { one in
                try withNewVM { other in
                    let channel = try Channel()
                    try channel.send(one.eval("{'a': 1}"))
                    try channel.send([1, 2, 3], from: one)
                    try channel.send(Parcel(one.object("parcel")))
                    #expect(channel.count == 3 && channel.size > 0)
                    try expect(String(channel.receive(in: other).pythonRepr) == "{'a': 1}")
                    try expect(channel.receive([Int].self, in: other) == [1, 2, 3])
                    try expect(String(channel.receive().unpacked(in: other)) == "parcel")
                    #expect(channel.count == 0 && channel.size == 0)
                }
            }
        }

        @Test func boundsAndLimits() throws {
            try withNewVM { vm in
                let channel = try Channel(items: 2)
                try channel.send(1, from: vm)
                try channel.send(2, from: vm, within: .zero)
                #expect(fails(.timeout) { try channel.send(3, from: vm, within: .zero) })
                #expect(fails(.timeout) { try channel.send(3, from: vm, within: .milliseconds(5)) })
                let parcel = try Parcel(vm.object(3))
                #expect(fails(.timeout) { try channel.send(parcel, within: .microseconds(1)) })
                #expect(!parcel.isSent)
                try expect(channel.receive(Int.self, in: vm) == 1)
                try channel.send(parcel, within: .seconds(Int64.max))
                #expect(parcel.isSent)
                try expect([channel.receive(Int.self, in: vm), channel.receive(Int.self, in: vm)] == [2, 3])
                let clock = ContinuousClock(), before = clock.now
                #expect(fails(.timeout) { _ = try channel.receive(in: vm, within: .milliseconds(50)) })
                #expect(clock.now - before >= .milliseconds(50))
                #expect(fails(.timeout) { _ = try channel.receive(within: .seconds(-1)) })
                let small = try Channel(bytes: 500)
                try small.send("x", from: vm)
                #expect(fails(.timeout) { try small.send(String(repeating: "x", count: 600), from: vm, within: .zero) })
                #expect(
                    fails(.argument) { _ = try Channel(items: 0) } && fails(.argument) { _ = try Channel(bytes: -1) })
            }
        }

        @Test func whatIsMovedIsEmptiedWhenItIsInTheChannel() throws {
            try withNewVM { vm in
                let channel = try Channel(items: 1), list = try vm.object([1, 2])
                try channel.send(0, from: vm)
                #expect(fails(.timeout) { try channel.send(list, as: .move, within: .zero) })
                try expect([Int](list) == [1, 2])
                try expect(channel.receive(Int.self, in: vm) == 0)
                try channel.send(list, as: .move)
                try expect(list.pythonLength == 0 && channel.receive([Int].self, in: vm) == [1, 2])
            }
        }

        @Test func whatIsLeftOfAClosedChannelIsReceived() throws {
            try withNewVM { vm in
                let channel = try Channel()
                try channel.send("last", from: vm)
                #expect(!channel.isClosed)
                channel.close()
                channel.close()
                #expect(channel.isClosed)
                #expect(fails(.closed) { try channel.send("late", from: vm) })
                try expect(channel.receive(String.self, in: vm) == "last")
                #expect(fails(.closed) { _ = try channel.receive(in: vm) })
                #expect(fails(.closed) { _ = try channel.receive() })
            }
        }

        /// A thread that waits inside a VM lets go of its GIL.
        @Test func threadsWaitForEachOther() throws {
            let vm = try VM(), there = try Channel(items: 1), back = try Channel(items: 1)
            let answer: @Sendable () -> Void = {
                while let number = try? there.receive(Int.self, in: vm) { try? back.send(-number, from: vm) }
                back.close()
            }
            Thread(block: answer).start()
            try vm.withVM {
                for number in 0..<200 {
                    try there.send(number, from: vm)
                    try expect(back.receive(Int.self, in: vm) == -number)
                }
            }
            there.close()
            #expect(fails(.closed) { _ = try back.receive(in: vm) })
            try vm.close()
        }

        @Test func batches() throws {
            try withNewVM { vm in
                let channel = try Channel(items: 3)
                let parcels = try (0..<5).map { try Parcel(vm.object($0)) }
                #expect(fails(.timeout) { try channel.send(contentsOf: parcels, within: .milliseconds(1)) })
                #expect(parcels.map(\.isSent) == [true, true, true, false, false])
                #expect(fails(.order) { try channel.send(contentsOf: [parcels[4], parcels[0]]) })
                #expect(!parcels[4].isSent)
                try expect(channel.receive(upTo: 2).map { try Int($0.unpacked(in: vm)) } == [0, 1])
                try channel.send(contentsOf: Array(parcels[3...]))
                try expect(channel.receive(upTo: 100).map { try Int($0.unpacked(in: vm)) } == [2, 3, 4])
                #expect(fails(.timeout) { _ = try channel.receive(upTo: 100, within: .zero) })
                #expect(fails(.argument) { _ = try channel.receive(upTo: 0) })
                try channel.send(contentsOf: [])
            }
        }

        @Test func aSentParcelIsItsChannels() throws {
            try withNewVM { vm in
                let channel = try Channel(), parcel = try Parcel(vm.object([1]))
                try channel.send(parcel)
                #expect(parcel.isSent && parcel.size == 0)
                #expect(fails(.order) { _ = try parcel.unpacked(in: vm) } && fails(.order) { try channel.send(parcel) })
                let received = try channel.receive()
                try channel.send(received)
                try expect(channel.receive([Int].self, in: vm) == [1])
            }
        }

        /// Python code that is just unpacking it sends it.
        @Test func aParcelThatIsReadIsNotSent() throws {
            try withNewVM { vm in
                let channel = try Channel()
                try vm.run(
                    """
                    class Made:
                        def __reduce__(self): return eval, ("__import__('builtins').send()", {})
                    made = Made()
                    """)
                let parcel = try Parcel(vm.main.made)
                try vm.builtins.setAttribute(
                    "send",
                    to: vm.function("send") { () throws -> Int in
                        do {
                            try channel.send(parcel)
                        } catch let error as VMError {
                            return error.code == .busy ? 1 : 2
                        }
                        return 3
                    })
                try expect(Int(parcel.unpacked(in: vm)) == 1 && !parcel.isSent)
                try channel.send(parcel)
            }
        }

        @Test func select() throws {
            try withNewVM { vm in
                let first = try Channel(), second = try Channel(), full = try Channel(items: 1)
                try full.send(0, from: vm)
                let parcel = try Parcel(vm.object("parcel"))
                let cases: [Channel.Case] = [.receive(from: first), .receive(from: second), .send(parcel, to: full)]
                #expect(fails(.timeout) { _ = try Channel.select(cases, within: .zero) })
                #expect(!parcel.isSent)
                try second.send("x", from: vm)
                let choice = try Channel.select(cases)
                guard choice.index == 1, case .received(let received) = choice.outcome else {
                    Issue.record("\(choice)")
                    return
                }
                try expect(String(received.unpacked(in: vm)) == "x" && !parcel.isSent)
                _ = try full.receive()
                let sent = try Channel.select(cases)
                guard sent.index == 2, case .sent = sent.outcome else {
                    Issue.record("\(sent)")
                    return
                }
                #expect(parcel.isSent && full.count == 1)
                first.close()
                let closed = try Channel.select([.receive(from: first), .receive(from: second)])
                guard closed.index == 0, case .closed = closed.outcome else {
                    Issue.record("\(closed)")
                    return
                }
                #expect(fails(.argument) { _ = try Channel.select([]) })
                let twice = try Parcel(vm.object(1))
                #expect(fails(.order) { _ = try Channel.select([.send(twice, to: full), .send(twice, to: second)]) })
                #expect(!twice.isSent)
            }
        }

        @Test func theEndOfAVM() throws {
            let vm = try VM(), channel = try Channel()
            try channel.bind(vm, to: .send)
            try channel.bind(vm, to: [.send, .receive])
            try channel.unbind(vm, from: .send)
            #expect(!channel.isClosed)
            try vm.close()
            #expect(channel.isClosed)
            #expect(fails(.closed) { try channel.bind(vm, to: .send) })
            try withNewVM { vm in
                let channel = try Channel()
                #expect(fails(.order) { try channel.unbind(vm, from: .receive) })
                try channel.bind(vm, to: .receive)
                try channel.unbind(vm, from: .receive)
                #expect(channel.isClosed)
            }
        }

        @Test func closingAVMEndsTheWaitInside() throws {
            let vm = try VM(), channel = try Channel()
            let code = Mutex<VMError.Code?>(nil), done = DispatchSemaphore(value: 0)
            Thread {
                do { _ = try channel.receive(in: vm) } catch { code.withLock { $0 = (error as? VMError)?.code } }
                done.signal()
            }.start()
            while try vm.information.threadsInside == 0 { usleep(1_000) }
            try vm.close(within: 5_000)
            #expect(done.wait(timeout: .now() + 5) == .success && code.withLock { $0 } == .closed)
            #expect(!channel.isClosed)
        }

        @Test func anInterruptEndsTheWait() throws {
            try withNewVM { vm in
                let channel = try Channel()
                try vm.main.setAttribute("wait", to: vm.function("wait") { _ = try channel.receive() })
                let type = Mutex(""), done = DispatchSemaphore(value: 0)
                Thread {
                    do {
                        try vm.run("wait()")
                    } catch {
                        type.withLock { $0 = (error as? PythonError)?.type ?? "\(error)" }
                    }
                    done.signal()
                }.start()
                while try vm.information.threadsInside == 0 { usleep(1_000) }
                usleep(20_000)
                vm.interrupt()
                #expect(done.wait(timeout: .now() + 10) == .success && type.withLock { $0 } == "KeyboardInterrupt")
            }
        }

        @Test func channelsAndVMsInPython() throws {
            try withNewVM { one in
                try withNewVM { other in
                    let channel = try Channel(items: 1)
                    let object = try one.object(channel)
                    let same = try Channel(object)
                    try expect(same.id == channel.id && UInt64(object.id) == channel.id)
                    try channel.send(object)
                    try expect(channel.receive(Channel.self, in: other).id == channel.id)
                    #expect(raises("TypeError") { _ = try Channel(one.object(1)) })
                    try one.main.setAttribute("other", to: other)
                    try expect(one.eval("other.is_open and other != __import__('pyvm').current()").isTrue)
                    try expect(one.object(one).isEqual(to: one.eval("__import__('pyvm').current()")))
                }
            }
        }

        @Test func aChannelIsFoundByItsNumber() throws {
            var channel: Channel? = try Channel()
            let id = try #require(channel).id
            try withNewVM { vm in
                try channel?.send(1, from: vm)
                let same = try #require(Channel(id: id))
                #expect(same !== channel && same.id == id && same.count == 1)
            }
            #expect(channel?.withHandle { PyVM_ChannelId($0) } == id)
            channel = nil
            #expect(Channel(id: id) == nil)
        }
    }
}
