import Testing
@testable import PyVMDocs

@Suite struct ProseTests {
    private func error(_ type: String, _ paragraphs: String...) throws -> ErrorValue? {
        let signature = try #require(
            Signature(
                "\(type) PyThing_Do(PyObject *item, PyObject **result)", name: "PyThing_Do"))
        return ErrorProse(signature: signature, paragraphs: paragraphs).errorValue()
    }

    private func references(_ paragraphs: String...) throws -> ReferenceProse {
        let signature = try #require(
            Signature(
                "int PyThing_Do(PyObject *item, PyObject **result)", name: "PyThing_Do"))
        return ReferenceProse(signature: signature, paragraphs: paragraphs)
    }

    @Test(arguments: [
        "Return 0 on success, -1 on error.",
        "Return 0 on success and -1 on failure.",
        "0 is returned on success, -1 on error.",
        "On error, set an exception, leave the thing alone, and return -1.",
        "If *item* is no thing at all, the function returns -1 and raises TypeError.",
        "Returns 1 if it is there, 0 if it is not, and -1 with an error set if *item* is broken.",
        "Failure is a -1 return with an exception set.",
        "Otherwise, raise BufferError, set view->obj to NULL and return -1.",
        "Returns 0 on success or -1 if an exception was raised.",
    ])
    func minusOne(sentence: String) throws {
        #expect(try error("int", sentence) == .returned(value: "-1", signal: .exception))
    }

    @Test(arguments: [
        "Return the result on success, or raise an exception and return *NULL* on failure.",
        "Return NULL if an exception was raised.",
        "Set an exception and return NULL on error.",
        "Returns the value or NULL in the case of an error; an exception will be raised.",
    ])
    func null(sentence: String) throws {
        #expect(try error("PyObject *", sentence) == .returned(value: "NULL", signal: .exception))
    }

    @Test func falseMeansZero() throws {
        #expect(
            try error("int", "Returns true on success; on failure, it returns false and raises an exception.")
                == .returned(value: "0", signal: .exception))
    }

    @Test func ambiguousValues() throws {
        #expect(
            try error("long", "Return -1 on error. Use PyErr_Occurred() to disambiguate.")
                == .returned(value: "-1", signal: .ifOccurred))
        #expect(
            try error(
                "PyObject *", "Return NULL *without* an exception set if the key is missing.",
                "Return NULL with an exception set if an exception occurred.")
                == .returned(value: "NULL", signal: .ifOccurred))
        #expect(try error("double", "On failure, returns -1.0.") == .returned(value: "-1.0", signal: .exception))
    }

    @Test func quietFailures() throws {
        #expect(
            try error("void *", "On failure, this returns NULL without an exception set.")
                == .returned(value: "NULL", signal: .quiet))
        #expect(
            try error("int", "If there is none, return 0 without setting an exception. On error, return -1.")
                == .returned(value: "-1", signal: .exception))
    }

    @Test func infallibleOnlyWithoutConditions() throws {
        #expect(try error("int", "Return true if *item* is a thing. This function always succeeds.") == .never)
        #expect(try error("int", "It always succeeds if *item* is a thing.") == nil)
        #expect(try error("void", "This function cannot fail.") == .never)
    }

    @Test func valuesOfOtherTypesDoNotCount() throws {
        #expect(try error("int", "On error, NULL is stored.") == nil)
        #expect(try error("PyStatus", "Whatever.") == .status)
    }

    @Test func stolenReferences() throws {
        #expect(try references("This function “steals” a reference to *item*.").stolen.always == ["item"])
        #expect(try references("A reference to *item* is stolen by this function.").stolen.always == ["item"])
        #expect(try references("This function does *not* steal a reference to *item*.").stolen.always == [])
        let conditional = try references("It steals a reference to *item* on success (if it returns 0).").stolen
        #expect(conditional == ReferenceProse.Stolen(always: [], onSuccess: ["item"]))
    }

    @Test func objectsThroughPointers() throws {
        #expect(
            try references("If found, set **result* to a new strong reference and return 1.").outs
                == [OutParameter(name: "result", ownership: .new)])
        #expect(
            try references("Sets **result* to a borrowed reference.").outs
                == [OutParameter(name: "result", ownership: .borrowed)])
    }

    @Test func returnedReferences() throws {
        #expect(try references("Return a strong reference to the code.").returned == .new)
        #expect(try references("It may return either a new reference or a borrowed one.").returned == nil)
    }
}
