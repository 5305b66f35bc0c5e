// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's datetime.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyDateTime_Check(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_Check(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_Check($0, pass(ob)) }
    }

    /// `int PyDateTime_CheckExact(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_CheckExact(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_CheckExact($0, pass(ob)) }
    }

    /// `int PyDateTime_DATE_GET_FOLD(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_DATE_GET_FOLD(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_DATE_GET_FOLD($0, pass(o)) }
    }

    /// `int PyDateTime_DATE_GET_HOUR(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_DATE_GET_HOUR(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_DATE_GET_HOUR($0, pass(o)) }
    }

    /// `int PyDateTime_DATE_GET_MICROSECOND(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_DATE_GET_MICROSECOND(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_DATE_GET_MICROSECOND($0, pass(o)) }
    }

    /// `int PyDateTime_DATE_GET_MINUTE(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_DATE_GET_MINUTE(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_DATE_GET_MINUTE($0, pass(o)) }
    }

    /// `int PyDateTime_DATE_GET_SECOND(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_DATE_GET_SECOND(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_DATE_GET_SECOND($0, pass(o)) }
    }

    /// `PyObject *PyDateTime_DATE_GET_TZINFO(PyObject *o)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyDateTime_DATE_GET_TZINFO(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDateTime_DATE_GET_TZINFO($0, pass(o))) }
    }

    /// `int PyDateTime_DELTA_GET_DAYS(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_DELTA_GET_DAYS(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_DELTA_GET_DAYS($0, pass(o)) }
    }

    /// `int PyDateTime_DELTA_GET_MICROSECONDS(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_DELTA_GET_MICROSECONDS(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_DELTA_GET_MICROSECONDS($0, pass(o)) }
    }

    /// `int PyDateTime_DELTA_GET_SECONDS(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_DELTA_GET_SECONDS(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_DELTA_GET_SECONDS($0, pass(o)) }
    }

    /// `PyObject *PyDateTime_FromDateAndTime(int year, int month, int day, int hour, int minute, int second, int usecond)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDateTime_FromDateAndTime(
        _ year: Int32, _ month: Int32, _ day: Int32, _ hour: Int32, _ minute: Int32, _ second: Int32, _ usecond: Int32
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDateTime_FromDateAndTime($0, year, month, day, hour, minute, second, usecond)) }
    }

    /// `PyObject *PyDateTime_FromDateAndTimeAndFold(int year, int month, int day, int hour, int minute, int second, int usecond,
    /// int fold)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDateTime_FromDateAndTimeAndFold(
        _ year: Int32, _ month: Int32, _ day: Int32, _ hour: Int32, _ minute: Int32, _ second: Int32, _ usecond: Int32, _ fold: Int32
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDateTime_FromDateAndTimeAndFold($0, year, month, day, hour, minute, second, usecond, fold)) }
    }

    /// `PyObject *PyDateTime_FromTimestamp(PyObject *args)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDateTime_FromTimestamp(_ args: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDateTime_FromTimestamp($0, pass(args))) }
    }

    /// `int PyDateTime_GET_DAY(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_GET_DAY(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_GET_DAY($0, pass(o)) }
    }

    /// `int PyDateTime_GET_MONTH(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_GET_MONTH(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_GET_MONTH($0, pass(o)) }
    }

    /// `int PyDateTime_GET_YEAR(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_GET_YEAR(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_GET_YEAR($0, pass(o)) }
    }

    /// `void PyDateTime_IMPORT(void)`
    ///
    /// CPython: all versions.
    public func PyDateTime_IMPORT() throws {
        try vm.withHandle { PyVMDateTime_IMPORT($0) }
    }

    /// `int PyDateTime_TIME_GET_FOLD(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_TIME_GET_FOLD(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_TIME_GET_FOLD($0, pass(o)) }
    }

    /// `int PyDateTime_TIME_GET_HOUR(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_TIME_GET_HOUR(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_TIME_GET_HOUR($0, pass(o)) }
    }

    /// `int PyDateTime_TIME_GET_MICROSECOND(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_TIME_GET_MICROSECOND(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_TIME_GET_MICROSECOND($0, pass(o)) }
    }

    /// `int PyDateTime_TIME_GET_MINUTE(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_TIME_GET_MINUTE(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_TIME_GET_MINUTE($0, pass(o)) }
    }

    /// `int PyDateTime_TIME_GET_SECOND(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDateTime_TIME_GET_SECOND(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDateTime_TIME_GET_SECOND($0, pass(o)) }
    }

    /// `PyObject *PyDateTime_TIME_GET_TZINFO(PyObject *o)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyDateTime_TIME_GET_TZINFO(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDateTime_TIME_GET_TZINFO($0, pass(o))) }
    }

    /// `PyObject *PyDateTime_TimeZone_UTC(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyDateTime_TimeZone_UTC() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDateTime_TimeZone_UTC($0)) }
    }

    /// `int PyDate_Check(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDate_Check(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDate_Check($0, pass(ob)) }
    }

    /// `int PyDate_CheckExact(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDate_CheckExact(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDate_CheckExact($0, pass(ob)) }
    }

    /// `PyObject *PyDate_FromDate(int year, int month, int day)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDate_FromDate(_ year: Int32, _ month: Int32, _ day: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDate_FromDate($0, year, month, day)) }
    }

    /// `PyObject *PyDate_FromTimestamp(PyObject *args)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDate_FromTimestamp(_ args: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDate_FromTimestamp($0, pass(args))) }
    }

    /// `int PyDelta_Check(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDelta_Check(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDelta_Check($0, pass(ob)) }
    }

    /// `int PyDelta_CheckExact(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDelta_CheckExact(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDelta_CheckExact($0, pass(ob)) }
    }

    /// `PyObject *PyDelta_FromDSU(int days, int seconds, int useconds)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDelta_FromDSU(_ days: Int32, _ seconds: Int32, _ useconds: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDelta_FromDSU($0, days, seconds, useconds)) }
    }

    /// `int PyTZInfo_Check(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyTZInfo_Check(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMTZInfo_Check($0, pass(ob)) }
    }

    /// `int PyTZInfo_CheckExact(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyTZInfo_CheckExact(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMTZInfo_CheckExact($0, pass(ob)) }
    }

    /// `PyObject *PyTimeZone_FromOffset(PyObject *offset)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyTimeZone_FromOffset(_ offset: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMTimeZone_FromOffset($0, pass(offset))) }
    }

    /// `PyObject *PyTimeZone_FromOffsetAndName(PyObject *offset, PyObject *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for name: named after the offset. CPython: all
    /// versions.
    public func PyTimeZone_FromOffsetAndName(_ offset: PyVM.PyObject, _ name: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMTimeZone_FromOffsetAndName($0, pass(offset), passIfAny(name))) }
    }

    /// `int PyTime_Check(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyTime_Check(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMTime_Check($0, pass(ob)) }
    }

    /// `int PyTime_CheckExact(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyTime_CheckExact(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMTime_CheckExact($0, pass(ob)) }
    }

    /// `PyObject *PyTime_FromTime(int hour, int minute, int second, int usecond)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyTime_FromTime(_ hour: Int32, _ minute: Int32, _ second: Int32, _ usecond: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMTime_FromTime($0, hour, minute, second, usecond)) }
    }

    /// `PyObject *PyTime_FromTimeAndFold(int hour, int minute, int second, int usecond, int fold)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyTime_FromTimeAndFold(
        _ hour: Int32, _ minute: Int32, _ second: Int32, _ usecond: Int32, _ fold: Int32
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMTime_FromTimeAndFold($0, hour, minute, second, usecond, fold)) }
    }
}
