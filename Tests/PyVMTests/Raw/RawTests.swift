import CPyVM
import Foundation
import PyVM
import PyVMRaw
import Testing

extension BindingsTests {
    /// The C API on Swift's objects: who owns a reference, and what is an error.
    @Suite struct RawTests {
        /// How many references there are to an object beside the one of the count itself.
        private func count(_ object: PyVM.PyObject) throws -> Int {
            try Int(object.vm.raw.Py_REFCNT(object))
        }

        /// An object that nothing else refers to: small numbers and short strings are shared.
        private func fresh(_ vm: VM) throws -> PyVM.PyObject { try vm.builtins.object() }

        @Test func aListIsFilledAndRead() throws {
            try withNewVM { vm in
                let list = try vm.raw.PyList_New(0)
                try vm.raw.PyList_Append(list, vm.object("a"))
                try vm.raw.PyList_Insert(list, 0, vm.object("b"))
                try vm.raw.PyList_Sort(list)
                try expect(vm.raw.PyList_Size(list) == 2 && vm.raw.PyList_Check(list) == 1)
                try expect([String](list) == ["a", "b"] && String(vm.raw.PyList_GetItem(list, 1)) == "b")
                #expect(raises("IndexError") { _ = try vm.raw.PyList_GetItem(list, 2) })
                #expect(raises("SystemError") { _ = try vm.raw.PyList_Size(vm.object(1)) })
                try expect(vm.raw.PyErr_Occurred() == nil)
            }
        }

        // MARK: References

        @Test func aNewReferenceIsOwned() throws {
            try withNewVM { vm in
                let item = try fresh(vm), list = try vm.object([item, item])
                let before = try count(item)
                for _ in 0..<100 { _ = try vm.raw.PySequence_GetItem(list, 0) }
                try expect(count(item) == before)
                let held = try (0..<10).map { _ in try vm.raw.PySequence_GetItem(list, 0) }
                try expect(count(item) == before + held.count)
            }
        }

        @Test func aBorrowedReferenceIsAddedTo() throws {
            try withNewVM { vm in
                let item = try fresh(vm), list = try vm.object([item])
                let before = try count(item)
                for _ in 0..<100 { _ = try vm.raw.PyList_GetItem(list, 0) }
                try expect(count(item) == before)
                let held = try vm.raw.PyList_GetItem(list, 0)
                try vm.raw.PyList_Clear(list)
                try expect(count(item) == before && held.isSame(as: item))
            }
        }

        @Test func aStolenReferenceIsNotSwiftsOwn() throws {
            try withNewVM { vm in
                let item = try fresh(vm), before = try count(item)
                for _ in 0..<100 {
                    let list = try vm.raw.PyList_New(2)
                    try vm.raw.PyList_SetItem(list, 0, item)
                    try vm.raw.PyList_SET_ITEM(list, 1, item)
                    try expect(count(item) == before + 2)
                    // It is released though it fails.
                    #expect(raises("IndexError") { try vm.raw.PyList_SetItem(list, 2, item) })
                    let tuple = try vm.raw.PyTuple_New(1)
                    try vm.raw.PyTuple_SetItem(tuple, 0, item)
                    try expect(count(item) == before + 3)
                }
                try expect(count(item) == before)
            }
        }

        @Test func aReferenceThatIsStolenOnSuccessOnly() throws {
            try withNewVM { vm in
                let item = try fresh(vm), before = try count(item)
                for number in 0..<100 { try vm.raw.PyModule_AddObject(vm.main, "item\(number)", item) }
                try expect(count(item) == before + 100)
                for _ in 0..<100 {
                    #expect(raises("TypeError") { try vm.raw.PyModule_AddObject(vm.object(1), "item", item) })
                }
                try expect(count(item) == before + 100)
            }
        }

        /// What is given to be stolen must not get lost when another argument is refused.
        @Test func aRefusalLeavesNoReferenceBehind() throws {
            try withNewVM { vm in
                try withNewVM { other in
                    let item = try fresh(vm), foreign = try other.object(1), before = try count(item)
                    for _ in 0..<10 {
                        #expect(throws: VMError.self) { try vm.raw.PyModule_AddObject(vm.main, "a\0b", item) }
                        #expect(isForeign { try vm.raw.PyModule_AddObject(foreign, "a", item) })
                        #expect(isForeign { try vm.raw.PyList_SetItem(foreign, 0, item) })
                        var text: PyVM.PyObject? = item
                        #expect(isForeign { try vm.raw.PyUnicode_AppendAndDel(&text, foreign) })
                        #expect(text?.isSame(as: item) == true)
                    }
                    try expect(count(item) == before)
                }
            }
        }

