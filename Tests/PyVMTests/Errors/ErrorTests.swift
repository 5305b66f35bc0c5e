import PyVM
import Testing

extension BindingsTests {
    @Suite struct ErrorTests {
        @Test func anExceptionIsDescribed() throws {
            try withNewVM { vm in
                let error = #expect(throws: PythonError.self) {
                    try vm.run(
                        "def f():\n    raise ValueError('wrong', 2)\ntry: f()\nexcept ValueError as e: raise KeyError('k') from e"
                    )
                }
                #expect(error?.type == "KeyError" && error?.message == "'k'")
                #expect(error?.cause?.type == "ValueError" && error?.cause?.cause == nil)
                #expect(error?.traceback.contains("in f") == true && error?.traceback.contains("direct cause") == true)
                let arguments = try error.map { try [String]($0.exception.args) }
                #expect(arguments == ["k"])
                #expect("\(error!)" == "KeyError: 'k'")
            }
        }

        @Test func typesOfModulesHaveTheirNames() throws {
            try withNewVM { vm in
                #expect(raises("json.decoder.JSONDecodeError") { _ = try vm.import("json").loads("[") })
                #expect(raises("SyntaxError") { try vm.run("1 +") })
                #expect(raises("SystemExit") { try vm.run("raise SystemExit(3)") })
                try vm.run("class Mute(Exception):\n    def __str__(self): raise OSError")
                #expect(raises("Mute") { try vm.run("raise Mute") })
                let error = #expect(throws: VMError.self) { try vm.run("a\0b") }
                #expect(error?.code == .argument)
                try expect(Int(vm.eval("1 + 1")) == 2)
            }
        }
    }
}
