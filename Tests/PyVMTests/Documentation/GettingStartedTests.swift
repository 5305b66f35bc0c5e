import PyVM
import Testing

extension BindingsTests {
    /// The program of the article GettingStarted.
    @Suite struct GettingStartedTests {
        @Test func aVM() throws {
            let vm = try VM()
            try vm.run(
                """
                import sys
                greeting = "hello from " + sys.version.split()[0]
                """)
            let greeting = try String(vm.main.greeting)
            try vm.close()

            #expect(greeting.hasPrefix("hello from 3."))
        }

        @Test func modulesAndCalls() throws {
            try withNewVM { vm in
                let json = try vm.import("json")
                let text = try String(json.dumps(["b": 1, "a": 2], sort_keys: true)) // {"a": 2, "b": 1}
                let pi = try Double(vm.import("math").pi)
                let length = try Int(vm.builtins.len(text))

                #expect(text == #"{"a": 2, "b": 1}"# && pi == .pi && length == 16)
            }
        }

        @Test func values() throws {
            try withNewVM { vm in
                let list = try vm.object(["spam", "eggs"])
                try list.append("ham")
                try list.setItem(0, to: "bacon")
                let first = try String(list[0]) // "bacon"
                let rest = try [String](list[1...]) // ["eggs", "ham"]

                let person = try vm.object(["name": "Ada", "age": 36] as PythonDictionary)
                let age = try Int(person["age"]) + 1 // 37

                #expect(first == "bacon" && rest == ["eggs", "ham"] && age == 37)
            }
        }

        @Test func errors() throws {
            try withNewVM { vm in
                func number(_ text: String) throws -> Int? {
                    do {
                        return try Int(vm.builtins.int(text))
                    } catch let error as PythonError where error.type == "ValueError" {
                        print(error.message) // invalid literal for int() with base 10: 'twelve'
                        return nil
                    }
                }

                try expect(number("12") == 12 && number("twelve") == nil)
            }
        }

        @Test func closures() throws {
            try withNewVM { vm in
                let scale = try vm.function("scale", parameters: ["x", .init("by", default: 2.0)]) {
                    (x: Double, by: Double) in
                    x * by
                }
                try vm.main.setAttribute("scale", to: scale)
                let scaled = try [Double](vm.eval("[scale(1), scale(2, by=10)]")) // [2.0, 20.0]

                #expect(scaled == [2, 20])
            }
        }

        struct Overdrawn: Error {
            let missing: Int
        }

        final class Account: PythonClass {
            var balance = 0

            static let pythonClass = PythonClassDefinition<Account>(
                "Account", documentation: "Money.",
                [
                    .initializer { Account() },
                    .method("deposit", parameters: ["amount"]) { (account, amount: Int) in account.balance += amount },
                    .method("withdraw", parameters: ["amount"]) { (account, amount: Int) in
                        guard amount <= account.balance else { throw Overdrawn(missing: amount - account.balance) }
                        account.balance -= amount
                    },
                    .property("balance", get: { $0.balance }),
                ])
        }

        @Test func aClass() throws {
            try withNewVM { vm in
                try vm.main.setAttribute("Account", to: vm.type(Account.self))
                try vm.run(
                    """
                    class Savings(Account):
                        def add_interest(self, percent):
                            self.deposit(self.balance * percent // 100)

                    account = Savings()
                    account.deposit(200)
                    account.add_interest(5)
                    """)
                let balance = try vm.main.account.withInstance(of: Account.self) { $0.balance } // 210
                do {
                    try vm.run("account.withdraw(250)")
                } catch let error as Overdrawn {
                    print("\(error.missing) too much") // 40 too much
                }

                #expect(balance == 210)
                let error = #expect(throws: Overdrawn.self) { try vm.run("account.withdraw(250)") }
                #expect(error?.missing == 40)
            }
        }

        func primes(below limit: Int) async throws -> Int {
            let vm = try VM()
            let count = try await vm.withVM {
                try vm.run(
                    """
                    def is_prime(n):
                        return all(n % d for d in range(2, int(n ** 0.5) + 1))

                    def primes(limit):
                        return sum(is_prime(n) for n in range(2, limit))
                    """)
                return try Int(vm.main.primes(limit))
            }
            try vm.close()
            return count
        }

        @Test func twoVMs() async throws {
            async let few = primes(below: 10_000)
            async let many = primes(below: 20_000)
            let counts = try await (few, many) // (1229, 2262)

            #expect(counts == (1229, 2262))
        }

        @Test func anActor() async throws {
            let counter = try VMActor(VM())
            try await counter.run { vm in
                try vm.run("import threading; local = threading.local(); local.count = 0")
            }
            for _ in 0..<3 {
                try await counter.run { vm in try vm.run("local.count += 1") }
            }
            let count = try await counter.run { vm in try Int(vm.main.local.count) } // 3
            try counter.vm.close()

            #expect(count == 3)
        }
    }
}
