import PyVM
import Testing

extension BindingsTests {
    /// The code of the article Errors, and what it claims.
    @Suite struct ErrorsArticleTests {
        @Test func bothErrors() throws {
            try withNewVM { vm in
                var seen = ""
                do {
                    _ = try vm.import("json").loads("[1, 2")
                } catch let error as PythonError where error.type == "json.decoder.JSONDecodeError" {
                    seen = error.message // Expecting ',' delimiter: line 1 column 7 (char 6)
                } catch let error as VMError where error.code == .closed {
                    seen = "the VM is gone"
                }

                #expect(seen.hasPrefix("Expecting"))
            }
        }

        @Test func aTypeOfExceptions() throws {
            try withNewVM { vm in
                do {
                    try vm.run("open('/no/such/file')")
                } catch let error as PythonError {
                    let isOSError = try error.exception.isInstance(of: vm.builtins.OSError)
                    let number = try Int(error.exception.errno)

                    #expect(isOSError && number == 2)
                }
            }
        }

        @Test func causesAndTracebacks() throws {
            try withNewVM { vm in
                do {
                    try vm.run(
                        """
                        def parse(text):
                            try:
                                return int(text)
                            except ValueError as error:
                                raise RuntimeError("no number") from error

                        parse("x")
                        """)
                } catch let error as PythonError {
                    #expect(error.cause?.type == "ValueError")
                    #expect(error.traceback.contains("in parse") && error.traceback.contains("direct cause"))
                }
            }
        }

        struct Refused: Error, Equatable {
            let reason: String
        }

        @Test func swiftErrorsComeThrough() throws {
            try withNewVM { vm in
                let check = try vm.function("check") { (age: Int) in
                    guard age >= 18 else { throw Refused(reason: "too young") }
                    return true
                }
                try vm.main.setAttribute("check", to: check)
                do {
                    try vm.run("check(12)")
                } catch let error as Refused {
                    print(error.reason) // too young
                }
                try vm.run(
                    """
                    try:
                        check(12)
                    except RuntimeError as error:
                        seen = str(error)
                    """)

                try expect(String(vm.main.seen).contains("too young"))
                #expect(throws: Refused(reason: "too young")) { try check(1) }
                try vm.run("try: check(12)\nexcept RuntimeError as error: kept = error")
                #expect(throws: Refused(reason: "too young")) { try vm.run("raise kept") }
                let error = #expect(throws: PythonError.self) { try vm.run("raise ValueError from kept") }
                #expect(error?.cause?.type == "RuntimeError")
            }
        }

        @Test func exceptionsThatSwiftRaises() throws {
            try withNewVM { vm in
                let root = try vm.function("root") { (x: Double) in
                    guard x >= 0 else { throw PythonError.new("ValueError", "no root of a negative number", in: vm) }
                    return x.squareRoot()
                }

                try expect(Double(root(9)) == 3)
                #expect(raises("ValueError") { try root(-1) })
            }
        }

        @Test func exitsAndInterrupts() throws {
            try withNewVM { vm in
                #expect(raises("SystemExit") { try vm.run("import sys; sys.exit(3)") })
                #expect(raises("KeyboardInterrupt") { try vm.run("raise KeyboardInterrupt") })
            }
        }

        /// What is done without an error of its own.
        @Test func whatCannotThrow() throws {
            let vm = try VM()
            let list = try vm.object([1]), other = try vm.object([1])
            let error = #expect(throws: PythonError.self) { try vm.run("1 // 0") }
            try vm.close()
            #expect(list != other && list.description.contains("is closed") && list.isSame(as: list))
            #expect(error?.traceback == "ZeroDivisionError: \(error?.message ?? "")\n" && error?.cause == nil)
            #expect(throws: VMError.self) { try list.pythonLength }
            try expect(vm.information.isOpen == false)
        }
    }
}
