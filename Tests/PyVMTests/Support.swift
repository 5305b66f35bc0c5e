import Foundation
import PyVM
import Testing

/// All suites of the bindings, one test after the other: CPython 3.11 has no more than eleven VMs at a time.
@Suite(.serialized) enum BindingsTests {}

/// A VM of its own for a test, closed at its end. On which CPython, PYVM_PYTHON in the environment says: `RuntimeTests`
/// runs these tests on each that is found, in processes of their own.
@discardableResult
func withNewVM<Result>(_ configuration: VMConfiguration = VMConfiguration(), _ body: (VM) throws -> Result) throws
    -> Result
{
    let vm = try VM(configuration)
    let result = try body(vm)
    try vm.close()
    return result
}

/// For counting what Python has allocated. sys.getallocatedblocks looks at all interpreters of its CPython, also while
/// they free memory, so the VM is to be the only one. Where Python allocates by malloc there are no blocks to look at,
/// and a sanitizer's library, which private copies of CPython cannot have.
let countable: VMConfiguration = {
    var configuration = VMConfiguration()
    if ProcessInfo.processInfo.environment["PYTHONMALLOC"] != "malloc" { configuration.kind = .isolated }
    return configuration
}()

/// Python's error of this type.
func raises(_ type: String, _ body: () throws -> Void) -> Bool {
    do {
        try body()
        return false
    } catch let error as PythonError {
        if error.type != type { Issue.record("\(error.type) instead of \(type): \(error.message)") }
        return error.type == type
    } catch {
        Issue.record("\(error)")
        return false
    }
}

/// `#expect` for what may throw, which that macro takes in some forms only.
func expect(_ condition: @autoclosure () throws -> Bool, sourceLocation: SourceLocation = #_sourceLocation) rethrows {
    let holds = try condition()
    #expect(holds, sourceLocation: sourceLocation)
}

/// A value becomes an object with this `repr`, and the object that value again.
func comesBack<Value: PythonConvertible & Equatable>(_ value: Value, as repr: String, in vm: VM) throws {
    let object = try vm.object(value)
    try expect(String(object.pythonRepr) == repr)
    try expect(Value(object) == value)
}