        @Test func severalStolenReferencesOfWhichOneIsForeign() throws {
            try withNewVM { vm in
                try withNewVM { other in
                    let type = try vm.raw.PyExc_ValueError(), before = try count(type)
                    let foreign = try other.object(1)
                    for _ in 0..<10 { #expect(isForeign { try vm.raw.PyErr_Restore(type, foreign, nil) }) }
                    try expect(count(type) == before && vm.raw.PyErr_Occurred() == nil)
                }
            }
        }

        @Test func whatIsCountedByHandStaysByHand() throws {
            try withNewVM { vm in
                let item = try fresh(vm), before = try count(item)
                try vm.raw.Py_IncRef(item.reference)
                try expect(count(item) == before + 1)
                try vm.raw.Py_DecRef(item.reference)
                try expect(count(item) == before)
                try expect(vm.raw.Py_NewRef(item).isSame(as: item) && count(item) == before)
            }
        }

        @Test func variablesThatFunctionsStoreIn() throws {
            try withNewVM { vm in
                let item = try fresh(vm), dict = try vm.raw.PyDict_New(), key = try vm.object("key")
                try vm.raw.PyDict_SetItem(dict, key, item)
                let before = try count(item)
                var found: PyVM.PyObject?
                for _ in 0..<100 { try expect(vm.raw.PyDict_GetItemRef(dict, key, &found) == 1) }
                try expect(found?.isSame(as: item) == true && count(item) == before + 1)
                try expect(vm.raw.PyDict_GetItemRef(dict, vm.object("none"), &found) == 0)
                try expect(found == nil && count(item) == before)
                #expect(raises("TypeError") { try vm.raw.PyDict_GetItemRef(dict, vm.object([1]), &found) })

                var position = 0, foundKey: PyVM.PyObject?, value: PyVM.PyObject?
                try expect(vm.raw.PyDict_Next(dict, &position, &foundKey, &value) == 1)
                try expect(String(#require(foundKey)) == "key" && count(item) == before + 1)
                value = nil
                try expect(vm.raw.PyDict_Next(dict, &position, &foundKey, &value) == 0 && count(item) == before)
            }
        }

        @Test func variablesWhoseObjectIsReplaced() throws {
            try withNewVM { vm in
                let start = try vm.object("spam"), before = try count(start)
                for _ in 0..<10 {
                    var text: PyVM.PyObject? = start
                    try vm.raw.PyUnicode_Append(&text, vm.object(" and eggs"))
                    try expect(String(#require(text)) == "spam and eggs" && String(start) == "spam")
                    #expect(raises("SystemError") { try vm.raw.PyUnicode_Append(&text, vm.object(1)) })
                    #expect(text == nil)
                }
                try expect(count(start) == before)
                var type: PyVM.PyObject? = try vm.raw.PyExc_ValueError(), value: PyVM.PyObject? = try vm.object("x"),
                    trace: PyVM.PyObject?
                try vm.raw.PyErr_NormalizeException(&type, &value, &trace)
                try expect(String(#require(value).pythonRepr) == "ValueError('x')" && trace == nil)
                var bytes: PyVM.PyObject? = try vm.eval("b'a'")
                try vm.raw.PyBytes_ConcatAndDel(&bytes, vm.eval("b'b'"))
                try expect(String(#require(bytes).pythonRepr) == "b'ab'")
            }
        }

        // MARK: NULL

        @Test func whatNeedNotBeThereIsOptional() throws {
            try withNewVM { vm in
                let dict = try vm.eval("{'a': 1}")
                try expect(vm.raw.PyDict_GetItemWithError(dict, vm.object("a")).map { try Int($0) } == 1)
                try expect(vm.raw.PyDict_GetItemWithError(dict, vm.object("b")) == nil)
                #expect(raises("TypeError") { _ = try vm.raw.PyDict_GetItemWithError(dict, vm.object([1])) })
                try expect(
                    vm.raw.PyDict_GetItemString(dict, "b") == nil && vm.raw.PySys_GetObject("no_such_name") == nil)
                try expect(vm.raw.PyErr_GetRaisedException() == nil && vm.raw.PyEval_GetFrame() == nil)
                let iterator = try vm.raw.PyObject_GetIter(vm.object([1]))
                try expect(vm.raw.PyIter_Next(iterator) != nil && vm.raw.PyIter_Next(iterator) == nil)
                let failing = try vm.raw.PyObject_GetIter(vm.eval("(1 // n for n in [0])"))
                #expect(raises("ZeroDivisionError") { _ = try vm.raw.PyIter_Next(failing) })
            }
        }

        @Test func argumentsThatNeedNotBeThere() throws {
            try withNewVM { vm in
                let callable = try vm.eval("lambda *a, **k: (a, k)")
                try expect(String(vm.raw.PyObject_Call(callable, vm.eval("(1,)"), nil).pythonRepr) == "((1,), {})")
                try expect(
                    String(vm.raw.PyObject_Call(callable, vm.eval("()"), vm.eval("{'x': 2}")).pythonRepr)
                        == "((), {'x': 2})")
                try expect(String(vm.raw.PySlice_New(nil, vm.object(3), nil).pythonRepr) == "slice(None, 3, None)")
                try expect(String(vm.raw.PyUnicode_FromEncodedObject(vm.eval("b'abc'"), nil, nil)) == "abc")
            }
        }

        // MARK: Error values

        @Test func anErrorValueIsAnErrorOnlyWithAnException() throws {
            try withNewVM { vm in
                try expect(vm.raw.PyLong_AsLong(vm.object(-1)) == -1 && vm.raw.PyFloat_AsDouble(vm.object(-1.0)) == -1)
                try expect(vm.raw.PyLong_AsUnsignedLong(vm.eval("2**64 - 1")) == .max)
                #expect(raises("TypeError") { _ = try vm.raw.PyLong_AsLong(vm.object("x")) })
                #expect(raises("OverflowError") { _ = try vm.raw.PyLong_AsLong(vm.eval("2**64")) })
                #expect(raises("OverflowError") { _ = try vm.raw.PyLong_AsUnsignedLong(vm.eval("2**64")) })
                #expect(raises("TypeError") { _ = try vm.raw.PyFloat_AsDouble(vm.object("x")) })
                #expect(raises("TypeError") { _ = try vm.raw.PyComplex_AsCComplex(vm.object("x")) })
                try expect(vm.raw.PyComplex_AsCComplex(vm.eval("-1+2j")).imag == 2)
                #expect(raises("TypeError") { _ = try vm.raw.PyObject_Size(vm.object(1)) })
                try expect(vm.raw.PyObject_RichCompareBool(vm.object(1), vm.object(2), Py_LT) == 1)
            }
        }

        @Test func whatRaisesOnPurposeLeavesItsException() throws {
            try withNewVM { vm in
                try vm.withVM {
                    try vm.raw.PyErr_SetString(vm.raw.PyExc_KeyError(), "mine")
                    try expect(vm.raw.PyErr_ExceptionMatches(vm.raw.PyExc_LookupError()) == 1)
                    let raised = try #require(try vm.raw.PyErr_GetRaisedException())
                    try expect(String(raised.pythonRepr) == "KeyError('mine')" && vm.raw.PyErr_Occurred() == nil)
                    try vm.raw.PyErr_SetRaisedException(raised)
                    try vm.raw.PyErr_Clear()
                    try vm.raw.PyErr_NoMemory()
                    try expect(vm.raw.PyErr_BadArgument() == 0 && vm.raw.PyErr_Occurred() != nil)
                    var type: PyVM.PyObject?, value: PyVM.PyObject?, traceback: PyVM.PyObject?
                    try vm.raw.PyErr_Fetch(&type, &value, &traceback)
                    try expect(String(#require(type).__name__) == "TypeError" && traceback == nil)
                }
            }
        }

        // MARK: Refusals

        private func isForeign(_ body: () throws -> Void) -> Bool {
            do throws(any Error) {
                try body()
                return false
            } catch {
                return (error as? VMError)?.code == .foreignObject
            }
        }

        @Test func anObjectOfAnotherVMIsRefused() throws {
            try withNewVM { vm in
                try withNewVM { other in
                    let list = try vm.raw.PyList_New(0), foreign = try other.object(1)
                    #expect(isForeign { try vm.raw.PyList_Append(list, foreign) })
                    #expect(isForeign { _ = try other.raw.PyList_Size(list) })
                    #expect(isForeign { _ = try vm.raw.PyObject_Call(foreign, list, nil) })
                    try expect(list.pythonLength == 0)
                }
            }
        }

        @Test func aClosedVMIsRefused() throws {
            let vm = try VM()
            let list = try vm.raw.PyList_New(0)
            try vm.close()
            for body: () throws -> Void in [
                { _ = try vm.raw.PyList_New(0) }, { _ = try vm.raw.PyList_Size(list) }, { _ = try vm.raw.Py_None() },
                { try vm.raw.PyErr_Clear() },
            ] {
                let error = #expect(throws: VMError.self) { try body() }
                #expect(error?.code == .closed)
            }
        }

        @Test func aTextWithANULIsRefused() throws {
            try withNewVM { vm in
                let error = #expect(throws: VMError.self) { _ = try vm.raw.PyUnicode_FromString("a\0b") }
                #expect(error?.code == .argument && error?.function == "PyUnicode_FromString")
                #expect(throws: VMError.self) {
                    _ = try vm.raw.PyUnicode_FromEncodedObject(vm.eval("b'a'"), "utf\0", nil)
                }
                try expect(String(vm.raw.PyUnicode_FromString("Grüße")) == "Grüße")
                try expect(vm.raw.PyUnicode_GetLength(vm.raw.PyUnicode_FromStringAndSize("a\0b", 3)) == 3)
                let text = try vm.object("spam")
                try expect(String(cString: vm.raw.PyUnicode_AsUTF8(text)) == "spam")
            }
        }

        @Test func anObjectOfTheWrongTypeIsRefused() throws {
            try withNewVM { vm in
                let int = try vm.raw.PyLong_Type(), number = try vm.object(1)
                try expect(
                    vm.raw.PyType_IsSubtype(vm.raw.PyBool_Type(), int) == 1
                        && String(vm.raw.PyType_GetName(int)) == "int")
                let error = #expect(throws: VMError.self) { _ = try vm.raw.PyType_IsSubtype(number, int) }
                #expect(
                    error?.description
                        == "PyType_IsSubtype: an argument has to be a type, and this object is none; give one of that type"
                )
                #expect(throws: VMError.self) { _ = try vm.raw.PyFrame_GetLineNumber(number) }
                let code = try vm.eval("(lambda: 0).__code__")
                try expect(
                    vm.raw.PyCode_GetNumFree(code) == 0 && vm.raw.PyType_GetFlags(int) & Py_TPFLAGS_LONG_SUBCLASS != 0)
            }
        }

        /// Each of these is lacking on some CPython: with an error value, without a result, and with one that is no
        /// error.
        @Test func aFunctionThatTheCPythonLacksIsRefused() throws {
            try withNewVM { vm in
                let minor = try Int(vm.import("sys").version_info.minor), dict = try vm.raw.PyDict_New()
                let none = try vm.raw.Py_None()
                let calls: [(has: Bool, call: () throws -> Void)] = [
                    (minor >= 15, { _ = try vm.raw.PyFrozenDict_New(nil) }),
                    (minor >= 15, { _ = try vm.raw.PyAnyDict_Check(dict) }),
                    (minor >= 13, { _ = try vm.raw.PY_MONITORING_EVENT_RAISE() }),
                    (minor < 15, { try vm.raw.PySys_ResetWarnOptions() }),
                    (
                        minor < 12,
                        {
                            var text: PyVM.PyObject? = try vm.object("a text of its own")
                            try vm.raw.PyUnicode_InternImmortal(&text)
                        }
                    ),
                    (minor < 13, { _ = try vm.raw.PyEval_CallObject(vm.builtins.object, none) }),
                ]
                for (has, call) in calls where !has { #expect(raises("NotImplementedError") { try call() }) }
                try expect(vm.raw.PyErr_Occurred() == nil && vm.raw.PyDict_Check(dict) == 1)
            }
        }

        // MARK: What Swift has no other word for

        @Test func variadicFunctionsByTheirLists() throws {
            try withNewVM { vm in
                let built = try vm.raw.withArguments([1, 2]) { try vm.raw.Py_VaBuildValue("(ii)", $0) }
                try expect(String(built.pythonRepr) == "(1, 2)")
                let text = try vm.raw.withArguments([7]) { try vm.raw.PyUnicode_FromFormatV("%d eggs", $0) }
                try expect(String(text) == "7 eggs")
                #expect(
                    raises("SystemError") { _ = try vm.raw.withArguments([]) { try vm.raw.Py_VaBuildValue("~", $0) } })
                let joined = try vm.raw.withArguments([text.reference, built.reference, 0]) {
                    try vm.raw.PyObject_CallFunctionObjArgsV(vm.eval("lambda a, b: str(a) + str(b)"), $0)
                }
                try expect(String(joined) == "7 eggs(1, 2)")
            }
        }

        @Test func callbacksAndPointersAsCHasThem() throws {
            try withNewVM { vm in
                let name = strdup("raw.test")
                defer { free(name) }
                let capsule = try vm.raw.PyCapsule_New(UnsafeMutableRawPointer(bitPattern: 0x10), name, nil)
                try expect(
                    vm.raw.PyCapsule_IsValid(capsule, "raw.test") == 1 && vm.raw.PyCapsule_IsValid(capsule, nil) == 0)
                try expect(Int(bitPattern: vm.raw.PyCapsule_GetPointer(capsule, "raw.test")) == 0x10)
                #expect(raises("ValueError") { _ = try vm.raw.PyCapsule_GetPointer(capsule, "other") })
                let text = try vm.object("spam"), items = [text.reference]
                let result = try items.withUnsafeBufferPointer { items in
                    try items.withMemoryRebound(to: RawReference?.self) {
                        try vm.raw.PyObject_Vectorcall(vm.builtins.len, $0.baseAddress, 1, nil)
                    }
                }
                try expect(Int(result) == 4)
                var size = 0
                let utf8 = try vm.raw.PyUnicode_AsUTF8AndSize(text, &size)
                #expect(size == 4 && utf8[0] == 0x73)
            }
        }
    }
}
