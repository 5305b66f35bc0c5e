import Testing

@testable import PyVMCodegen

@Suite struct PrototypeReaderTests {
    @Test(arguments: [
        "Py_ssize_t PyList_Size(PyObject *list)",
        "PyObject *PyList_New(Py_ssize_t)",
        "int PyArg_ParseTuple(PyObject *args, const char *format, ...)",
        "void Py_Finalize(void)",
        "int Py_AddPendingCall(int (*func)(void *), void *arg)",
        "unsigned long PyLong_AsUnsignedLong(PyObject *)",
        "int f(const char *const *names, char text[8], unsigned long, struct tm *)",
        "const PyTypeObject *const *kinds(void)",
    ])
    func aPrototypeIsReadAndWrittenAlike(text: String) throws {
        let (name, prototype) = try PrototypeReader.readFunction(text)
        #expect(prototype.declaration(named: name) == text)
    }

    @Test(arguments: [
        "PyObject *PyExc_ValueError", "int (*hook)(void)", "Py_hash_t (*const hash)(const void *, Py_ssize_t)",
        "char ob_sval[1]", "unsigned char data[4]", "PyObject *const *items",
    ])
    func aVariableIsReadAndWrittenAlike(text: String) throws {
        let variable = try PrototypeReader.readVariable(text)
        #expect(variable.type.declaring(variable.name) == text)
    }

    @Test func aTypeAloneHasNoName() throws {
        for text in [
            "PyObject *", "unsigned long", "const char *const *", "struct tm *", "Py_ssize_t", "int (*)(void *)",
        ] {
            #expect(try PrototypeReader.readParameter(text) == Parameter(name: "", type: CType(text)))
        }
    }

    @Test(arguments: ["", "PyList_New", "int x", "int (", "(void)", "int f(int"])
    func whatIsNoPrototypeIsRefused(text: String) {
        #expect(throws: CodegenError.self) { try PrototypeReader.readFunction(text) }
    }

    @Test func constAloneMakesNoOtherLayout() throws {
        let (_, old) = try PrototypeReader.readFunction("int f(char *text)")
        let (_, new) = try PrototypeReader.readFunction("int f(const char *text)")
        #expect(old.hasSameLayout(as: new))
        #expect(!old.hasSameTypes(as: new))
    }
}
