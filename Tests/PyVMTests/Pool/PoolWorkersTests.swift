import Foundation
import PyVM
import Testing

extension BindingsTests {
    /// What the workers of a pool do: counters and traces.
    @Suite struct PoolWorkersTests {
        @Test func counters() async throws {
            try await withNewPool { pool in
                let parcel = try await pool.call("builtins:list", [1, 2, 3]) as Parcel
                for _ in 0..<20 { _ = try await pool.call("builtins:len", parcel) as Int }
                let forked = try await pool.run { vm in try vm.join({ _ in 1 }, { _ in 2 }) }
                #expect(forked == (1, 2))
                try await eventually { try pool.information.running == 0 }
                // A worker may sleep a little later than its last task has ended.
                try await eventually { try pool.workers.allSatisfy { $0.asleep > .zero } }
                let workers = try pool.workers, done = try pool.information.done
                #expect(workers.map(\.place) == [0, 1])
                #expect(workers.allSatisfy { $0.vm?.isOpen == true && $0.waitedForGIL >= .zero })
                #expect(workers[0].vm != workers[1].vm)
                #expect(workers.map(\.tasks).reduce(0, +) == done && done == 22)
                #expect(workers.contains { $0.busy > .zero })
                #expect(workers.map(\.forked).reduce(0, +) == 1)
                for worker in workers { try expect(worker.memory == worker.vm?.information.memory) }
                // Another pool has its own.
                try await withNewPool(.init(workers: 1)) { other in
                    try await other.call("gc:collect")
                    try await eventually { try other.information.done == 1 }
                    let own = try other.workers
                    #expect(own.count == 1 && own.first?.tasks == 1)
                    #expect(!workers.contains { $0.vm == own.first?.vm })
                }
                try expect(pool.workers.map(\.tasks).reduce(0, +) == 22)
            }
        }

        /// What the workers of a pool have done can be asked when it has ended, too.
        @Test func afterwards() async throws {
            let pool = try await VMPool(.init(workers: 1))
            try pool.startTrace()
            try await pool.call("gc:collect")
            try await pool.close()
            try expect(pool.workers.map(\.tasks) == [1])
            try expect(pool.workers.allSatisfy { $0.vm?.isOpen != true })
            try expect(Self.tasks(of: pool).count == 1)
        }

        @Test func traces() async throws {
            try await withNewPool { pool in
                try await pool.call("gc:collect")
                try pool.startTrace()
                for _ in 0..<5 { try await pool.call("gc:collect") }
                try await eventually { try Self.tasks(of: pool).count == 5 }
                try expect(Self.tasks(of: pool).allSatisfy { ($0["dur"] as? Double ?? -1) >= 0 })
                // They run by the same function of the bindings.
                try expect(Set(Self.tasks(of: pool).compactMap { $0["name"] as? String }).count == 1)
                try pool.stopTrace()
                try await pool.call("gc:collect")
                try expect(Self.tasks(of: pool).count == 5)
                // The next trace forgets them, and keeps the last of each worker.
                try pool.startTrace(events: 2)
                for _ in 0..<20 { try await pool.call("gc:collect") }
                try await eventually { try pool.information.done == 27 }
                try expect(1...4 ~= Self.tasks(of: pool).count)
            }
        }

        @Test func errors() async throws {
            try await withNewPool(.init(workers: 1)) { pool in
                let folder = FileManager.default.temporaryDirectory
                for wrong in [0, -1, 1 << 30] {
                    #expect((await failure { try pool.startTrace(events: wrong) } as? VMError)?.code == .argument)
                }
                let elsewhere = try #require(URL(string: "https://example.com/trace.json"))
                for wrong in [elsewhere, folder, folder.appending(path: "no/such/folder/trace.json")] {
                    #expect((await failure { try pool.writeTrace(to: wrong) } as? VMError)?.code == .argument)
                }
                // Stopping what has not begun is nothing.
                try pool.stopTrace()
                try expect(Self.tasks(of: pool).isEmpty)
            }
        }

        /// The events of tasks that a pool writes to a file.
        private static func tasks(of pool: VMPool) throws -> [[String: Any]] {
            let file = FileManager.default.temporaryDirectory.appending(path: "pyvm-\(UUID().uuidString).json")
            try pool.writeTrace(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            let trace = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
            let events = try #require(trace["traceEvents"] as? [[String: Any]])
            return events.filter { $0["cat"] as? String == "task" }
        }
    }
}
