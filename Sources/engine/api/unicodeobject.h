/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's unicodeobject.h. */

static PyTypeObject *pyvm_PyUnicodeIter_Type(void)
{
    return &PyUnicodeIter_Type;
}

#if PY_VERSION_HEX < 0x030E0000
static PyUnicodeWriter *pyvm_PyUnicodeWriter_Create(Py_ssize_t length)
{
    (void)length;
    pyvm_missing_until("PyUnicodeWriter_Create", 0x030E);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyUnicodeWriter_DecodeUTF8Stateful(PyUnicodeWriter *writer, const char *string, Py_ssize_t length, const char *errors, Py_ssize_t *consumed)
{
    (void)writer;
    (void)string;
    (void)length;
    (void)errors;
    (void)consumed;
    pyvm_missing_until("PyUnicodeWriter_DecodeUTF8Stateful", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static void pyvm_PyUnicodeWriter_Discard(PyUnicodeWriter *writer)
{
    (void)writer;
    pyvm_missing_until("PyUnicodeWriter_Discard", 0x030E);
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static PyObject *pyvm_PyUnicodeWriter_Finish(PyUnicodeWriter *writer)
{
    (void)writer;
    pyvm_missing_until("PyUnicodeWriter_Finish", 0x030E);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyUnicodeWriter_FormatV(PyUnicodeWriter *writer, const char *format, va_list arguments)
{
    (void)writer;
    (void)format;
    (void)arguments;
    pyvm_missing_until("PyUnicodeWriter_Format", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyUnicodeWriter_WriteASCII(PyUnicodeWriter *writer, const char *str, Py_ssize_t size)
{
    (void)writer;
    (void)str;
    (void)size;
    pyvm_missing_until("PyUnicodeWriter_WriteASCII", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyUnicodeWriter_WriteChar(PyUnicodeWriter *writer, Py_UCS4 ch)
{
    (void)writer;
    (void)ch;
    pyvm_missing_until("PyUnicodeWriter_WriteChar", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyUnicodeWriter_WriteRepr(PyUnicodeWriter *writer, PyObject *obj)
{
    (void)writer;
    (void)obj;
    pyvm_missing_until("PyUnicodeWriter_WriteRepr", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyUnicodeWriter_WriteStr(PyUnicodeWriter *writer, PyObject *obj)
{
    (void)writer;
    (void)obj;
    pyvm_missing_until("PyUnicodeWriter_WriteStr", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyUnicodeWriter_WriteSubstring(PyUnicodeWriter *writer, PyObject *str, Py_ssize_t start, Py_ssize_t end)
{
    (void)writer;
    (void)str;
    (void)start;
    (void)end;
    pyvm_missing_until("PyUnicodeWriter_WriteSubstring", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX >= 0x030E0000 && PY_VERSION_HEX < 0x030F0000
static int pyvm_PyUnicodeWriter_WriteUCS4(PyUnicodeWriter *writer, const Py_UCS4 *str, Py_ssize_t size)
{
    return PyUnicodeWriter_WriteUCS4(writer, (Py_UCS4 *)str, size);
}
#elif PY_VERSION_HEX < 0x030E0000
static int pyvm_PyUnicodeWriter_WriteUCS4(PyUnicodeWriter *writer, const Py_UCS4 *str, Py_ssize_t size)
{
    (void)writer;
    (void)str;
    (void)size;
    pyvm_missing_until("PyUnicodeWriter_WriteUCS4", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyUnicodeWriter_WriteUTF8(PyUnicodeWriter *writer, const char *str, Py_ssize_t size)
{
    (void)writer;
    (void)str;
    (void)size;
    pyvm_missing_until("PyUnicodeWriter_WriteUTF8", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyUnicodeWriter_WriteWideChar(PyUnicodeWriter *writer, const wchar_t *str, Py_ssize_t size)
{
    (void)writer;
    (void)str;
    (void)size;
    pyvm_missing_until("PyUnicodeWriter_WriteWideChar", 0x030E);
    return -1;
}
#endif

static Py_UCS1 *pyvm_PyUnicode_1BYTE_DATA(PyObject *unicode)
{
    return PyUnicode_1BYTE_DATA(unicode);
}

static Py_UCS2 *pyvm_PyUnicode_2BYTE_DATA(PyObject *unicode)
{
    return PyUnicode_2BYTE_DATA(unicode);
}

static Py_UCS4 *pyvm_PyUnicode_4BYTE_DATA(PyObject *unicode)
{
    return PyUnicode_4BYTE_DATA(unicode);
}

#if PY_VERSION_HEX >= 0x030C0000
static const char *pyvm_PyUnicode_AS_DATA(PyObject *o)
{
    (void)o;
    pyvm_missing_since("PyUnicode_AS_DATA", 0x030C);
    return NULL;
}
#else
static const char *pyvm_PyUnicode_AS_DATA(PyObject *o)
{
    return PyUnicode_AS_DATA(o);
}
#endif

#if PY_VERSION_HEX >= 0x030C0000
static Py_UNICODE *pyvm_PyUnicode_AS_UNICODE(PyObject *o)
{
    (void)o;
    pyvm_missing_since("PyUnicode_AS_UNICODE", 0x030C);
    return NULL;
}
#else
static Py_UNICODE *pyvm_PyUnicode_AS_UNICODE(PyObject *o)
{
    return PyUnicode_AS_UNICODE(o);
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static PyObject *pyvm_PyUnicode_AsDecodedObject(PyObject *unicode, const char *encoding, const char *errors)
{
    (void)unicode;
    (void)encoding;
    (void)errors;
    pyvm_missing_since("PyUnicode_AsDecodedObject", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static PyObject *pyvm_PyUnicode_AsDecodedUnicode(PyObject *unicode, const char *encoding, const char *errors)
{
    (void)unicode;
    (void)encoding;
    (void)errors;
    pyvm_missing_since("PyUnicode_AsDecodedUnicode", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static PyObject *pyvm_PyUnicode_AsEncodedObject(PyObject *unicode, const char *encoding, const char *errors)
{
    (void)unicode;
    (void)encoding;
    (void)errors;
    pyvm_missing_since("PyUnicode_AsEncodedObject", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static PyObject *pyvm_PyUnicode_AsEncodedUnicode(PyObject *unicode, const char *encoding, const char *errors)
{
    (void)unicode;
    (void)encoding;
    (void)errors;
    pyvm_missing_since("PyUnicode_AsEncodedUnicode", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030C0000
static Py_UNICODE *pyvm_PyUnicode_AsUnicode(PyObject *unicode)
{
    (void)unicode;
    pyvm_missing_since("PyUnicode_AsUnicode", 0x030C);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030C0000
static Py_UNICODE *pyvm_PyUnicode_AsUnicodeAndSize(PyObject *unicode, Py_ssize_t *size)
{
    (void)unicode;
    (void)size;
    pyvm_missing_since("PyUnicode_AsUnicodeAndSize", 0x030C);
    return NULL;
}
#endif

static unsigned int pyvm_PyUnicode_CHECK_INTERNED(PyObject *str)
{
    return PyUnicode_CHECK_INTERNED(str);
}

static int pyvm_PyUnicode_Check(PyObject *obj)
{
    return PyUnicode_Check(obj);
}

static int pyvm_PyUnicode_CheckExact(PyObject *obj)
{
    return PyUnicode_CheckExact(obj);
}

#if PY_VERSION_HEX < 0x030E0000
static void *pyvm_PyUnicode_DATA(PyObject *unicode)
{
    return PyUnicode_DATA(unicode);
}
#endif

#if PY_VERSION_HEX >= 0x030C0000
static PyObject *pyvm_PyUnicode_FromUnicode(const Py_UNICODE *u, Py_ssize_t size)
{
    (void)u;
    (void)size;
    pyvm_missing_since("PyUnicode_FromUnicode", 0x030C);
    return NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030C0000
static Py_ssize_t pyvm_PyUnicode_GET_DATA_SIZE(PyObject *o)
{
    (void)o;
    pyvm_missing_since("PyUnicode_GET_DATA_SIZE", 0x030C);
    return 0;
}
#else
static Py_ssize_t pyvm_PyUnicode_GET_DATA_SIZE(PyObject *o)
{
    return PyUnicode_GET_DATA_SIZE(o);
}
#endif

static Py_ssize_t pyvm_PyUnicode_GET_LENGTH(PyObject *unicode)
{
    return PyUnicode_GET_LENGTH(unicode);
}

#if PY_VERSION_HEX >= 0x030C0000
static Py_ssize_t pyvm_PyUnicode_GET_SIZE(PyObject *o)
{
    (void)o;
    pyvm_missing_since("PyUnicode_GET_SIZE", 0x030C);
    return 0;
}
#else
static Py_ssize_t pyvm_PyUnicode_GET_SIZE(PyObject *o)
{
    return PyUnicode_GET_SIZE(o);
}
#endif

#if PY_VERSION_HEX >= 0x030C0000
static Py_ssize_t pyvm_PyUnicode_GetSize(PyObject *unicode)
{
    (void)unicode;
    pyvm_missing_since("PyUnicode_GetSize", 0x030C);
    return -1;
}
#endif

static unsigned int pyvm_PyUnicode_IS_ASCII(PyObject *unicode)
{
    return PyUnicode_IS_ASCII(unicode);
}

static unsigned int pyvm_PyUnicode_IS_COMPACT(PyObject *o)
{
    return PyUnicode_IS_COMPACT(o);
}

static int pyvm_PyUnicode_IS_COMPACT_ASCII(PyObject *o)
{
    return PyUnicode_IS_COMPACT_ASCII(o);
}

static unsigned int pyvm_PyUnicode_IS_READY(PyObject *unicode)
{
    return PyUnicode_IS_READY(unicode);
}

#if PY_VERSION_HEX >= 0x030C0000
static void pyvm_PyUnicode_InternImmortal(PyObject **p_unicode)
{
    (void)p_unicode;
    pyvm_missing_since("PyUnicode_InternImmortal", 0x030C);
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyUnicode_KIND(PyObject *unicode)
{
    return PyUnicode_KIND(unicode);
}
#endif

static Py_UCS4 pyvm_PyUnicode_MAX_CHAR_VALUE(PyObject *unicode)
{
    return PyUnicode_MAX_CHAR_VALUE(unicode);
}

static Py_UCS4 pyvm_PyUnicode_READ(int kind, const void *data, Py_ssize_t index)
{
    return PyUnicode_READ(kind, data, index);
}

static int pyvm_PyUnicode_READY(PyObject *unicode)
{
    return PyUnicode_READY(unicode);
}

static Py_UCS4 pyvm_PyUnicode_READ_CHAR(PyObject *unicode, Py_ssize_t index)
{
    return PyUnicode_READ_CHAR(unicode, index);
}

static PyTypeObject *pyvm_PyUnicode_Type(void)
{
    return &PyUnicode_Type;
}

static void pyvm_PyUnicode_WRITE(int kind, void *data, Py_ssize_t index, Py_UCS4 value)
{
    PyUnicode_WRITE(kind, data, index, value);
}

#if PY_VERSION_HEX >= 0x030C0000
static Py_ssize_t pyvm_PyUnicode_WSTR_LENGTH(PyObject *op)
{
    (void)op;
    pyvm_missing_since("PyUnicode_WSTR_LENGTH", 0x030C);
    return 0;
}
#else
static Py_ssize_t pyvm_PyUnicode_WSTR_LENGTH(PyObject *op)
{
    return PyUnicode_WSTR_LENGTH(op);
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
static Py_hash_t pyvm_PyUnstable_Unicode_GET_CACHED_HASH(PyObject *str)
{
    return PyUnstable_Unicode_GET_CACHED_HASH(str);
}
#endif

static Py_UCS4 pyvm_Py_UNICODE_HIGH_SURROGATE(Py_UCS4 ch)
{
    return Py_UNICODE_HIGH_SURROGATE(ch);
}

static int pyvm_Py_UNICODE_ISALNUM(Py_UCS4 ch)
{
    return Py_UNICODE_ISALNUM(ch);
}

static int pyvm_Py_UNICODE_ISALPHA(Py_UCS4 ch)
{
    return Py_UNICODE_ISALPHA(ch);
}

static int pyvm_Py_UNICODE_ISDECIMAL(Py_UCS4 ch)
{
    return Py_UNICODE_ISDECIMAL(ch);
}

static int pyvm_Py_UNICODE_ISDIGIT(Py_UCS4 ch)
{
    return Py_UNICODE_ISDIGIT(ch);
}

static int pyvm_Py_UNICODE_ISLINEBREAK(Py_UCS4 ch)
{
    return Py_UNICODE_ISLINEBREAK(ch);
}

static int pyvm_Py_UNICODE_ISLOWER(Py_UCS4 ch)
{
    return Py_UNICODE_ISLOWER(ch);
}

static int pyvm_Py_UNICODE_ISNUMERIC(Py_UCS4 ch)
{
    return Py_UNICODE_ISNUMERIC(ch);
}

static int pyvm_Py_UNICODE_ISPRINTABLE(Py_UCS4 ch)
{
    return Py_UNICODE_ISPRINTABLE(ch);
}

static int pyvm_Py_UNICODE_ISSPACE(Py_UCS4 ch)
{
    return Py_UNICODE_ISSPACE(ch);
}

static int pyvm_Py_UNICODE_ISTITLE(Py_UCS4 ch)
{
    return Py_UNICODE_ISTITLE(ch);
}

static int pyvm_Py_UNICODE_ISUPPER(Py_UCS4 ch)
{
    return Py_UNICODE_ISUPPER(ch);
}

static int pyvm_Py_UNICODE_IS_HIGH_SURROGATE(Py_UCS4 ch)
{
    return Py_UNICODE_IS_HIGH_SURROGATE(ch);
}

static int pyvm_Py_UNICODE_IS_LOW_SURROGATE(Py_UCS4 ch)
{
    return Py_UNICODE_IS_LOW_SURROGATE(ch);
}

static int pyvm_Py_UNICODE_IS_SURROGATE(Py_UCS4 ch)
{
    return Py_UNICODE_IS_SURROGATE(ch);
}

static Py_UCS4 pyvm_Py_UNICODE_JOIN_SURROGATES(Py_UCS4 high, Py_UCS4 low)
{
    return Py_UNICODE_JOIN_SURROGATES(high, low);
}

static Py_UCS4 pyvm_Py_UNICODE_LOW_SURROGATE(Py_UCS4 ch)
{
    return Py_UNICODE_LOW_SURROGATE(ch);
}

static int pyvm_Py_UNICODE_TODECIMAL(Py_UCS4 ch)
{
    return Py_UNICODE_TODECIMAL(ch);
}

static int pyvm_Py_UNICODE_TODIGIT(Py_UCS4 ch)
{
    return Py_UNICODE_TODIGIT(ch);
}

static Py_UCS4 pyvm_Py_UNICODE_TOLOWER(Py_UCS4 ch)
{
    return Py_UNICODE_TOLOWER(ch);
}

static double pyvm_Py_UNICODE_TONUMERIC(Py_UCS4 ch)
{
    return Py_UNICODE_TONUMERIC(ch);
}

static Py_UCS4 pyvm_Py_UNICODE_TOTITLE(Py_UCS4 ch)
{
    return Py_UNICODE_TOTITLE(ch);
}

static Py_UCS4 pyvm_Py_UNICODE_TOUPPER(Py_UCS4 ch)
{
    return Py_UNICODE_TOUPPER(ch);
}
