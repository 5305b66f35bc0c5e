import PyVM
import Synchronization
import Testing

extension BindingsTests {
    @Suite struct TemplateTests {
        @Test func aCloneOutlivesItsTemplateAndItsVM() throws {
            let vm = try VM()
            try vm.run("x = [[1]] * 2")
            var template: VMTemplate? = try VMTemplate(of: vm)
            try vm.close()
            let clone = try template?.clone()
            template = nil
            try clone?.run("x[0].append(2); assert x == [[1, 2]] * 2")
            try clone?.close()
        }

        @Test func aConfigurationIsHeard() throws {
            try withNewVM { vm in
                try vm.run("import sys; sys.argv = ['of the state']; name = 'clone'")
                let template = try VMTemplate(of: vm)
                let written = Mutex("")
                var configuration = VMConfiguration()
                configuration.arguments = ["another"]
                configuration.output = { _, text in written.withLock { $0 += String(decoding: text, as: UTF8.self) } }
                let clone = try template.clone(configuration)
                try clone.run("print(name, sys.argv[0], flush=True)")
                try clone.close()
                #expect(written.withLock { $0 } == "clone another\n")
            }
        }

        @Test func whatCannotBeFrozenIsRefusedOrLeftOut() throws {
            try withNewVM { vm in
                try vm.run("import zlib; lines = zlib.compressobj()")
                #expect(raises("TypeError") { _ = try VMTemplate(of: vm) })
                let clone = try VMTemplate(of: vm, leavesOut: true).clone()
                #expect(raises("AttributeError") { _ = try clone.eval("lines.flush") })
                try clone.close()
            }
            let closed = try VM()
            try closed.close()
            #expect(throws: VMError.self) { try VMTemplate(of: closed) }
        }
    }
}
