// expected: mutation of captured var 'leaked' in concurrently-executing code
import PyVM

final class Counter: PythonClass {
    var items: [Int] = []
    static let pythonClass = PythonClassDefinition<Counter>("Counter", [.initializer { Counter() }])
}

func leak(_ object: PyObject) throws {
    var leaked: Counter?
    try object.withInstance(of: Counter.self) { leaked = $0 }
    leaked?.items.append(1)
}
