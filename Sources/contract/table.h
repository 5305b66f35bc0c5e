/* Generated: pyvm-codegen generate. Do not edit: slots come from codegen/abi.lock and never move. */
#ifndef PYVM_TABLE_H
#define PYVM_TABLE_H

/* The types are pyvm/types.h's in libpyvm. An engine has included its CPython's headers before. */
#ifndef Py_PYTHON_H
#include "pyvm/types.h"
#endif

/* Of the slots' order, names and types: libpyvm and engines with the same have the same table. */
#define PYVM_TABLE_FINGERPRINT 0x5763f647f43047cull

typedef struct PyVM_API {
    int (*PyVMAIter_Check)(PyObject *); /* 0 */
    int (*PyVMIndex_Check)(PyObject *); /* 1 */
    int (*PyVMIter_Check)(PyObject *); /* 2 */
    PyObject *(*PyVMIter_Next)(PyObject *); /* 3 */
    int (*PyVMIter_NextItem)(PyObject *, PyObject **); /* 4 */
    PySendResult (*PyVMIter_Send)(PyObject *, PyObject *, PyObject **); /* 5 */
    int (*PyVMMapping_Check)(PyObject *); /* 6 */
    int (*PyVMMapping_DelItem)(PyObject *, PyObject *); /* 7 */
    int (*PyVMMapping_DelItemString)(PyObject *, const char *); /* 8 */
    PyObject *(*PyVMMapping_GetItemString)(PyObject *, const char *); /* 9 */
    int (*PyVMMapping_GetOptionalItem)(PyObject *, PyObject *, PyObject **); /* 10 */
    int (*PyVMMapping_GetOptionalItemString)(PyObject *, const char *, PyObject **); /* 11 */
    int (*PyVMMapping_HasKey)(PyObject *, PyObject *); /* 12 */
    int (*PyVMMapping_HasKeyString)(PyObject *, const char *); /* 13 */
    int (*PyVMMapping_HasKeyStringWithError)(PyObject *, const char *); /* 14 */
    int (*PyVMMapping_HasKeyWithError)(PyObject *, PyObject *); /* 15 */
    PyObject *(*PyVMMapping_Items)(PyObject *); /* 16 */
    PyObject *(*PyVMMapping_Keys)(PyObject *); /* 17 */
    Py_ssize_t (*PyVMMapping_Length)(PyObject *); /* 18 */
    int (*PyVMMapping_SetItemString)(PyObject *, const char *, PyObject *); /* 19 */
    Py_ssize_t (*PyVMMapping_Size)(PyObject *); /* 20 */
    PyObject *(*PyVMMapping_Values)(PyObject *); /* 21 */
    PyObject *(*PyVMNumber_Absolute)(PyObject *); /* 22 */
    PyObject *(*PyVMNumber_Add)(PyObject *, PyObject *); /* 23 */
    PyObject *(*PyVMNumber_And)(PyObject *, PyObject *); /* 24 */
    Py_ssize_t (*PyVMNumber_AsSsize_t)(PyObject *, PyObject *); /* 25 */
    int (*PyVMNumber_Check)(PyObject *); /* 26 */
    PyObject *(*PyVMNumber_Divmod)(PyObject *, PyObject *); /* 27 */
    PyObject *(*PyVMNumber_Float)(PyObject *); /* 28 */
    PyObject *(*PyVMNumber_FloorDivide)(PyObject *, PyObject *); /* 29 */
    PyObject *(*PyVMNumber_InPlaceAdd)(PyObject *, PyObject *); /* 30 */
    PyObject *(*PyVMNumber_InPlaceAnd)(PyObject *, PyObject *); /* 31 */
    PyObject *(*PyVMNumber_InPlaceFloorDivide)(PyObject *, PyObject *); /* 32 */
    PyObject *(*PyVMNumber_InPlaceLshift)(PyObject *, PyObject *); /* 33 */
    PyObject *(*PyVMNumber_InPlaceMatrixMultiply)(PyObject *, PyObject *); /* 34 */
    PyObject *(*PyVMNumber_InPlaceMultiply)(PyObject *, PyObject *); /* 35 */
    PyObject *(*PyVMNumber_InPlaceOr)(PyObject *, PyObject *); /* 36 */
    PyObject *(*PyVMNumber_InPlacePower)(PyObject *, PyObject *, PyObject *); /* 37 */
    PyObject *(*PyVMNumber_InPlaceRemainder)(PyObject *, PyObject *); /* 38 */
    PyObject *(*PyVMNumber_InPlaceRshift)(PyObject *, PyObject *); /* 39 */
    PyObject *(*PyVMNumber_InPlaceSubtract)(PyObject *, PyObject *); /* 40 */
    PyObject *(*PyVMNumber_InPlaceTrueDivide)(PyObject *, PyObject *); /* 41 */
    PyObject *(*PyVMNumber_InPlaceXor)(PyObject *, PyObject *); /* 42 */
    PyObject *(*PyVMNumber_Index)(PyObject *); /* 43 */
    PyObject *(*PyVMNumber_Invert)(PyObject *); /* 44 */
    PyObject *(*PyVMNumber_Long)(PyObject *); /* 45 */
    PyObject *(*PyVMNumber_Lshift)(PyObject *, PyObject *); /* 46 */
    PyObject *(*PyVMNumber_MatrixMultiply)(PyObject *, PyObject *); /* 47 */
    PyObject *(*PyVMNumber_Multiply)(PyObject *, PyObject *); /* 48 */
    PyObject *(*PyVMNumber_Negative)(PyObject *); /* 49 */
    PyObject *(*PyVMNumber_Or)(PyObject *, PyObject *); /* 50 */
    PyObject *(*PyVMNumber_Positive)(PyObject *); /* 51 */
    PyObject *(*PyVMNumber_Power)(PyObject *, PyObject *, PyObject *); /* 52 */
    PyObject *(*PyVMNumber_Remainder)(PyObject *, PyObject *); /* 53 */
    PyObject *(*PyVMNumber_Rshift)(PyObject *, PyObject *); /* 54 */
    PyObject *(*PyVMNumber_Subtract)(PyObject *, PyObject *); /* 55 */
    PyObject *(*PyVMNumber_ToBase)(PyObject *, int); /* 56 */
    PyObject *(*PyVMNumber_TrueDivide)(PyObject *, PyObject *); /* 57 */
    PyObject *(*PyVMNumber_Xor)(PyObject *, PyObject *); /* 58 */
    int (*PyVMObject_AsCharBuffer)(PyObject *, const char **, Py_ssize_t *); /* 59 */
    int (*PyVMObject_AsReadBuffer)(PyObject *, const void **, Py_ssize_t *); /* 60 */
    int (*PyVMObject_AsWriteBuffer)(PyObject *, void **, Py_ssize_t *); /* 61 */
    PyObject *(*PyVMObject_Call)(PyObject *, PyObject *, PyObject *); /* 62 */
    PyObject *(*PyVMObject_CallFunctionObjArgsV)(PyObject *, va_list); /* 63 */
    PyObject *(*PyVMObject_CallFunctionV)(PyObject *, const char *, va_list); /* 64 */
    PyObject *(*PyVMObject_CallMethodNoArgs)(PyObject *, PyObject *); /* 65 */
    PyObject *(*PyVMObject_CallMethodObjArgsV)(PyObject *, PyObject *, va_list); /* 66 */
    PyObject *(*PyVMObject_CallMethodOneArg)(PyObject *, PyObject *, PyObject *); /* 67 */
    PyObject *(*PyVMObject_CallMethodV)(PyObject *, const char *, const char *, va_list); /* 68 */
    PyObject *(*PyVMObject_CallNoArgs)(PyObject *); /* 69 */
    PyObject *(*PyVMObject_CallObject)(PyObject *, PyObject *); /* 70 */
    PyObject *(*PyVMObject_CallOneArg)(PyObject *, PyObject *); /* 71 */
    int (*PyVMObject_CheckReadBuffer)(PyObject *); /* 72 */
    int (*PyVMObject_DelItem)(PyObject *, PyObject *); /* 73 */
    int (*PyVMObject_DelItemString)(PyObject *, const char *); /* 74 */
    PyObject *(*PyVMObject_Format)(PyObject *, PyObject *); /* 75 */
    PyObject *(*PyVMObject_GetAIter)(PyObject *); /* 76 */
    PyObject *(*PyVMObject_GetItem)(PyObject *, PyObject *); /* 77 */
    PyObject *(*PyVMObject_GetIter)(PyObject *); /* 78 */
    int (*PyVMObject_IsInstance)(PyObject *, PyObject *); /* 79 */
    int (*PyVMObject_IsSubclass)(PyObject *, PyObject *); /* 80 */
    Py_ssize_t (*PyVMObject_Length)(PyObject *); /* 81 */
    Py_ssize_t (*PyVMObject_LengthHint)(PyObject *, Py_ssize_t); /* 82 */
    int (*PyVMObject_SetItem)(PyObject *, PyObject *, PyObject *); /* 83 */
    Py_ssize_t (*PyVMObject_Size)(PyObject *); /* 84 */
    PyObject *(*PyVMObject_Type)(PyObject *); /* 85 */
    PyObject *(*PyVMObject_Vectorcall)(PyObject *, PyObject *const *, size_t, PyObject *); /* 86 */
    PyObject *(*PyVMObject_VectorcallDict)(PyObject *, PyObject *const *, size_t, PyObject *); /* 87 */
    PyObject *(*PyVMObject_VectorcallMethod)(PyObject *, PyObject *const *, size_t, PyObject *); /* 88 */
    int (*PyVMSequence_Check)(PyObject *); /* 89 */
    PyObject *(*PyVMSequence_Concat)(PyObject *, PyObject *); /* 90 */
    int (*PyVMSequence_Contains)(PyObject *, PyObject *); /* 91 */
    Py_ssize_t (*PyVMSequence_Count)(PyObject *, PyObject *); /* 92 */
    int (*PyVMSequence_DelItem)(PyObject *, Py_ssize_t); /* 93 */
    int (*PyVMSequence_DelSlice)(PyObject *, Py_ssize_t, Py_ssize_t); /* 94 */
    PyObject *(*PyVMSequence_Fast)(PyObject *, const char *); /* 95 */
    PyObject *(*PyVMSequence_Fast_GET_ITEM)(PyObject *, Py_ssize_t); /* 96 */
    Py_ssize_t (*PyVMSequence_Fast_GET_SIZE)(PyObject *); /* 97 */
    PyObject **(*PyVMSequence_Fast_ITEMS)(PyObject *); /* 98 */
    PyObject *(*PyVMSequence_GetItem)(PyObject *, Py_ssize_t); /* 99 */
    PyObject *(*PyVMSequence_GetSlice)(PyObject *, Py_ssize_t, Py_ssize_t); /* 100 */
    PyObject *(*PyVMSequence_ITEM)(PyObject *, Py_ssize_t); /* 101 */
    int (*PyVMSequence_In)(PyObject *, PyObject *); /* 102 */
    PyObject *(*PyVMSequence_InPlaceConcat)(PyObject *, PyObject *); /* 103 */
    PyObject *(*PyVMSequence_InPlaceRepeat)(PyObject *, Py_ssize_t); /* 104 */
    Py_ssize_t (*PyVMSequence_Index)(PyObject *, PyObject *); /* 105 */
    Py_ssize_t (*PyVMSequence_Length)(PyObject *); /* 106 */
    PyObject *(*PyVMSequence_List)(PyObject *); /* 107 */
    PyObject *(*PyVMSequence_Repeat)(PyObject *, Py_ssize_t); /* 108 */
    int (*PyVMSequence_SetItem)(PyObject *, Py_ssize_t, PyObject *); /* 109 */
    int (*PyVMSequence_SetSlice)(PyObject *, Py_ssize_t, Py_ssize_t, PyObject *); /* 110 */
    Py_ssize_t (*PyVMSequence_Size)(PyObject *); /* 111 */
    PyObject *(*PyVMSequence_Tuple)(PyObject *); /* 112 */
    PyObject *(*PyVMVectorcall_Call)(PyObject *, PyObject *, PyObject *); /* 113 */
    vectorcallfunc (*PyVMVectorcall_Function)(PyObject *); /* 114 */
    Py_ssize_t (*PyVMVectorcall_NARGS)(size_t); /* 115 */
    PyObject *(*_PyVMObject_Vectorcall)(PyObject *, PyObject *const *, size_t, PyObject *); /* 116 */
    int (*PyVMSys_AddAuditHook)(Py_AuditHookFunction, void *); /* 117 */
    int (*PyVMSys_AuditTuple)(const char *, PyObject *); /* 118 */
    int (*PyVMSys_AuditV)(const char *, const char *, va_list); /* 119 */
    PyTypeObject *(*PyVMFilter_Type)(void); /* 120 */
    PyTypeObject *(*PyVMMap_Type)(void); /* 121 */
    PyTypeObject *(*PyVMZip_Type)(void); /* 122 */
    int (*PyVMBool_Check)(PyObject *); /* 123 */
    PyObject *(*PyVMBool_FromLong)(long); /* 124 */
    PyObject *(*PyVM_False)(void); /* 125 */
    int (*PyVM_IsFalse)(PyObject *); /* 126 */
    int (*PyVM_IsTrue)(PyObject *); /* 127 */
    PyObject *(*PyVM_True)(void); /* 128 */
    PyTypeObject *(*PyVMByteArrayIter_Type)(void); /* 129 */
    char *(*PyVMByteArray_AS_STRING)(PyObject *); /* 130 */
    char *(*PyVMByteArray_AsString)(PyObject *); /* 131 */
    int (*PyVMByteArray_Check)(PyObject *); /* 132 */
    int (*PyVMByteArray_CheckExact)(PyObject *); /* 133 */
    PyObject *(*PyVMByteArray_Concat)(PyObject *, PyObject *); /* 134 */
    PyObject *(*PyVMByteArray_FromObject)(PyObject *); /* 135 */
    PyObject *(*PyVMByteArray_FromStringAndSize)(const char *, Py_ssize_t); /* 136 */
    Py_ssize_t (*PyVMByteArray_GET_SIZE)(PyObject *); /* 137 */
    int (*PyVMByteArray_Resize)(PyObject *, Py_ssize_t); /* 138 */
    Py_ssize_t (*PyVMByteArray_Size)(PyObject *); /* 139 */
    PyTypeObject *(*PyVMByteArray_Type)(void); /* 140 */
    PyTypeObject *(*PyVMBytesIter_Type)(void); /* 141 */
    PyBytesWriter *(*PyVMBytesWriter_Create)(Py_ssize_t); /* 142 */
    void (*PyVMBytesWriter_Discard)(PyBytesWriter *); /* 143 */
    PyObject *(*PyVMBytesWriter_Finish)(PyBytesWriter *); /* 144 */
    PyObject *(*PyVMBytesWriter_FinishWithPointer)(PyBytesWriter *, void *); /* 145 */
    PyObject *(*PyVMBytesWriter_FinishWithSize)(PyBytesWriter *, Py_ssize_t); /* 146 */
    int (*PyVMBytesWriter_FormatV)(PyBytesWriter *, const char *, va_list); /* 147 */
    void *(*PyVMBytesWriter_GetData)(PyBytesWriter *); /* 148 */
    Py_ssize_t (*PyVMBytesWriter_GetSize)(PyBytesWriter *); /* 149 */
    int (*PyVMBytesWriter_Grow)(PyBytesWriter *, Py_ssize_t); /* 150 */
    void *(*PyVMBytesWriter_GrowAndUpdatePointer)(PyBytesWriter *, Py_ssize_t, void *); /* 151 */
    int (*PyVMBytesWriter_Resize)(PyBytesWriter *, Py_ssize_t); /* 152 */
    int (*PyVMBytesWriter_WriteBytes)(PyBytesWriter *, const void *, Py_ssize_t); /* 153 */
    char *(*PyVMBytes_AS_STRING)(PyObject *); /* 154 */
    char *(*PyVMBytes_AsString)(PyObject *); /* 155 */
    int (*PyVMBytes_AsStringAndSize)(PyObject *, char **, Py_ssize_t *); /* 156 */
    int (*PyVMBytes_Check)(PyObject *); /* 157 */
    int (*PyVMBytes_CheckExact)(PyObject *); /* 158 */
    void (*PyVMBytes_Concat)(PyObject **, PyObject *); /* 159 */
    void (*PyVMBytes_ConcatAndDel)(PyObject **, PyObject *); /* 160 */
    PyObject *(*PyVMBytes_DecodeEscape)(const char *, Py_ssize_t, const char *, Py_ssize_t, const char *); /* 161 */
    PyObject *(*PyVMBytes_FromFormatV)(const char *, va_list); /* 162 */
    PyObject *(*PyVMBytes_FromObject)(PyObject *); /* 163 */
    PyObject *(*PyVMBytes_FromString)(const char *); /* 164 */
    PyObject *(*PyVMBytes_FromStringAndSize)(const char *, Py_ssize_t); /* 165 */
    Py_ssize_t (*PyVMBytes_GET_SIZE)(PyObject *); /* 166 */
    PyObject *(*PyVMBytes_Join)(PyObject *, PyObject *); /* 167 */
    PyObject *(*PyVMBytes_Repr)(PyObject *, int); /* 168 */
    Py_ssize_t (*PyVMBytes_Size)(PyObject *); /* 169 */
    PyTypeObject *(*PyVMBytes_Type)(void); /* 170 */
    int (*_PyVMBytes_Resize)(PyObject **, Py_ssize_t); /* 171 */
    int (*PyVMCell_Check)(PyObject *); /* 172 */
    PyObject *(*PyVMCell_GET)(PyObject *); /* 173 */
    PyObject *(*PyVMCell_Get)(PyObject *); /* 174 */
    PyObject *(*PyVMCell_New)(PyObject *); /* 175 */
    void (*PyVMCell_SET)(PyObject *, PyObject *); /* 176 */
    int (*PyVMCell_Set)(PyObject *, PyObject *); /* 177 */
    PyTypeObject *(*PyVMCell_Type)(void); /* 178 */
    PyObject *(*PyVMEval_CallFunctionV)(PyObject *, const char *, va_list); /* 179 */
    PyObject *(*PyVMEval_CallMethodV)(PyObject *, const char *, const char *, va_list); /* 180 */
    PyObject *(*PyVMEval_CallObject)(PyObject *, PyObject *); /* 181 */
    PyObject *(*PyVMEval_CallObjectWithKeywords)(PyObject *, PyObject *, PyObject *); /* 182 */
    PyObject *(*PyVMEval_EvalCode)(PyObject *, PyObject *, PyObject *); /* 183 */
    PyObject *(*PyVMEval_EvalCodeEx)(PyObject *, PyObject *, PyObject *, PyObject *const *, int, PyObject *const *, int, PyObject *const *, int, PyObject *, PyObject *); /* 184 */
    PyObject *(*PyVMEval_EvalFrame)(PyFrameObject *); /* 185 */
    PyObject *(*PyVMEval_EvalFrameEx)(PyFrameObject *, int); /* 186 */
    PyObject *(*PyVMEval_GetBuiltins)(void); /* 187 */
    PyFrameObject *(*PyVMEval_GetFrame)(void); /* 188 */
    PyObject *(*PyVMEval_GetFrameBuiltins)(void); /* 189 */
    PyObject *(*PyVMEval_GetFrameGlobals)(void); /* 190 */
    PyObject *(*PyVMEval_GetFrameLocals)(void); /* 191 */
    const char *(*PyVMEval_GetFuncDesc)(PyObject *); /* 192 */
    const char *(*PyVMEval_GetFuncName)(PyObject *); /* 193 */
    PyObject *(*PyVMEval_GetGlobals)(void); /* 194 */
    PyObject *(*PyVMEval_GetLocals)(void); /* 195 */
    void (*PyVMEval_InitThreads)(void); /* 196 */
    int (*PyVMEval_MergeCompilerFlags)(PyCompilerFlags *); /* 197 */
    void (*PyVMEval_SetProfile)(Py_tracefunc, PyObject *); /* 198 */
    void (*PyVMEval_SetProfileAllThreads)(Py_tracefunc, PyObject *); /* 199 */
    void (*PyVMEval_SetTrace)(Py_tracefunc, PyObject *); /* 200 */
    void (*PyVMEval_SetTraceAllThreads)(Py_tracefunc, PyObject *); /* 201 */
    int (*PyVMEval_ThreadsInitialized)(void); /* 202 */
    int (*PyVMUnstable_CopyPerfMapFile)(const char *); /* 203 */
    Py_ssize_t (*PyVMUnstable_Eval_RequestCodeExtraIndex)(freefunc); /* 204 */
    void (*PyVMUnstable_PerfMapState_Fini)(void); /* 205 */
    int (*PyVMUnstable_PerfMapState_Init)(void); /* 206 */
    int (*PyVMUnstable_PerfTrampoline_CompileCode)(PyCodeObject *); /* 207 */
    int (*PyVMUnstable_PerfTrampoline_SetPersistAfterFork)(int); /* 208 */
    int (*PyVMUnstable_WritePerfMapEntry)(const void *, size_t, const char *); /* 209 */
    int (*PyVM_AddPendingCall)(int (*)(void *), void *); /* 210 */
    int (*PyVM_EnterRecursiveCall)(const char *); /* 211 */
    int (*PyVM_GetRecursionLimit)(void); /* 212 */
    void (*PyVM_LeaveRecursiveCall)(void); /* 213 */
    int (*PyVM_MakePendingCalls)(void); /* 214 */
    void (*PyVM_SetRecursionLimit)(int); /* 215 */
    Py_ssize_t (*_PyVMEval_RequestCodeExtraIndex)(freefunc); /* 216 */
    int (*PyVMInstanceMethod_Check)(PyObject *); /* 217 */
    PyObject *(*PyVMInstanceMethod_Function)(PyObject *); /* 218 */
    PyObject *(*PyVMInstanceMethod_GET_FUNCTION)(PyObject *); /* 219 */
    PyObject *(*PyVMInstanceMethod_New)(PyObject *); /* 220 */
    PyTypeObject *(*PyVMInstanceMethod_Type)(void); /* 221 */
    int (*PyVMMethod_Check)(PyObject *); /* 222 */
    PyObject *(*PyVMMethod_Function)(PyObject *); /* 223 */
    PyObject *(*PyVMMethod_GET_FUNCTION)(PyObject *); /* 224 */
    PyObject *(*PyVMMethod_GET_SELF)(PyObject *); /* 225 */
    PyObject *(*PyVMMethod_New)(PyObject *, PyObject *); /* 226 */
    PyObject *(*PyVMMethod_Self)(PyObject *); /* 227 */
    PyTypeObject *(*PyVMMethod_Type)(void); /* 228 */
    int (*PyVMCode_AddWatcher)(PyCode_WatchCallback); /* 229 */
    int (*PyVMCode_Addr2Line)(PyCodeObject *, int); /* 230 */
    int (*PyVMCode_Addr2Location)(PyCodeObject *, int, int *, int *, int *, int *); /* 231 */
    int (*PyVMCode_Check)(PyObject *); /* 232 */
    int (*PyVMCode_ClearWatcher)(int); /* 233 */
    PyObject *(*PyVMCode_GetCellvars)(PyCodeObject *); /* 234 */
    PyObject *(*PyVMCode_GetCode)(PyCodeObject *); /* 235 */
    int (*PyVMCode_GetFirstFree)(PyCodeObject *); /* 236 */
    PyObject *(*PyVMCode_GetFreevars)(PyCodeObject *); /* 237 */
    Py_ssize_t (*PyVMCode_GetNumFree)(PyCodeObject *); /* 238 */
    PyObject *(*PyVMCode_GetVarnames)(PyCodeObject *); /* 239 */
    PyCodeObject *(*PyVMCode_New)(int, int, int, int, int, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, int, PyObject *, PyObject *); /* 240 */
    PyCodeObject *(*PyVMCode_NewEmpty)(const char *, const char *, int); /* 241 */
    PyCodeObject *(*PyVMCode_NewWithPosOnlyArgs)(int, int, int, int, int, int, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, int, PyObject *, PyObject *); /* 242 */
    PyObject *(*PyVMCode_Optimize)(PyObject *, PyObject *, PyObject *, PyObject *); /* 243 */
    PyTypeObject *(*PyVMCode_Type)(void); /* 244 */
    int (*PyVMUnstable_Code_GetExtra)(PyObject *, Py_ssize_t, void **); /* 245 */
    int (*PyVMUnstable_Code_GetFirstFree)(PyCodeObject *); /* 246 */
    PyCodeObject *(*PyVMUnstable_Code_New)(int, int, int, int, int, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, int, PyObject *, PyObject *); /* 247 */
    PyCodeObject *(*PyVMUnstable_Code_NewWithPosOnlyArgs)(int, int, int, int, int, int, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, int, PyObject *, PyObject *); /* 248 */
    int (*PyVMUnstable_Code_SetExtra)(PyObject *, Py_ssize_t, void *); /* 249 */
    int (*_PyVMCode_GetExtra)(PyObject *, Py_ssize_t, void **); /* 250 */
    int (*_PyVMCode_SetExtra)(PyObject *, Py_ssize_t, void *); /* 251 */
    PyObject *(*PyVMCodec_BackslashReplaceErrors)(PyObject *); /* 252 */
    PyObject *(*PyVMCodec_Decode)(PyObject *, const char *, const char *); /* 253 */
    PyObject *(*PyVMCodec_Decoder)(const char *); /* 254 */
    PyObject *(*PyVMCodec_Encode)(PyObject *, const char *, const char *); /* 255 */
    PyObject *(*PyVMCodec_Encoder)(const char *); /* 256 */
    PyObject *(*PyVMCodec_IgnoreErrors)(PyObject *); /* 257 */
    PyObject *(*PyVMCodec_IncrementalDecoder)(const char *, const char *); /* 258 */
    PyObject *(*PyVMCodec_IncrementalEncoder)(const char *, const char *); /* 259 */
    int (*PyVMCodec_KnownEncoding)(const char *); /* 260 */
    PyObject *(*PyVMCodec_LookupError)(const char *); /* 261 */
    PyObject *(*PyVMCodec_NameReplaceErrors)(PyObject *); /* 262 */
    int (*PyVMCodec_Register)(PyObject *); /* 263 */
    int (*PyVMCodec_RegisterError)(const char *, PyObject *); /* 264 */
    PyObject *(*PyVMCodec_ReplaceErrors)(PyObject *); /* 265 */
    PyObject *(*PyVMCodec_StreamReader)(const char *, PyObject *, const char *); /* 266 */
    PyObject *(*PyVMCodec_StreamWriter)(const char *, PyObject *, const char *); /* 267 */
    PyObject *(*PyVMCodec_StrictErrors)(PyObject *); /* 268 */
    int (*PyVMCodec_Unregister)(PyObject *); /* 269 */
    PyObject *(*PyVMCodec_XMLCharRefReplaceErrors)(PyObject *); /* 270 */
    const char *(*PyVM_hexdigits)(void); /* 271 */
    int (*PyVMCF_COMPILE_MASK)(void); /* 272 */
    int (*PyVMCompile_OpcodeStackEffect)(int, int); /* 273 */
    int (*PyVMCompile_OpcodeStackEffectWithJump)(int, int, int); /* 274 */
    Py_complex (*PyVMComplex_AsCComplex)(PyObject *); /* 275 */
    int (*PyVMComplex_Check)(PyObject *); /* 276 */
    int (*PyVMComplex_CheckExact)(PyObject *); /* 277 */
    PyObject *(*PyVMComplex_FromCComplex)(Py_complex); /* 278 */
    PyObject *(*PyVMComplex_FromDoubles)(double, double); /* 279 */
    double (*PyVMComplex_ImagAsDouble)(PyObject *); /* 280 */
    double (*PyVMComplex_RealAsDouble)(PyObject *); /* 281 */
    PyTypeObject *(*PyVMComplex_Type)(void); /* 282 */
    double (*_PyVM_c_abs)(Py_complex); /* 283 */
    Py_complex (*_PyVM_c_diff)(Py_complex, Py_complex); /* 284 */
    Py_complex (*_PyVM_c_neg)(Py_complex); /* 285 */
    Py_complex (*_PyVM_c_pow)(Py_complex, Py_complex); /* 286 */
    Py_complex (*_PyVM_c_prod)(Py_complex, Py_complex); /* 287 */
    Py_complex (*_PyVM_c_quot)(Py_complex, Py_complex); /* 288 */
    Py_complex (*_PyVM_c_sum)(Py_complex, Py_complex); /* 289 */
    int (*PyVMContextToken_CheckExact)(PyObject *); /* 290 */
    PyTypeObject *(*PyVMContextToken_Type)(void); /* 291 */
    int (*PyVMContextVar_CheckExact)(PyObject *); /* 292 */
    int (*PyVMContextVar_Get)(PyObject *, PyObject *, PyObject **); /* 293 */
    PyObject *(*PyVMContextVar_New)(const char *, PyObject *); /* 294 */
    int (*PyVMContextVar_Reset)(PyObject *, PyObject *); /* 295 */
    PyObject *(*PyVMContextVar_Set)(PyObject *, PyObject *); /* 296 */
    PyTypeObject *(*PyVMContextVar_Type)(void); /* 297 */
    int (*PyVMContext_AddWatcher)(PyContext_WatchCallback); /* 298 */
    int (*PyVMContext_CheckExact)(PyObject *); /* 299 */
    int (*PyVMContext_ClearWatcher)(int); /* 300 */
    PyObject *(*PyVMContext_Copy)(PyObject *); /* 301 */
    PyObject *(*PyVMContext_CopyCurrent)(void); /* 302 */
    int (*PyVMContext_Enter)(PyObject *); /* 303 */
    int (*PyVMContext_Exit)(PyObject *); /* 304 */
    PyObject *(*PyVMContext_New)(void); /* 305 */
    PyTypeObject *(*PyVMContext_Type)(void); /* 306 */
    void (*PyVMCriticalSection2_Begin)(PyCriticalSection2 *, PyObject *, PyObject *); /* 307 */
    void (*PyVMCriticalSection2_BeginMutex)(PyCriticalSection2 *, PyMutex *, PyMutex *); /* 308 */
    void (*PyVMCriticalSection2_End)(PyCriticalSection2 *); /* 309 */
    void (*PyVMCriticalSection_Begin)(PyCriticalSection *, PyObject *); /* 310 */
    void (*PyVMCriticalSection_BeginMutex)(PyCriticalSection *, PyMutex *); /* 311 */
    void (*PyVMCriticalSection_End)(PyCriticalSection *); /* 312 */
    int (*PyVMDateTime_Check)(PyObject *); /* 313 */
    int (*PyVMDateTime_CheckExact)(PyObject *); /* 314 */
    int (*PyVMDateTime_DATE_GET_FOLD)(PyObject *); /* 315 */
    int (*PyVMDateTime_DATE_GET_HOUR)(PyObject *); /* 316 */
    int (*PyVMDateTime_DATE_GET_MICROSECOND)(PyObject *); /* 317 */
    int (*PyVMDateTime_DATE_GET_MINUTE)(PyObject *); /* 318 */
    int (*PyVMDateTime_DATE_GET_SECOND)(PyObject *); /* 319 */
    PyObject *(*PyVMDateTime_DATE_GET_TZINFO)(PyObject *); /* 320 */
    int (*PyVMDateTime_DELTA_GET_DAYS)(PyObject *); /* 321 */
    int (*PyVMDateTime_DELTA_GET_MICROSECONDS)(PyObject *); /* 322 */
    int (*PyVMDateTime_DELTA_GET_SECONDS)(PyObject *); /* 323 */
    PyObject *(*PyVMDateTime_FromDateAndTime)(int, int, int, int, int, int, int); /* 324 */
    PyObject *(*PyVMDateTime_FromDateAndTimeAndFold)(int, int, int, int, int, int, int, int); /* 325 */
    PyObject *(*PyVMDateTime_FromTimestamp)(PyObject *); /* 326 */
    int (*PyVMDateTime_GET_DAY)(PyObject *); /* 327 */
    int (*PyVMDateTime_GET_MONTH)(PyObject *); /* 328 */
    int (*PyVMDateTime_GET_YEAR)(PyObject *); /* 329 */
    void (*PyVMDateTime_IMPORT)(void); /* 330 */
    int (*PyVMDateTime_TIME_GET_FOLD)(PyObject *); /* 331 */
    int (*PyVMDateTime_TIME_GET_HOUR)(PyObject *); /* 332 */
    int (*PyVMDateTime_TIME_GET_MICROSECOND)(PyObject *); /* 333 */
    int (*PyVMDateTime_TIME_GET_MINUTE)(PyObject *); /* 334 */
    int (*PyVMDateTime_TIME_GET_SECOND)(PyObject *); /* 335 */
    PyObject *(*PyVMDateTime_TIME_GET_TZINFO)(PyObject *); /* 336 */
    PyObject *(*PyVMDateTime_TimeZone_UTC)(void); /* 337 */
    int (*PyVMDate_Check)(PyObject *); /* 338 */
    int (*PyVMDate_CheckExact)(PyObject *); /* 339 */
    PyObject *(*PyVMDate_FromDate)(int, int, int); /* 340 */
    PyObject *(*PyVMDate_FromTimestamp)(PyObject *); /* 341 */
    int (*PyVMDelta_Check)(PyObject *); /* 342 */
    int (*PyVMDelta_CheckExact)(PyObject *); /* 343 */
    PyObject *(*PyVMDelta_FromDSU)(int, int, int); /* 344 */
    int (*PyVMTZInfo_Check)(PyObject *); /* 345 */
    int (*PyVMTZInfo_CheckExact)(PyObject *); /* 346 */
    PyObject *(*PyVMTimeZone_FromOffset)(PyObject *); /* 347 */
    PyObject *(*PyVMTimeZone_FromOffsetAndName)(PyObject *, PyObject *); /* 348 */
    int (*PyVMTime_Check)(PyObject *); /* 349 */
    int (*PyVMTime_CheckExact)(PyObject *); /* 350 */
    PyObject *(*PyVMTime_FromTime)(int, int, int, int); /* 351 */
    PyObject *(*PyVMTime_FromTimeAndFold)(int, int, int, int, int); /* 352 */
    PyTypeObject *(*PyVMClassMethodDescr_Type)(void); /* 353 */
    int (*PyVMDescr_IsData)(PyObject *); /* 354 */
    PyObject *(*PyVMDescr_NAME)(PyObject *); /* 355 */
    PyObject *(*PyVMDescr_NewClassMethod)(PyTypeObject *, PyMethodDef *); /* 356 */
    PyObject *(*PyVMDescr_NewGetSet)(PyTypeObject *, PyGetSetDef *); /* 357 */
    PyObject *(*PyVMDescr_NewMember)(PyTypeObject *, PyMemberDef *); /* 358 */
    PyObject *(*PyVMDescr_NewMethod)(PyTypeObject *, PyMethodDef *); /* 359 */
    PyObject *(*PyVMDescr_NewWrapper)(PyTypeObject *, struct wrapperbase *, void *); /* 360 */
    PyTypeObject *(*PyVMDescr_TYPE)(PyObject *); /* 361 */
    PyObject *(*PyVMDictProxy_New)(PyObject *); /* 362 */
    PyTypeObject *(*PyVMDictProxy_Type)(void); /* 363 */
    PyTypeObject *(*PyVMGetSetDescr_Type)(void); /* 364 */
    PyTypeObject *(*PyVMMemberDescr_Type)(void); /* 365 */
    PyObject *(*PyVMMember_GetOne)(const char *, PyMemberDef *); /* 366 */
    int (*PyVMMember_SetOne)(char *, PyMemberDef *, PyObject *); /* 367 */
    PyTypeObject *(*PyVMMethodDescr_Type)(void); /* 368 */
    PyTypeObject *(*PyVMProperty_Type)(void); /* 369 */
    PyTypeObject *(*PyVMWrapperDescr_Type)(void); /* 370 */
    PyObject *(*PyVMWrapper_New)(PyObject *, PyObject *); /* 371 */
    int (*PyVMAnyDict_Check)(PyObject *); /* 372 */
    int (*PyVMAnyDict_CheckExact)(PyObject *); /* 373 */
    int (*PyVMDictItems_Check)(PyObject *); /* 374 */
    PyTypeObject *(*PyVMDictItems_Type)(void); /* 375 */
    PyTypeObject *(*PyVMDictIterItem_Type)(void); /* 376 */
    PyTypeObject *(*PyVMDictIterKey_Type)(void); /* 377 */
    PyTypeObject *(*PyVMDictIterValue_Type)(void); /* 378 */
    int (*PyVMDictKeys_Check)(PyObject *); /* 379 */
    PyTypeObject *(*PyVMDictKeys_Type)(void); /* 380 */
    PyTypeObject *(*PyVMDictRevIterItem_Type)(void); /* 381 */
    PyTypeObject *(*PyVMDictRevIterKey_Type)(void); /* 382 */
    PyTypeObject *(*PyVMDictRevIterValue_Type)(void); /* 383 */
    int (*PyVMDictValues_Check)(PyObject *); /* 384 */
    PyTypeObject *(*PyVMDictValues_Type)(void); /* 385 */
    int (*PyVMDictViewSet_Check)(PyObject *); /* 386 */
    int (*PyVMDict_AddWatcher)(PyDict_WatchCallback); /* 387 */
    int (*PyVMDict_Check)(PyObject *); /* 388 */
    int (*PyVMDict_CheckExact)(PyObject *); /* 389 */
    void (*PyVMDict_Clear)(PyObject *); /* 390 */
    int (*PyVMDict_ClearWatcher)(int); /* 391 */
    int (*PyVMDict_Contains)(PyObject *, PyObject *); /* 392 */
    int (*PyVMDict_ContainsString)(PyObject *, const char *); /* 393 */
    PyObject *(*PyVMDict_Copy)(PyObject *); /* 394 */
    int (*PyVMDict_DelItem)(PyObject *, PyObject *); /* 395 */
    int (*PyVMDict_DelItemString)(PyObject *, const char *); /* 396 */
    Py_ssize_t (*PyVMDict_GET_SIZE)(PyObject *); /* 397 */
    PyObject *(*PyVMDict_GetItem)(PyObject *, PyObject *); /* 398 */
    int (*PyVMDict_GetItemRef)(PyObject *, PyObject *, PyObject **); /* 399 */
    PyObject *(*PyVMDict_GetItemString)(PyObject *, const char *); /* 400 */
    int (*PyVMDict_GetItemStringRef)(PyObject *, const char *, PyObject **); /* 401 */
    PyObject *(*PyVMDict_GetItemWithError)(PyObject *, PyObject *); /* 402 */
    PyObject *(*PyVMDict_Items)(PyObject *); /* 403 */
    PyObject *(*PyVMDict_Keys)(PyObject *); /* 404 */
    int (*PyVMDict_Merge)(PyObject *, PyObject *, int); /* 405 */
    int (*PyVMDict_MergeFromSeq2)(PyObject *, PyObject *, int); /* 406 */
    PyObject *(*PyVMDict_New)(void); /* 407 */
    int (*PyVMDict_Next)(PyObject *, Py_ssize_t *, PyObject **, PyObject **); /* 408 */
    int (*PyVMDict_Pop)(PyObject *, PyObject *, PyObject **); /* 409 */
    int (*PyVMDict_PopString)(PyObject *, const char *, PyObject **); /* 410 */
    PyObject *(*PyVMDict_SetDefault)(PyObject *, PyObject *, PyObject *); /* 411 */
    int (*PyVMDict_SetDefaultRef)(PyObject *, PyObject *, PyObject *, PyObject **); /* 412 */
    int (*PyVMDict_SetItem)(PyObject *, PyObject *, PyObject *); /* 413 */
    int (*PyVMDict_SetItemString)(PyObject *, const char *, PyObject *); /* 414 */
    Py_ssize_t (*PyVMDict_Size)(PyObject *); /* 415 */
    PyTypeObject *(*PyVMDict_Type)(void); /* 416 */
    int (*PyVMDict_Unwatch)(int, PyObject *); /* 417 */
    int (*PyVMDict_Update)(PyObject *, PyObject *); /* 418 */
    PyObject *(*PyVMDict_Values)(PyObject *); /* 419 */
    int (*PyVMDict_Watch)(int, PyObject *); /* 420 */
    int (*PyVMFrozenDict_Check)(PyObject *); /* 421 */
    int (*PyVMFrozenDict_CheckExact)(PyObject *); /* 422 */
    PyObject *(*PyVMFrozenDict_New)(PyObject *); /* 423 */
    PyTypeObject *(*PyVMFrozenDict_Type)(void); /* 424 */
    PyObject *(*PyVMObject_GenericGetDict)(PyObject *, void *); /* 425 */
    PyTypeObject *(*PyVMEnum_Type)(void); /* 426 */
    PyTypeObject *(*PyVMReversed_Type)(void); /* 427 */
    PyObject *(*PyVMFile_FromFd)(int, const char *, const char *, int, const char *, const char *, const char *, int); /* 428 */
    PyObject *(*PyVMFile_GetLine)(PyObject *, int); /* 429 */
    PyObject *(*PyVMFile_NewStdPrinter)(int); /* 430 */
    PyObject *(*PyVMFile_OpenCode)(const char *); /* 431 */
    PyObject *(*PyVMFile_OpenCodeObject)(PyObject *); /* 432 */
    int (*PyVMFile_SetOpenCodeHook)(Py_OpenCodeHookFunction, void *); /* 433 */
    int (*PyVMFile_WriteObject)(PyObject *, PyObject *, int); /* 434 */
    int (*PyVMFile_WriteString)(const char *, PyObject *); /* 435 */
    int (*PyVMObject_AsFileDescriptor)(PyObject *); /* 436 */
    PyTypeObject *(*PyVMStdPrinter_Type)(void); /* 437 */
    const char *(*PyVM_FileSystemDefaultEncodeErrors)(void); /* 438 */
    const char *(*PyVM_FileSystemDefaultEncoding)(void); /* 439 */
    int *(*PyVM_HasFileSystemDefaultEncoding)(void); /* 440 */
    int *(*PyVM_UTF8Mode)(void); /* 441 */
    char *(*PyVM_UniversalNewlineFgets)(char *, int, FILE *, PyObject *); /* 442 */
    wchar_t *(*PyVM_DecodeLocale)(const char *, size_t *); /* 443 */
    char *(*PyVM_EncodeLocale)(const wchar_t *, size_t *); /* 444 */
    int (*PyVM_fclose)(FILE *); /* 445 */
    FILE *(*PyVM_fopen)(PyObject *, const char *); /* 446 */
    double (*PyVMFloat_AS_DOUBLE)(PyObject *); /* 447 */
    double (*PyVMFloat_AsDouble)(PyObject *); /* 448 */
    int (*PyVMFloat_Check)(PyObject *); /* 449 */
    int (*PyVMFloat_CheckExact)(PyObject *); /* 450 */
    PyObject *(*PyVMFloat_FromDouble)(double); /* 451 */
    PyObject *(*PyVMFloat_FromString)(PyObject *); /* 452 */
    PyObject *(*PyVMFloat_GetInfo)(void); /* 453 */
    double (*PyVMFloat_GetMax)(void); /* 454 */
    double (*PyVMFloat_GetMin)(void); /* 455 */
    int (*PyVMFloat_Pack2)(double, char *, int); /* 456 */
    int (*PyVMFloat_Pack4)(double, char *, int); /* 457 */
    int (*PyVMFloat_Pack8)(double, char *, int); /* 458 */
    PyTypeObject *(*PyVMFloat_Type)(void); /* 459 */
    double (*PyVMFloat_Unpack2)(const char *, int); /* 460 */
    double (*PyVMFloat_Unpack4)(const char *, int); /* 461 */
    double (*PyVMFloat_Unpack8)(const char *, int); /* 462 */
    void (*PyVMFrame_FastToLocals)(PyFrameObject *); /* 463 */
    int (*PyVMFrame_FastToLocalsWithError)(PyFrameObject *); /* 464 */
    void (*PyVMFrame_LocalsToFast)(PyFrameObject *, int); /* 465 */
    PyFrameObject *(*PyVMFrame_New)(PyThreadState *, PyCodeObject *, PyObject *, PyObject *); /* 466 */
    PyObject *(*PyVMClassMethod_New)(PyObject *); /* 467 */
    PyTypeObject *(*PyVMClassMethod_Type)(void); /* 468 */
    int (*PyVMFunction_AddWatcher)(PyFunction_WatchCallback); /* 469 */
    int (*PyVMFunction_Check)(PyObject *); /* 470 */
    int (*PyVMFunction_ClearWatcher)(int); /* 471 */
    PyObject *(*PyVMFunction_GET_ANNOTATIONS)(PyObject *); /* 472 */
    PyObject *(*PyVMFunction_GET_CLOSURE)(PyObject *); /* 473 */
    PyObject *(*PyVMFunction_GET_CODE)(PyObject *); /* 474 */
    PyObject *(*PyVMFunction_GET_DEFAULTS)(PyObject *); /* 475 */
    PyObject *(*PyVMFunction_GET_GLOBALS)(PyObject *); /* 476 */
    PyObject *(*PyVMFunction_GET_KW_DEFAULTS)(PyObject *); /* 477 */
    PyObject *(*PyVMFunction_GET_MODULE)(PyObject *); /* 478 */
    PyObject *(*PyVMFunction_GetAnnotations)(PyObject *); /* 479 */
    PyObject *(*PyVMFunction_GetClosure)(PyObject *); /* 480 */
    PyObject *(*PyVMFunction_GetCode)(PyObject *); /* 481 */
    PyObject *(*PyVMFunction_GetDefaults)(PyObject *); /* 482 */
    PyObject *(*PyVMFunction_GetGlobals)(PyObject *); /* 483 */
    PyObject *(*PyVMFunction_GetKwDefaults)(PyObject *); /* 484 */
    PyObject *(*PyVMFunction_GetModule)(PyObject *); /* 485 */
    PyObject *(*PyVMFunction_New)(PyObject *, PyObject *); /* 486 */
    PyObject *(*PyVMFunction_NewWithQualName)(PyObject *, PyObject *, PyObject *); /* 487 */
    int (*PyVMFunction_SetAnnotations)(PyObject *, PyObject *); /* 488 */
    int (*PyVMFunction_SetClosure)(PyObject *, PyObject *); /* 489 */
    int (*PyVMFunction_SetDefaults)(PyObject *, PyObject *); /* 490 */
    int (*PyVMFunction_SetKwDefaults)(PyObject *, PyObject *); /* 491 */
    void (*PyVMFunction_SetVectorcall)(PyFunctionObject *, vectorcallfunc); /* 492 */
    PyTypeObject *(*PyVMFunction_Type)(void); /* 493 */
    PyObject *(*PyVMStaticMethod_New)(PyObject *); /* 494 */
    PyTypeObject *(*PyVMStaticMethod_Type)(void); /* 495 */
    PyObject *(*PyVM_GenericAlias)(PyObject *, PyObject *); /* 496 */
    PyTypeObject *(*PyVM_GenericAliasType)(void); /* 497 */
    int (*PyVMAsyncGenASend_CheckExact)(PyObject *); /* 498 */
    int (*PyVMAsyncGen_CheckExact)(PyObject *); /* 499 */
    PyObject *(*PyVMAsyncGen_New)(PyFrameObject *, PyObject *, PyObject *); /* 500 */
    PyTypeObject *(*PyVMAsyncGen_Type)(void); /* 501 */
    int (*PyVMCoro_CheckExact)(PyObject *); /* 502 */
    PyObject *(*PyVMCoro_New)(PyFrameObject *, PyObject *, PyObject *); /* 503 */
    PyTypeObject *(*PyVMCoro_Type)(void); /* 504 */
    int (*PyVMGen_Check)(PyObject *); /* 505 */
    int (*PyVMGen_CheckExact)(PyObject *); /* 506 */
    PyCodeObject *(*PyVMGen_GetCode)(PyGenObject *); /* 507 */
    PyObject *(*PyVMGen_New)(PyFrameObject *); /* 508 */
    PyObject *(*PyVMGen_NewWithQualName)(PyFrameObject *, PyObject *, PyObject *); /* 509 */
    PyTypeObject *(*PyVMGen_Type)(void); /* 510 */
    PyObject *(*PyVMImport_AddModule)(const char *); /* 511 */
    PyObject *(*PyVMImport_AddModuleObject)(PyObject *); /* 512 */
    PyObject *(*PyVMImport_AddModuleRef)(const char *); /* 513 */
    PyObject *(*PyVMImport_CreateModuleFromInitfunc)(PyObject *, PyObject *(*)(void)); /* 514 */
    PyObject *(*PyVMImport_ExecCodeModule)(const char *, PyObject *); /* 515 */
    PyObject *(*PyVMImport_ExecCodeModuleEx)(const char *, PyObject *, const char *); /* 516 */
    PyObject *(*PyVMImport_ExecCodeModuleObject)(PyObject *, PyObject *, PyObject *, PyObject *); /* 517 */
    PyObject *(*PyVMImport_ExecCodeModuleWithPathnames)(const char *, PyObject *, const char *, const char *); /* 518 */
    const struct _frozen **(*PyVMImport_FrozenModules)(void); /* 519 */
    PyObject *(*PyVMImport_GetImporter)(PyObject *); /* 520 */
    PyObject *(*PyVMImport_GetLazyImportsFilter)(void); /* 521 */
    PyImport_LazyImportsMode (*PyVMImport_GetLazyImportsMode)(void); /* 522 */
    long (*PyVMImport_GetMagicNumber)(void); /* 523 */
    const char *(*PyVMImport_GetMagicTag)(void); /* 524 */
    PyObject *(*PyVMImport_GetModule)(PyObject *); /* 525 */
    PyObject *(*PyVMImport_GetModuleDict)(void); /* 526 */
    PyObject *(*PyVMImport_Import)(PyObject *); /* 527 */
    int (*PyVMImport_ImportFrozenModule)(const char *); /* 528 */
    int (*PyVMImport_ImportFrozenModuleObject)(PyObject *); /* 529 */
    PyObject *(*PyVMImport_ImportModule)(const char *); /* 530 */
    PyObject *(*PyVMImport_ImportModuleAttr)(PyObject *, PyObject *); /* 531 */
    PyObject *(*PyVMImport_ImportModuleAttrString)(const char *, const char *); /* 532 */
    PyObject *(*PyVMImport_ImportModuleEx)(const char *, PyObject *, PyObject *, PyObject *); /* 533 */
    PyObject *(*PyVMImport_ImportModuleLevel)(const char *, PyObject *, PyObject *, PyObject *, int); /* 534 */
    PyObject *(*PyVMImport_ImportModuleLevelObject)(PyObject *, PyObject *, PyObject *, PyObject *, int); /* 535 */
    PyObject *(*PyVMImport_ImportModuleNoBlock)(const char *); /* 536 */
    PyObject *(*PyVMImport_ReloadModule)(PyObject *); /* 537 */
    int (*PyVMImport_SetLazyImportsFilter)(PyObject *); /* 538 */
    int (*PyVMImport_SetLazyImportsMode)(PyImport_LazyImportsMode); /* 539 */
    PyObject *(*PyVMConfig_Get)(const char *); /* 540 */
    int (*PyVMConfig_GetInt)(const char *, int *); /* 541 */
    PyObject *(*PyVMConfig_Names)(void); /* 542 */
    int (*PyVMConfig_Set)(const char *, PyObject *); /* 543 */
    int (*PyVMInitConfig_AddModule)(PyInitConfig *, const char *, PyObject *(*)(void)); /* 544 */
    PyInitConfig *(*PyVMInitConfig_Create)(void); /* 545 */
    void (*PyVMInitConfig_Free)(PyInitConfig *); /* 546 */
    void (*PyVMInitConfig_FreeStrList)(size_t, char **); /* 547 */
    int (*PyVMInitConfig_GetError)(PyInitConfig *, const char **); /* 548 */
    int (*PyVMInitConfig_GetExitCode)(PyInitConfig *, int *); /* 549 */
    int (*PyVMInitConfig_GetInt)(PyInitConfig *, const char *, int64_t *); /* 550 */
    int (*PyVMInitConfig_GetStr)(PyInitConfig *, const char *, char **); /* 551 */
    int (*PyVMInitConfig_GetStrList)(PyInitConfig *, const char *, size_t *, char ***); /* 552 */
    int (*PyVMInitConfig_HasOption)(PyInitConfig *, const char *); /* 553 */
    int (*PyVMInitConfig_SetInt)(PyInitConfig *, const char *, int64_t); /* 554 */
    int (*PyVMInitConfig_SetStr)(PyInitConfig *, const char *, const char *); /* 555 */
    int (*PyVMInitConfig_SetStrList)(PyInitConfig *, const char *, size_t, char *const *); /* 556 */
    void (*PyVM_GetArgcArgv)(int *, wchar_t ***); /* 557 */
    void (*PyVMOS_AfterFork_Parent)(void); /* 558 */
    void (*PyVMOS_BeforeFork)(void); /* 559 */
    int (*PyVMOS_InterruptOccurred)(void); /* 560 */
    int (*PyVMCallIter_Check)(PyObject *); /* 561 */
    PyObject *(*PyVMCallIter_New)(PyObject *, PyObject *); /* 562 */
    PyTypeObject *(*PyVMCallIter_Type)(void); /* 563 */
    int (*PyVMSeqIter_Check)(PyObject *); /* 564 */
    PyObject *(*PyVMSeqIter_New)(PyObject *); /* 565 */
    PyTypeObject *(*PyVMSeqIter_Type)(void); /* 566 */
    PyTypeObject *(*PyVMListIter_Type)(void); /* 567 */
    PyTypeObject *(*PyVMListRevIter_Type)(void); /* 568 */
    int (*PyVMList_Append)(PyObject *, PyObject *); /* 569 */
    PyObject *(*PyVMList_AsTuple)(PyObject *); /* 570 */
    int (*PyVMList_Check)(PyObject *); /* 571 */
    int (*PyVMList_CheckExact)(PyObject *); /* 572 */
    int (*PyVMList_Clear)(PyObject *); /* 573 */
    int (*PyVMList_Extend)(PyObject *, PyObject *); /* 574 */
    PyObject *(*PyVMList_GET_ITEM)(PyObject *, Py_ssize_t); /* 575 */
    Py_ssize_t (*PyVMList_GET_SIZE)(PyObject *); /* 576 */
    PyObject *(*PyVMList_GetItem)(PyObject *, Py_ssize_t); /* 577 */
    PyObject *(*PyVMList_GetItemRef)(PyObject *, Py_ssize_t); /* 578 */
    PyObject *(*PyVMList_GetSlice)(PyObject *, Py_ssize_t, Py_ssize_t); /* 579 */
    int (*PyVMList_Insert)(PyObject *, Py_ssize_t, PyObject *); /* 580 */
    PyObject *(*PyVMList_New)(Py_ssize_t); /* 581 */
    int (*PyVMList_Reverse)(PyObject *); /* 582 */
    void (*PyVMList_SET_ITEM)(PyObject *, Py_ssize_t, PyObject *); /* 583 */
    int (*PyVMList_SetItem)(PyObject *, Py_ssize_t, PyObject *); /* 584 */
    int (*PyVMList_SetSlice)(PyObject *, Py_ssize_t, Py_ssize_t, PyObject *); /* 585 */
    Py_ssize_t (*PyVMList_Size)(PyObject *); /* 586 */
    int (*PyVMList_Sort)(PyObject *); /* 587 */
    PyTypeObject *(*PyVMList_Type)(void); /* 588 */
    PyLongWriter *(*PyVMLongWriter_Create)(int, Py_ssize_t, void **); /* 589 */
    void (*PyVMLongWriter_Discard)(PyLongWriter *); /* 590 */
    PyObject *(*PyVMLongWriter_Finish)(PyLongWriter *); /* 591 */
    long (*PyVMLong_AS_LONG)(PyObject *); /* 592 */
    double (*PyVMLong_AsDouble)(PyObject *); /* 593 */
    int (*PyVMLong_AsInt)(PyObject *); /* 594 */
    int (*PyVMLong_AsInt32)(PyObject *, int32_t *); /* 595 */
    int (*PyVMLong_AsInt64)(PyObject *, int64_t *); /* 596 */
    long (*PyVMLong_AsLong)(PyObject *); /* 597 */
    long (*PyVMLong_AsLongAndOverflow)(PyObject *, int *); /* 598 */
    long long (*PyVMLong_AsLongLong)(PyObject *); /* 599 */
    long long (*PyVMLong_AsLongLongAndOverflow)(PyObject *, int *); /* 600 */
    Py_ssize_t (*PyVMLong_AsNativeBytes)(PyObject *, void *, Py_ssize_t, int); /* 601 */
    pid_t (*PyVMLong_AsPid)(PyObject *); /* 602 */
    size_t (*PyVMLong_AsSize_t)(PyObject *); /* 603 */
    Py_ssize_t (*PyVMLong_AsSsize_t)(PyObject *); /* 604 */
    int (*PyVMLong_AsUInt32)(PyObject *, uint32_t *); /* 605 */
    int (*PyVMLong_AsUInt64)(PyObject *, uint64_t *); /* 606 */
    unsigned long (*PyVMLong_AsUnsignedLong)(PyObject *); /* 607 */
    unsigned long long (*PyVMLong_AsUnsignedLongLong)(PyObject *); /* 608 */
    unsigned long long (*PyVMLong_AsUnsignedLongLongMask)(PyObject *); /* 609 */
    unsigned long (*PyVMLong_AsUnsignedLongMask)(PyObject *); /* 610 */
    void *(*PyVMLong_AsVoidPtr)(PyObject *); /* 611 */
    int (*PyVMLong_Check)(PyObject *); /* 612 */
    int (*PyVMLong_CheckExact)(PyObject *); /* 613 */
    int (*PyVMLong_Export)(PyObject *, PyLongExport *); /* 614 */
    void (*PyVMLong_FreeExport)(PyLongExport *); /* 615 */
    PyObject *(*PyVMLong_FromDouble)(double); /* 616 */
    PyObject *(*PyVMLong_FromInt32)(int32_t); /* 617 */
    PyObject *(*PyVMLong_FromInt64)(int64_t); /* 618 */
    PyObject *(*PyVMLong_FromLong)(long); /* 619 */
    PyObject *(*PyVMLong_FromLongLong)(long long); /* 620 */
    PyObject *(*PyVMLong_FromNativeBytes)(const void *, size_t, int); /* 621 */
    PyObject *(*PyVMLong_FromPid)(pid_t); /* 622 */
    PyObject *(*PyVMLong_FromSize_t)(size_t); /* 623 */
    PyObject *(*PyVMLong_FromSsize_t)(Py_ssize_t); /* 624 */
    PyObject *(*PyVMLong_FromString)(const char *, char **, int); /* 625 */
    PyObject *(*PyVMLong_FromUInt32)(uint32_t); /* 626 */
    PyObject *(*PyVMLong_FromUInt64)(uint64_t); /* 627 */
    PyObject *(*PyVMLong_FromUnicodeObject)(PyObject *, int); /* 628 */
    PyObject *(*PyVMLong_FromUnsignedLong)(unsigned long); /* 629 */
    PyObject *(*PyVMLong_FromUnsignedLongLong)(unsigned long long); /* 630 */
    PyObject *(*PyVMLong_FromUnsignedNativeBytes)(const void *, size_t, int); /* 631 */
    PyObject *(*PyVMLong_FromVoidPtr)(void *); /* 632 */
    PyObject *(*PyVMLong_GetInfo)(void); /* 633 */
    const PyLongLayout *(*PyVMLong_GetNativeLayout)(void); /* 634 */
    int (*PyVMLong_GetSign)(PyObject *, int *); /* 635 */
    int (*PyVMLong_IsNegative)(PyObject *); /* 636 */
    int (*PyVMLong_IsPositive)(PyObject *); /* 637 */
    int (*PyVMLong_IsZero)(PyObject *); /* 638 */
    long (*PyVMOS_strtol)(const char *, char **, int); /* 639 */
    unsigned long (*PyVMOS_strtoul)(const char *, char **, int); /* 640 */
    Py_ssize_t (*PyVMUnstable_Long_CompactValue)(const PyLongObject *); /* 641 */
    int (*PyVMUnstable_Long_IsCompact)(const PyLongObject *); /* 642 */
    PyObject *(*PyVMMarshal_ReadLastObjectFromFile)(FILE *); /* 643 */
    long (*PyVMMarshal_ReadLongFromFile)(FILE *); /* 644 */
    PyObject *(*PyVMMarshal_ReadObjectFromFile)(FILE *); /* 645 */
    PyObject *(*PyVMMarshal_ReadObjectFromString)(const char *, Py_ssize_t); /* 646 */
    int (*PyVMMarshal_ReadShortFromFile)(FILE *); /* 647 */
    void (*PyVMMarshal_WriteLongToFile)(long, FILE *, int); /* 648 */
    void (*PyVMMarshal_WriteObjectToFile)(PyObject *, FILE *, int); /* 649 */
    PyObject *(*PyVMMarshal_WriteObjectToString)(PyObject *, int); /* 650 */
    int (*PyVMMemoryView_Check)(PyObject *); /* 651 */
    PyObject *(*PyVMMemoryView_FromBuffer)(const Py_buffer *); /* 652 */
    PyObject *(*PyVMMemoryView_FromMemory)(char *, Py_ssize_t, int); /* 653 */
    PyObject *(*PyVMMemoryView_FromObject)(PyObject *); /* 654 */
    PyObject *(*PyVMMemoryView_GET_BASE)(PyObject *); /* 655 */
    Py_buffer *(*PyVMMemoryView_GET_BUFFER)(PyObject *); /* 656 */
    PyObject *(*PyVMMemoryView_GetContiguous)(PyObject *, int, char); /* 657 */
    PyTypeObject *(*PyVMMemoryView_Type)(void); /* 658 */
    PyObject *(*PyVMCFunction_Call)(PyObject *, PyObject *, PyObject *); /* 659 */
    int (*PyVMCFunction_Check)(PyObject *); /* 660 */
    int (*PyVMCFunction_CheckExact)(PyObject *); /* 661 */
    PyTypeObject *(*PyVMCFunction_GET_CLASS)(PyObject *); /* 662 */
    int (*PyVMCFunction_GET_FLAGS)(PyObject *); /* 663 */
    PyCFunction (*PyVMCFunction_GET_FUNCTION)(PyObject *); /* 664 */
    PyObject *(*PyVMCFunction_GET_SELF)(PyObject *); /* 665 */
    int (*PyVMCFunction_GetFlags)(PyObject *); /* 666 */
    PyCFunction (*PyVMCFunction_GetFunction)(PyObject *); /* 667 */
    PyObject *(*PyVMCFunction_GetSelf)(PyObject *); /* 668 */
    PyObject *(*PyVMCFunction_New)(PyMethodDef *, PyObject *); /* 669 */
    PyObject *(*PyVMCFunction_NewEx)(PyMethodDef *, PyObject *, PyObject *); /* 670 */
    PyTypeObject *(*PyVMCFunction_Type)(void); /* 671 */
    int (*PyVMCMethod_Check)(PyObject *); /* 672 */
    int (*PyVMCMethod_CheckExact)(PyObject *); /* 673 */
    PyObject *(*PyVMCMethod_New)(PyMethodDef *, PyObject *, PyObject *, PyTypeObject *); /* 674 */
    PyTypeObject *(*PyVMCMethod_Type)(void); /* 675 */
    int (*PyVMABIInfo_Check)(PyABIInfo *, const char *); /* 676 */
    int (*PyVMArg_ParseArrayAndKeywordsV)(PyObject *const *, Py_ssize_t, PyObject *, const char *, const char *const *, va_list); /* 677 */
    int (*PyVMArg_ParseArrayV)(PyObject *const *, Py_ssize_t, const char *, va_list); /* 678 */
    int (*PyVMArg_ParseV)(PyObject *, const char *, va_list); /* 679 */
    int (*PyVMArg_UnpackTupleV)(PyObject *, const char *, Py_ssize_t, Py_ssize_t, va_list); /* 680 */
    int (*PyVMArg_VaParse)(PyObject *, const char *, va_list); /* 681 */
    int (*PyVMArg_VaParseTupleAndKeywords)(PyObject *, PyObject *, const char *, char *const *, va_list); /* 682 */
    int (*PyVMArg_ValidateKeywordArguments)(PyObject *); /* 683 */
    int (*PyVMModule_Add)(PyObject *, const char *, PyObject *); /* 684 */
    int (*PyVMModule_AddFunctions)(PyObject *, PyMethodDef *); /* 685 */
    int (*PyVMModule_AddIntConstant)(PyObject *, const char *, long); /* 686 */
    int (*PyVMModule_AddObject)(PyObject *, const char *, PyObject *); /* 687 */
    int (*PyVMModule_AddObjectRef)(PyObject *, const char *, PyObject *); /* 688 */
    int (*PyVMModule_AddStringConstant)(PyObject *, const char *, const char *); /* 689 */
    int (*PyVMModule_AddType)(PyObject *, PyTypeObject *); /* 690 */
    PyObject *(*PyVMModule_Create)(PyModuleDef *); /* 691 */
    PyObject *(*PyVMModule_Create2)(PyModuleDef *, int); /* 692 */
    int (*PyVMModule_ExecDef)(PyObject *, PyModuleDef *); /* 693 */
    PyObject *(*PyVMModule_FromDefAndSpec)(PyModuleDef *, PyObject *); /* 694 */
    PyObject *(*PyVMModule_FromDefAndSpec2)(PyModuleDef *, PyObject *, int); /* 695 */
    int (*PyVMModule_SetDocString)(PyObject *, const char *); /* 696 */
    PyObject *(*PyVM_VaBuildValue)(const char *, va_list); /* 697 */
    PyObject *(*PyVMModuleDef_Init)(PyModuleDef *); /* 698 */
    PyTypeObject *(*PyVMModuleDef_Type)(void); /* 699 */
    int (*PyVMModule_Check)(PyObject *); /* 700 */
    int (*PyVMModule_CheckExact)(PyObject *); /* 701 */
    int (*PyVMModule_Exec)(PyObject *); /* 702 */
    PyObject *(*PyVMModule_FromSlotsAndSpec)(const PySlot *, PyObject *); /* 703 */
    PyModuleDef *(*PyVMModule_GetDef)(PyObject *); /* 704 */
    PyObject *(*PyVMModule_GetDict)(PyObject *); /* 705 */
    const char *(*PyVMModule_GetFilename)(PyObject *); /* 706 */
    PyObject *(*PyVMModule_GetFilenameObject)(PyObject *); /* 707 */
    const char *(*PyVMModule_GetName)(PyObject *); /* 708 */
    PyObject *(*PyVMModule_GetNameObject)(PyObject *); /* 709 */
    void *(*PyVMModule_GetState)(PyObject *); /* 710 */
    int (*PyVMModule_GetStateSize)(PyObject *, Py_ssize_t *); /* 711 */
    void *(*PyVMModule_GetState_DuringGC)(PyObject *); /* 712 */
    int (*PyVMModule_GetToken)(PyObject *, void **); /* 713 */
    int (*PyVMModule_GetToken_DuringGC)(PyObject *, void **); /* 714 */
    PyObject *(*PyVMModule_New)(const char *); /* 715 */
    PyObject *(*PyVMModule_NewObject)(PyObject *); /* 716 */
    PyTypeObject *(*PyVMModule_Type)(void); /* 717 */
    int (*PYVM_MONITORING_EVENT_BRANCH)(void); /* 718 */
    int (*PYVM_MONITORING_EVENT_C_RAISE)(void); /* 719 */
    int (*PYVM_MONITORING_EVENT_C_RETURN)(void); /* 720 */
    int (*PYVM_MONITORING_EVENT_EXCEPTION_HANDLED)(void); /* 721 */
    int (*PYVM_MONITORING_EVENT_PY_THROW)(void); /* 722 */
    int (*PYVM_MONITORING_EVENT_PY_UNWIND)(void); /* 723 */
    int (*PYVM_MONITORING_EVENT_RAISE)(void); /* 724 */
    int (*PYVM_MONITORING_EVENT_RERAISE)(void); /* 725 */
    int (*PYVM_MONITORING_EVENT_STOP_ITERATION)(void); /* 726 */
    int (*PYVM_MONITORING_IS_INSTRUMENTED_EVENT)(int); /* 727 */
    int (*PyVMMonitoring_EnterScope)(PyMonitoringState *, uint64_t *, const uint8_t *, Py_ssize_t); /* 728 */
    int (*PyVMMonitoring_ExitScope)(void); /* 729 */
    int (*PyVMMonitoring_FireBranchEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 730 */
    int (*PyVMMonitoring_FireBranchLeftEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 731 */
    int (*PyVMMonitoring_FireBranchRightEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 732 */
    int (*PyVMMonitoring_FireCRaiseEvent)(PyMonitoringState *, PyObject *, int32_t); /* 733 */
    int (*PyVMMonitoring_FireCReturnEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 734 */
    int (*PyVMMonitoring_FireCallEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *, PyObject *); /* 735 */
    int (*PyVMMonitoring_FireExceptionHandledEvent)(PyMonitoringState *, PyObject *, int32_t); /* 736 */
    int (*PyVMMonitoring_FireJumpEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 737 */
    int (*PyVMMonitoring_FireLineEvent)(PyMonitoringState *, PyObject *, int32_t, int); /* 738 */
    int (*PyVMMonitoring_FirePyResumeEvent)(PyMonitoringState *, PyObject *, int32_t); /* 739 */
    int (*PyVMMonitoring_FirePyReturnEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 740 */
    int (*PyVMMonitoring_FirePyStartEvent)(PyMonitoringState *, PyObject *, int32_t); /* 741 */
    int (*PyVMMonitoring_FirePyThrowEvent)(PyMonitoringState *, PyObject *, int32_t); /* 742 */
    int (*PyVMMonitoring_FirePyUnwindEvent)(PyMonitoringState *, PyObject *, int32_t); /* 743 */
    int (*PyVMMonitoring_FirePyYieldEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 744 */
    int (*PyVMMonitoring_FireRaiseEvent)(PyMonitoringState *, PyObject *, int32_t); /* 745 */
    int (*PyVMMonitoring_FireReraiseEvent)(PyMonitoringState *, PyObject *, int32_t); /* 746 */
    int (*PyVMMonitoring_FireStopIterationEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 747 */
    PyTypeObject *(*PyVMBaseObject_Type)(void); /* 748 */
    PyTypeObject *(*PyVMBool_Type)(void); /* 749 */
    int (*PyVMCallable_Check)(PyObject *); /* 750 */
    PyTypeObject *(*PyVMLong_Type)(void); /* 751 */
    PyObject *(*PyVMObject_ASCII)(PyObject *); /* 752 */
    PyObject *(*PyVMObject_Bytes)(PyObject *); /* 753 */
    void (*PyVMObject_CallFinalizer)(PyObject *); /* 754 */
    int (*PyVMObject_CallFinalizerFromDealloc)(PyObject *); /* 755 */
    void (*PyVMObject_ClearManagedDict)(PyObject *); /* 756 */
    void (*PyVMObject_ClearWeakRefs)(PyObject *); /* 757 */
    int (*PyVMObject_DelAttr)(PyObject *, PyObject *); /* 758 */
    int (*PyVMObject_DelAttrString)(PyObject *, const char *); /* 759 */
    PyObject *(*PyVMObject_Dir)(PyObject *); /* 760 */
    void (*PyVMObject_Dump)(PyObject *); /* 761 */
    PyObject *(*PyVMObject_GenericGetAttr)(PyObject *, PyObject *); /* 762 */
    int (*PyVMObject_GenericSetAttr)(PyObject *, PyObject *, PyObject *); /* 763 */
    int (*PyVMObject_GenericSetDict)(PyObject *, PyObject *, void *); /* 764 */
    PyObject *(*PyVMObject_GetAttr)(PyObject *, PyObject *); /* 765 */
    PyObject *(*PyVMObject_GetAttrString)(PyObject *, const char *); /* 766 */
    void *(*PyVMObject_GetItemData)(PyObject *); /* 767 */
    void *(*PyVMObject_GetItemData_DuringGC)(PyObject *); /* 768 */
    int (*PyVMObject_GetOptionalAttr)(PyObject *, PyObject *, PyObject **); /* 769 */
    int (*PyVMObject_GetOptionalAttrString)(PyObject *, const char *, PyObject **); /* 770 */
    void *(*PyVMObject_GetTypeData)(PyObject *, PyTypeObject *); /* 771 */
    void *(*PyVMObject_GetTypeData_DuringGC)(PyObject *, PyTypeObject *); /* 772 */
    int (*PyVMObject_HasAttr)(PyObject *, PyObject *); /* 773 */
    int (*PyVMObject_HasAttrString)(PyObject *, const char *); /* 774 */
    int (*PyVMObject_HasAttrStringWithError)(PyObject *, const char *); /* 775 */
    int (*PyVMObject_HasAttrWithError)(PyObject *, PyObject *); /* 776 */
    Py_hash_t (*PyVMObject_Hash)(PyObject *); /* 777 */
    Py_hash_t (*PyVMObject_HashNotImplemented)(PyObject *); /* 778 */
    int (*PyVMObject_IsTrue)(PyObject *); /* 779 */
    int (*PyVMObject_Not)(PyObject *); /* 780 */
    int (*PyVMObject_Print)(PyObject *, FILE *, int); /* 781 */
    PyObject *(*PyVMObject_Repr)(PyObject *); /* 782 */
    PyObject *(*PyVMObject_RichCompare)(PyObject *, PyObject *, int); /* 783 */
    int (*PyVMObject_RichCompareBool)(PyObject *, PyObject *, int); /* 784 */
    PyObject *(*PyVMObject_SelfIter)(PyObject *); /* 785 */
    int (*PyVMObject_SetAttr)(PyObject *, PyObject *, PyObject *); /* 786 */
    int (*PyVMObject_SetAttrString)(PyObject *, const char *, PyObject *); /* 787 */
    PyObject *(*PyVMObject_Str)(PyObject *); /* 788 */
    int (*PyVMObject_TypeCheck)(PyObject *, PyTypeObject *); /* 789 */
    int (*PyVMObject_VisitManagedDict)(PyObject *, visitproc, void *); /* 790 */
    PyRefTracer (*PyVMRefTracer_GetTracer)(void **); /* 791 */
    int (*PyVMRefTracer_SetTracer)(PyRefTracer, void *); /* 792 */
    PyTypeObject *(*PyVMSuper_Type)(void); /* 793 */
    int (*PyVMType_AddWatcher)(PyType_WatchCallback); /* 794 */
    int (*PyVMType_Check)(PyObject *); /* 795 */
    int (*PyVMType_CheckExact)(PyObject *); /* 796 */
    unsigned int (*PyVMType_ClearCache)(void); /* 797 */
    int (*PyVMType_ClearWatcher)(int); /* 798 */
    int (*PyVMType_FastSubclass)(PyTypeObject *, unsigned long); /* 799 */
    int (*PyVMType_Freeze)(PyTypeObject *); /* 800 */
    PyObject *(*PyVMType_FromMetaclass)(PyTypeObject *, PyObject *, PyType_Spec *, PyObject *); /* 801 */
    PyObject *(*PyVMType_FromModuleAndSpec)(PyObject *, PyType_Spec *, PyObject *); /* 802 */
    PyObject *(*PyVMType_FromSlots)(struct PySlot *); /* 803 */
    PyObject *(*PyVMType_FromSpec)(PyType_Spec *); /* 804 */
    PyObject *(*PyVMType_FromSpecWithBases)(PyType_Spec *, PyObject *); /* 805 */
    PyObject *(*PyVMType_GenericAlloc)(PyTypeObject *, Py_ssize_t); /* 806 */
    PyObject *(*PyVMType_GenericNew)(PyTypeObject *, PyObject *, PyObject *); /* 807 */
    int (*PyVMType_GetBaseByToken)(PyTypeObject *, void *, PyTypeObject **); /* 808 */
    int (*PyVMType_GetBaseByToken_DuringGC)(PyTypeObject *, void *, PyTypeObject **); /* 809 */
    PyObject *(*PyVMType_GetDict)(PyTypeObject *); /* 810 */
    unsigned long (*PyVMType_GetFlags)(PyTypeObject *); /* 811 */
    PyObject *(*PyVMType_GetFullyQualifiedName)(PyTypeObject *); /* 812 */
    PyObject *(*PyVMType_GetModule)(PyTypeObject *); /* 813 */
    PyObject *(*PyVMType_GetModuleByDef)(PyTypeObject *, PyModuleDef *); /* 814 */
    PyObject *(*PyVMType_GetModuleByToken)(PyTypeObject *, const void *); /* 815 */
    PyObject *(*PyVMType_GetModuleByToken_DuringGC)(PyTypeObject *, const void *); /* 816 */
    PyObject *(*PyVMType_GetModuleName)(PyTypeObject *); /* 817 */
    void *(*PyVMType_GetModuleState)(PyTypeObject *); /* 818 */
    void *(*PyVMType_GetModuleState_DuringGC)(PyTypeObject *); /* 819 */
    PyObject *(*PyVMType_GetModule_DuringGC)(PyTypeObject *); /* 820 */
    PyObject *(*PyVMType_GetName)(PyTypeObject *); /* 821 */
    PyObject *(*PyVMType_GetQualName)(PyTypeObject *); /* 822 */
    void *(*PyVMType_GetSlot)(PyTypeObject *, int); /* 823 */
    Py_ssize_t (*PyVMType_GetTypeDataSize)(PyTypeObject *); /* 824 */
    int (*PyVMType_HasFeature)(PyTypeObject *, unsigned long); /* 825 */
    int (*PyVMType_IsSubtype)(PyTypeObject *, PyTypeObject *); /* 826 */
    void (*PyVMType_Modified)(PyTypeObject *); /* 827 */
    int (*PyVMType_Ready)(PyTypeObject *); /* 828 */
    PyTypeObject *(*PyVMType_Type)(void); /* 829 */
    int (*PyVMType_Unwatch)(int, PyObject *); /* 830 */
    int (*PyVMType_Watch)(int, PyObject *); /* 831 */
    void (*PyVMUnstable_EnableTryIncRef)(PyObject *); /* 832 */
    int (*PyVMUnstable_IsImmortal)(PyObject *); /* 833 */
    void (*PyVMUnstable_Object_ClearWeakRefsNoCallbacks)(PyObject *); /* 834 */
    int (*PyVMUnstable_Object_EnableDeferredRefcount)(PyObject *); /* 835 */
    int (*PyVMUnstable_Object_IsUniqueReferencedTemporary)(PyObject *); /* 836 */
    int (*PyVMUnstable_Object_IsUniquelyReferenced)(PyObject *); /* 837 */
    int (*PyVMUnstable_SetImmortal)(PyObject *); /* 838 */
    int (*PyVMUnstable_TryIncRef)(PyObject *); /* 839 */
    int (*PyVMUnstable_Type_AssignVersionTag)(PyTypeObject *); /* 840 */
    PyObject *(*PyVM_GetConstant)(unsigned int); /* 841 */
    PyObject *(*PyVM_GetConstantBorrowed)(unsigned int); /* 842 */
    int (*PyVM_IS_TYPE)(PyObject *, PyTypeObject *); /* 843 */
    int (*PyVM_Is)(PyObject *, PyObject *); /* 844 */
    int (*PyVM_IsNone)(PyObject *); /* 845 */
    PyObject *(*PyVM_None)(void); /* 846 */
    PyObject *(*PyVM_NotImplemented)(void); /* 847 */
    int (*PyVM_ReprEnter)(PyObject *); /* 848 */
    void (*PyVM_ReprLeave)(PyObject *); /* 849 */
    void (*PyVM_SET_SIZE)(PyVarObject *, Py_ssize_t); /* 850 */
    void (*PyVM_SET_TYPE)(PyObject *, PyTypeObject *); /* 851 */
    Py_ssize_t (*PyVM_SIZE)(PyObject *); /* 852 */
    PyTypeObject *(*PyVM_TYPE)(PyObject *); /* 853 */
    PyObject **(*_PyVMObject_GetDictPtr)(PyObject *); /* 854 */
    Py_ssize_t (*PyVMGC_Collect)(void); /* 855 */
    int (*PyVMGC_Disable)(void); /* 856 */
    int (*PyVMGC_Enable)(void); /* 857 */
    int (*PyVMGC_IsEnabled)(void); /* 858 */
    void *(*PyVMObject_Calloc)(size_t, size_t); /* 859 */
    void (*PyVMObject_DEL)(void *); /* 860 */
    void (*PyVMObject_Del)(void *); /* 861 */
    void (*PyVMObject_FREE)(void *); /* 862 */
    void (*PyVMObject_Free)(void *); /* 863 */
    void (*PyVMObject_GC_Del)(void *); /* 864 */
    int (*PyVMObject_GC_IsFinalized)(PyObject *); /* 865 */
    int (*PyVMObject_GC_IsTracked)(PyObject *); /* 866 */
    void (*PyVMObject_GC_Track)(void *); /* 867 */
    void (*PyVMObject_GC_UnTrack)(void *); /* 868 */
    PyObject **(*PyVMObject_GET_WEAKREFS_LISTPTR)(PyObject *); /* 869 */
    void (*PyVMObject_GetArenaAllocator)(PyObjectArenaAllocator *); /* 870 */
    PyObject *(*PyVMObject_INIT)(PyObject *, PyTypeObject *); /* 871 */
    PyVarObject *(*PyVMObject_INIT_VAR)(PyVarObject *, PyTypeObject *, Py_ssize_t); /* 872 */
    int (*PyVMObject_IS_GC)(PyObject *); /* 873 */
    PyObject *(*PyVMObject_Init)(PyObject *, PyTypeObject *); /* 874 */
    PyVarObject *(*PyVMObject_InitVar)(PyVarObject *, PyTypeObject *, Py_ssize_t); /* 875 */
    void *(*PyVMObject_MALLOC)(size_t); /* 876 */
    void *(*PyVMObject_Malloc)(size_t); /* 877 */
    void *(*PyVMObject_REALLOC)(void *, size_t); /* 878 */
    void *(*PyVMObject_Realloc)(void *, size_t); /* 879 */
    int (*PyVMType_IS_GC)(PyTypeObject *); /* 880 */
    int (*PyVMType_SUPPORTS_WEAKREFS)(PyTypeObject *); /* 881 */
    void (*PyVMUnstable_GC_VisitObjects)(gcvisitobjects_t, void *); /* 882 */
    PyObject *(*PyVMUnstable_Object_GC_NewWithExtraData)(PyTypeObject *, size_t); /* 883 */
    PyObject *(*_PyVMObject_New)(PyTypeObject *); /* 884 */
    PyVarObject *(*_PyVMObject_NewVar)(PyTypeObject *, Py_ssize_t); /* 885 */
    PyTypeObject *(*PyVMODictItems_Type)(void); /* 886 */
    PyTypeObject *(*PyVMODictIter_Type)(void); /* 887 */
    PyTypeObject *(*PyVMODictKeys_Type)(void); /* 888 */
    PyTypeObject *(*PyVMODictValues_Type)(void); /* 889 */
    int (*PyVMODict_Check)(PyObject *); /* 890 */
    int (*PyVMODict_CheckExact)(PyObject *); /* 891 */
    int (*PyVMODict_Contains)(PyObject *, PyObject *); /* 892 */
    int (*PyVMODict_DelItem)(PyObject *, PyObject *); /* 893 */
    PyObject *(*PyVMODict_GetItem)(PyObject *, PyObject *); /* 894 */
    PyObject *(*PyVMODict_GetItemString)(PyObject *, const char *); /* 895 */
    PyObject *(*PyVMODict_GetItemWithError)(PyObject *, PyObject *); /* 896 */
    PyObject *(*PyVMODict_New)(void); /* 897 */
    Py_ssize_t (*PyVMODict_SIZE)(PyObject *); /* 898 */
    int (*PyVMODict_SetItem)(PyObject *, PyObject *, PyObject *); /* 899 */
    Py_ssize_t (*PyVMODict_Size)(PyObject *); /* 900 */
    PyTypeObject *(*PyVMODict_Type)(void); /* 901 */
    PyObject *(*PyVMOS_FSPath)(PyObject *); /* 902 */
    int (*PyVMPickleBuffer_Check)(PyObject *); /* 903 */
    PyObject *(*PyVMPickleBuffer_FromObject)(PyObject *); /* 904 */
    const Py_buffer *(*PyVMPickleBuffer_GetBuffer)(PyObject *); /* 905 */
    int (*PyVMPickleBuffer_Release)(PyObject *); /* 906 */
    PyTypeObject *(*PyVMPickleBuffer_Type)(void); /* 907 */
    void (*PyVMBuffer_FillContiguousStrides)(int, Py_ssize_t *, Py_ssize_t *, int, char); /* 908 */
    int (*PyVMBuffer_FillInfo)(Py_buffer *, PyObject *, void *, Py_ssize_t, int, int); /* 909 */
    int (*PyVMBuffer_FromContiguous)(const Py_buffer *, const void *, Py_ssize_t, char); /* 910 */
    void *(*PyVMBuffer_GetPointer)(const Py_buffer *, const Py_ssize_t *); /* 911 */
    int (*PyVMBuffer_IsContiguous)(const Py_buffer *, char); /* 912 */
    void (*PyVMBuffer_Release)(Py_buffer *); /* 913 */
    Py_ssize_t (*PyVMBuffer_SizeFromFormat)(const char *); /* 914 */
    int (*PyVMBuffer_ToContiguous)(void *, const Py_buffer *, Py_ssize_t, char); /* 915 */
    int (*PyVMObject_CheckBuffer)(PyObject *); /* 916 */
    int (*PyVMObject_CopyData)(PyObject *, PyObject *); /* 917 */
    int (*PyVMObject_GetBuffer)(PyObject *, Py_buffer *, int); /* 918 */
    int (*PyVMCapsule_CheckExact)(PyObject *); /* 919 */
    void *(*PyVMCapsule_GetContext)(PyObject *); /* 920 */
    PyCapsule_Destructor (*PyVMCapsule_GetDestructor)(PyObject *); /* 921 */
    const char *(*PyVMCapsule_GetName)(PyObject *); /* 922 */
    void *(*PyVMCapsule_GetPointer)(PyObject *, const char *); /* 923 */
    void *(*PyVMCapsule_Import)(const char *, int); /* 924 */
    int (*PyVMCapsule_IsValid)(PyObject *, const char *); /* 925 */
    PyObject *(*PyVMCapsule_New)(void *, const char *, PyCapsule_Destructor); /* 926 */
    int (*PyVMCapsule_SetContext)(PyObject *, void *); /* 927 */
    int (*PyVMCapsule_SetDestructor)(PyObject *, PyCapsule_Destructor); /* 928 */
    int (*PyVMCapsule_SetName)(PyObject *, const char *); /* 929 */
    int (*PyVMCapsule_SetPointer)(PyObject *, void *); /* 930 */
    PyTypeObject *(*PyVMCapsule_Type)(void); /* 931 */
    int *(*PyVM_BytesWarningFlag)(void); /* 932 */
    int *(*PyVM_DebugFlag)(void); /* 933 */
    int *(*PyVM_DontWriteBytecodeFlag)(void); /* 934 */
    int *(*PyVM_FrozenFlag)(void); /* 935 */
    char *(*PyVM_GETENV)(const char *); /* 936 */
    int *(*PyVM_HashRandomizationFlag)(void); /* 937 */
    int *(*PyVM_IgnoreEnvironmentFlag)(void); /* 938 */
    int *(*PyVM_InspectFlag)(void); /* 939 */
    int *(*PyVM_InteractiveFlag)(void); /* 940 */
    int *(*PyVM_IsolatedFlag)(void); /* 941 */
    int *(*PyVM_NoSiteFlag)(void); /* 942 */
    int *(*PyVM_NoUserSiteDirectory)(void); /* 943 */
    int *(*PyVM_OptimizeFlag)(void); /* 944 */
    int *(*PyVM_QuietFlag)(void); /* 945 */
    int *(*PyVM_UnbufferedStdioFlag)(void); /* 946 */
    int *(*PyVM_VerboseFlag)(void); /* 947 */
    int (*PyVMErr_BadArgument)(void); /* 948 */
    void (*PyVMErr_BadInternalCall)(void); /* 949 */
    int (*PyVMErr_CheckSignals)(void); /* 950 */
    void (*PyVMErr_Clear)(void); /* 951 */
    int (*PyVMErr_ExceptionMatches)(PyObject *); /* 952 */
    void (*PyVMErr_Fetch)(PyObject **, PyObject **, PyObject **); /* 953 */
    void (*PyVMErr_FormatUnraisableV)(const char *, va_list); /* 954 */
    PyObject *(*PyVMErr_FormatV)(PyObject *, const char *, va_list); /* 955 */
    void (*PyVMErr_GetExcInfo)(PyObject **, PyObject **, PyObject **); /* 956 */
    PyObject *(*PyVMErr_GetHandledException)(void); /* 957 */
    PyObject *(*PyVMErr_GetRaisedException)(void); /* 958 */
    int (*PyVMErr_GivenExceptionMatches)(PyObject *, PyObject *); /* 959 */
    PyObject *(*PyVMErr_NewException)(const char *, PyObject *, PyObject *); /* 960 */
    PyObject *(*PyVMErr_NewExceptionWithDoc)(const char *, const char *, PyObject *, PyObject *); /* 961 */
    PyObject *(*PyVMErr_NoMemory)(void); /* 962 */
    void (*PyVMErr_NormalizeException)(PyObject **, PyObject **, PyObject **); /* 963 */
    PyObject *(*PyVMErr_Occurred)(void); /* 964 */
    PyObject *(*PyVMErr_ProgramText)(const char *, int); /* 965 */
    PyObject *(*PyVMErr_ProgramTextObject)(PyObject *, int); /* 966 */
    void (*PyVMErr_RangedSyntaxLocationObject)(PyObject *, int, int, int, int); /* 967 */
    void (*PyVMErr_Restore)(PyObject *, PyObject *, PyObject *); /* 968 */
    void (*PyVMErr_SetExcInfo)(PyObject *, PyObject *, PyObject *); /* 969 */
    PyObject *(*PyVMErr_SetFromErrno)(PyObject *); /* 970 */
    PyObject *(*PyVMErr_SetFromErrnoWithFilename)(PyObject *, const char *); /* 971 */
    PyObject *(*PyVMErr_SetFromErrnoWithFilenameObject)(PyObject *, PyObject *); /* 972 */
    PyObject *(*PyVMErr_SetFromErrnoWithFilenameObjects)(PyObject *, PyObject *, PyObject *); /* 973 */
    void (*PyVMErr_SetHandledException)(PyObject *); /* 974 */
    PyObject *(*PyVMErr_SetImportError)(PyObject *, PyObject *, PyObject *); /* 975 */
    PyObject *(*PyVMErr_SetImportErrorSubclass)(PyObject *, PyObject *, PyObject *, PyObject *); /* 976 */
    void (*PyVMErr_SetInterrupt)(void); /* 977 */
    int (*PyVMErr_SetInterruptEx)(int); /* 978 */
    void (*PyVMErr_SetNone)(PyObject *); /* 979 */
    void (*PyVMErr_SetObject)(PyObject *, PyObject *); /* 980 */
    void (*PyVMErr_SetRaisedException)(PyObject *); /* 981 */
    void (*PyVMErr_SetString)(PyObject *, const char *); /* 982 */
    void (*PyVMErr_SyntaxLocation)(const char *, int); /* 983 */
    void (*PyVMErr_SyntaxLocationEx)(const char *, int, int); /* 984 */
    void (*PyVMErr_SyntaxLocationObject)(PyObject *, int, int); /* 985 */
    void (*PyVMErr_WriteUnraisable)(PyObject *); /* 986 */
    PyObject *(*PyVMExc_ArithmeticError)(void); /* 987 */
    PyObject *(*PyVMExc_AssertionError)(void); /* 988 */
    PyObject *(*PyVMExc_AttributeError)(void); /* 989 */
    PyObject *(*PyVMExc_BaseException)(void); /* 990 */
    PyObject *(*PyVMExc_BaseExceptionGroup)(void); /* 991 */
    PyObject *(*PyVMExc_BlockingIOError)(void); /* 992 */
    PyObject *(*PyVMExc_BrokenPipeError)(void); /* 993 */
    PyObject *(*PyVMExc_BufferError)(void); /* 994 */
    PyObject *(*PyVMExc_BytesWarning)(void); /* 995 */
    PyObject *(*PyVMExc_ChildProcessError)(void); /* 996 */
    PyObject *(*PyVMExc_ConnectionAbortedError)(void); /* 997 */
    PyObject *(*PyVMExc_ConnectionError)(void); /* 998 */
    PyObject *(*PyVMExc_ConnectionRefusedError)(void); /* 999 */
    PyObject *(*PyVMExc_ConnectionResetError)(void); /* 1000 */
    PyObject *(*PyVMExc_DeprecationWarning)(void); /* 1001 */
    PyObject *(*PyVMExc_EOFError)(void); /* 1002 */
    PyObject *(*PyVMExc_EncodingWarning)(void); /* 1003 */
    PyObject *(*PyVMExc_EnvironmentError)(void); /* 1004 */
    PyObject *(*PyVMExc_Exception)(void); /* 1005 */
    PyObject *(*PyVMExc_FileExistsError)(void); /* 1006 */
    PyObject *(*PyVMExc_FileNotFoundError)(void); /* 1007 */
    PyObject *(*PyVMExc_FloatingPointError)(void); /* 1008 */
    PyObject *(*PyVMExc_FutureWarning)(void); /* 1009 */
    PyObject *(*PyVMExc_GeneratorExit)(void); /* 1010 */
    PyObject *(*PyVMExc_IOError)(void); /* 1011 */
    PyObject *(*PyVMExc_ImportCycleError)(void); /* 1012 */
    PyObject *(*PyVMExc_ImportError)(void); /* 1013 */
    PyObject *(*PyVMExc_ImportWarning)(void); /* 1014 */
    PyObject *(*PyVMExc_IndentationError)(void); /* 1015 */
    PyObject *(*PyVMExc_IndexError)(void); /* 1016 */
    PyObject *(*PyVMExc_InterruptedError)(void); /* 1017 */
    PyObject *(*PyVMExc_IsADirectoryError)(void); /* 1018 */
    PyObject *(*PyVMExc_KeyError)(void); /* 1019 */
    PyObject *(*PyVMExc_KeyboardInterrupt)(void); /* 1020 */
    PyObject *(*PyVMExc_LookupError)(void); /* 1021 */
    PyObject *(*PyVMExc_MemoryError)(void); /* 1022 */
    PyObject *(*PyVMExc_ModuleNotFoundError)(void); /* 1023 */
    PyObject *(*PyVMExc_NameError)(void); /* 1024 */
    PyObject *(*PyVMExc_NotADirectoryError)(void); /* 1025 */
    PyObject *(*PyVMExc_NotImplementedError)(void); /* 1026 */
    PyObject *(*PyVMExc_OSError)(void); /* 1027 */
    PyObject *(*PyVMExc_OverflowError)(void); /* 1028 */
    PyObject *(*PyVMExc_PendingDeprecationWarning)(void); /* 1029 */
    PyObject *(*PyVMExc_PermissionError)(void); /* 1030 */
    PyObject *(*PyVMExc_ProcessLookupError)(void); /* 1031 */
    PyObject *(*PyVMExc_PythonFinalizationError)(void); /* 1032 */
    PyObject *(*PyVMExc_RecursionError)(void); /* 1033 */
    PyObject *(*PyVMExc_ReferenceError)(void); /* 1034 */
    PyObject *(*PyVMExc_ResourceWarning)(void); /* 1035 */
    PyObject *(*PyVMExc_RuntimeError)(void); /* 1036 */
    PyObject *(*PyVMExc_RuntimeWarning)(void); /* 1037 */
    PyObject *(*PyVMExc_StopAsyncIteration)(void); /* 1038 */
    PyObject *(*PyVMExc_StopIteration)(void); /* 1039 */
    PyObject *(*PyVMExc_SyntaxError)(void); /* 1040 */
    PyObject *(*PyVMExc_SyntaxWarning)(void); /* 1041 */
    PyObject *(*PyVMExc_SystemError)(void); /* 1042 */
    PyObject *(*PyVMExc_SystemExit)(void); /* 1043 */
    PyObject *(*PyVMExc_TabError)(void); /* 1044 */
    PyObject *(*PyVMExc_TimeoutError)(void); /* 1045 */
    PyObject *(*PyVMExc_TypeError)(void); /* 1046 */
    PyObject *(*PyVMExc_UnboundLocalError)(void); /* 1047 */
    PyObject *(*PyVMExc_UnicodeDecodeError)(void); /* 1048 */
    PyObject *(*PyVMExc_UnicodeEncodeError)(void); /* 1049 */
    PyObject *(*PyVMExc_UnicodeError)(void); /* 1050 */
    PyObject *(*PyVMExc_UnicodeTranslateError)(void); /* 1051 */
    PyObject *(*PyVMExc_UnicodeWarning)(void); /* 1052 */
    PyObject *(*PyVMExc_UserWarning)(void); /* 1053 */
    PyObject *(*PyVMExc_ValueError)(void); /* 1054 */
    PyObject *(*PyVMExc_Warning)(void); /* 1055 */
    PyObject *(*PyVMExc_ZeroDivisionError)(void); /* 1056 */
    int (*PyVMExceptionClass_Check)(PyObject *); /* 1057 */
    const char *(*PyVMExceptionClass_Name)(PyObject *); /* 1058 */
    int (*PyVMExceptionInstance_Check)(PyObject *); /* 1059 */
    PyObject *(*PyVMExceptionInstance_Class)(PyObject *); /* 1060 */
    PyObject *(*PyVMException_GetArgs)(PyObject *); /* 1061 */
    PyObject *(*PyVMException_GetCause)(PyObject *); /* 1062 */
    PyObject *(*PyVMException_GetContext)(PyObject *); /* 1063 */
    PyObject *(*PyVMException_GetTraceback)(PyObject *); /* 1064 */
    void (*PyVMException_SetArgs)(PyObject *, PyObject *); /* 1065 */
    void (*PyVMException_SetCause)(PyObject *, PyObject *); /* 1066 */
    void (*PyVMException_SetContext)(PyObject *, PyObject *); /* 1067 */
    int (*PyVMException_SetTraceback)(PyObject *, PyObject *); /* 1068 */
    int (*PyVMOS_vsnprintf)(char *, size_t, const char *, va_list); /* 1069 */
    int (*PyVMSignal_SetWakeupFd)(int); /* 1070 */
    PyObject *(*PyVMUnicodeDecodeError_Create)(const char *, const char *, Py_ssize_t, Py_ssize_t, Py_ssize_t, const char *); /* 1071 */
    PyObject *(*PyVMUnicodeDecodeError_GetEncoding)(PyObject *); /* 1072 */
    int (*PyVMUnicodeDecodeError_GetEnd)(PyObject *, Py_ssize_t *); /* 1073 */
    PyObject *(*PyVMUnicodeDecodeError_GetObject)(PyObject *); /* 1074 */
    PyObject *(*PyVMUnicodeDecodeError_GetReason)(PyObject *); /* 1075 */
    int (*PyVMUnicodeDecodeError_GetStart)(PyObject *, Py_ssize_t *); /* 1076 */
    int (*PyVMUnicodeDecodeError_SetEnd)(PyObject *, Py_ssize_t); /* 1077 */
    int (*PyVMUnicodeDecodeError_SetReason)(PyObject *, const char *); /* 1078 */
    int (*PyVMUnicodeDecodeError_SetStart)(PyObject *, Py_ssize_t); /* 1079 */
    PyObject *(*PyVMUnicodeEncodeError_GetEncoding)(PyObject *); /* 1080 */
    int (*PyVMUnicodeEncodeError_GetEnd)(PyObject *, Py_ssize_t *); /* 1081 */
    PyObject *(*PyVMUnicodeEncodeError_GetObject)(PyObject *); /* 1082 */
    PyObject *(*PyVMUnicodeEncodeError_GetReason)(PyObject *); /* 1083 */
    int (*PyVMUnicodeEncodeError_GetStart)(PyObject *, Py_ssize_t *); /* 1084 */
    int (*PyVMUnicodeEncodeError_SetEnd)(PyObject *, Py_ssize_t); /* 1085 */
    int (*PyVMUnicodeEncodeError_SetReason)(PyObject *, const char *); /* 1086 */
    int (*PyVMUnicodeEncodeError_SetStart)(PyObject *, Py_ssize_t); /* 1087 */
    int (*PyVMUnicodeTranslateError_GetEnd)(PyObject *, Py_ssize_t *); /* 1088 */
    PyObject *(*PyVMUnicodeTranslateError_GetObject)(PyObject *); /* 1089 */
    PyObject *(*PyVMUnicodeTranslateError_GetReason)(PyObject *); /* 1090 */
    int (*PyVMUnicodeTranslateError_GetStart)(PyObject *, Py_ssize_t *); /* 1091 */
    int (*PyVMUnicodeTranslateError_SetEnd)(PyObject *, Py_ssize_t); /* 1092 */
    int (*PyVMUnicodeTranslateError_SetReason)(PyObject *, const char *); /* 1093 */
    int (*PyVMUnicodeTranslateError_SetStart)(PyObject *, Py_ssize_t); /* 1094 */
    PyObject *(*PyVMUnstable_Exc_PrepReraiseStar)(PyObject *, PyObject *); /* 1095 */
    void (*PyVM_FatalError)(const char *); /* 1096 */
    int (*PyVMFrameLocalsProxy_Check)(PyObject *); /* 1097 */
    PyTypeObject *(*PyVMFrameLocalsProxy_Type)(void); /* 1098 */
    int (*PyVMFrame_Check)(PyObject *); /* 1099 */
    PyFrameObject *(*PyVMFrame_GetBack)(PyFrameObject *); /* 1100 */
    PyObject *(*PyVMFrame_GetBuiltins)(PyFrameObject *); /* 1101 */
    PyCodeObject *(*PyVMFrame_GetCode)(PyFrameObject *); /* 1102 */
    PyObject *(*PyVMFrame_GetGenerator)(PyFrameObject *); /* 1103 */
    PyObject *(*PyVMFrame_GetGlobals)(PyFrameObject *); /* 1104 */
    int (*PyVMFrame_GetLasti)(PyFrameObject *); /* 1105 */
    int (*PyVMFrame_GetLineNumber)(PyFrameObject *); /* 1106 */
    PyObject *(*PyVMFrame_GetLocals)(PyFrameObject *); /* 1107 */
    PyObject *(*PyVMFrame_GetVar)(PyFrameObject *, PyObject *); /* 1108 */
    PyObject *(*PyVMFrame_GetVarString)(PyFrameObject *, const char *); /* 1109 */
    PyTypeObject *(*PyVMFrame_Type)(void); /* 1110 */
    const PyTypeObject *const*(*PyVMUnstable_ExecutableKinds)(void); /* 1111 */
    PyObject *(*PyVMUnstable_InterpreterFrame_GetCode)(struct _PyInterpreterFrame *); /* 1112 */
    int (*PyVMUnstable_InterpreterFrame_GetLasti)(struct _PyInterpreterFrame *); /* 1113 */
    int (*PyVMUnstable_InterpreterFrame_GetLine)(struct _PyInterpreterFrame *); /* 1114 */
    PyHash_FuncDef *(*PyVMHash_GetFuncDef)(void); /* 1115 */
    Py_hash_t (*PyVMObject_GenericHash)(PyObject *); /* 1116 */
    Py_hash_t (*PyVM_HashBuffer)(const void *, Py_ssize_t); /* 1117 */
    Py_hash_t (*PyVM_HashPointer)(const void *); /* 1118 */
    PyOS_sighandler_t (*PyVMOS_getsig)(int); /* 1119 */
    PyOS_sighandler_t (*PyVMOS_setsig)(int, PyOS_sighandler_t); /* 1120 */
    int (*PyVMUnstable_AtExit)(PyInterpreterState *, atexit_datacallbackfunc, void *); /* 1121 */
    int (*PyVM_AtExit)(void (*)(void)); /* 1122 */
    int (*PyVM_FdIsInteractive)(FILE *, const char *); /* 1123 */
    const char *(*PyVM_GetBuildInfo)(void); /* 1124 */
    const char *(*PyVM_GetCompiler)(void); /* 1125 */
    const char *(*PyVM_GetCopyright)(void); /* 1126 */
    wchar_t *(*PyVM_GetExecPrefix)(void); /* 1127 */
    wchar_t *(*PyVM_GetPath)(void); /* 1128 */
    const char *(*PyVM_GetPlatform)(void); /* 1129 */
    wchar_t *(*PyVM_GetPrefix)(void); /* 1130 */
    wchar_t *(*PyVM_GetProgramFullPath)(void); /* 1131 */
    wchar_t *(*PyVM_GetProgramName)(void); /* 1132 */
    wchar_t *(*PyVM_GetPythonHome)(void); /* 1133 */
    const char *(*PyVM_GetVersion)(void); /* 1134 */
    int (*PyVM_IsFinalizing)(void); /* 1135 */
    int (*PyVM_SetStandardStreamEncoding)(const char *, const char *); /* 1136 */
    unsigned long (*PyVM_Version)(void); /* 1137 */
    int (*PyVMMutex_IsLocked)(PyMutex *); /* 1138 */
    void (*PyVMMutex_Lock)(PyMutex *); /* 1139 */
    void (*PyVMMutex_Unlock)(PyMutex *); /* 1140 */
    uint32_t (*PyVM_PACK_FULL_VERSION)(int, int, int, int, int); /* 1141 */
    uint32_t (*PyVM_PACK_VERSION)(int, int); /* 1142 */
    void *(*PyVMMem_Calloc)(size_t, size_t); /* 1143 */
    void (*PyVMMem_DEL)(void *); /* 1144 */
    void (*PyVMMem_Del)(void *); /* 1145 */
    void (*PyVMMem_FREE)(void *); /* 1146 */
    void (*PyVMMem_Free)(void *); /* 1147 */
    void (*PyVMMem_GetAllocator)(PyMemAllocatorDomain, PyMemAllocatorEx *); /* 1148 */
    void *(*PyVMMem_MALLOC)(size_t); /* 1149 */
    void *(*PyVMMem_Malloc)(size_t); /* 1150 */
    void *(*PyVMMem_REALLOC)(void *, size_t); /* 1151 */
    void *(*PyVMMem_RawCalloc)(size_t, size_t); /* 1152 */
    void (*PyVMMem_RawFree)(void *); /* 1153 */
    void *(*PyVMMem_RawMalloc)(size_t); /* 1154 */
    void *(*PyVMMem_RawRealloc)(void *, size_t); /* 1155 */
    void *(*PyVMMem_Realloc)(void *, size_t); /* 1156 */
    void (*PyVMInterpreterGuard_Close)(PyInterpreterGuard *); /* 1157 */
    PyInterpreterGuard *(*PyVMInterpreterGuard_FromCurrent)(void); /* 1158 */
    PyInterpreterGuard *(*PyVMInterpreterGuard_FromView)(PyInterpreterView *); /* 1159 */
    PyInterpreterState *(*PyVMInterpreterState_Get)(void); /* 1160 */
    PyObject *(*PyVMInterpreterState_GetDict)(PyInterpreterState *); /* 1161 */
    int64_t (*PyVMInterpreterState_GetID)(PyInterpreterState *); /* 1162 */
    PyInterpreterState *(*PyVMInterpreterState_Head)(void); /* 1163 */
    PyInterpreterState *(*PyVMInterpreterState_Main)(void); /* 1164 */
    PyInterpreterState *(*PyVMInterpreterState_Next)(PyInterpreterState *); /* 1165 */
    PyThreadState *(*PyVMInterpreterState_ThreadHead)(PyInterpreterState *); /* 1166 */
    void (*PyVMInterpreterView_Close)(PyInterpreterView *); /* 1167 */
    PyInterpreterView *(*PyVMInterpreterView_FromCurrent)(void); /* 1168 */
    PyInterpreterView *(*PyVMInterpreterView_FromMain)(void); /* 1169 */
    int (*PyVMState_AddModule)(PyObject *, PyModuleDef *); /* 1170 */
    PyObject *(*PyVMState_FindModule)(PyModuleDef *); /* 1171 */
    int (*PyVMState_RemoveModule)(PyModuleDef *); /* 1172 */
    void (*PyVMThreadState_Clear)(PyThreadState *); /* 1173 */
    void (*PyVMThreadState_Delete)(PyThreadState *); /* 1174 */
    void (*PyVMThreadState_EnterTracing)(PyThreadState *); /* 1175 */
    PyThreadState *(*PyVMThreadState_GET)(void); /* 1176 */
    PyThreadState *(*PyVMThreadState_Get)(void); /* 1177 */
    PyObject *(*PyVMThreadState_GetDict)(void); /* 1178 */
    PyFrameObject *(*PyVMThreadState_GetFrame)(PyThreadState *); /* 1179 */
    uint64_t (*PyVMThreadState_GetID)(PyThreadState *); /* 1180 */
    PyInterpreterState *(*PyVMThreadState_GetInterpreter)(PyThreadState *); /* 1181 */
    PyThreadState *(*PyVMThreadState_GetUnchecked)(void); /* 1182 */
    void (*PyVMThreadState_LeaveTracing)(PyThreadState *); /* 1183 */
    PyThreadState *(*PyVMThreadState_New)(PyInterpreterState *); /* 1184 */
    PyThreadState *(*PyVMThreadState_Next)(PyThreadState *); /* 1185 */
    int (*PyVMThreadState_SetAsyncExc)(unsigned long, PyObject *); /* 1186 */
    PyObject *(*PyVMUnstable_InterpreterState_GetMainModule)(PyInterpreterState *); /* 1187 */
    void (*PyVMUnstable_ThreadState_ResetStackProtection)(PyThreadState *); /* 1188 */
    int (*PyVMUnstable_ThreadState_SetStackProtection)(PyThreadState *, void *, size_t); /* 1189 */
    _PyFrameEvalFunction (*_PyVMInterpreterState_GetEvalFrameFunc)(PyInterpreterState *); /* 1190 */
    int (*_PyVMInterpreterState_IsSpecializationEnabled)(PyInterpreterState *); /* 1191 */
    void (*_PyVMInterpreterState_SetEvalFrameAllowSpecialization)(PyInterpreterState *, int); /* 1192 */
    void (*_PyVMInterpreterState_SetEvalFrameFunc)(PyInterpreterState *, _PyFrameEvalFunction); /* 1193 */
    int (*PyVMOS_mystricmp)(const char *, const char *); /* 1194 */
    int (*PyVMOS_mystrnicmp)(const char *, const char *, Py_ssize_t); /* 1195 */
    int (*PyVMOS_stricmp)(const char *, const char *); /* 1196 */
    int (*PyVMOS_strnicmp)(const char *, const char *, Py_ssize_t); /* 1197 */
    char *(*PyVMOS_double_to_string)(double, char, int, int, int *); /* 1198 */
    double (*PyVMOS_string_to_double)(const char *, char **, PyObject *); /* 1199 */
    void (*PyVMErr_Display)(PyObject *, PyObject *, PyObject *); /* 1200 */
    void (*PyVMErr_DisplayException)(PyObject *); /* 1201 */
    void (*PyVMErr_Print)(void); /* 1202 */
    void (*PyVMErr_PrintEx)(int); /* 1203 */
    int (**(*PyVMOS_InputHook)(void))(void); /* 1204 */
    char *(*PyVMOS_Readline)(FILE *, FILE *, const char *); /* 1205 */
    char *(**(*PyVMOS_ReadlineFunctionPointer)(void))(FILE *, FILE *, const char *); /* 1206 */
    int (*PyVMRun_AnyFile)(FILE *, const char *); /* 1207 */
    int (*PyVMRun_AnyFileEx)(FILE *, const char *, int); /* 1208 */
    int (*PyVMRun_AnyFileExFlags)(FILE *, const char *, int, PyCompilerFlags *); /* 1209 */
    int (*PyVMRun_AnyFileFlags)(FILE *, const char *, PyCompilerFlags *); /* 1210 */
    PyObject *(*PyVMRun_File)(FILE *, const char *, int, PyObject *, PyObject *); /* 1211 */
    PyObject *(*PyVMRun_FileEx)(FILE *, const char *, int, PyObject *, PyObject *, int); /* 1212 */
    PyObject *(*PyVMRun_FileExFlags)(FILE *, const char *, int, PyObject *, PyObject *, int, PyCompilerFlags *); /* 1213 */
    PyObject *(*PyVMRun_FileFlags)(FILE *, const char *, int, PyObject *, PyObject *, PyCompilerFlags *); /* 1214 */
    int (*PyVMRun_InteractiveLoop)(FILE *, const char *); /* 1215 */
    int (*PyVMRun_InteractiveLoopFlags)(FILE *, const char *, PyCompilerFlags *); /* 1216 */
    int (*PyVMRun_InteractiveOne)(FILE *, const char *); /* 1217 */
    int (*PyVMRun_InteractiveOneFlags)(FILE *, const char *, PyCompilerFlags *); /* 1218 */
    int (*PyVMRun_InteractiveOneObject)(FILE *, PyObject *, PyCompilerFlags *); /* 1219 */
    int (*PyVMRun_SimpleFile)(FILE *, const char *); /* 1220 */
    int (*PyVMRun_SimpleFileEx)(FILE *, const char *, int); /* 1221 */
    int (*PyVMRun_SimpleFileExFlags)(FILE *, const char *, int, PyCompilerFlags *); /* 1222 */
    int (*PyVMRun_SimpleString)(const char *); /* 1223 */
    int (*PyVMRun_SimpleStringFlags)(const char *, PyCompilerFlags *); /* 1224 */
    PyObject *(*PyVMRun_String)(const char *, int, PyObject *, PyObject *); /* 1225 */
    PyObject *(*PyVMRun_StringFlags)(const char *, int, PyObject *, PyObject *, PyCompilerFlags *); /* 1226 */
    PyObject *(*PyVM_CompileString)(const char *, const char *, int); /* 1227 */
    PyObject *(*PyVM_CompileStringExFlags)(const char *, const char *, int, PyCompilerFlags *, int); /* 1228 */
    PyObject *(*PyVM_CompileStringFlags)(const char *, const char *, int, PyCompilerFlags *); /* 1229 */
    PyObject *(*PyVM_CompileStringObject)(const char *, PyObject *, int, PyCompilerFlags *, int); /* 1230 */
    long long (*PYVM_TIMEOUT_MAX)(void); /* 1231 */
    PyObject *(*PyVMThread_GetInfo)(void); /* 1232 */
    void (*PyVMThread_ReInitTLS)(void); /* 1233 */
    int (*PyVMThread_acquire_lock)(PyThread_type_lock, int); /* 1234 */
    PyLockStatus (*PyVMThread_acquire_lock_timed)(PyThread_type_lock, long long, int); /* 1235 */
    PyThread_type_lock (*PyVMThread_allocate_lock)(void); /* 1236 */
    int (*PyVMThread_create_key)(void); /* 1237 */
    void (*PyVMThread_delete_key)(int); /* 1238 */
    void (*PyVMThread_delete_key_value)(int); /* 1239 */
    void (*PyVMThread_free_lock)(PyThread_type_lock); /* 1240 */
    void *(*PyVMThread_get_key_value)(int); /* 1241 */
    size_t (*PyVMThread_get_stacksize)(void); /* 1242 */
    unsigned long (*PyVMThread_get_thread_ident)(void); /* 1243 */
    unsigned long (*PyVMThread_get_thread_native_id)(void); /* 1244 */
    void (*PyVMThread_init_thread)(void); /* 1245 */
    void (*PyVMThread_release_lock)(PyThread_type_lock); /* 1246 */
    int (*PyVMThread_set_key_value)(int, void *); /* 1247 */
    int (*PyVMThread_set_stacksize)(size_t); /* 1248 */
    unsigned long (*PyVMThread_start_new_thread)(void (*)(void *), void *); /* 1249 */
    Py_tss_t *(*PyVMThread_tss_alloc)(void); /* 1250 */
    int (*PyVMThread_tss_create)(Py_tss_t *); /* 1251 */
    void (*PyVMThread_tss_delete)(Py_tss_t *); /* 1252 */
    void (*PyVMThread_tss_free)(Py_tss_t *); /* 1253 */
    void *(*PyVMThread_tss_get)(Py_tss_t *); /* 1254 */
    int (*PyVMThread_tss_is_created)(Py_tss_t *); /* 1255 */
    int (*PyVMThread_tss_set)(Py_tss_t *, void *); /* 1256 */
    double (*PyVMTime_AsSecondsDouble)(PyTime_t); /* 1257 */
    int (*PyVMTime_Monotonic)(PyTime_t *); /* 1258 */
    int (*PyVMTime_MonotonicRaw)(PyTime_t *); /* 1259 */
    int (*PyVMTime_PerfCounter)(PyTime_t *); /* 1260 */
    int (*PyVMTime_PerfCounterRaw)(PyTime_t *); /* 1261 */
    int (*PyVMTime_Time)(PyTime_t *); /* 1262 */
    int (*PyVMTime_TimeRaw)(PyTime_t *); /* 1263 */
    PyTypeObject *(*PyVMLongRangeIter_Type)(void); /* 1264 */
    PyTypeObject *(*PyVMRangeIter_Type)(void); /* 1265 */
    int (*PyVMRange_Check)(PyObject *); /* 1266 */
    PyTypeObject *(*PyVMRange_Type)(void); /* 1267 */
    void (*PyVM_DECREF)(PyObject *); /* 1268 */
    void (*PyVM_DecRef)(PyObject *); /* 1269 */
    void (*PyVM_INCREF)(PyObject *); /* 1270 */
    void (*PyVM_IncRef)(PyObject *); /* 1271 */
    PyObject *(*PyVM_NewRef)(PyObject *); /* 1272 */
    Py_ssize_t (*PyVM_REFCNT)(PyObject *); /* 1273 */
    void (*PyVM_SET_REFCNT)(PyObject *, Py_ssize_t); /* 1274 */
    void (*PyVM_XDECREF)(PyObject *); /* 1275 */
    void (*PyVM_XINCREF)(PyObject *); /* 1276 */
    PyObject *(*PyVM_XNewRef)(PyObject *); /* 1277 */
    int (*PyVMSentinel_Check)(PyObject *); /* 1278 */
    int (*PyVMSentinel_CheckExact)(PyObject *); /* 1279 */
    PyObject *(*PyVMSentinel_New)(const char *, const char *, const char *); /* 1280 */
    PyTypeObject *(*PyVMSentinel_Type)(void); /* 1281 */
    int (*PyVMAnySet_Check)(PyObject *); /* 1282 */
    int (*PyVMAnySet_CheckExact)(PyObject *); /* 1283 */
    int (*PyVMFrozenSet_Check)(PyObject *); /* 1284 */
    int (*PyVMFrozenSet_CheckExact)(PyObject *); /* 1285 */
    PyObject *(*PyVMFrozenSet_New)(PyObject *); /* 1286 */
    PyTypeObject *(*PyVMFrozenSet_Type)(void); /* 1287 */
    PyTypeObject *(*PyVMSetIter_Type)(void); /* 1288 */
    int (*PyVMSet_Add)(PyObject *, PyObject *); /* 1289 */
    int (*PyVMSet_Check)(PyObject *); /* 1290 */
    int (*PyVMSet_CheckExact)(PyObject *); /* 1291 */
    int (*PyVMSet_Clear)(PyObject *); /* 1292 */
    int (*PyVMSet_Contains)(PyObject *, PyObject *); /* 1293 */
    int (*PyVMSet_Discard)(PyObject *, PyObject *); /* 1294 */
    Py_ssize_t (*PyVMSet_GET_SIZE)(PyObject *); /* 1295 */
    PyObject *(*PyVMSet_New)(PyObject *); /* 1296 */
    PyObject *(*PyVMSet_Pop)(PyObject *); /* 1297 */
    Py_ssize_t (*PyVMSet_Size)(PyObject *); /* 1298 */
    PyTypeObject *(*PyVMSet_Type)(void); /* 1299 */
    PyTypeObject *(*PyVMEllipsis_Type)(void); /* 1300 */
    Py_ssize_t (*PyVMSlice_AdjustIndices)(Py_ssize_t, Py_ssize_t *, Py_ssize_t *, Py_ssize_t); /* 1301 */
    int (*PyVMSlice_Check)(PyObject *); /* 1302 */
    int (*PyVMSlice_GetIndices)(PyObject *, Py_ssize_t, Py_ssize_t *, Py_ssize_t *, Py_ssize_t *); /* 1303 */
    int (*PyVMSlice_GetIndicesEx)(PyObject *, Py_ssize_t, Py_ssize_t *, Py_ssize_t *, Py_ssize_t *, Py_ssize_t *); /* 1304 */
    PyObject *(*PyVMSlice_New)(PyObject *, PyObject *, PyObject *); /* 1305 */
    PyTypeObject *(*PyVMSlice_Type)(void); /* 1306 */
    int (*PyVMSlice_Unpack)(PyObject *, Py_ssize_t *, Py_ssize_t *, Py_ssize_t *); /* 1307 */
    PyObject *(*PyVM_Ellipsis)(void); /* 1308 */
    PyObject *(*PyVMStructSequence_GET_ITEM)(PyObject *, Py_ssize_t); /* 1309 */
    PyObject *(*PyVMStructSequence_GetItem)(PyObject *, Py_ssize_t); /* 1310 */
    void (*PyVMStructSequence_InitType)(PyTypeObject *, PyStructSequence_Desc *); /* 1311 */
    int (*PyVMStructSequence_InitType2)(PyTypeObject *, PyStructSequence_Desc *); /* 1312 */
    PyObject *(*PyVMStructSequence_New)(PyTypeObject *); /* 1313 */
    PyTypeObject *(*PyVMStructSequence_NewType)(PyStructSequence_Desc *); /* 1314 */
    void (*PyVMStructSequence_SET_ITEM)(PyObject *, Py_ssize_t, PyObject *); /* 1315 */
    void (*PyVMStructSequence_SetItem)(PyObject *, Py_ssize_t, PyObject *); /* 1316 */
    const char *(*PyVMStructSequence_UnnamedField)(void); /* 1317 */
    void (*PyVMSys_AddWarnOption)(const wchar_t *); /* 1318 */
    void (*PyVMSys_AddWarnOptionUnicode)(PyObject *); /* 1319 */
    void (*PyVMSys_AddXOption)(const wchar_t *); /* 1320 */
    void (*PyVMSys_FormatStderrV)(const char *, va_list); /* 1321 */
    void (*PyVMSys_FormatStdoutV)(const char *, va_list); /* 1322 */
    PyObject *(*PyVMSys_GetAttr)(PyObject *); /* 1323 */
    PyObject *(*PyVMSys_GetAttrString)(const char *); /* 1324 */
    PyObject *(*PyVMSys_GetObject)(const char *); /* 1325 */
    int (*PyVMSys_GetOptionalAttr)(PyObject *, PyObject **); /* 1326 */
    int (*PyVMSys_GetOptionalAttrString)(const char *, PyObject **); /* 1327 */
    PyObject *(*PyVMSys_GetXOptions)(void); /* 1328 */
    int (*PyVMSys_HasWarnOptions)(void); /* 1329 */
    void (*PyVMSys_ResetWarnOptions)(void); /* 1330 */
    void (*PyVMSys_SetArgv)(int, wchar_t **); /* 1331 */
    void (*PyVMSys_SetArgvEx)(int, wchar_t **, int); /* 1332 */
    int (*PyVMSys_SetObject)(const char *, PyObject *); /* 1333 */
    void (*PyVMSys_SetPath)(const wchar_t *); /* 1334 */
    void (*PyVMSys_WriteStderrV)(const char *, va_list); /* 1335 */
    void (*PyVMSys_WriteStdoutV)(const char *, va_list); /* 1336 */
    int (*PyVMTraceBack_Check)(PyObject *); /* 1337 */
    int (*PyVMTraceBack_Here)(PyFrameObject *); /* 1338 */
    int (*PyVMTraceBack_Print)(PyObject *, PyObject *); /* 1339 */
    PyTypeObject *(*PyVMTraceBack_Type)(void); /* 1340 */
    const char *(*PyVMUnstable_DumpTraceback)(int, PyThreadState *); /* 1341 */
    const char *(*PyVMUnstable_DumpTracebackThreads)(int, PyInterpreterState *, PyThreadState *, Py_ssize_t); /* 1342 */
    int (*PyVMTraceMalloc_Track)(unsigned int, uintptr_t, size_t); /* 1343 */
    int (*PyVMTraceMalloc_Untrack)(unsigned int, uintptr_t); /* 1344 */
    PyTypeObject *(*PyVMTupleIter_Type)(void); /* 1345 */
    int (*PyVMTuple_Check)(PyObject *); /* 1346 */
    int (*PyVMTuple_CheckExact)(PyObject *); /* 1347 */
    PyObject *(*PyVMTuple_FromArray)(PyObject *const *, Py_ssize_t); /* 1348 */
    PyObject *(*PyVMTuple_GET_ITEM)(PyObject *, Py_ssize_t); /* 1349 */
    Py_ssize_t (*PyVMTuple_GET_SIZE)(PyObject *); /* 1350 */
    PyObject *(*PyVMTuple_GetItem)(PyObject *, Py_ssize_t); /* 1351 */
    PyObject *(*PyVMTuple_GetSlice)(PyObject *, Py_ssize_t, Py_ssize_t); /* 1352 */
    PyObject *(*PyVMTuple_New)(Py_ssize_t); /* 1353 */
    PyObject *(*PyVMTuple_PackV)(Py_ssize_t, va_list); /* 1354 */
    void (*PyVMTuple_SET_ITEM)(PyObject *, Py_ssize_t, PyObject *); /* 1355 */
    int (*PyVMTuple_SetItem)(PyObject *, Py_ssize_t, PyObject *); /* 1356 */
    Py_ssize_t (*PyVMTuple_Size)(PyObject *); /* 1357 */
    PyTypeObject *(*PyVMTuple_Type)(void); /* 1358 */
    int (*_PyVMTuple_Resize)(PyObject **, Py_ssize_t); /* 1359 */
    PyTypeObject *(*PyVMUnicodeIter_Type)(void); /* 1360 */
    PyUnicodeWriter *(*PyVMUnicodeWriter_Create)(Py_ssize_t); /* 1361 */
    int (*PyVMUnicodeWriter_DecodeUTF8Stateful)(PyUnicodeWriter *, const char *, Py_ssize_t, const char *, Py_ssize_t *); /* 1362 */
    void (*PyVMUnicodeWriter_Discard)(PyUnicodeWriter *); /* 1363 */
    PyObject *(*PyVMUnicodeWriter_Finish)(PyUnicodeWriter *); /* 1364 */
    int (*PyVMUnicodeWriter_FormatV)(PyUnicodeWriter *, const char *, va_list); /* 1365 */
    int (*PyVMUnicodeWriter_WriteASCII)(PyUnicodeWriter *, const char *, Py_ssize_t); /* 1366 */
    int (*PyVMUnicodeWriter_WriteChar)(PyUnicodeWriter *, Py_UCS4); /* 1367 */
    int (*PyVMUnicodeWriter_WriteRepr)(PyUnicodeWriter *, PyObject *); /* 1368 */
    int (*PyVMUnicodeWriter_WriteStr)(PyUnicodeWriter *, PyObject *); /* 1369 */
    int (*PyVMUnicodeWriter_WriteSubstring)(PyUnicodeWriter *, PyObject *, Py_ssize_t, Py_ssize_t); /* 1370 */
    int (*PyVMUnicodeWriter_WriteUCS4)(PyUnicodeWriter *, const Py_UCS4 *, Py_ssize_t); /* 1371 */
    int (*PyVMUnicodeWriter_WriteUTF8)(PyUnicodeWriter *, const char *, Py_ssize_t); /* 1372 */
    int (*PyVMUnicodeWriter_WriteWideChar)(PyUnicodeWriter *, const wchar_t *, Py_ssize_t); /* 1373 */
    Py_UCS1 *(*PyVMUnicode_1BYTE_DATA)(PyObject *); /* 1374 */
    Py_UCS2 *(*PyVMUnicode_2BYTE_DATA)(PyObject *); /* 1375 */
    Py_UCS4 *(*PyVMUnicode_4BYTE_DATA)(PyObject *); /* 1376 */
    const char *(*PyVMUnicode_AS_DATA)(PyObject *); /* 1377 */
    Py_UNICODE *(*PyVMUnicode_AS_UNICODE)(PyObject *); /* 1378 */
    void (*PyVMUnicode_Append)(PyObject **, PyObject *); /* 1379 */
    void (*PyVMUnicode_AppendAndDel)(PyObject **, PyObject *); /* 1380 */
    PyObject *(*PyVMUnicode_AsASCIIString)(PyObject *); /* 1381 */
    PyObject *(*PyVMUnicode_AsCharmapString)(PyObject *, PyObject *); /* 1382 */
    PyObject *(*PyVMUnicode_AsDecodedObject)(PyObject *, const char *, const char *); /* 1383 */
    PyObject *(*PyVMUnicode_AsDecodedUnicode)(PyObject *, const char *, const char *); /* 1384 */
    PyObject *(*PyVMUnicode_AsEncodedObject)(PyObject *, const char *, const char *); /* 1385 */
    PyObject *(*PyVMUnicode_AsEncodedString)(PyObject *, const char *, const char *); /* 1386 */
    PyObject *(*PyVMUnicode_AsEncodedUnicode)(PyObject *, const char *, const char *); /* 1387 */
    PyObject *(*PyVMUnicode_AsLatin1String)(PyObject *); /* 1388 */
    PyObject *(*PyVMUnicode_AsRawUnicodeEscapeString)(PyObject *); /* 1389 */
    Py_UCS4 *(*PyVMUnicode_AsUCS4)(PyObject *, Py_UCS4 *, Py_ssize_t, int); /* 1390 */
    Py_UCS4 *(*PyVMUnicode_AsUCS4Copy)(PyObject *); /* 1391 */
    PyObject *(*PyVMUnicode_AsUTF16String)(PyObject *); /* 1392 */
    PyObject *(*PyVMUnicode_AsUTF32String)(PyObject *); /* 1393 */
    const char *(*PyVMUnicode_AsUTF8)(PyObject *); /* 1394 */
    const char *(*PyVMUnicode_AsUTF8AndSize)(PyObject *, Py_ssize_t *); /* 1395 */
    PyObject *(*PyVMUnicode_AsUTF8String)(PyObject *); /* 1396 */
    Py_UNICODE *(*PyVMUnicode_AsUnicode)(PyObject *); /* 1397 */
    Py_UNICODE *(*PyVMUnicode_AsUnicodeAndSize)(PyObject *, Py_ssize_t *); /* 1398 */
    PyObject *(*PyVMUnicode_AsUnicodeEscapeString)(PyObject *); /* 1399 */
    Py_ssize_t (*PyVMUnicode_AsWideChar)(PyObject *, wchar_t *, Py_ssize_t); /* 1400 */
    wchar_t *(*PyVMUnicode_AsWideCharString)(PyObject *, Py_ssize_t *); /* 1401 */
    PyObject *(*PyVMUnicode_BuildEncodingMap)(PyObject *); /* 1402 */
    unsigned int (*PyVMUnicode_CHECK_INTERNED)(PyObject *); /* 1403 */
    int (*PyVMUnicode_Check)(PyObject *); /* 1404 */
    int (*PyVMUnicode_CheckExact)(PyObject *); /* 1405 */
    int (*PyVMUnicode_Compare)(PyObject *, PyObject *); /* 1406 */
    int (*PyVMUnicode_CompareWithASCIIString)(PyObject *, const char *); /* 1407 */
    PyObject *(*PyVMUnicode_Concat)(PyObject *, PyObject *); /* 1408 */
    int (*PyVMUnicode_Contains)(PyObject *, PyObject *); /* 1409 */
    Py_ssize_t (*PyVMUnicode_CopyCharacters)(PyObject *, Py_ssize_t, PyObject *, Py_ssize_t, Py_ssize_t); /* 1410 */
    Py_ssize_t (*PyVMUnicode_Count)(PyObject *, PyObject *, Py_ssize_t, Py_ssize_t); /* 1411 */
    void *(*PyVMUnicode_DATA)(PyObject *); /* 1412 */
    PyObject *(*PyVMUnicode_Decode)(const char *, Py_ssize_t, const char *, const char *); /* 1413 */
    PyObject *(*PyVMUnicode_DecodeASCII)(const char *, Py_ssize_t, const char *); /* 1414 */
    PyObject *(*PyVMUnicode_DecodeCharmap)(const char *, Py_ssize_t, PyObject *, const char *); /* 1415 */
    PyObject *(*PyVMUnicode_DecodeFSDefault)(const char *); /* 1416 */
    PyObject *(*PyVMUnicode_DecodeFSDefaultAndSize)(const char *, Py_ssize_t); /* 1417 */
    PyObject *(*PyVMUnicode_DecodeLatin1)(const char *, Py_ssize_t, const char *); /* 1418 */
    PyObject *(*PyVMUnicode_DecodeLocale)(const char *, const char *); /* 1419 */
    PyObject *(*PyVMUnicode_DecodeLocaleAndSize)(const char *, Py_ssize_t, const char *); /* 1420 */
    PyObject *(*PyVMUnicode_DecodeRawUnicodeEscape)(const char *, Py_ssize_t, const char *); /* 1421 */
    PyObject *(*PyVMUnicode_DecodeUTF16)(const char *, Py_ssize_t, const char *, int *); /* 1422 */
    PyObject *(*PyVMUnicode_DecodeUTF16Stateful)(const char *, Py_ssize_t, const char *, int *, Py_ssize_t *); /* 1423 */
    PyObject *(*PyVMUnicode_DecodeUTF32)(const char *, Py_ssize_t, const char *, int *); /* 1424 */
    PyObject *(*PyVMUnicode_DecodeUTF32Stateful)(const char *, Py_ssize_t, const char *, int *, Py_ssize_t *); /* 1425 */
    PyObject *(*PyVMUnicode_DecodeUTF7)(const char *, Py_ssize_t, const char *); /* 1426 */
    PyObject *(*PyVMUnicode_DecodeUTF7Stateful)(const char *, Py_ssize_t, const char *, Py_ssize_t *); /* 1427 */
    PyObject *(*PyVMUnicode_DecodeUTF8)(const char *, Py_ssize_t, const char *); /* 1428 */
    PyObject *(*PyVMUnicode_DecodeUTF8Stateful)(const char *, Py_ssize_t, const char *, Py_ssize_t *); /* 1429 */
    PyObject *(*PyVMUnicode_DecodeUnicodeEscape)(const char *, Py_ssize_t, const char *); /* 1430 */
    PyObject *(*PyVMUnicode_EncodeFSDefault)(PyObject *); /* 1431 */
    PyObject *(*PyVMUnicode_EncodeLocale)(PyObject *, const char *); /* 1432 */
    int (*PyVMUnicode_Equal)(PyObject *, PyObject *); /* 1433 */
    int (*PyVMUnicode_EqualToUTF8)(PyObject *, const char *); /* 1434 */
    int (*PyVMUnicode_EqualToUTF8AndSize)(PyObject *, const char *, Py_ssize_t); /* 1435 */
    int (*PyVMUnicode_FSConverter)(PyObject *, void *); /* 1436 */
    int (*PyVMUnicode_FSDecoder)(PyObject *, void *); /* 1437 */
    Py_ssize_t (*PyVMUnicode_Fill)(PyObject *, Py_ssize_t, Py_ssize_t, Py_UCS4); /* 1438 */
    Py_ssize_t (*PyVMUnicode_Find)(PyObject *, PyObject *, Py_ssize_t, Py_ssize_t, int); /* 1439 */
    Py_ssize_t (*PyVMUnicode_FindChar)(PyObject *, Py_UCS4, Py_ssize_t, Py_ssize_t, int); /* 1440 */
    PyObject *(*PyVMUnicode_Format)(PyObject *, PyObject *); /* 1441 */
    PyObject *(*PyVMUnicode_FromEncodedObject)(PyObject *, const char *, const char *); /* 1442 */
    PyObject *(*PyVMUnicode_FromFormatV)(const char *, va_list); /* 1443 */
    PyObject *(*PyVMUnicode_FromKindAndData)(int, const void *, Py_ssize_t); /* 1444 */
    PyObject *(*PyVMUnicode_FromObject)(PyObject *); /* 1445 */
    PyObject *(*PyVMUnicode_FromOrdinal)(int); /* 1446 */
    PyObject *(*PyVMUnicode_FromString)(const char *); /* 1447 */
    PyObject *(*PyVMUnicode_FromStringAndSize)(const char *, Py_ssize_t); /* 1448 */
    PyObject *(*PyVMUnicode_FromUnicode)(const Py_UNICODE *, Py_ssize_t); /* 1449 */
    PyObject *(*PyVMUnicode_FromWideChar)(const wchar_t *, Py_ssize_t); /* 1450 */
    Py_ssize_t (*PyVMUnicode_GET_DATA_SIZE)(PyObject *); /* 1451 */
    Py_ssize_t (*PyVMUnicode_GET_LENGTH)(PyObject *); /* 1452 */
    Py_ssize_t (*PyVMUnicode_GET_SIZE)(PyObject *); /* 1453 */
    const char *(*PyVMUnicode_GetDefaultEncoding)(void); /* 1454 */
    Py_ssize_t (*PyVMUnicode_GetLength)(PyObject *); /* 1455 */
    Py_ssize_t (*PyVMUnicode_GetSize)(PyObject *); /* 1456 */
    unsigned int (*PyVMUnicode_IS_ASCII)(PyObject *); /* 1457 */
    unsigned int (*PyVMUnicode_IS_COMPACT)(PyObject *); /* 1458 */
    int (*PyVMUnicode_IS_COMPACT_ASCII)(PyObject *); /* 1459 */
    unsigned int (*PyVMUnicode_IS_READY)(PyObject *); /* 1460 */
    PyObject *(*PyVMUnicode_InternFromString)(const char *); /* 1461 */
    void (*PyVMUnicode_InternImmortal)(PyObject **); /* 1462 */
    void (*PyVMUnicode_InternInPlace)(PyObject **); /* 1463 */
    int (*PyVMUnicode_IsIdentifier)(PyObject *); /* 1464 */
    PyObject *(*PyVMUnicode_Join)(PyObject *, PyObject *); /* 1465 */
    int (*PyVMUnicode_KIND)(PyObject *); /* 1466 */
    Py_UCS4 (*PyVMUnicode_MAX_CHAR_VALUE)(PyObject *); /* 1467 */
    PyObject *(*PyVMUnicode_New)(Py_ssize_t, Py_UCS4); /* 1468 */
    PyObject *(*PyVMUnicode_Partition)(PyObject *, PyObject *); /* 1469 */
    Py_UCS4 (*PyVMUnicode_READ)(int, const void *, Py_ssize_t); /* 1470 */
    int (*PyVMUnicode_READY)(PyObject *); /* 1471 */
    Py_UCS4 (*PyVMUnicode_READ_CHAR)(PyObject *, Py_ssize_t); /* 1472 */
    PyObject *(*PyVMUnicode_RPartition)(PyObject *, PyObject *); /* 1473 */
    PyObject *(*PyVMUnicode_RSplit)(PyObject *, PyObject *, Py_ssize_t); /* 1474 */
    Py_UCS4 (*PyVMUnicode_ReadChar)(PyObject *, Py_ssize_t); /* 1475 */
    PyObject *(*PyVMUnicode_Replace)(PyObject *, PyObject *, PyObject *, Py_ssize_t); /* 1476 */
    int (*PyVMUnicode_Resize)(PyObject **, Py_ssize_t); /* 1477 */
    PyObject *(*PyVMUnicode_RichCompare)(PyObject *, PyObject *, int); /* 1478 */
    PyObject *(*PyVMUnicode_Split)(PyObject *, PyObject *, Py_ssize_t); /* 1479 */
    PyObject *(*PyVMUnicode_Splitlines)(PyObject *, int); /* 1480 */
    PyObject *(*PyVMUnicode_Substring)(PyObject *, Py_ssize_t, Py_ssize_t); /* 1481 */
    Py_ssize_t (*PyVMUnicode_Tailmatch)(PyObject *, PyObject *, Py_ssize_t, Py_ssize_t, int); /* 1482 */
    PyObject *(*PyVMUnicode_Translate)(PyObject *, PyObject *, const char *); /* 1483 */
    PyTypeObject *(*PyVMUnicode_Type)(void); /* 1484 */
    void (*PyVMUnicode_WRITE)(int, void *, Py_ssize_t, Py_UCS4); /* 1485 */
    Py_ssize_t (*PyVMUnicode_WSTR_LENGTH)(PyObject *); /* 1486 */
    int (*PyVMUnicode_WriteChar)(PyObject *, Py_ssize_t, Py_UCS4); /* 1487 */
    Py_hash_t (*PyVMUnstable_Unicode_GET_CACHED_HASH)(PyObject *); /* 1488 */
    Py_UCS4 (*PyVM_UNICODE_HIGH_SURROGATE)(Py_UCS4); /* 1489 */
    int (*PyVM_UNICODE_ISALNUM)(Py_UCS4); /* 1490 */
    int (*PyVM_UNICODE_ISALPHA)(Py_UCS4); /* 1491 */
    int (*PyVM_UNICODE_ISDECIMAL)(Py_UCS4); /* 1492 */
    int (*PyVM_UNICODE_ISDIGIT)(Py_UCS4); /* 1493 */
    int (*PyVM_UNICODE_ISLINEBREAK)(Py_UCS4); /* 1494 */
    int (*PyVM_UNICODE_ISLOWER)(Py_UCS4); /* 1495 */
    int (*PyVM_UNICODE_ISNUMERIC)(Py_UCS4); /* 1496 */
    int (*PyVM_UNICODE_ISPRINTABLE)(Py_UCS4); /* 1497 */
    int (*PyVM_UNICODE_ISSPACE)(Py_UCS4); /* 1498 */
    int (*PyVM_UNICODE_ISTITLE)(Py_UCS4); /* 1499 */
    int (*PyVM_UNICODE_ISUPPER)(Py_UCS4); /* 1500 */
    int (*PyVM_UNICODE_IS_HIGH_SURROGATE)(Py_UCS4); /* 1501 */
    int (*PyVM_UNICODE_IS_LOW_SURROGATE)(Py_UCS4); /* 1502 */
    int (*PyVM_UNICODE_IS_SURROGATE)(Py_UCS4); /* 1503 */
    Py_UCS4 (*PyVM_UNICODE_JOIN_SURROGATES)(Py_UCS4, Py_UCS4); /* 1504 */
    Py_UCS4 (*PyVM_UNICODE_LOW_SURROGATE)(Py_UCS4); /* 1505 */
    int (*PyVM_UNICODE_TODECIMAL)(Py_UCS4); /* 1506 */
    int (*PyVM_UNICODE_TODIGIT)(Py_UCS4); /* 1507 */
    Py_UCS4 (*PyVM_UNICODE_TOLOWER)(Py_UCS4); /* 1508 */
    double (*PyVM_UNICODE_TONUMERIC)(Py_UCS4); /* 1509 */
    Py_UCS4 (*PyVM_UNICODE_TOTITLE)(Py_UCS4); /* 1510 */
    Py_UCS4 (*PyVM_UNICODE_TOUPPER)(Py_UCS4); /* 1511 */
    int (*PyVMErr_ResourceWarningV)(PyObject *, Py_ssize_t, const char *, va_list); /* 1512 */
    int (*PyVMErr_Warn)(PyObject *, const char *); /* 1513 */
    int (*PyVMErr_WarnEx)(PyObject *, const char *, Py_ssize_t); /* 1514 */
    int (*PyVMErr_WarnExplicit)(PyObject *, const char *, const char *, int, const char *, PyObject *); /* 1515 */
    int (*PyVMErr_WarnExplicitFormatV)(PyObject *, const char *, int, const char *, PyObject *, const char *, va_list); /* 1516 */
    int (*PyVMErr_WarnExplicitObject)(PyObject *, PyObject *, PyObject *, int, PyObject *, PyObject *); /* 1517 */
    int (*PyVMErr_WarnFormatV)(PyObject *, Py_ssize_t, const char *, va_list); /* 1518 */
    int (*PyVMWeakref_Check)(PyObject *); /* 1519 */
    int (*PyVMWeakref_CheckProxy)(PyObject *); /* 1520 */
    int (*PyVMWeakref_CheckRef)(PyObject *); /* 1521 */
    int (*PyVMWeakref_CheckRefExact)(PyObject *); /* 1522 */
    PyObject *(*PyVMWeakref_GET_OBJECT)(PyObject *); /* 1523 */
    PyObject *(*PyVMWeakref_GetObject)(PyObject *); /* 1524 */
    int (*PyVMWeakref_GetRef)(PyObject *, PyObject **); /* 1525 */
    int (*PyVMWeakref_IsDead)(PyObject *); /* 1526 */
    PyObject *(*PyVMWeakref_NewProxy)(PyObject *, PyObject *); /* 1527 */
    PyObject *(*PyVMWeakref_NewRef)(PyObject *, PyObject *); /* 1528 */
} PyVM_API;

#endif
