// Prints the CPython's version and 42.
import PyVM

let vm = try VM()
try vm.run("answer = 6 * 7")
print("Swift: CPython \(try vm.information.version): \(try Int(vm.main.answer))")
try vm.close()
