/* Generated: pyvm-codegen generate. Do not edit: slots come from codegen/abi.lock and never move. */
#ifndef PYVM_TABLE_H
#define PYVM_TABLE_H

/* The types are pyvm/types.h's in libpyvm, and Python.h's in an engine. */
#ifdef Py_PYTHON_H
#include "engine/api/types.h"
#else
#include "pyvm/types.h"
#endif

#define PYVM_SLOTS 1544

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
    int (*PyVM_EnterRecursiveCall)(const char *); /* 210 */
    int (*PyVM_GetRecursionLimit)(void); /* 211 */
    void (*PyVM_LeaveRecursiveCall)(void); /* 212 */
    int (*PyVM_MakePendingCalls)(void); /* 213 */
    void (*PyVM_SetRecursionLimit)(int); /* 214 */
    Py_ssize_t (*_PyVMEval_RequestCodeExtraIndex)(freefunc); /* 215 */
    int (*PyVMInstanceMethod_Check)(PyObject *); /* 216 */
    PyObject *(*PyVMInstanceMethod_Function)(PyObject *); /* 217 */
    PyObject *(*PyVMInstanceMethod_GET_FUNCTION)(PyObject *); /* 218 */
    PyObject *(*PyVMInstanceMethod_New)(PyObject *); /* 219 */
    PyTypeObject *(*PyVMInstanceMethod_Type)(void); /* 220 */
    int (*PyVMMethod_Check)(PyObject *); /* 221 */
    PyObject *(*PyVMMethod_Function)(PyObject *); /* 222 */
    PyObject *(*PyVMMethod_GET_FUNCTION)(PyObject *); /* 223 */
    PyObject *(*PyVMMethod_GET_SELF)(PyObject *); /* 224 */
    PyObject *(*PyVMMethod_New)(PyObject *, PyObject *); /* 225 */
    PyObject *(*PyVMMethod_Self)(PyObject *); /* 226 */
    PyTypeObject *(*PyVMMethod_Type)(void); /* 227 */
    int (*PyVMCode_AddWatcher)(PyCode_WatchCallback); /* 228 */
    int (*PyVMCode_Addr2Line)(PyCodeObject *, int); /* 229 */
    int (*PyVMCode_Addr2Location)(PyCodeObject *, int, int *, int *, int *, int *); /* 230 */
    int (*PyVMCode_Check)(PyObject *); /* 231 */
    int (*PyVMCode_ClearWatcher)(int); /* 232 */
    PyObject *(*PyVMCode_GetCellvars)(PyCodeObject *); /* 233 */
    PyObject *(*PyVMCode_GetCode)(PyCodeObject *); /* 234 */
    int (*PyVMCode_GetFirstFree)(PyCodeObject *); /* 235 */
    PyObject *(*PyVMCode_GetFreevars)(PyCodeObject *); /* 236 */
    Py_ssize_t (*PyVMCode_GetNumFree)(PyCodeObject *); /* 237 */
    PyObject *(*PyVMCode_GetVarnames)(PyCodeObject *); /* 238 */
    PyCodeObject *(*PyVMCode_New)(int, int, int, int, int, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, int, PyObject *, PyObject *); /* 239 */
    PyCodeObject *(*PyVMCode_NewEmpty)(const char *, const char *, int); /* 240 */
    PyCodeObject *(*PyVMCode_NewWithPosOnlyArgs)(int, int, int, int, int, int, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, int, PyObject *, PyObject *); /* 241 */
    PyObject *(*PyVMCode_Optimize)(PyObject *, PyObject *, PyObject *, PyObject *); /* 242 */
    PyTypeObject *(*PyVMCode_Type)(void); /* 243 */
    int (*PyVMUnstable_Code_GetExtra)(PyObject *, Py_ssize_t, void **); /* 244 */
    int (*PyVMUnstable_Code_GetFirstFree)(PyCodeObject *); /* 245 */
    PyCodeObject *(*PyVMUnstable_Code_New)(int, int, int, int, int, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, int, PyObject *, PyObject *); /* 246 */
    PyCodeObject *(*PyVMUnstable_Code_NewWithPosOnlyArgs)(int, int, int, int, int, int, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, PyObject *, int, PyObject *, PyObject *); /* 247 */
    int (*PyVMUnstable_Code_SetExtra)(PyObject *, Py_ssize_t, void *); /* 248 */
    int (*_PyVMCode_GetExtra)(PyObject *, Py_ssize_t, void **); /* 249 */
    int (*_PyVMCode_SetExtra)(PyObject *, Py_ssize_t, void *); /* 250 */
    PyObject *(*PyVMCodec_BackslashReplaceErrors)(PyObject *); /* 251 */
    PyObject *(*PyVMCodec_Decode)(PyObject *, const char *, const char *); /* 252 */
    PyObject *(*PyVMCodec_Decoder)(const char *); /* 253 */
    PyObject *(*PyVMCodec_Encode)(PyObject *, const char *, const char *); /* 254 */
    PyObject *(*PyVMCodec_Encoder)(const char *); /* 255 */
    PyObject *(*PyVMCodec_IgnoreErrors)(PyObject *); /* 256 */
    PyObject *(*PyVMCodec_IncrementalDecoder)(const char *, const char *); /* 257 */
    PyObject *(*PyVMCodec_IncrementalEncoder)(const char *, const char *); /* 258 */
    int (*PyVMCodec_KnownEncoding)(const char *); /* 259 */
    PyObject *(*PyVMCodec_LookupError)(const char *); /* 260 */
    PyObject *(*PyVMCodec_NameReplaceErrors)(PyObject *); /* 261 */
    int (*PyVMCodec_Register)(PyObject *); /* 262 */
    int (*PyVMCodec_RegisterError)(const char *, PyObject *); /* 263 */
    PyObject *(*PyVMCodec_ReplaceErrors)(PyObject *); /* 264 */
    PyObject *(*PyVMCodec_StreamReader)(const char *, PyObject *, const char *); /* 265 */
    PyObject *(*PyVMCodec_StreamWriter)(const char *, PyObject *, const char *); /* 266 */
    PyObject *(*PyVMCodec_StrictErrors)(PyObject *); /* 267 */
    int (*PyVMCodec_Unregister)(PyObject *); /* 268 */
    PyObject *(*PyVMCodec_XMLCharRefReplaceErrors)(PyObject *); /* 269 */
    const char *(*PyVM_hexdigits)(void); /* 270 */
    int (*PyVMCF_COMPILE_MASK)(void); /* 271 */
    int (*PyVMCompile_OpcodeStackEffect)(int, int); /* 272 */
    int (*PyVMCompile_OpcodeStackEffectWithJump)(int, int, int); /* 273 */
    Py_complex (*PyVMComplex_AsCComplex)(PyObject *); /* 274 */
    int (*PyVMComplex_Check)(PyObject *); /* 275 */
    int (*PyVMComplex_CheckExact)(PyObject *); /* 276 */
    PyObject *(*PyVMComplex_FromCComplex)(Py_complex); /* 277 */
    PyObject *(*PyVMComplex_FromDoubles)(double, double); /* 278 */
    double (*PyVMComplex_ImagAsDouble)(PyObject *); /* 279 */
    double (*PyVMComplex_RealAsDouble)(PyObject *); /* 280 */
    PyTypeObject *(*PyVMComplex_Type)(void); /* 281 */
    double (*_PyVM_c_abs)(Py_complex); /* 282 */
    Py_complex (*_PyVM_c_diff)(Py_complex, Py_complex); /* 283 */
    Py_complex (*_PyVM_c_neg)(Py_complex); /* 284 */
    Py_complex (*_PyVM_c_pow)(Py_complex, Py_complex); /* 285 */
    Py_complex (*_PyVM_c_prod)(Py_complex, Py_complex); /* 286 */
    Py_complex (*_PyVM_c_quot)(Py_complex, Py_complex); /* 287 */
    Py_complex (*_PyVM_c_sum)(Py_complex, Py_complex); /* 288 */
    int (*PyVMContextToken_CheckExact)(PyObject *); /* 289 */
    PyTypeObject *(*PyVMContextToken_Type)(void); /* 290 */
    int (*PyVMContextVar_CheckExact)(PyObject *); /* 291 */
    int (*PyVMContextVar_Get)(PyObject *, PyObject *, PyObject **); /* 292 */
    PyObject *(*PyVMContextVar_New)(const char *, PyObject *); /* 293 */
    int (*PyVMContextVar_Reset)(PyObject *, PyObject *); /* 294 */
    PyObject *(*PyVMContextVar_Set)(PyObject *, PyObject *); /* 295 */
    PyTypeObject *(*PyVMContextVar_Type)(void); /* 296 */
    int (*PyVMContext_AddWatcher)(PyContext_WatchCallback); /* 297 */
    int (*PyVMContext_CheckExact)(PyObject *); /* 298 */
    int (*PyVMContext_ClearWatcher)(int); /* 299 */
    PyObject *(*PyVMContext_Copy)(PyObject *); /* 300 */
    PyObject *(*PyVMContext_CopyCurrent)(void); /* 301 */
    int (*PyVMContext_Enter)(PyObject *); /* 302 */
    int (*PyVMContext_Exit)(PyObject *); /* 303 */
    PyObject *(*PyVMContext_New)(void); /* 304 */
    PyTypeObject *(*PyVMContext_Type)(void); /* 305 */
    void (*PyVMCriticalSection2_Begin)(PyCriticalSection2 *, PyObject *, PyObject *); /* 306 */
    void (*PyVMCriticalSection2_BeginMutex)(PyCriticalSection2 *, PyMutex *, PyMutex *); /* 307 */
    void (*PyVMCriticalSection2_End)(PyCriticalSection2 *); /* 308 */
    void (*PyVMCriticalSection_Begin)(PyCriticalSection *, PyObject *); /* 309 */
    void (*PyVMCriticalSection_BeginMutex)(PyCriticalSection *, PyMutex *); /* 310 */
    void (*PyVMCriticalSection_End)(PyCriticalSection *); /* 311 */
    int (*PyVMDateTime_Check)(PyObject *); /* 312 */
    int (*PyVMDateTime_CheckExact)(PyObject *); /* 313 */
    int (*PyVMDateTime_DATE_GET_FOLD)(PyObject *); /* 314 */
    int (*PyVMDateTime_DATE_GET_HOUR)(PyObject *); /* 315 */
    int (*PyVMDateTime_DATE_GET_MICROSECOND)(PyObject *); /* 316 */
    int (*PyVMDateTime_DATE_GET_MINUTE)(PyObject *); /* 317 */
    int (*PyVMDateTime_DATE_GET_SECOND)(PyObject *); /* 318 */
    PyObject *(*PyVMDateTime_DATE_GET_TZINFO)(PyObject *); /* 319 */
    int (*PyVMDateTime_DELTA_GET_DAYS)(PyObject *); /* 320 */
    int (*PyVMDateTime_DELTA_GET_MICROSECONDS)(PyObject *); /* 321 */
    int (*PyVMDateTime_DELTA_GET_SECONDS)(PyObject *); /* 322 */
    PyObject *(*PyVMDateTime_FromDateAndTime)(int, int, int, int, int, int, int); /* 323 */
    PyObject *(*PyVMDateTime_FromDateAndTimeAndFold)(int, int, int, int, int, int, int, int); /* 324 */
    PyObject *(*PyVMDateTime_FromTimestamp)(PyObject *); /* 325 */
    int (*PyVMDateTime_GET_DAY)(PyObject *); /* 326 */
    int (*PyVMDateTime_GET_MONTH)(PyObject *); /* 327 */
    int (*PyVMDateTime_GET_YEAR)(PyObject *); /* 328 */
    void (*PyVMDateTime_IMPORT)(void); /* 329 */
    int (*PyVMDateTime_TIME_GET_FOLD)(PyObject *); /* 330 */
    int (*PyVMDateTime_TIME_GET_HOUR)(PyObject *); /* 331 */
    int (*PyVMDateTime_TIME_GET_MICROSECOND)(PyObject *); /* 332 */
    int (*PyVMDateTime_TIME_GET_MINUTE)(PyObject *); /* 333 */
    int (*PyVMDateTime_TIME_GET_SECOND)(PyObject *); /* 334 */
    PyObject *(*PyVMDateTime_TIME_GET_TZINFO)(PyObject *); /* 335 */
    PyObject *(*PyVMDateTime_TimeZone_UTC)(void); /* 336 */
    int (*PyVMDate_Check)(PyObject *); /* 337 */
    int (*PyVMDate_CheckExact)(PyObject *); /* 338 */
    PyObject *(*PyVMDate_FromDate)(int, int, int); /* 339 */
    PyObject *(*PyVMDate_FromTimestamp)(PyObject *); /* 340 */
    int (*PyVMDelta_Check)(PyObject *); /* 341 */
    int (*PyVMDelta_CheckExact)(PyObject *); /* 342 */
    PyObject *(*PyVMDelta_FromDSU)(int, int, int); /* 343 */
    int (*PyVMTZInfo_Check)(PyObject *); /* 344 */
    int (*PyVMTZInfo_CheckExact)(PyObject *); /* 345 */
    PyObject *(*PyVMTimeZone_FromOffset)(PyObject *); /* 346 */
    PyObject *(*PyVMTimeZone_FromOffsetAndName)(PyObject *, PyObject *); /* 347 */
    int (*PyVMTime_Check)(PyObject *); /* 348 */
    int (*PyVMTime_CheckExact)(PyObject *); /* 349 */
    PyObject *(*PyVMTime_FromTime)(int, int, int, int); /* 350 */
    PyObject *(*PyVMTime_FromTimeAndFold)(int, int, int, int, int); /* 351 */
    PyTypeObject *(*PyVMClassMethodDescr_Type)(void); /* 352 */
    int (*PyVMDescr_IsData)(PyObject *); /* 353 */
    PyObject *(*PyVMDescr_NAME)(PyObject *); /* 354 */
    PyObject *(*PyVMDescr_NewClassMethod)(PyTypeObject *, PyMethodDef *); /* 355 */
    PyObject *(*PyVMDescr_NewGetSet)(PyTypeObject *, PyGetSetDef *); /* 356 */
    PyObject *(*PyVMDescr_NewMember)(PyTypeObject *, PyMemberDef *); /* 357 */
    PyObject *(*PyVMDescr_NewMethod)(PyTypeObject *, PyMethodDef *); /* 358 */
    PyObject *(*PyVMDescr_NewWrapper)(PyTypeObject *, struct wrapperbase *, void *); /* 359 */
    PyTypeObject *(*PyVMDescr_TYPE)(PyObject *); /* 360 */
    PyObject *(*PyVMDictProxy_New)(PyObject *); /* 361 */
    PyTypeObject *(*PyVMDictProxy_Type)(void); /* 362 */
    PyTypeObject *(*PyVMGetSetDescr_Type)(void); /* 363 */
    PyTypeObject *(*PyVMMemberDescr_Type)(void); /* 364 */
    PyObject *(*PyVMMember_GetOne)(const char *, PyMemberDef *); /* 365 */
    int (*PyVMMember_SetOne)(char *, PyMemberDef *, PyObject *); /* 366 */
    PyTypeObject *(*PyVMMethodDescr_Type)(void); /* 367 */
    PyTypeObject *(*PyVMProperty_Type)(void); /* 368 */
    PyTypeObject *(*PyVMWrapperDescr_Type)(void); /* 369 */
    PyObject *(*PyVMWrapper_New)(PyObject *, PyObject *); /* 370 */
    int (*PyVMAnyDict_Check)(PyObject *); /* 371 */
    int (*PyVMAnyDict_CheckExact)(PyObject *); /* 372 */
    int (*PyVMDictItems_Check)(PyObject *); /* 373 */
    PyTypeObject *(*PyVMDictItems_Type)(void); /* 374 */
    PyTypeObject *(*PyVMDictIterItem_Type)(void); /* 375 */
    PyTypeObject *(*PyVMDictIterKey_Type)(void); /* 376 */
    PyTypeObject *(*PyVMDictIterValue_Type)(void); /* 377 */
    int (*PyVMDictKeys_Check)(PyObject *); /* 378 */
    PyTypeObject *(*PyVMDictKeys_Type)(void); /* 379 */
    PyTypeObject *(*PyVMDictRevIterItem_Type)(void); /* 380 */
    PyTypeObject *(*PyVMDictRevIterKey_Type)(void); /* 381 */
    PyTypeObject *(*PyVMDictRevIterValue_Type)(void); /* 382 */
    int (*PyVMDictValues_Check)(PyObject *); /* 383 */
    PyTypeObject *(*PyVMDictValues_Type)(void); /* 384 */
    int (*PyVMDictViewSet_Check)(PyObject *); /* 385 */
    int (*PyVMDict_AddWatcher)(PyDict_WatchCallback); /* 386 */
    int (*PyVMDict_Check)(PyObject *); /* 387 */
    int (*PyVMDict_CheckExact)(PyObject *); /* 388 */
    void (*PyVMDict_Clear)(PyObject *); /* 389 */
    int (*PyVMDict_ClearWatcher)(int); /* 390 */
    int (*PyVMDict_Contains)(PyObject *, PyObject *); /* 391 */
    int (*PyVMDict_ContainsString)(PyObject *, const char *); /* 392 */
    PyObject *(*PyVMDict_Copy)(PyObject *); /* 393 */
    int (*PyVMDict_DelItem)(PyObject *, PyObject *); /* 394 */
    int (*PyVMDict_DelItemString)(PyObject *, const char *); /* 395 */
    Py_ssize_t (*PyVMDict_GET_SIZE)(PyObject *); /* 396 */
    PyObject *(*PyVMDict_GetItem)(PyObject *, PyObject *); /* 397 */
    int (*PyVMDict_GetItemRef)(PyObject *, PyObject *, PyObject **); /* 398 */
    PyObject *(*PyVMDict_GetItemString)(PyObject *, const char *); /* 399 */
    int (*PyVMDict_GetItemStringRef)(PyObject *, const char *, PyObject **); /* 400 */
    PyObject *(*PyVMDict_GetItemWithError)(PyObject *, PyObject *); /* 401 */
    PyObject *(*PyVMDict_Items)(PyObject *); /* 402 */
    PyObject *(*PyVMDict_Keys)(PyObject *); /* 403 */
    int (*PyVMDict_Merge)(PyObject *, PyObject *, int); /* 404 */
    int (*PyVMDict_MergeFromSeq2)(PyObject *, PyObject *, int); /* 405 */
    PyObject *(*PyVMDict_New)(void); /* 406 */
    int (*PyVMDict_Next)(PyObject *, Py_ssize_t *, PyObject **, PyObject **); /* 407 */
    int (*PyVMDict_Pop)(PyObject *, PyObject *, PyObject **); /* 408 */
    int (*PyVMDict_PopString)(PyObject *, const char *, PyObject **); /* 409 */
    PyObject *(*PyVMDict_SetDefault)(PyObject *, PyObject *, PyObject *); /* 410 */
    int (*PyVMDict_SetDefaultRef)(PyObject *, PyObject *, PyObject *, PyObject **); /* 411 */
    int (*PyVMDict_SetItem)(PyObject *, PyObject *, PyObject *); /* 412 */
    int (*PyVMDict_SetItemString)(PyObject *, const char *, PyObject *); /* 413 */
    Py_ssize_t (*PyVMDict_Size)(PyObject *); /* 414 */
    PyTypeObject *(*PyVMDict_Type)(void); /* 415 */
    int (*PyVMDict_Unwatch)(int, PyObject *); /* 416 */
    int (*PyVMDict_Update)(PyObject *, PyObject *); /* 417 */
    PyObject *(*PyVMDict_Values)(PyObject *); /* 418 */
    int (*PyVMDict_Watch)(int, PyObject *); /* 419 */
    int (*PyVMFrozenDict_Check)(PyObject *); /* 420 */
    int (*PyVMFrozenDict_CheckExact)(PyObject *); /* 421 */
    PyObject *(*PyVMFrozenDict_New)(PyObject *); /* 422 */
    PyTypeObject *(*PyVMFrozenDict_Type)(void); /* 423 */
    PyObject *(*PyVMObject_GenericGetDict)(PyObject *, void *); /* 424 */
    PyTypeObject *(*PyVMEnum_Type)(void); /* 425 */
    PyTypeObject *(*PyVMReversed_Type)(void); /* 426 */
    PyObject *(*PyVMFile_FromFd)(int, const char *, const char *, int, const char *, const char *, const char *, int); /* 427 */
    PyObject *(*PyVMFile_GetLine)(PyObject *, int); /* 428 */
    PyObject *(*PyVMFile_NewStdPrinter)(int); /* 429 */
    PyObject *(*PyVMFile_OpenCode)(const char *); /* 430 */
    PyObject *(*PyVMFile_OpenCodeObject)(PyObject *); /* 431 */
    int (*PyVMFile_SetOpenCodeHook)(Py_OpenCodeHookFunction, void *); /* 432 */
    int (*PyVMFile_WriteObject)(PyObject *, PyObject *, int); /* 433 */
    int (*PyVMFile_WriteString)(const char *, PyObject *); /* 434 */
    int (*PyVMObject_AsFileDescriptor)(PyObject *); /* 435 */
    PyTypeObject *(*PyVMStdPrinter_Type)(void); /* 436 */
    const char *(*PyVM_FileSystemDefaultEncodeErrors)(void); /* 437 */
    const char *(*PyVM_FileSystemDefaultEncoding)(void); /* 438 */
    int *(*PyVM_HasFileSystemDefaultEncoding)(void); /* 439 */
    int *(*PyVM_UTF8Mode)(void); /* 440 */
    char *(*PyVM_UniversalNewlineFgets)(char *, int, FILE *, PyObject *); /* 441 */
    wchar_t *(*PyVM_DecodeLocale)(const char *, size_t *); /* 442 */
    char *(*PyVM_EncodeLocale)(const wchar_t *, size_t *); /* 443 */
    int (*PyVM_fclose)(FILE *); /* 444 */
    FILE *(*PyVM_fopen)(PyObject *, const char *); /* 445 */
    double (*PyVMFloat_AS_DOUBLE)(PyObject *); /* 446 */
    double (*PyVMFloat_AsDouble)(PyObject *); /* 447 */
    int (*PyVMFloat_Check)(PyObject *); /* 448 */
    int (*PyVMFloat_CheckExact)(PyObject *); /* 449 */
    PyObject *(*PyVMFloat_FromDouble)(double); /* 450 */
    PyObject *(*PyVMFloat_FromString)(PyObject *); /* 451 */
    PyObject *(*PyVMFloat_GetInfo)(void); /* 452 */
    double (*PyVMFloat_GetMax)(void); /* 453 */
    double (*PyVMFloat_GetMin)(void); /* 454 */
    int (*PyVMFloat_Pack2)(double, char *, int); /* 455 */
    int (*PyVMFloat_Pack4)(double, char *, int); /* 456 */
    int (*PyVMFloat_Pack8)(double, char *, int); /* 457 */
    PyTypeObject *(*PyVMFloat_Type)(void); /* 458 */
    double (*PyVMFloat_Unpack2)(const char *, int); /* 459 */
    double (*PyVMFloat_Unpack4)(const char *, int); /* 460 */
    double (*PyVMFloat_Unpack8)(const char *, int); /* 461 */
    void (*PyVMFrame_FastToLocals)(PyFrameObject *); /* 462 */
    int (*PyVMFrame_FastToLocalsWithError)(PyFrameObject *); /* 463 */
    void (*PyVMFrame_LocalsToFast)(PyFrameObject *, int); /* 464 */
    PyFrameObject *(*PyVMFrame_New)(PyThreadState *, PyCodeObject *, PyObject *, PyObject *); /* 465 */
    PyObject *(*PyVMClassMethod_New)(PyObject *); /* 466 */
    PyTypeObject *(*PyVMClassMethod_Type)(void); /* 467 */
    int (*PyVMFunction_AddWatcher)(PyFunction_WatchCallback); /* 468 */
    int (*PyVMFunction_Check)(PyObject *); /* 469 */
    int (*PyVMFunction_ClearWatcher)(int); /* 470 */
    PyObject *(*PyVMFunction_GET_ANNOTATIONS)(PyObject *); /* 471 */
    PyObject *(*PyVMFunction_GET_CLOSURE)(PyObject *); /* 472 */
    PyObject *(*PyVMFunction_GET_CODE)(PyObject *); /* 473 */
    PyObject *(*PyVMFunction_GET_DEFAULTS)(PyObject *); /* 474 */
    PyObject *(*PyVMFunction_GET_GLOBALS)(PyObject *); /* 475 */
    PyObject *(*PyVMFunction_GET_KW_DEFAULTS)(PyObject *); /* 476 */
    PyObject *(*PyVMFunction_GET_MODULE)(PyObject *); /* 477 */
    PyObject *(*PyVMFunction_GetAnnotations)(PyObject *); /* 478 */
    PyObject *(*PyVMFunction_GetClosure)(PyObject *); /* 479 */
    PyObject *(*PyVMFunction_GetCode)(PyObject *); /* 480 */
    PyObject *(*PyVMFunction_GetDefaults)(PyObject *); /* 481 */
    PyObject *(*PyVMFunction_GetGlobals)(PyObject *); /* 482 */
    PyObject *(*PyVMFunction_GetKwDefaults)(PyObject *); /* 483 */
    PyObject *(*PyVMFunction_GetModule)(PyObject *); /* 484 */
    PyObject *(*PyVMFunction_New)(PyObject *, PyObject *); /* 485 */
    PyObject *(*PyVMFunction_NewWithQualName)(PyObject *, PyObject *, PyObject *); /* 486 */
    int (*PyVMFunction_SetAnnotations)(PyObject *, PyObject *); /* 487 */
    int (*PyVMFunction_SetClosure)(PyObject *, PyObject *); /* 488 */
    int (*PyVMFunction_SetDefaults)(PyObject *, PyObject *); /* 489 */
    int (*PyVMFunction_SetKwDefaults)(PyObject *, PyObject *); /* 490 */
    void (*PyVMFunction_SetVectorcall)(PyFunctionObject *, vectorcallfunc); /* 491 */
    PyTypeObject *(*PyVMFunction_Type)(void); /* 492 */
    PyObject *(*PyVMStaticMethod_New)(PyObject *); /* 493 */
    PyTypeObject *(*PyVMStaticMethod_Type)(void); /* 494 */
    PyObject *(*PyVM_GenericAlias)(PyObject *, PyObject *); /* 495 */
    PyTypeObject *(*PyVM_GenericAliasType)(void); /* 496 */
    int (*PyVMAsyncGenASend_CheckExact)(PyObject *); /* 497 */
    int (*PyVMAsyncGen_CheckExact)(PyObject *); /* 498 */
    PyObject *(*PyVMAsyncGen_New)(PyFrameObject *, PyObject *, PyObject *); /* 499 */
    PyTypeObject *(*PyVMAsyncGen_Type)(void); /* 500 */
    int (*PyVMCoro_CheckExact)(PyObject *); /* 501 */
    PyObject *(*PyVMCoro_New)(PyFrameObject *, PyObject *, PyObject *); /* 502 */
    PyTypeObject *(*PyVMCoro_Type)(void); /* 503 */
    int (*PyVMGen_Check)(PyObject *); /* 504 */
    int (*PyVMGen_CheckExact)(PyObject *); /* 505 */
    PyCodeObject *(*PyVMGen_GetCode)(PyGenObject *); /* 506 */
    PyObject *(*PyVMGen_New)(PyFrameObject *); /* 507 */
    PyObject *(*PyVMGen_NewWithQualName)(PyFrameObject *, PyObject *, PyObject *); /* 508 */
    PyTypeObject *(*PyVMGen_Type)(void); /* 509 */
    PyObject *(*PyVMImport_AddModule)(const char *); /* 510 */
    PyObject *(*PyVMImport_AddModuleObject)(PyObject *); /* 511 */
    PyObject *(*PyVMImport_AddModuleRef)(const char *); /* 512 */
    PyObject *(*PyVMImport_CreateModuleFromInitfunc)(PyObject *, PyObject *(*)(void)); /* 513 */
    PyObject *(*PyVMImport_ExecCodeModule)(const char *, PyObject *); /* 514 */
    PyObject *(*PyVMImport_ExecCodeModuleEx)(const char *, PyObject *, const char *); /* 515 */
    PyObject *(*PyVMImport_ExecCodeModuleObject)(PyObject *, PyObject *, PyObject *, PyObject *); /* 516 */
    PyObject *(*PyVMImport_ExecCodeModuleWithPathnames)(const char *, PyObject *, const char *, const char *); /* 517 */
    PyObject *(*PyVMImport_GetImporter)(PyObject *); /* 518 */
    PyObject *(*PyVMImport_GetLazyImportsFilter)(void); /* 519 */
    PyImport_LazyImportsMode (*PyVMImport_GetLazyImportsMode)(void); /* 520 */
    long (*PyVMImport_GetMagicNumber)(void); /* 521 */
    const char *(*PyVMImport_GetMagicTag)(void); /* 522 */
    PyObject *(*PyVMImport_GetModule)(PyObject *); /* 523 */
    PyObject *(*PyVMImport_GetModuleDict)(void); /* 524 */
    PyObject *(*PyVMImport_Import)(PyObject *); /* 525 */
    int (*PyVMImport_ImportFrozenModule)(const char *); /* 526 */
    int (*PyVMImport_ImportFrozenModuleObject)(PyObject *); /* 527 */
    PyObject *(*PyVMImport_ImportModule)(const char *); /* 528 */
    PyObject *(*PyVMImport_ImportModuleAttr)(PyObject *, PyObject *); /* 529 */
    PyObject *(*PyVMImport_ImportModuleAttrString)(const char *, const char *); /* 530 */
    PyObject *(*PyVMImport_ImportModuleEx)(const char *, PyObject *, PyObject *, PyObject *); /* 531 */
    PyObject *(*PyVMImport_ImportModuleLevel)(const char *, PyObject *, PyObject *, PyObject *, int); /* 532 */
    PyObject *(*PyVMImport_ImportModuleLevelObject)(PyObject *, PyObject *, PyObject *, PyObject *, int); /* 533 */
    PyObject *(*PyVMImport_ImportModuleNoBlock)(const char *); /* 534 */
    PyObject *(*PyVMImport_ReloadModule)(PyObject *); /* 535 */
    int (*PyVMImport_SetLazyImportsFilter)(PyObject *); /* 536 */
    int (*PyVMImport_SetLazyImportsMode)(PyImport_LazyImportsMode); /* 537 */
    PyObject *(*PyVMConfig_Get)(const char *); /* 538 */
    int (*PyVMConfig_GetInt)(const char *, int *); /* 539 */
    PyObject *(*PyVMConfig_Names)(void); /* 540 */
    int (*PyVMConfig_Set)(const char *, PyObject *); /* 541 */
    int (*PyVMInitConfig_AddModule)(PyInitConfig *, const char *, PyObject *(*)(void)); /* 542 */
    PyInitConfig *(*PyVMInitConfig_Create)(void); /* 543 */
    void (*PyVMInitConfig_Free)(PyInitConfig *); /* 544 */
    void (*PyVMInitConfig_FreeStrList)(size_t, char **); /* 545 */
    int (*PyVMInitConfig_GetError)(PyInitConfig *, const char **); /* 546 */
    int (*PyVMInitConfig_GetExitCode)(PyInitConfig *, int *); /* 547 */
    int (*PyVMInitConfig_GetInt)(PyInitConfig *, const char *, int64_t *); /* 548 */
    int (*PyVMInitConfig_GetStr)(PyInitConfig *, const char *, char **); /* 549 */
    int (*PyVMInitConfig_GetStrList)(PyInitConfig *, const char *, size_t *, char ***); /* 550 */
    int (*PyVMInitConfig_HasOption)(PyInitConfig *, const char *); /* 551 */
    int (*PyVMInitConfig_SetInt)(PyInitConfig *, const char *, int64_t); /* 552 */
    int (*PyVMInitConfig_SetStr)(PyInitConfig *, const char *, const char *); /* 553 */
    int (*PyVMInitConfig_SetStrList)(PyInitConfig *, const char *, size_t, char *const *); /* 554 */
    void (*retired_555)(void);
    void (*retired_556)(void);
    void (*retired_557)(void);
    void (*retired_558)(void);
    void (*retired_559)(void);
    void (*retired_560)(void);
    void (*retired_561)(void);
    void (*retired_562)(void);
    void (*retired_563)(void);
    void (*PyVM_GetArgcArgv)(int *, wchar_t ***); /* 564 */
    void (*PyVMOS_AfterFork_Parent)(void); /* 565 */
    void (*PyVMOS_BeforeFork)(void); /* 566 */
    int (*PyVMOS_InterruptOccurred)(void); /* 567 */
    int (*PyVMCallIter_Check)(PyObject *); /* 568 */
    PyObject *(*PyVMCallIter_New)(PyObject *, PyObject *); /* 569 */
    PyTypeObject *(*PyVMCallIter_Type)(void); /* 570 */
    int (*PyVMSeqIter_Check)(PyObject *); /* 571 */
    PyObject *(*PyVMSeqIter_New)(PyObject *); /* 572 */
    PyTypeObject *(*PyVMSeqIter_Type)(void); /* 573 */
    PyTypeObject *(*PyVMListIter_Type)(void); /* 574 */
    PyTypeObject *(*PyVMListRevIter_Type)(void); /* 575 */
    int (*PyVMList_Append)(PyObject *, PyObject *); /* 576 */
    PyObject *(*PyVMList_AsTuple)(PyObject *); /* 577 */
    int (*PyVMList_Check)(PyObject *); /* 578 */
    int (*PyVMList_CheckExact)(PyObject *); /* 579 */
    int (*PyVMList_Clear)(PyObject *); /* 580 */
    int (*PyVMList_Extend)(PyObject *, PyObject *); /* 581 */
    PyObject *(*PyVMList_GET_ITEM)(PyObject *, Py_ssize_t); /* 582 */
    Py_ssize_t (*PyVMList_GET_SIZE)(PyObject *); /* 583 */
    PyObject *(*PyVMList_GetItem)(PyObject *, Py_ssize_t); /* 584 */
    PyObject *(*PyVMList_GetItemRef)(PyObject *, Py_ssize_t); /* 585 */
    PyObject *(*PyVMList_GetSlice)(PyObject *, Py_ssize_t, Py_ssize_t); /* 586 */
    int (*PyVMList_Insert)(PyObject *, Py_ssize_t, PyObject *); /* 587 */
    PyObject *(*PyVMList_New)(Py_ssize_t); /* 588 */
    int (*PyVMList_Reverse)(PyObject *); /* 589 */
    void (*PyVMList_SET_ITEM)(PyObject *, Py_ssize_t, PyObject *); /* 590 */
    int (*PyVMList_SetItem)(PyObject *, Py_ssize_t, PyObject *); /* 591 */
    int (*PyVMList_SetSlice)(PyObject *, Py_ssize_t, Py_ssize_t, PyObject *); /* 592 */
    Py_ssize_t (*PyVMList_Size)(PyObject *); /* 593 */
    int (*PyVMList_Sort)(PyObject *); /* 594 */
    PyTypeObject *(*PyVMList_Type)(void); /* 595 */
    PyLongWriter *(*PyVMLongWriter_Create)(int, Py_ssize_t, void **); /* 596 */
    void (*PyVMLongWriter_Discard)(PyLongWriter *); /* 597 */
    PyObject *(*PyVMLongWriter_Finish)(PyLongWriter *); /* 598 */
    long (*PyVMLong_AS_LONG)(PyObject *); /* 599 */
    double (*PyVMLong_AsDouble)(PyObject *); /* 600 */
    int (*PyVMLong_AsInt)(PyObject *); /* 601 */
    int (*PyVMLong_AsInt32)(PyObject *, int32_t *); /* 602 */
    int (*PyVMLong_AsInt64)(PyObject *, int64_t *); /* 603 */
    long (*PyVMLong_AsLong)(PyObject *); /* 604 */
    long (*PyVMLong_AsLongAndOverflow)(PyObject *, int *); /* 605 */
    long long (*PyVMLong_AsLongLong)(PyObject *); /* 606 */
    long long (*PyVMLong_AsLongLongAndOverflow)(PyObject *, int *); /* 607 */
    Py_ssize_t (*PyVMLong_AsNativeBytes)(PyObject *, void *, Py_ssize_t, int); /* 608 */
    pid_t (*PyVMLong_AsPid)(PyObject *); /* 609 */
    size_t (*PyVMLong_AsSize_t)(PyObject *); /* 610 */
    Py_ssize_t (*PyVMLong_AsSsize_t)(PyObject *); /* 611 */
    int (*PyVMLong_AsUInt32)(PyObject *, uint32_t *); /* 612 */
    int (*PyVMLong_AsUInt64)(PyObject *, uint64_t *); /* 613 */
    unsigned long (*PyVMLong_AsUnsignedLong)(PyObject *); /* 614 */
    unsigned long long (*PyVMLong_AsUnsignedLongLong)(PyObject *); /* 615 */
    unsigned long long (*PyVMLong_AsUnsignedLongLongMask)(PyObject *); /* 616 */
    unsigned long (*PyVMLong_AsUnsignedLongMask)(PyObject *); /* 617 */
    void *(*PyVMLong_AsVoidPtr)(PyObject *); /* 618 */
    int (*PyVMLong_Check)(PyObject *); /* 619 */
    int (*PyVMLong_CheckExact)(PyObject *); /* 620 */
    int (*PyVMLong_Export)(PyObject *, PyLongExport *); /* 621 */
    void (*PyVMLong_FreeExport)(PyLongExport *); /* 622 */
    PyObject *(*PyVMLong_FromDouble)(double); /* 623 */
    PyObject *(*PyVMLong_FromInt32)(int32_t); /* 624 */
    PyObject *(*PyVMLong_FromInt64)(int64_t); /* 625 */
    PyObject *(*PyVMLong_FromLong)(long); /* 626 */
    PyObject *(*PyVMLong_FromLongLong)(long long); /* 627 */
    PyObject *(*PyVMLong_FromNativeBytes)(const void *, size_t, int); /* 628 */
    PyObject *(*PyVMLong_FromPid)(pid_t); /* 629 */
    PyObject *(*PyVMLong_FromSize_t)(size_t); /* 630 */
    PyObject *(*PyVMLong_FromSsize_t)(Py_ssize_t); /* 631 */
    PyObject *(*PyVMLong_FromString)(const char *, char **, int); /* 632 */
    PyObject *(*PyVMLong_FromUInt32)(uint32_t); /* 633 */
    PyObject *(*PyVMLong_FromUInt64)(uint64_t); /* 634 */
    PyObject *(*PyVMLong_FromUnicodeObject)(PyObject *, int); /* 635 */
    PyObject *(*PyVMLong_FromUnsignedLong)(unsigned long); /* 636 */
    PyObject *(*PyVMLong_FromUnsignedLongLong)(unsigned long long); /* 637 */
    PyObject *(*PyVMLong_FromUnsignedNativeBytes)(const void *, size_t, int); /* 638 */
    PyObject *(*PyVMLong_FromVoidPtr)(void *); /* 639 */
    PyObject *(*PyVMLong_GetInfo)(void); /* 640 */
    const PyLongLayout *(*PyVMLong_GetNativeLayout)(void); /* 641 */
    int (*PyVMLong_GetSign)(PyObject *, int *); /* 642 */
    int (*PyVMLong_IsNegative)(PyObject *); /* 643 */
    int (*PyVMLong_IsPositive)(PyObject *); /* 644 */
    int (*PyVMLong_IsZero)(PyObject *); /* 645 */
    long (*PyVMOS_strtol)(const char *, char **, int); /* 646 */
    unsigned long (*PyVMOS_strtoul)(const char *, char **, int); /* 647 */
    Py_ssize_t (*PyVMUnstable_Long_CompactValue)(const PyLongObject *); /* 648 */
    int (*PyVMUnstable_Long_IsCompact)(const PyLongObject *); /* 649 */
    PyObject *(*PyVMMarshal_ReadLastObjectFromFile)(FILE *); /* 650 */
    long (*PyVMMarshal_ReadLongFromFile)(FILE *); /* 651 */
    PyObject *(*PyVMMarshal_ReadObjectFromFile)(FILE *); /* 652 */
    PyObject *(*PyVMMarshal_ReadObjectFromString)(const char *, Py_ssize_t); /* 653 */
    int (*PyVMMarshal_ReadShortFromFile)(FILE *); /* 654 */
    void (*PyVMMarshal_WriteLongToFile)(long, FILE *, int); /* 655 */
    void (*PyVMMarshal_WriteObjectToFile)(PyObject *, FILE *, int); /* 656 */
    PyObject *(*PyVMMarshal_WriteObjectToString)(PyObject *, int); /* 657 */
    int (*PyVMMemoryView_Check)(PyObject *); /* 658 */
    PyObject *(*PyVMMemoryView_FromBuffer)(const Py_buffer *); /* 659 */
    PyObject *(*PyVMMemoryView_FromMemory)(char *, Py_ssize_t, int); /* 660 */
    PyObject *(*PyVMMemoryView_FromObject)(PyObject *); /* 661 */
    PyObject *(*PyVMMemoryView_GET_BASE)(PyObject *); /* 662 */
    Py_buffer *(*PyVMMemoryView_GET_BUFFER)(PyObject *); /* 663 */
    PyObject *(*PyVMMemoryView_GetContiguous)(PyObject *, int, char); /* 664 */
    PyTypeObject *(*PyVMMemoryView_Type)(void); /* 665 */
    PyObject *(*PyVMCFunction_Call)(PyObject *, PyObject *, PyObject *); /* 666 */
    int (*PyVMCFunction_Check)(PyObject *); /* 667 */
    int (*PyVMCFunction_CheckExact)(PyObject *); /* 668 */
    PyTypeObject *(*PyVMCFunction_GET_CLASS)(PyObject *); /* 669 */
    int (*PyVMCFunction_GET_FLAGS)(PyObject *); /* 670 */
    PyCFunction (*PyVMCFunction_GET_FUNCTION)(PyObject *); /* 671 */
    PyObject *(*PyVMCFunction_GET_SELF)(PyObject *); /* 672 */
    int (*PyVMCFunction_GetFlags)(PyObject *); /* 673 */
    PyCFunction (*PyVMCFunction_GetFunction)(PyObject *); /* 674 */
    PyObject *(*PyVMCFunction_GetSelf)(PyObject *); /* 675 */
    PyObject *(*PyVMCFunction_New)(PyMethodDef *, PyObject *); /* 676 */
    PyObject *(*PyVMCFunction_NewEx)(PyMethodDef *, PyObject *, PyObject *); /* 677 */
    PyTypeObject *(*PyVMCFunction_Type)(void); /* 678 */
    int (*PyVMCMethod_Check)(PyObject *); /* 679 */
    int (*PyVMCMethod_CheckExact)(PyObject *); /* 680 */
    PyObject *(*PyVMCMethod_New)(PyMethodDef *, PyObject *, PyObject *, PyTypeObject *); /* 681 */
    PyTypeObject *(*PyVMCMethod_Type)(void); /* 682 */
    int (*PyVMABIInfo_Check)(PyABIInfo *, const char *); /* 683 */
    int (*PyVMArg_ParseArrayAndKeywordsV)(PyObject *const *, Py_ssize_t, PyObject *, const char *, const char *const *, va_list); /* 684 */
    int (*PyVMArg_ParseArrayV)(PyObject *const *, Py_ssize_t, const char *, va_list); /* 685 */
    int (*PyVMArg_ParseV)(PyObject *, const char *, va_list); /* 686 */
    int (*PyVMArg_UnpackTupleV)(PyObject *, const char *, Py_ssize_t, Py_ssize_t, va_list); /* 687 */
    int (*PyVMArg_VaParse)(PyObject *, const char *, va_list); /* 688 */
    int (*PyVMArg_VaParseTupleAndKeywords)(PyObject *, PyObject *, const char *, char *const *, va_list); /* 689 */
    int (*PyVMArg_ValidateKeywordArguments)(PyObject *); /* 690 */
    int (*PyVMModule_Add)(PyObject *, const char *, PyObject *); /* 691 */
    int (*PyVMModule_AddFunctions)(PyObject *, PyMethodDef *); /* 692 */
    int (*PyVMModule_AddIntConstant)(PyObject *, const char *, long); /* 693 */
    int (*PyVMModule_AddObject)(PyObject *, const char *, PyObject *); /* 694 */
    int (*PyVMModule_AddObjectRef)(PyObject *, const char *, PyObject *); /* 695 */
    int (*PyVMModule_AddStringConstant)(PyObject *, const char *, const char *); /* 696 */
    int (*PyVMModule_AddType)(PyObject *, PyTypeObject *); /* 697 */
    PyObject *(*PyVMModule_Create)(PyModuleDef *); /* 698 */
    PyObject *(*PyVMModule_Create2)(PyModuleDef *, int); /* 699 */
    int (*PyVMModule_ExecDef)(PyObject *, PyModuleDef *); /* 700 */
    PyObject *(*PyVMModule_FromDefAndSpec)(PyModuleDef *, PyObject *); /* 701 */
    PyObject *(*PyVMModule_FromDefAndSpec2)(PyModuleDef *, PyObject *, int); /* 702 */
    int (*PyVMModule_SetDocString)(PyObject *, const char *); /* 703 */
    PyObject *(*PyVM_VaBuildValue)(const char *, va_list); /* 704 */
    PyObject *(*PyVMModuleDef_Init)(PyModuleDef *); /* 705 */
    PyTypeObject *(*PyVMModuleDef_Type)(void); /* 706 */
    int (*PyVMModule_Check)(PyObject *); /* 707 */
    int (*PyVMModule_CheckExact)(PyObject *); /* 708 */
    int (*PyVMModule_Exec)(PyObject *); /* 709 */
    PyObject *(*PyVMModule_FromSlotsAndSpec)(const PySlot *, PyObject *); /* 710 */
    PyModuleDef *(*PyVMModule_GetDef)(PyObject *); /* 711 */
    PyObject *(*PyVMModule_GetDict)(PyObject *); /* 712 */
    const char *(*PyVMModule_GetFilename)(PyObject *); /* 713 */
    PyObject *(*PyVMModule_GetFilenameObject)(PyObject *); /* 714 */
    const char *(*PyVMModule_GetName)(PyObject *); /* 715 */
    PyObject *(*PyVMModule_GetNameObject)(PyObject *); /* 716 */
    void *(*PyVMModule_GetState)(PyObject *); /* 717 */
    int (*PyVMModule_GetStateSize)(PyObject *, Py_ssize_t *); /* 718 */
    void *(*PyVMModule_GetState_DuringGC)(PyObject *); /* 719 */
    int (*PyVMModule_GetToken)(PyObject *, void **); /* 720 */
    int (*PyVMModule_GetToken_DuringGC)(PyObject *, void **); /* 721 */
    PyObject *(*PyVMModule_New)(const char *); /* 722 */
    PyObject *(*PyVMModule_NewObject)(PyObject *); /* 723 */
    PyTypeObject *(*PyVMModule_Type)(void); /* 724 */
    int (*PYVM_MONITORING_EVENT_BRANCH)(void); /* 725 */
    int (*PYVM_MONITORING_EVENT_C_RAISE)(void); /* 726 */
    int (*PYVM_MONITORING_EVENT_C_RETURN)(void); /* 727 */
    int (*PYVM_MONITORING_EVENT_EXCEPTION_HANDLED)(void); /* 728 */
    int (*PYVM_MONITORING_EVENT_PY_THROW)(void); /* 729 */
    int (*PYVM_MONITORING_EVENT_PY_UNWIND)(void); /* 730 */
    int (*PYVM_MONITORING_EVENT_RAISE)(void); /* 731 */
    int (*PYVM_MONITORING_EVENT_RERAISE)(void); /* 732 */
    int (*PYVM_MONITORING_EVENT_STOP_ITERATION)(void); /* 733 */
    int (*PYVM_MONITORING_IS_INSTRUMENTED_EVENT)(int); /* 734 */
    int (*PyVMMonitoring_EnterScope)(PyMonitoringState *, uint64_t *, const uint8_t *, Py_ssize_t); /* 735 */
    int (*PyVMMonitoring_ExitScope)(void); /* 736 */
    int (*PyVMMonitoring_FireBranchEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 737 */
    int (*PyVMMonitoring_FireBranchLeftEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 738 */
    int (*PyVMMonitoring_FireBranchRightEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 739 */
    int (*PyVMMonitoring_FireCRaiseEvent)(PyMonitoringState *, PyObject *, int32_t); /* 740 */
    int (*PyVMMonitoring_FireCReturnEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 741 */
    int (*PyVMMonitoring_FireCallEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *, PyObject *); /* 742 */
    int (*PyVMMonitoring_FireExceptionHandledEvent)(PyMonitoringState *, PyObject *, int32_t); /* 743 */
    int (*PyVMMonitoring_FireJumpEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 744 */
    int (*PyVMMonitoring_FireLineEvent)(PyMonitoringState *, PyObject *, int32_t, int); /* 745 */
    int (*PyVMMonitoring_FirePyResumeEvent)(PyMonitoringState *, PyObject *, int32_t); /* 746 */
    int (*PyVMMonitoring_FirePyReturnEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 747 */
    int (*PyVMMonitoring_FirePyStartEvent)(PyMonitoringState *, PyObject *, int32_t); /* 748 */
    int (*PyVMMonitoring_FirePyThrowEvent)(PyMonitoringState *, PyObject *, int32_t); /* 749 */
    int (*PyVMMonitoring_FirePyUnwindEvent)(PyMonitoringState *, PyObject *, int32_t); /* 750 */
    int (*PyVMMonitoring_FirePyYieldEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 751 */
    int (*PyVMMonitoring_FireRaiseEvent)(PyMonitoringState *, PyObject *, int32_t); /* 752 */
    int (*PyVMMonitoring_FireReraiseEvent)(PyMonitoringState *, PyObject *, int32_t); /* 753 */
    int (*PyVMMonitoring_FireStopIterationEvent)(PyMonitoringState *, PyObject *, int32_t, PyObject *); /* 754 */
    PyTypeObject *(*PyVMBaseObject_Type)(void); /* 755 */
    PyTypeObject *(*PyVMBool_Type)(void); /* 756 */
    int (*PyVMCallable_Check)(PyObject *); /* 757 */
    PyTypeObject *(*PyVMLong_Type)(void); /* 758 */
    PyObject *(*PyVMObject_ASCII)(PyObject *); /* 759 */
    PyObject *(*PyVMObject_Bytes)(PyObject *); /* 760 */
    void (*PyVMObject_CallFinalizer)(PyObject *); /* 761 */
    int (*PyVMObject_CallFinalizerFromDealloc)(PyObject *); /* 762 */
    void (*PyVMObject_ClearManagedDict)(PyObject *); /* 763 */
    void (*PyVMObject_ClearWeakRefs)(PyObject *); /* 764 */
    int (*PyVMObject_DelAttr)(PyObject *, PyObject *); /* 765 */
    int (*PyVMObject_DelAttrString)(PyObject *, const char *); /* 766 */
    PyObject *(*PyVMObject_Dir)(PyObject *); /* 767 */
    void (*PyVMObject_Dump)(PyObject *); /* 768 */
    PyObject *(*PyVMObject_GenericGetAttr)(PyObject *, PyObject *); /* 769 */
    int (*PyVMObject_GenericSetAttr)(PyObject *, PyObject *, PyObject *); /* 770 */
    int (*PyVMObject_GenericSetDict)(PyObject *, PyObject *, void *); /* 771 */
    PyObject *(*PyVMObject_GetAttr)(PyObject *, PyObject *); /* 772 */
    PyObject *(*PyVMObject_GetAttrString)(PyObject *, const char *); /* 773 */
    void *(*PyVMObject_GetItemData)(PyObject *); /* 774 */
    void *(*PyVMObject_GetItemData_DuringGC)(PyObject *); /* 775 */
    int (*PyVMObject_GetOptionalAttr)(PyObject *, PyObject *, PyObject **); /* 776 */
    int (*PyVMObject_GetOptionalAttrString)(PyObject *, const char *, PyObject **); /* 777 */
    void *(*PyVMObject_GetTypeData)(PyObject *, PyTypeObject *); /* 778 */
    void *(*PyVMObject_GetTypeData_DuringGC)(PyObject *, PyTypeObject *); /* 779 */
    int (*PyVMObject_HasAttr)(PyObject *, PyObject *); /* 780 */
    int (*PyVMObject_HasAttrString)(PyObject *, const char *); /* 781 */
    int (*PyVMObject_HasAttrStringWithError)(PyObject *, const char *); /* 782 */
    int (*PyVMObject_HasAttrWithError)(PyObject *, PyObject *); /* 783 */
    Py_hash_t (*PyVMObject_Hash)(PyObject *); /* 784 */
    Py_hash_t (*PyVMObject_HashNotImplemented)(PyObject *); /* 785 */
    int (*PyVMObject_IsTrue)(PyObject *); /* 786 */
    int (*PyVMObject_Not)(PyObject *); /* 787 */
    int (*PyVMObject_Print)(PyObject *, FILE *, int); /* 788 */
    PyObject *(*PyVMObject_Repr)(PyObject *); /* 789 */
    PyObject *(*PyVMObject_RichCompare)(PyObject *, PyObject *, int); /* 790 */
    int (*PyVMObject_RichCompareBool)(PyObject *, PyObject *, int); /* 791 */
    PyObject *(*PyVMObject_SelfIter)(PyObject *); /* 792 */
    int (*PyVMObject_SetAttr)(PyObject *, PyObject *, PyObject *); /* 793 */
    int (*PyVMObject_SetAttrString)(PyObject *, const char *, PyObject *); /* 794 */
    PyObject *(*PyVMObject_Str)(PyObject *); /* 795 */
    int (*PyVMObject_TypeCheck)(PyObject *, PyTypeObject *); /* 796 */
    int (*PyVMObject_VisitManagedDict)(PyObject *, visitproc, void *); /* 797 */
    PyRefTracer (*PyVMRefTracer_GetTracer)(void **); /* 798 */
    int (*PyVMRefTracer_SetTracer)(PyRefTracer, void *); /* 799 */
    PyTypeObject *(*PyVMSuper_Type)(void); /* 800 */
    int (*PyVMType_AddWatcher)(PyType_WatchCallback); /* 801 */
    int (*PyVMType_Check)(PyObject *); /* 802 */
    int (*PyVMType_CheckExact)(PyObject *); /* 803 */
    unsigned int (*PyVMType_ClearCache)(void); /* 804 */
    int (*PyVMType_ClearWatcher)(int); /* 805 */
    int (*PyVMType_FastSubclass)(PyTypeObject *, unsigned long); /* 806 */
    int (*PyVMType_Freeze)(PyTypeObject *); /* 807 */
    PyObject *(*PyVMType_FromMetaclass)(PyTypeObject *, PyObject *, PyType_Spec *, PyObject *); /* 808 */
    PyObject *(*PyVMType_FromModuleAndSpec)(PyObject *, PyType_Spec *, PyObject *); /* 809 */
    PyObject *(*PyVMType_FromSlots)(struct PySlot *); /* 810 */
    PyObject *(*PyVMType_FromSpec)(PyType_Spec *); /* 811 */
    PyObject *(*PyVMType_FromSpecWithBases)(PyType_Spec *, PyObject *); /* 812 */
    PyObject *(*PyVMType_GenericAlloc)(PyTypeObject *, Py_ssize_t); /* 813 */
    PyObject *(*PyVMType_GenericNew)(PyTypeObject *, PyObject *, PyObject *); /* 814 */
    int (*PyVMType_GetBaseByToken)(PyTypeObject *, void *, PyTypeObject **); /* 815 */
    int (*PyVMType_GetBaseByToken_DuringGC)(PyTypeObject *, void *, PyTypeObject **); /* 816 */
    PyObject *(*PyVMType_GetDict)(PyTypeObject *); /* 817 */
    unsigned long (*PyVMType_GetFlags)(PyTypeObject *); /* 818 */
    PyObject *(*PyVMType_GetFullyQualifiedName)(PyTypeObject *); /* 819 */
    PyObject *(*PyVMType_GetModule)(PyTypeObject *); /* 820 */
    PyObject *(*PyVMType_GetModuleByDef)(PyTypeObject *, PyModuleDef *); /* 821 */
    PyObject *(*PyVMType_GetModuleByToken)(PyTypeObject *, const void *); /* 822 */
    PyObject *(*PyVMType_GetModuleByToken_DuringGC)(PyTypeObject *, const void *); /* 823 */
    PyObject *(*PyVMType_GetModuleName)(PyTypeObject *); /* 824 */
    void *(*PyVMType_GetModuleState)(PyTypeObject *); /* 825 */
    void *(*PyVMType_GetModuleState_DuringGC)(PyTypeObject *); /* 826 */
    PyObject *(*PyVMType_GetModule_DuringGC)(PyTypeObject *); /* 827 */
    PyObject *(*PyVMType_GetName)(PyTypeObject *); /* 828 */
    PyObject *(*PyVMType_GetQualName)(PyTypeObject *); /* 829 */
    void *(*PyVMType_GetSlot)(PyTypeObject *, int); /* 830 */
    Py_ssize_t (*PyVMType_GetTypeDataSize)(PyTypeObject *); /* 831 */
    int (*PyVMType_HasFeature)(PyTypeObject *, unsigned long); /* 832 */
    int (*PyVMType_IsSubtype)(PyTypeObject *, PyTypeObject *); /* 833 */
    void (*PyVMType_Modified)(PyTypeObject *); /* 834 */
    int (*PyVMType_Ready)(PyTypeObject *); /* 835 */
    PyTypeObject *(*PyVMType_Type)(void); /* 836 */
    int (*PyVMType_Unwatch)(int, PyObject *); /* 837 */
    int (*PyVMType_Watch)(int, PyObject *); /* 838 */
    void (*PyVMUnstable_EnableTryIncRef)(PyObject *); /* 839 */
    int (*PyVMUnstable_IsImmortal)(PyObject *); /* 840 */
    void (*PyVMUnstable_Object_ClearWeakRefsNoCallbacks)(PyObject *); /* 841 */
    int (*PyVMUnstable_Object_EnableDeferredRefcount)(PyObject *); /* 842 */
    int (*PyVMUnstable_Object_IsUniqueReferencedTemporary)(PyObject *); /* 843 */
    int (*PyVMUnstable_Object_IsUniquelyReferenced)(PyObject *); /* 844 */
    int (*PyVMUnstable_SetImmortal)(PyObject *); /* 845 */
    int (*PyVMUnstable_TryIncRef)(PyObject *); /* 846 */
    int (*PyVMUnstable_Type_AssignVersionTag)(PyTypeObject *); /* 847 */
    PyObject *(*PyVM_GetConstant)(unsigned int); /* 848 */
    PyObject *(*PyVM_GetConstantBorrowed)(unsigned int); /* 849 */
    int (*PyVM_IS_TYPE)(PyObject *, PyTypeObject *); /* 850 */
    int (*PyVM_Is)(PyObject *, PyObject *); /* 851 */
    int (*PyVM_IsNone)(PyObject *); /* 852 */
    PyObject *(*PyVM_None)(void); /* 853 */
    PyObject *(*PyVM_NotImplemented)(void); /* 854 */
    int (*PyVM_ReprEnter)(PyObject *); /* 855 */
    void (*PyVM_ReprLeave)(PyObject *); /* 856 */
    void (*PyVM_SET_SIZE)(PyVarObject *, Py_ssize_t); /* 857 */
    void (*PyVM_SET_TYPE)(PyObject *, PyTypeObject *); /* 858 */
    Py_ssize_t (*PyVM_SIZE)(PyObject *); /* 859 */
    PyTypeObject *(*PyVM_TYPE)(PyObject *); /* 860 */
    PyObject **(*_PyVMObject_GetDictPtr)(PyObject *); /* 861 */
    Py_ssize_t (*PyVMGC_Collect)(void); /* 862 */
    int (*PyVMGC_Disable)(void); /* 863 */
    int (*PyVMGC_Enable)(void); /* 864 */
    int (*PyVMGC_IsEnabled)(void); /* 865 */
    void *(*PyVMObject_Calloc)(size_t, size_t); /* 866 */
    void (*PyVMObject_DEL)(void *); /* 867 */
    void (*PyVMObject_Del)(void *); /* 868 */
    void (*PyVMObject_FREE)(void *); /* 869 */
    void (*PyVMObject_Free)(void *); /* 870 */
    void (*PyVMObject_GC_Del)(void *); /* 871 */
    int (*PyVMObject_GC_IsFinalized)(PyObject *); /* 872 */
    int (*PyVMObject_GC_IsTracked)(PyObject *); /* 873 */
    void (*PyVMObject_GC_Track)(void *); /* 874 */
    void (*PyVMObject_GC_UnTrack)(void *); /* 875 */
    PyObject **(*PyVMObject_GET_WEAKREFS_LISTPTR)(PyObject *); /* 876 */
    void (*PyVMObject_GetArenaAllocator)(PyObjectArenaAllocator *); /* 877 */
    PyObject *(*PyVMObject_INIT)(PyObject *, PyTypeObject *); /* 878 */
    PyVarObject *(*PyVMObject_INIT_VAR)(PyVarObject *, PyTypeObject *, Py_ssize_t); /* 879 */
    int (*PyVMObject_IS_GC)(PyObject *); /* 880 */
    PyObject *(*PyVMObject_Init)(PyObject *, PyTypeObject *); /* 881 */
    PyVarObject *(*PyVMObject_InitVar)(PyVarObject *, PyTypeObject *, Py_ssize_t); /* 882 */
    void *(*PyVMObject_MALLOC)(size_t); /* 883 */
    void *(*PyVMObject_Malloc)(size_t); /* 884 */
    void *(*PyVMObject_REALLOC)(void *, size_t); /* 885 */
    void *(*PyVMObject_Realloc)(void *, size_t); /* 886 */
    int (*PyVMType_IS_GC)(PyTypeObject *); /* 887 */
    int (*PyVMType_SUPPORTS_WEAKREFS)(PyTypeObject *); /* 888 */
    void (*PyVMUnstable_GC_VisitObjects)(gcvisitobjects_t, void *); /* 889 */
    PyObject *(*PyVMUnstable_Object_GC_NewWithExtraData)(PyTypeObject *, size_t); /* 890 */
    PyObject *(*_PyVMObject_New)(PyTypeObject *); /* 891 */
    PyVarObject *(*_PyVMObject_NewVar)(PyTypeObject *, Py_ssize_t); /* 892 */
    PyTypeObject *(*PyVMODictItems_Type)(void); /* 893 */
    PyTypeObject *(*PyVMODictIter_Type)(void); /* 894 */
    PyTypeObject *(*PyVMODictKeys_Type)(void); /* 895 */
    PyTypeObject *(*PyVMODictValues_Type)(void); /* 896 */
    int (*PyVMODict_Check)(PyObject *); /* 897 */
    int (*PyVMODict_CheckExact)(PyObject *); /* 898 */
    int (*PyVMODict_Contains)(PyObject *, PyObject *); /* 899 */
    int (*PyVMODict_DelItem)(PyObject *, PyObject *); /* 900 */
    PyObject *(*PyVMODict_GetItem)(PyObject *, PyObject *); /* 901 */
    PyObject *(*PyVMODict_GetItemString)(PyObject *, const char *); /* 902 */
    PyObject *(*PyVMODict_GetItemWithError)(PyObject *, PyObject *); /* 903 */
    PyObject *(*PyVMODict_New)(void); /* 904 */
    Py_ssize_t (*PyVMODict_SIZE)(PyObject *); /* 905 */
    int (*PyVMODict_SetItem)(PyObject *, PyObject *, PyObject *); /* 906 */
    Py_ssize_t (*PyVMODict_Size)(PyObject *); /* 907 */
    PyTypeObject *(*PyVMODict_Type)(void); /* 908 */
    PyObject *(*PyVMOS_FSPath)(PyObject *); /* 909 */
    int (*PyVMPickleBuffer_Check)(PyObject *); /* 910 */
    PyObject *(*PyVMPickleBuffer_FromObject)(PyObject *); /* 911 */
    const Py_buffer *(*PyVMPickleBuffer_GetBuffer)(PyObject *); /* 912 */
    int (*PyVMPickleBuffer_Release)(PyObject *); /* 913 */
    PyTypeObject *(*PyVMPickleBuffer_Type)(void); /* 914 */
    void (*PyVMBuffer_FillContiguousStrides)(int, Py_ssize_t *, Py_ssize_t *, int, char); /* 915 */
    int (*PyVMBuffer_FillInfo)(Py_buffer *, PyObject *, void *, Py_ssize_t, int, int); /* 916 */
    int (*PyVMBuffer_FromContiguous)(const Py_buffer *, const void *, Py_ssize_t, char); /* 917 */
    void *(*PyVMBuffer_GetPointer)(const Py_buffer *, const Py_ssize_t *); /* 918 */
    int (*PyVMBuffer_IsContiguous)(const Py_buffer *, char); /* 919 */
    void (*PyVMBuffer_Release)(Py_buffer *); /* 920 */
    Py_ssize_t (*PyVMBuffer_SizeFromFormat)(const char *); /* 921 */
    int (*PyVMBuffer_ToContiguous)(void *, const Py_buffer *, Py_ssize_t, char); /* 922 */
    int (*PyVMObject_CheckBuffer)(PyObject *); /* 923 */
    int (*PyVMObject_CopyData)(PyObject *, PyObject *); /* 924 */
    int (*PyVMObject_GetBuffer)(PyObject *, Py_buffer *, int); /* 925 */
    int (*PyVMCapsule_CheckExact)(PyObject *); /* 926 */
    void *(*PyVMCapsule_GetContext)(PyObject *); /* 927 */
    PyCapsule_Destructor (*PyVMCapsule_GetDestructor)(PyObject *); /* 928 */
    const char *(*PyVMCapsule_GetName)(PyObject *); /* 929 */
    void *(*PyVMCapsule_GetPointer)(PyObject *, const char *); /* 930 */
    void *(*PyVMCapsule_Import)(const char *, int); /* 931 */
    int (*PyVMCapsule_IsValid)(PyObject *, const char *); /* 932 */
    PyObject *(*PyVMCapsule_New)(void *, const char *, PyCapsule_Destructor); /* 933 */
    int (*PyVMCapsule_SetContext)(PyObject *, void *); /* 934 */
    int (*PyVMCapsule_SetDestructor)(PyObject *, PyCapsule_Destructor); /* 935 */
    int (*PyVMCapsule_SetName)(PyObject *, const char *); /* 936 */
    int (*PyVMCapsule_SetPointer)(PyObject *, void *); /* 937 */
    PyTypeObject *(*PyVMCapsule_Type)(void); /* 938 */
    int *(*PyVM_BytesWarningFlag)(void); /* 939 */
    int *(*PyVM_DebugFlag)(void); /* 940 */
    int *(*PyVM_DontWriteBytecodeFlag)(void); /* 941 */
    int *(*PyVM_FrozenFlag)(void); /* 942 */
    char *(*PyVM_GETENV)(const char *); /* 943 */
    int *(*PyVM_HashRandomizationFlag)(void); /* 944 */
    int *(*PyVM_IgnoreEnvironmentFlag)(void); /* 945 */
    int *(*PyVM_InspectFlag)(void); /* 946 */
    int *(*PyVM_InteractiveFlag)(void); /* 947 */
    int *(*PyVM_IsolatedFlag)(void); /* 948 */
    int *(*PyVM_NoSiteFlag)(void); /* 949 */
    int *(*PyVM_NoUserSiteDirectory)(void); /* 950 */
    int *(*PyVM_OptimizeFlag)(void); /* 951 */
    int *(*PyVM_QuietFlag)(void); /* 952 */
    int *(*PyVM_UnbufferedStdioFlag)(void); /* 953 */
    int *(*PyVM_VerboseFlag)(void); /* 954 */
    int (*PyVMErr_BadArgument)(void); /* 955 */
    void (*PyVMErr_BadInternalCall)(void); /* 956 */
    int (*PyVMErr_CheckSignals)(void); /* 957 */
    void (*PyVMErr_Clear)(void); /* 958 */
    int (*PyVMErr_ExceptionMatches)(PyObject *); /* 959 */
    void (*PyVMErr_Fetch)(PyObject **, PyObject **, PyObject **); /* 960 */
    void (*PyVMErr_FormatUnraisableV)(const char *, va_list); /* 961 */
    PyObject *(*PyVMErr_FormatV)(PyObject *, const char *, va_list); /* 962 */
    void (*PyVMErr_GetExcInfo)(PyObject **, PyObject **, PyObject **); /* 963 */
    PyObject *(*PyVMErr_GetHandledException)(void); /* 964 */
    PyObject *(*PyVMErr_GetRaisedException)(void); /* 965 */
    int (*PyVMErr_GivenExceptionMatches)(PyObject *, PyObject *); /* 966 */
    PyObject *(*PyVMErr_NewException)(const char *, PyObject *, PyObject *); /* 967 */
    PyObject *(*PyVMErr_NewExceptionWithDoc)(const char *, const char *, PyObject *, PyObject *); /* 968 */
    PyObject *(*PyVMErr_NoMemory)(void); /* 969 */
    void (*PyVMErr_NormalizeException)(PyObject **, PyObject **, PyObject **); /* 970 */
    PyObject *(*PyVMErr_Occurred)(void); /* 971 */
    PyObject *(*PyVMErr_ProgramText)(const char *, int); /* 972 */
    PyObject *(*PyVMErr_ProgramTextObject)(PyObject *, int); /* 973 */
    void (*PyVMErr_RangedSyntaxLocationObject)(PyObject *, int, int, int, int); /* 974 */
    void (*PyVMErr_Restore)(PyObject *, PyObject *, PyObject *); /* 975 */
    void (*PyVMErr_SetExcInfo)(PyObject *, PyObject *, PyObject *); /* 976 */
    PyObject *(*PyVMErr_SetFromErrno)(PyObject *); /* 977 */
    PyObject *(*PyVMErr_SetFromErrnoWithFilename)(PyObject *, const char *); /* 978 */
    PyObject *(*PyVMErr_SetFromErrnoWithFilenameObject)(PyObject *, PyObject *); /* 979 */
    PyObject *(*PyVMErr_SetFromErrnoWithFilenameObjects)(PyObject *, PyObject *, PyObject *); /* 980 */
    void (*PyVMErr_SetHandledException)(PyObject *); /* 981 */
    PyObject *(*PyVMErr_SetImportError)(PyObject *, PyObject *, PyObject *); /* 982 */
    PyObject *(*PyVMErr_SetImportErrorSubclass)(PyObject *, PyObject *, PyObject *, PyObject *); /* 983 */
    void (*PyVMErr_SetInterrupt)(void); /* 984 */
    int (*PyVMErr_SetInterruptEx)(int); /* 985 */
    void (*PyVMErr_SetNone)(PyObject *); /* 986 */
    void (*PyVMErr_SetObject)(PyObject *, PyObject *); /* 987 */
    void (*PyVMErr_SetRaisedException)(PyObject *); /* 988 */
    void (*PyVMErr_SetString)(PyObject *, const char *); /* 989 */
    void (*PyVMErr_SyntaxLocation)(const char *, int); /* 990 */
    void (*PyVMErr_SyntaxLocationEx)(const char *, int, int); /* 991 */
    void (*PyVMErr_SyntaxLocationObject)(PyObject *, int, int); /* 992 */
    void (*PyVMErr_WriteUnraisable)(PyObject *); /* 993 */
    PyObject *(*PyVMExc_ArithmeticError)(void); /* 994 */
    PyObject *(*PyVMExc_AssertionError)(void); /* 995 */
    PyObject *(*PyVMExc_AttributeError)(void); /* 996 */
    PyObject *(*PyVMExc_BaseException)(void); /* 997 */
    PyObject *(*PyVMExc_BaseExceptionGroup)(void); /* 998 */
    PyObject *(*PyVMExc_BlockingIOError)(void); /* 999 */
    PyObject *(*PyVMExc_BrokenPipeError)(void); /* 1000 */
    PyObject *(*PyVMExc_BufferError)(void); /* 1001 */
    PyObject *(*PyVMExc_BytesWarning)(void); /* 1002 */
    PyObject *(*PyVMExc_ChildProcessError)(void); /* 1003 */
    PyObject *(*PyVMExc_ConnectionAbortedError)(void); /* 1004 */
    PyObject *(*PyVMExc_ConnectionError)(void); /* 1005 */
    PyObject *(*PyVMExc_ConnectionRefusedError)(void); /* 1006 */
    PyObject *(*PyVMExc_ConnectionResetError)(void); /* 1007 */
    PyObject *(*PyVMExc_DeprecationWarning)(void); /* 1008 */
    PyObject *(*PyVMExc_EOFError)(void); /* 1009 */
    PyObject *(*PyVMExc_EncodingWarning)(void); /* 1010 */
    PyObject *(*PyVMExc_EnvironmentError)(void); /* 1011 */
    PyObject *(*PyVMExc_Exception)(void); /* 1012 */
    PyObject *(*PyVMExc_FileExistsError)(void); /* 1013 */
    PyObject *(*PyVMExc_FileNotFoundError)(void); /* 1014 */
    PyObject *(*PyVMExc_FloatingPointError)(void); /* 1015 */
    PyObject *(*PyVMExc_FutureWarning)(void); /* 1016 */
    PyObject *(*PyVMExc_GeneratorExit)(void); /* 1017 */
    PyObject *(*PyVMExc_IOError)(void); /* 1018 */
    PyObject *(*PyVMExc_ImportCycleError)(void); /* 1019 */
    PyObject *(*PyVMExc_ImportError)(void); /* 1020 */
    PyObject *(*PyVMExc_ImportWarning)(void); /* 1021 */
    PyObject *(*PyVMExc_IndentationError)(void); /* 1022 */
    PyObject *(*PyVMExc_IndexError)(void); /* 1023 */
    PyObject *(*PyVMExc_InterruptedError)(void); /* 1024 */
    PyObject *(*PyVMExc_IsADirectoryError)(void); /* 1025 */
    PyObject *(*PyVMExc_KeyError)(void); /* 1026 */
    PyObject *(*PyVMExc_KeyboardInterrupt)(void); /* 1027 */
    PyObject *(*PyVMExc_LookupError)(void); /* 1028 */
    PyObject *(*PyVMExc_MemoryError)(void); /* 1029 */
    PyObject *(*PyVMExc_ModuleNotFoundError)(void); /* 1030 */
    PyObject *(*PyVMExc_NameError)(void); /* 1031 */
    PyObject *(*PyVMExc_NotADirectoryError)(void); /* 1032 */
    PyObject *(*PyVMExc_NotImplementedError)(void); /* 1033 */
    PyObject *(*PyVMExc_OSError)(void); /* 1034 */
    PyObject *(*PyVMExc_OverflowError)(void); /* 1035 */
    PyObject *(*PyVMExc_PendingDeprecationWarning)(void); /* 1036 */
    PyObject *(*PyVMExc_PermissionError)(void); /* 1037 */
    PyObject *(*PyVMExc_ProcessLookupError)(void); /* 1038 */
    PyObject *(*PyVMExc_PythonFinalizationError)(void); /* 1039 */
    PyObject *(*PyVMExc_RecursionError)(void); /* 1040 */
    PyObject *(*PyVMExc_ReferenceError)(void); /* 1041 */
    PyObject *(*PyVMExc_ResourceWarning)(void); /* 1042 */
    PyObject *(*PyVMExc_RuntimeError)(void); /* 1043 */
    PyObject *(*PyVMExc_RuntimeWarning)(void); /* 1044 */
    PyObject *(*PyVMExc_StopAsyncIteration)(void); /* 1045 */
    PyObject *(*PyVMExc_StopIteration)(void); /* 1046 */
    PyObject *(*PyVMExc_SyntaxError)(void); /* 1047 */
    PyObject *(*PyVMExc_SyntaxWarning)(void); /* 1048 */
    PyObject *(*PyVMExc_SystemError)(void); /* 1049 */
    PyObject *(*PyVMExc_SystemExit)(void); /* 1050 */
    PyObject *(*PyVMExc_TabError)(void); /* 1051 */
    PyObject *(*PyVMExc_TimeoutError)(void); /* 1052 */
    PyObject *(*PyVMExc_TypeError)(void); /* 1053 */
    PyObject *(*PyVMExc_UnboundLocalError)(void); /* 1054 */
    PyObject *(*PyVMExc_UnicodeDecodeError)(void); /* 1055 */
    PyObject *(*PyVMExc_UnicodeEncodeError)(void); /* 1056 */
    PyObject *(*PyVMExc_UnicodeError)(void); /* 1057 */
    PyObject *(*PyVMExc_UnicodeTranslateError)(void); /* 1058 */
    PyObject *(*PyVMExc_UnicodeWarning)(void); /* 1059 */
    PyObject *(*PyVMExc_UserWarning)(void); /* 1060 */
    PyObject *(*PyVMExc_ValueError)(void); /* 1061 */
    PyObject *(*PyVMExc_Warning)(void); /* 1062 */
    PyObject *(*PyVMExc_ZeroDivisionError)(void); /* 1063 */
    int (*PyVMExceptionClass_Check)(PyObject *); /* 1064 */
    const char *(*PyVMExceptionClass_Name)(PyObject *); /* 1065 */
    int (*PyVMExceptionInstance_Check)(PyObject *); /* 1066 */
    PyObject *(*PyVMExceptionInstance_Class)(PyObject *); /* 1067 */
    PyObject *(*PyVMException_GetArgs)(PyObject *); /* 1068 */
    PyObject *(*PyVMException_GetCause)(PyObject *); /* 1069 */
    PyObject *(*PyVMException_GetContext)(PyObject *); /* 1070 */
    PyObject *(*PyVMException_GetTraceback)(PyObject *); /* 1071 */
    void (*PyVMException_SetArgs)(PyObject *, PyObject *); /* 1072 */
    void (*PyVMException_SetCause)(PyObject *, PyObject *); /* 1073 */
    void (*PyVMException_SetContext)(PyObject *, PyObject *); /* 1074 */
    int (*PyVMException_SetTraceback)(PyObject *, PyObject *); /* 1075 */
    int (*PyVMOS_vsnprintf)(char *, size_t, const char *, va_list); /* 1076 */
    int (*PyVMSignal_SetWakeupFd)(int); /* 1077 */
    PyObject *(*PyVMUnicodeDecodeError_Create)(const char *, const char *, Py_ssize_t, Py_ssize_t, Py_ssize_t, const char *); /* 1078 */
    PyObject *(*PyVMUnicodeDecodeError_GetEncoding)(PyObject *); /* 1079 */
    int (*PyVMUnicodeDecodeError_GetEnd)(PyObject *, Py_ssize_t *); /* 1080 */
    PyObject *(*PyVMUnicodeDecodeError_GetObject)(PyObject *); /* 1081 */
    PyObject *(*PyVMUnicodeDecodeError_GetReason)(PyObject *); /* 1082 */
    int (*PyVMUnicodeDecodeError_GetStart)(PyObject *, Py_ssize_t *); /* 1083 */
    int (*PyVMUnicodeDecodeError_SetEnd)(PyObject *, Py_ssize_t); /* 1084 */
    int (*PyVMUnicodeDecodeError_SetReason)(PyObject *, const char *); /* 1085 */
    int (*PyVMUnicodeDecodeError_SetStart)(PyObject *, Py_ssize_t); /* 1086 */
    PyObject *(*PyVMUnicodeEncodeError_GetEncoding)(PyObject *); /* 1087 */
    int (*PyVMUnicodeEncodeError_GetEnd)(PyObject *, Py_ssize_t *); /* 1088 */
    PyObject *(*PyVMUnicodeEncodeError_GetObject)(PyObject *); /* 1089 */
    PyObject *(*PyVMUnicodeEncodeError_GetReason)(PyObject *); /* 1090 */
    int (*PyVMUnicodeEncodeError_GetStart)(PyObject *, Py_ssize_t *); /* 1091 */
    int (*PyVMUnicodeEncodeError_SetEnd)(PyObject *, Py_ssize_t); /* 1092 */
    int (*PyVMUnicodeEncodeError_SetReason)(PyObject *, const char *); /* 1093 */
    int (*PyVMUnicodeEncodeError_SetStart)(PyObject *, Py_ssize_t); /* 1094 */
    int (*PyVMUnicodeTranslateError_GetEnd)(PyObject *, Py_ssize_t *); /* 1095 */
    PyObject *(*PyVMUnicodeTranslateError_GetObject)(PyObject *); /* 1096 */
    PyObject *(*PyVMUnicodeTranslateError_GetReason)(PyObject *); /* 1097 */
    int (*PyVMUnicodeTranslateError_GetStart)(PyObject *, Py_ssize_t *); /* 1098 */
    int (*PyVMUnicodeTranslateError_SetEnd)(PyObject *, Py_ssize_t); /* 1099 */
    int (*PyVMUnicodeTranslateError_SetReason)(PyObject *, const char *); /* 1100 */
    int (*PyVMUnicodeTranslateError_SetStart)(PyObject *, Py_ssize_t); /* 1101 */
    PyObject *(*PyVMUnstable_Exc_PrepReraiseStar)(PyObject *, PyObject *); /* 1102 */
    void (*PyVM_FatalError)(const char *); /* 1103 */
    int (*PyVMFrameLocalsProxy_Check)(PyObject *); /* 1104 */
    PyTypeObject *(*PyVMFrameLocalsProxy_Type)(void); /* 1105 */
    int (*PyVMFrame_Check)(PyObject *); /* 1106 */
    PyFrameObject *(*PyVMFrame_GetBack)(PyFrameObject *); /* 1107 */
    PyObject *(*PyVMFrame_GetBuiltins)(PyFrameObject *); /* 1108 */
    PyCodeObject *(*PyVMFrame_GetCode)(PyFrameObject *); /* 1109 */
    PyObject *(*PyVMFrame_GetGenerator)(PyFrameObject *); /* 1110 */
    PyObject *(*PyVMFrame_GetGlobals)(PyFrameObject *); /* 1111 */
    int (*PyVMFrame_GetLasti)(PyFrameObject *); /* 1112 */
    int (*PyVMFrame_GetLineNumber)(PyFrameObject *); /* 1113 */
    PyObject *(*PyVMFrame_GetLocals)(PyFrameObject *); /* 1114 */
    PyObject *(*PyVMFrame_GetVar)(PyFrameObject *, PyObject *); /* 1115 */
    PyObject *(*PyVMFrame_GetVarString)(PyFrameObject *, const char *); /* 1116 */
    PyTypeObject *(*PyVMFrame_Type)(void); /* 1117 */
    const PyTypeObject *const*(*PyVMUnstable_ExecutableKinds)(void); /* 1118 */
    PyObject *(*PyVMUnstable_InterpreterFrame_GetCode)(struct _PyInterpreterFrame *); /* 1119 */
    int (*PyVMUnstable_InterpreterFrame_GetLasti)(struct _PyInterpreterFrame *); /* 1120 */
    int (*PyVMUnstable_InterpreterFrame_GetLine)(struct _PyInterpreterFrame *); /* 1121 */
    PyHash_FuncDef *(*PyVMHash_GetFuncDef)(void); /* 1122 */
    Py_hash_t (*PyVMObject_GenericHash)(PyObject *); /* 1123 */
    Py_hash_t (*PyVM_HashBuffer)(const void *, Py_ssize_t); /* 1124 */
    Py_hash_t (*PyVM_HashPointer)(const void *); /* 1125 */
    PyOS_sighandler_t (*PyVMOS_getsig)(int); /* 1126 */
    PyOS_sighandler_t (*PyVMOS_setsig)(int, PyOS_sighandler_t); /* 1127 */
    int (*PyVMUnstable_AtExit)(PyInterpreterState *, atexit_datacallbackfunc, void *); /* 1128 */
    int (*PyVM_AtExit)(void (*)(void)); /* 1129 */
    void (*retired_1130)(void);
    int (*PyVM_FdIsInteractive)(FILE *, const char *); /* 1131 */
    const char *(*PyVM_GetBuildInfo)(void); /* 1132 */
    const char *(*PyVM_GetCompiler)(void); /* 1133 */
    const char *(*PyVM_GetCopyright)(void); /* 1134 */
    wchar_t *(*PyVM_GetExecPrefix)(void); /* 1135 */
    wchar_t *(*PyVM_GetPath)(void); /* 1136 */
    const char *(*PyVM_GetPlatform)(void); /* 1137 */
    wchar_t *(*PyVM_GetPrefix)(void); /* 1138 */
    wchar_t *(*PyVM_GetProgramFullPath)(void); /* 1139 */
    wchar_t *(*PyVM_GetProgramName)(void); /* 1140 */
    wchar_t *(*PyVM_GetPythonHome)(void); /* 1141 */
    const char *(*PyVM_GetVersion)(void); /* 1142 */
    int (*PyVM_IsFinalizing)(void); /* 1143 */
    unsigned long (*PyVM_Version)(void); /* 1144 */
    int (*PyVMMutex_IsLocked)(PyMutex *); /* 1145 */
    void (*PyVMMutex_Lock)(PyMutex *); /* 1146 */
    void (*PyVMMutex_Unlock)(PyMutex *); /* 1147 */
    uint32_t (*PyVM_PACK_FULL_VERSION)(int, int, int, int, int); /* 1148 */
    uint32_t (*PyVM_PACK_VERSION)(int, int); /* 1149 */
    void *(*PyVMMem_Calloc)(size_t, size_t); /* 1150 */
    void (*PyVMMem_DEL)(void *); /* 1151 */
    void (*PyVMMem_Del)(void *); /* 1152 */
    void (*PyVMMem_FREE)(void *); /* 1153 */
    void (*PyVMMem_Free)(void *); /* 1154 */
    void (*PyVMMem_GetAllocator)(PyMemAllocatorDomain, PyMemAllocatorEx *); /* 1155 */
    void *(*PyVMMem_MALLOC)(size_t); /* 1156 */
    void *(*PyVMMem_Malloc)(size_t); /* 1157 */
    void *(*PyVMMem_REALLOC)(void *, size_t); /* 1158 */
    void *(*PyVMMem_RawCalloc)(size_t, size_t); /* 1159 */
    void (*PyVMMem_RawFree)(void *); /* 1160 */
    void *(*PyVMMem_RawMalloc)(size_t); /* 1161 */
    void *(*PyVMMem_RawRealloc)(void *, size_t); /* 1162 */
    void *(*PyVMMem_Realloc)(void *, size_t); /* 1163 */
    void (*PyVMInterpreterGuard_Close)(PyInterpreterGuard *); /* 1164 */
    PyInterpreterGuard *(*PyVMInterpreterGuard_FromCurrent)(void); /* 1165 */
    PyInterpreterGuard *(*PyVMInterpreterGuard_FromView)(PyInterpreterView *); /* 1166 */
    PyInterpreterState *(*PyVMInterpreterState_Get)(void); /* 1167 */
    PyObject *(*PyVMInterpreterState_GetDict)(PyInterpreterState *); /* 1168 */
    int64_t (*PyVMInterpreterState_GetID)(PyInterpreterState *); /* 1169 */
    PyInterpreterState *(*PyVMInterpreterState_Head)(void); /* 1170 */
    PyInterpreterState *(*PyVMInterpreterState_Main)(void); /* 1171 */
    PyInterpreterState *(*PyVMInterpreterState_Next)(PyInterpreterState *); /* 1172 */
    PyThreadState *(*PyVMInterpreterState_ThreadHead)(PyInterpreterState *); /* 1173 */
    void (*PyVMInterpreterView_Close)(PyInterpreterView *); /* 1174 */
    PyInterpreterView *(*PyVMInterpreterView_FromCurrent)(void); /* 1175 */
    PyInterpreterView *(*PyVMInterpreterView_FromMain)(void); /* 1176 */
    int (*PyVMState_AddModule)(PyObject *, PyModuleDef *); /* 1177 */
    PyObject *(*PyVMState_FindModule)(PyModuleDef *); /* 1178 */
    int (*PyVMState_RemoveModule)(PyModuleDef *); /* 1179 */
    void (*PyVMThreadState_Clear)(PyThreadState *); /* 1180 */
    void (*PyVMThreadState_Delete)(PyThreadState *); /* 1181 */
    void (*PyVMThreadState_EnterTracing)(PyThreadState *); /* 1182 */
    PyThreadState *(*PyVMThreadState_GET)(void); /* 1183 */
    PyThreadState *(*PyVMThreadState_Get)(void); /* 1184 */
    PyObject *(*PyVMThreadState_GetDict)(void); /* 1185 */
    PyFrameObject *(*PyVMThreadState_GetFrame)(PyThreadState *); /* 1186 */
    uint64_t (*PyVMThreadState_GetID)(PyThreadState *); /* 1187 */
    PyInterpreterState *(*PyVMThreadState_GetInterpreter)(PyThreadState *); /* 1188 */
    PyThreadState *(*PyVMThreadState_GetUnchecked)(void); /* 1189 */
    void (*PyVMThreadState_LeaveTracing)(PyThreadState *); /* 1190 */
    PyThreadState *(*PyVMThreadState_New)(PyInterpreterState *); /* 1191 */
    PyThreadState *(*PyVMThreadState_Next)(PyThreadState *); /* 1192 */
    int (*PyVMThreadState_SetAsyncExc)(unsigned long, PyObject *); /* 1193 */
    PyObject *(*PyVMUnstable_InterpreterState_GetMainModule)(PyInterpreterState *); /* 1194 */
    void (*PyVMUnstable_ThreadState_ResetStackProtection)(PyThreadState *); /* 1195 */
    int (*PyVMUnstable_ThreadState_SetStackProtection)(PyThreadState *, void *, size_t); /* 1196 */
    _PyFrameEvalFunction (*_PyVMInterpreterState_GetEvalFrameFunc)(PyInterpreterState *); /* 1197 */
    int (*_PyVMInterpreterState_IsSpecializationEnabled)(PyInterpreterState *); /* 1198 */
    void (*_PyVMInterpreterState_SetEvalFrameAllowSpecialization)(PyInterpreterState *, int); /* 1199 */
    void (*_PyVMInterpreterState_SetEvalFrameFunc)(PyInterpreterState *, _PyFrameEvalFunction); /* 1200 */
    int (*PyVMOS_mystricmp)(const char *, const char *); /* 1201 */
    int (*PyVMOS_mystrnicmp)(const char *, const char *, Py_ssize_t); /* 1202 */
    int (*PyVMOS_stricmp)(const char *, const char *); /* 1203 */
    int (*PyVMOS_strnicmp)(const char *, const char *, Py_ssize_t); /* 1204 */
    char *(*PyVMOS_double_to_string)(double, char, int, int, int *); /* 1205 */
    double (*PyVMOS_string_to_double)(const char *, char **, PyObject *); /* 1206 */
    void (*PyVMErr_Display)(PyObject *, PyObject *, PyObject *); /* 1207 */
    void (*PyVMErr_DisplayException)(PyObject *); /* 1208 */
    void (*PyVMErr_Print)(void); /* 1209 */
    void (*PyVMErr_PrintEx)(int); /* 1210 */
    char *(*PyVMOS_Readline)(FILE *, FILE *, const char *); /* 1211 */
    int (*PyVMRun_AnyFile)(FILE *, const char *); /* 1212 */
    int (*PyVMRun_AnyFileEx)(FILE *, const char *, int); /* 1213 */
    int (*PyVMRun_AnyFileExFlags)(FILE *, const char *, int, PyCompilerFlags *); /* 1214 */
    int (*PyVMRun_AnyFileFlags)(FILE *, const char *, PyCompilerFlags *); /* 1215 */
    PyObject *(*PyVMRun_File)(FILE *, const char *, int, PyObject *, PyObject *); /* 1216 */
    PyObject *(*PyVMRun_FileEx)(FILE *, const char *, int, PyObject *, PyObject *, int); /* 1217 */
    PyObject *(*PyVMRun_FileExFlags)(FILE *, const char *, int, PyObject *, PyObject *, int, PyCompilerFlags *); /* 1218 */
    PyObject *(*PyVMRun_FileFlags)(FILE *, const char *, int, PyObject *, PyObject *, PyCompilerFlags *); /* 1219 */
    int (*PyVMRun_InteractiveLoop)(FILE *, const char *); /* 1220 */
    int (*PyVMRun_InteractiveLoopFlags)(FILE *, const char *, PyCompilerFlags *); /* 1221 */
    int (*PyVMRun_InteractiveOne)(FILE *, const char *); /* 1222 */
    int (*PyVMRun_InteractiveOneFlags)(FILE *, const char *, PyCompilerFlags *); /* 1223 */
    int (*PyVMRun_InteractiveOneObject)(FILE *, PyObject *, PyCompilerFlags *); /* 1224 */
    int (*PyVMRun_SimpleFile)(FILE *, const char *); /* 1225 */
    int (*PyVMRun_SimpleFileEx)(FILE *, const char *, int); /* 1226 */
    int (*PyVMRun_SimpleFileExFlags)(FILE *, const char *, int, PyCompilerFlags *); /* 1227 */
    int (*PyVMRun_SimpleString)(const char *); /* 1228 */
    int (*PyVMRun_SimpleStringFlags)(const char *, PyCompilerFlags *); /* 1229 */
    PyObject *(*PyVMRun_String)(const char *, int, PyObject *, PyObject *); /* 1230 */
    PyObject *(*PyVMRun_StringFlags)(const char *, int, PyObject *, PyObject *, PyCompilerFlags *); /* 1231 */
    PyObject *(*PyVM_CompileString)(const char *, const char *, int); /* 1232 */
    PyObject *(*PyVM_CompileStringExFlags)(const char *, const char *, int, PyCompilerFlags *, int); /* 1233 */
    PyObject *(*PyVM_CompileStringFlags)(const char *, const char *, int, PyCompilerFlags *); /* 1234 */
    PyObject *(*PyVM_CompileStringObject)(const char *, PyObject *, int, PyCompilerFlags *, int); /* 1235 */
    long long (*PYVM_TIMEOUT_MAX)(void); /* 1236 */
    PyObject *(*PyVMThread_GetInfo)(void); /* 1237 */
    void (*PyVMThread_ReInitTLS)(void); /* 1238 */
    int (*PyVMThread_acquire_lock)(PyThread_type_lock, int); /* 1239 */
    PyLockStatus (*PyVMThread_acquire_lock_timed)(PyThread_type_lock, long long, int); /* 1240 */
    PyThread_type_lock (*PyVMThread_allocate_lock)(void); /* 1241 */
    int (*PyVMThread_create_key)(void); /* 1242 */
    void (*PyVMThread_delete_key)(int); /* 1243 */
    void (*PyVMThread_delete_key_value)(int); /* 1244 */
    void (*PyVMThread_free_lock)(PyThread_type_lock); /* 1245 */
    void *(*PyVMThread_get_key_value)(int); /* 1246 */
    size_t (*PyVMThread_get_stacksize)(void); /* 1247 */
    unsigned long (*PyVMThread_get_thread_ident)(void); /* 1248 */
    unsigned long (*PyVMThread_get_thread_native_id)(void); /* 1249 */
    void (*PyVMThread_init_thread)(void); /* 1250 */
    void (*PyVMThread_release_lock)(PyThread_type_lock); /* 1251 */
    int (*PyVMThread_set_key_value)(int, void *); /* 1252 */
    int (*PyVMThread_set_stacksize)(size_t); /* 1253 */
    unsigned long (*PyVMThread_start_new_thread)(void (*)(void *), void *); /* 1254 */
    Py_tss_t *(*PyVMThread_tss_alloc)(void); /* 1255 */
    int (*PyVMThread_tss_create)(Py_tss_t *); /* 1256 */
    void (*PyVMThread_tss_delete)(Py_tss_t *); /* 1257 */
    void (*PyVMThread_tss_free)(Py_tss_t *); /* 1258 */
    void *(*PyVMThread_tss_get)(Py_tss_t *); /* 1259 */
    int (*PyVMThread_tss_is_created)(Py_tss_t *); /* 1260 */
    int (*PyVMThread_tss_set)(Py_tss_t *, void *); /* 1261 */
    double (*PyVMTime_AsSecondsDouble)(PyTime_t); /* 1262 */
    int (*PyVMTime_Monotonic)(PyTime_t *); /* 1263 */
    int (*PyVMTime_MonotonicRaw)(PyTime_t *); /* 1264 */
    int (*PyVMTime_PerfCounter)(PyTime_t *); /* 1265 */
    int (*PyVMTime_PerfCounterRaw)(PyTime_t *); /* 1266 */
    int (*PyVMTime_Time)(PyTime_t *); /* 1267 */
    int (*PyVMTime_TimeRaw)(PyTime_t *); /* 1268 */
    PyTypeObject *(*PyVMLongRangeIter_Type)(void); /* 1269 */
    PyTypeObject *(*PyVMRangeIter_Type)(void); /* 1270 */
    int (*PyVMRange_Check)(PyObject *); /* 1271 */
    PyTypeObject *(*PyVMRange_Type)(void); /* 1272 */
    void (*PyVM_DECREF)(PyObject *); /* 1273 */
    void (*PyVM_DecRef)(PyObject *); /* 1274 */
    void (*PyVM_INCREF)(PyObject *); /* 1275 */
    void (*PyVM_IncRef)(PyObject *); /* 1276 */
    PyObject *(*PyVM_NewRef)(PyObject *); /* 1277 */
    Py_ssize_t (*PyVM_REFCNT)(PyObject *); /* 1278 */
    void (*PyVM_SET_REFCNT)(PyObject *, Py_ssize_t); /* 1279 */
    void (*PyVM_XDECREF)(PyObject *); /* 1280 */
    void (*PyVM_XINCREF)(PyObject *); /* 1281 */
    PyObject *(*PyVM_XNewRef)(PyObject *); /* 1282 */
    int (*PyVMSentinel_Check)(PyObject *); /* 1283 */
    int (*PyVMSentinel_CheckExact)(PyObject *); /* 1284 */
    PyObject *(*PyVMSentinel_New)(const char *, const char *, const char *); /* 1285 */
    PyTypeObject *(*PyVMSentinel_Type)(void); /* 1286 */
    int (*PyVMAnySet_Check)(PyObject *); /* 1287 */
    int (*PyVMAnySet_CheckExact)(PyObject *); /* 1288 */
    int (*PyVMFrozenSet_Check)(PyObject *); /* 1289 */
    int (*PyVMFrozenSet_CheckExact)(PyObject *); /* 1290 */
    PyObject *(*PyVMFrozenSet_New)(PyObject *); /* 1291 */
    PyTypeObject *(*PyVMFrozenSet_Type)(void); /* 1292 */
    PyTypeObject *(*PyVMSetIter_Type)(void); /* 1293 */
    int (*PyVMSet_Add)(PyObject *, PyObject *); /* 1294 */
    int (*PyVMSet_Check)(PyObject *); /* 1295 */
    int (*PyVMSet_CheckExact)(PyObject *); /* 1296 */
    int (*PyVMSet_Clear)(PyObject *); /* 1297 */
    int (*PyVMSet_Contains)(PyObject *, PyObject *); /* 1298 */
    int (*PyVMSet_Discard)(PyObject *, PyObject *); /* 1299 */
    Py_ssize_t (*PyVMSet_GET_SIZE)(PyObject *); /* 1300 */
    PyObject *(*PyVMSet_New)(PyObject *); /* 1301 */
    PyObject *(*PyVMSet_Pop)(PyObject *); /* 1302 */
    Py_ssize_t (*PyVMSet_Size)(PyObject *); /* 1303 */
    PyTypeObject *(*PyVMSet_Type)(void); /* 1304 */
    PyTypeObject *(*PyVMEllipsis_Type)(void); /* 1305 */
    Py_ssize_t (*PyVMSlice_AdjustIndices)(Py_ssize_t, Py_ssize_t *, Py_ssize_t *, Py_ssize_t); /* 1306 */
    int (*PyVMSlice_Check)(PyObject *); /* 1307 */
    int (*PyVMSlice_GetIndices)(PyObject *, Py_ssize_t, Py_ssize_t *, Py_ssize_t *, Py_ssize_t *); /* 1308 */
    int (*PyVMSlice_GetIndicesEx)(PyObject *, Py_ssize_t, Py_ssize_t *, Py_ssize_t *, Py_ssize_t *, Py_ssize_t *); /* 1309 */
    PyObject *(*PyVMSlice_New)(PyObject *, PyObject *, PyObject *); /* 1310 */
    PyTypeObject *(*PyVMSlice_Type)(void); /* 1311 */
    int (*PyVMSlice_Unpack)(PyObject *, Py_ssize_t *, Py_ssize_t *, Py_ssize_t *); /* 1312 */
    PyObject *(*PyVM_Ellipsis)(void); /* 1313 */
    PyObject *(*PyVMStructSequence_GET_ITEM)(PyObject *, Py_ssize_t); /* 1314 */
    PyObject *(*PyVMStructSequence_GetItem)(PyObject *, Py_ssize_t); /* 1315 */
    void (*PyVMStructSequence_InitType)(PyTypeObject *, PyStructSequence_Desc *); /* 1316 */
    int (*PyVMStructSequence_InitType2)(PyTypeObject *, PyStructSequence_Desc *); /* 1317 */
    PyObject *(*PyVMStructSequence_New)(PyTypeObject *); /* 1318 */
    PyTypeObject *(*PyVMStructSequence_NewType)(PyStructSequence_Desc *); /* 1319 */
    void (*PyVMStructSequence_SET_ITEM)(PyObject *, Py_ssize_t, PyObject *); /* 1320 */
    void (*PyVMStructSequence_SetItem)(PyObject *, Py_ssize_t, PyObject *); /* 1321 */
    const char *(*PyVMStructSequence_UnnamedField)(void); /* 1322 */
    void (*PyVMSys_AddWarnOption)(const wchar_t *); /* 1323 */
    void (*PyVMSys_AddWarnOptionUnicode)(PyObject *); /* 1324 */
    void (*PyVMSys_AddXOption)(const wchar_t *); /* 1325 */
    void (*PyVMSys_FormatStderrV)(const char *, va_list); /* 1326 */
    void (*PyVMSys_FormatStdoutV)(const char *, va_list); /* 1327 */
    PyObject *(*PyVMSys_GetAttr)(PyObject *); /* 1328 */
    PyObject *(*PyVMSys_GetAttrString)(const char *); /* 1329 */
    PyObject *(*PyVMSys_GetObject)(const char *); /* 1330 */
    int (*PyVMSys_GetOptionalAttr)(PyObject *, PyObject **); /* 1331 */
    int (*PyVMSys_GetOptionalAttrString)(const char *, PyObject **); /* 1332 */
    PyObject *(*PyVMSys_GetXOptions)(void); /* 1333 */
    int (*PyVMSys_HasWarnOptions)(void); /* 1334 */
    void (*PyVMSys_ResetWarnOptions)(void); /* 1335 */
    void (*PyVMSys_SetArgv)(int, wchar_t **); /* 1336 */
    void (*PyVMSys_SetArgvEx)(int, wchar_t **, int); /* 1337 */
    int (*PyVMSys_SetObject)(const char *, PyObject *); /* 1338 */
    void (*PyVMSys_SetPath)(const wchar_t *); /* 1339 */
    void (*PyVMSys_WriteStderrV)(const char *, va_list); /* 1340 */
    void (*PyVMSys_WriteStdoutV)(const char *, va_list); /* 1341 */
    int (*PyVMTraceBack_Check)(PyObject *); /* 1342 */
    int (*PyVMTraceBack_Here)(PyFrameObject *); /* 1343 */
    int (*PyVMTraceBack_Print)(PyObject *, PyObject *); /* 1344 */
    PyTypeObject *(*PyVMTraceBack_Type)(void); /* 1345 */
    const char *(*PyVMUnstable_DumpTraceback)(int, PyThreadState *); /* 1346 */
    const char *(*PyVMUnstable_DumpTracebackThreads)(int, PyInterpreterState *, PyThreadState *, Py_ssize_t); /* 1347 */
    int (*PyVMTraceMalloc_Track)(unsigned int, uintptr_t, size_t); /* 1348 */
    int (*PyVMTraceMalloc_Untrack)(unsigned int, uintptr_t); /* 1349 */
    PyTypeObject *(*PyVMTupleIter_Type)(void); /* 1350 */
    int (*PyVMTuple_Check)(PyObject *); /* 1351 */
    int (*PyVMTuple_CheckExact)(PyObject *); /* 1352 */
    PyObject *(*PyVMTuple_FromArray)(PyObject *const *, Py_ssize_t); /* 1353 */
    PyObject *(*PyVMTuple_GET_ITEM)(PyObject *, Py_ssize_t); /* 1354 */
    Py_ssize_t (*PyVMTuple_GET_SIZE)(PyObject *); /* 1355 */
    PyObject *(*PyVMTuple_GetItem)(PyObject *, Py_ssize_t); /* 1356 */
    PyObject *(*PyVMTuple_GetSlice)(PyObject *, Py_ssize_t, Py_ssize_t); /* 1357 */
    PyObject *(*PyVMTuple_New)(Py_ssize_t); /* 1358 */
    PyObject *(*PyVMTuple_PackV)(Py_ssize_t, va_list); /* 1359 */
    void (*PyVMTuple_SET_ITEM)(PyObject *, Py_ssize_t, PyObject *); /* 1360 */
    int (*PyVMTuple_SetItem)(PyObject *, Py_ssize_t, PyObject *); /* 1361 */
    Py_ssize_t (*PyVMTuple_Size)(PyObject *); /* 1362 */
    PyTypeObject *(*PyVMTuple_Type)(void); /* 1363 */
    int (*_PyVMTuple_Resize)(PyObject **, Py_ssize_t); /* 1364 */
    PyTypeObject *(*PyVMUnicodeIter_Type)(void); /* 1365 */
    PyUnicodeWriter *(*PyVMUnicodeWriter_Create)(Py_ssize_t); /* 1366 */
    int (*PyVMUnicodeWriter_DecodeUTF8Stateful)(PyUnicodeWriter *, const char *, Py_ssize_t, const char *, Py_ssize_t *); /* 1367 */
    void (*PyVMUnicodeWriter_Discard)(PyUnicodeWriter *); /* 1368 */
    PyObject *(*PyVMUnicodeWriter_Finish)(PyUnicodeWriter *); /* 1369 */
    int (*PyVMUnicodeWriter_FormatV)(PyUnicodeWriter *, const char *, va_list); /* 1370 */
    int (*PyVMUnicodeWriter_WriteASCII)(PyUnicodeWriter *, const char *, Py_ssize_t); /* 1371 */
    int (*PyVMUnicodeWriter_WriteChar)(PyUnicodeWriter *, Py_UCS4); /* 1372 */
    int (*PyVMUnicodeWriter_WriteRepr)(PyUnicodeWriter *, PyObject *); /* 1373 */
    int (*PyVMUnicodeWriter_WriteStr)(PyUnicodeWriter *, PyObject *); /* 1374 */
    int (*PyVMUnicodeWriter_WriteSubstring)(PyUnicodeWriter *, PyObject *, Py_ssize_t, Py_ssize_t); /* 1375 */
    int (*PyVMUnicodeWriter_WriteUCS4)(PyUnicodeWriter *, const Py_UCS4 *, Py_ssize_t); /* 1376 */
    int (*PyVMUnicodeWriter_WriteUTF8)(PyUnicodeWriter *, const char *, Py_ssize_t); /* 1377 */
    int (*PyVMUnicodeWriter_WriteWideChar)(PyUnicodeWriter *, const wchar_t *, Py_ssize_t); /* 1378 */
    Py_UCS1 *(*PyVMUnicode_1BYTE_DATA)(PyObject *); /* 1379 */
    Py_UCS2 *(*PyVMUnicode_2BYTE_DATA)(PyObject *); /* 1380 */
    Py_UCS4 *(*PyVMUnicode_4BYTE_DATA)(PyObject *); /* 1381 */
    const char *(*PyVMUnicode_AS_DATA)(PyObject *); /* 1382 */
    Py_UNICODE *(*PyVMUnicode_AS_UNICODE)(PyObject *); /* 1383 */
    void (*PyVMUnicode_Append)(PyObject **, PyObject *); /* 1384 */
    void (*PyVMUnicode_AppendAndDel)(PyObject **, PyObject *); /* 1385 */
    PyObject *(*PyVMUnicode_AsASCIIString)(PyObject *); /* 1386 */
    PyObject *(*PyVMUnicode_AsCharmapString)(PyObject *, PyObject *); /* 1387 */
    PyObject *(*PyVMUnicode_AsDecodedObject)(PyObject *, const char *, const char *); /* 1388 */
    PyObject *(*PyVMUnicode_AsDecodedUnicode)(PyObject *, const char *, const char *); /* 1389 */
    PyObject *(*PyVMUnicode_AsEncodedObject)(PyObject *, const char *, const char *); /* 1390 */
    PyObject *(*PyVMUnicode_AsEncodedString)(PyObject *, const char *, const char *); /* 1391 */
    PyObject *(*PyVMUnicode_AsEncodedUnicode)(PyObject *, const char *, const char *); /* 1392 */
    PyObject *(*PyVMUnicode_AsLatin1String)(PyObject *); /* 1393 */
    PyObject *(*PyVMUnicode_AsRawUnicodeEscapeString)(PyObject *); /* 1394 */
    Py_UCS4 *(*PyVMUnicode_AsUCS4)(PyObject *, Py_UCS4 *, Py_ssize_t, int); /* 1395 */
    Py_UCS4 *(*PyVMUnicode_AsUCS4Copy)(PyObject *); /* 1396 */
    PyObject *(*PyVMUnicode_AsUTF16String)(PyObject *); /* 1397 */
    PyObject *(*PyVMUnicode_AsUTF32String)(PyObject *); /* 1398 */
    const char *(*PyVMUnicode_AsUTF8)(PyObject *); /* 1399 */
    const char *(*PyVMUnicode_AsUTF8AndSize)(PyObject *, Py_ssize_t *); /* 1400 */
    PyObject *(*PyVMUnicode_AsUTF8String)(PyObject *); /* 1401 */
    Py_UNICODE *(*PyVMUnicode_AsUnicode)(PyObject *); /* 1402 */
    Py_UNICODE *(*PyVMUnicode_AsUnicodeAndSize)(PyObject *, Py_ssize_t *); /* 1403 */
    PyObject *(*PyVMUnicode_AsUnicodeEscapeString)(PyObject *); /* 1404 */
    Py_ssize_t (*PyVMUnicode_AsWideChar)(PyObject *, wchar_t *, Py_ssize_t); /* 1405 */
    wchar_t *(*PyVMUnicode_AsWideCharString)(PyObject *, Py_ssize_t *); /* 1406 */
    PyObject *(*PyVMUnicode_BuildEncodingMap)(PyObject *); /* 1407 */
    unsigned int (*PyVMUnicode_CHECK_INTERNED)(PyObject *); /* 1408 */
    int (*PyVMUnicode_Check)(PyObject *); /* 1409 */
    int (*PyVMUnicode_CheckExact)(PyObject *); /* 1410 */
    int (*PyVMUnicode_Compare)(PyObject *, PyObject *); /* 1411 */
    int (*PyVMUnicode_CompareWithASCIIString)(PyObject *, const char *); /* 1412 */
    PyObject *(*PyVMUnicode_Concat)(PyObject *, PyObject *); /* 1413 */
    int (*PyVMUnicode_Contains)(PyObject *, PyObject *); /* 1414 */
    Py_ssize_t (*PyVMUnicode_CopyCharacters)(PyObject *, Py_ssize_t, PyObject *, Py_ssize_t, Py_ssize_t); /* 1415 */
    Py_ssize_t (*PyVMUnicode_Count)(PyObject *, PyObject *, Py_ssize_t, Py_ssize_t); /* 1416 */
    void *(*PyVMUnicode_DATA)(PyObject *); /* 1417 */
    PyObject *(*PyVMUnicode_Decode)(const char *, Py_ssize_t, const char *, const char *); /* 1418 */
    PyObject *(*PyVMUnicode_DecodeASCII)(const char *, Py_ssize_t, const char *); /* 1419 */
    PyObject *(*PyVMUnicode_DecodeCharmap)(const char *, Py_ssize_t, PyObject *, const char *); /* 1420 */
    PyObject *(*PyVMUnicode_DecodeFSDefault)(const char *); /* 1421 */
    PyObject *(*PyVMUnicode_DecodeFSDefaultAndSize)(const char *, Py_ssize_t); /* 1422 */
    PyObject *(*PyVMUnicode_DecodeLatin1)(const char *, Py_ssize_t, const char *); /* 1423 */
    PyObject *(*PyVMUnicode_DecodeLocale)(const char *, const char *); /* 1424 */
    PyObject *(*PyVMUnicode_DecodeLocaleAndSize)(const char *, Py_ssize_t, const char *); /* 1425 */
    PyObject *(*PyVMUnicode_DecodeRawUnicodeEscape)(const char *, Py_ssize_t, const char *); /* 1426 */
    PyObject *(*PyVMUnicode_DecodeUTF16)(const char *, Py_ssize_t, const char *, int *); /* 1427 */
    PyObject *(*PyVMUnicode_DecodeUTF16Stateful)(const char *, Py_ssize_t, const char *, int *, Py_ssize_t *); /* 1428 */
    PyObject *(*PyVMUnicode_DecodeUTF32)(const char *, Py_ssize_t, const char *, int *); /* 1429 */
    PyObject *(*PyVMUnicode_DecodeUTF32Stateful)(const char *, Py_ssize_t, const char *, int *, Py_ssize_t *); /* 1430 */
    PyObject *(*PyVMUnicode_DecodeUTF7)(const char *, Py_ssize_t, const char *); /* 1431 */
    PyObject *(*PyVMUnicode_DecodeUTF7Stateful)(const char *, Py_ssize_t, const char *, Py_ssize_t *); /* 1432 */
    PyObject *(*PyVMUnicode_DecodeUTF8)(const char *, Py_ssize_t, const char *); /* 1433 */
    PyObject *(*PyVMUnicode_DecodeUTF8Stateful)(const char *, Py_ssize_t, const char *, Py_ssize_t *); /* 1434 */
    PyObject *(*PyVMUnicode_DecodeUnicodeEscape)(const char *, Py_ssize_t, const char *); /* 1435 */
    PyObject *(*PyVMUnicode_EncodeFSDefault)(PyObject *); /* 1436 */
    PyObject *(*PyVMUnicode_EncodeLocale)(PyObject *, const char *); /* 1437 */
    int (*PyVMUnicode_Equal)(PyObject *, PyObject *); /* 1438 */
    int (*PyVMUnicode_EqualToUTF8)(PyObject *, const char *); /* 1439 */
    int (*PyVMUnicode_EqualToUTF8AndSize)(PyObject *, const char *, Py_ssize_t); /* 1440 */
    int (*PyVMUnicode_FSConverter)(PyObject *, void *); /* 1441 */
    int (*PyVMUnicode_FSDecoder)(PyObject *, void *); /* 1442 */
    Py_ssize_t (*PyVMUnicode_Fill)(PyObject *, Py_ssize_t, Py_ssize_t, Py_UCS4); /* 1443 */
    Py_ssize_t (*PyVMUnicode_Find)(PyObject *, PyObject *, Py_ssize_t, Py_ssize_t, int); /* 1444 */
    Py_ssize_t (*PyVMUnicode_FindChar)(PyObject *, Py_UCS4, Py_ssize_t, Py_ssize_t, int); /* 1445 */
    PyObject *(*PyVMUnicode_Format)(PyObject *, PyObject *); /* 1446 */
    PyObject *(*PyVMUnicode_FromEncodedObject)(PyObject *, const char *, const char *); /* 1447 */
    PyObject *(*PyVMUnicode_FromFormatV)(const char *, va_list); /* 1448 */
    PyObject *(*PyVMUnicode_FromKindAndData)(int, const void *, Py_ssize_t); /* 1449 */
    PyObject *(*PyVMUnicode_FromObject)(PyObject *); /* 1450 */
    PyObject *(*PyVMUnicode_FromOrdinal)(int); /* 1451 */
    PyObject *(*PyVMUnicode_FromString)(const char *); /* 1452 */
    PyObject *(*PyVMUnicode_FromStringAndSize)(const char *, Py_ssize_t); /* 1453 */
    PyObject *(*PyVMUnicode_FromUnicode)(const Py_UNICODE *, Py_ssize_t); /* 1454 */
    PyObject *(*PyVMUnicode_FromWideChar)(const wchar_t *, Py_ssize_t); /* 1455 */
    Py_ssize_t (*PyVMUnicode_GET_DATA_SIZE)(PyObject *); /* 1456 */
    Py_ssize_t (*PyVMUnicode_GET_LENGTH)(PyObject *); /* 1457 */
    Py_ssize_t (*PyVMUnicode_GET_SIZE)(PyObject *); /* 1458 */
    const char *(*PyVMUnicode_GetDefaultEncoding)(void); /* 1459 */
    Py_ssize_t (*PyVMUnicode_GetLength)(PyObject *); /* 1460 */
    Py_ssize_t (*PyVMUnicode_GetSize)(PyObject *); /* 1461 */
    unsigned int (*PyVMUnicode_IS_ASCII)(PyObject *); /* 1462 */
    unsigned int (*PyVMUnicode_IS_COMPACT)(PyObject *); /* 1463 */
    int (*PyVMUnicode_IS_COMPACT_ASCII)(PyObject *); /* 1464 */
    unsigned int (*PyVMUnicode_IS_READY)(PyObject *); /* 1465 */
    PyObject *(*PyVMUnicode_InternFromString)(const char *); /* 1466 */
    void (*PyVMUnicode_InternImmortal)(PyObject **); /* 1467 */
    void (*PyVMUnicode_InternInPlace)(PyObject **); /* 1468 */
    int (*PyVMUnicode_IsIdentifier)(PyObject *); /* 1469 */
    PyObject *(*PyVMUnicode_Join)(PyObject *, PyObject *); /* 1470 */
    int (*PyVMUnicode_KIND)(PyObject *); /* 1471 */
    Py_UCS4 (*PyVMUnicode_MAX_CHAR_VALUE)(PyObject *); /* 1472 */
    PyObject *(*PyVMUnicode_New)(Py_ssize_t, Py_UCS4); /* 1473 */
    PyObject *(*PyVMUnicode_Partition)(PyObject *, PyObject *); /* 1474 */
    Py_UCS4 (*PyVMUnicode_READ)(int, const void *, Py_ssize_t); /* 1475 */
    int (*PyVMUnicode_READY)(PyObject *); /* 1476 */
    Py_UCS4 (*PyVMUnicode_READ_CHAR)(PyObject *, Py_ssize_t); /* 1477 */
    PyObject *(*PyVMUnicode_RPartition)(PyObject *, PyObject *); /* 1478 */
    PyObject *(*PyVMUnicode_RSplit)(PyObject *, PyObject *, Py_ssize_t); /* 1479 */
    Py_UCS4 (*PyVMUnicode_ReadChar)(PyObject *, Py_ssize_t); /* 1480 */
    PyObject *(*PyVMUnicode_Replace)(PyObject *, PyObject *, PyObject *, Py_ssize_t); /* 1481 */
    int (*PyVMUnicode_Resize)(PyObject **, Py_ssize_t); /* 1482 */
    PyObject *(*PyVMUnicode_RichCompare)(PyObject *, PyObject *, int); /* 1483 */
    PyObject *(*PyVMUnicode_Split)(PyObject *, PyObject *, Py_ssize_t); /* 1484 */
    PyObject *(*PyVMUnicode_Splitlines)(PyObject *, int); /* 1485 */
    PyObject *(*PyVMUnicode_Substring)(PyObject *, Py_ssize_t, Py_ssize_t); /* 1486 */
    Py_ssize_t (*PyVMUnicode_Tailmatch)(PyObject *, PyObject *, Py_ssize_t, Py_ssize_t, int); /* 1487 */
    PyObject *(*PyVMUnicode_Translate)(PyObject *, PyObject *, const char *); /* 1488 */
    PyTypeObject *(*PyVMUnicode_Type)(void); /* 1489 */
    void (*PyVMUnicode_WRITE)(int, void *, Py_ssize_t, Py_UCS4); /* 1490 */
    Py_ssize_t (*PyVMUnicode_WSTR_LENGTH)(PyObject *); /* 1491 */
    int (*PyVMUnicode_WriteChar)(PyObject *, Py_ssize_t, Py_UCS4); /* 1492 */
    Py_hash_t (*PyVMUnstable_Unicode_GET_CACHED_HASH)(PyObject *); /* 1493 */
    Py_UCS4 (*PyVM_UNICODE_HIGH_SURROGATE)(Py_UCS4); /* 1494 */
    int (*PyVM_UNICODE_ISALNUM)(Py_UCS4); /* 1495 */
    int (*PyVM_UNICODE_ISALPHA)(Py_UCS4); /* 1496 */
    int (*PyVM_UNICODE_ISDECIMAL)(Py_UCS4); /* 1497 */
    int (*PyVM_UNICODE_ISDIGIT)(Py_UCS4); /* 1498 */
    int (*PyVM_UNICODE_ISLINEBREAK)(Py_UCS4); /* 1499 */
    int (*PyVM_UNICODE_ISLOWER)(Py_UCS4); /* 1500 */
    int (*PyVM_UNICODE_ISNUMERIC)(Py_UCS4); /* 1501 */
    int (*PyVM_UNICODE_ISPRINTABLE)(Py_UCS4); /* 1502 */
    int (*PyVM_UNICODE_ISSPACE)(Py_UCS4); /* 1503 */
    int (*PyVM_UNICODE_ISTITLE)(Py_UCS4); /* 1504 */
    int (*PyVM_UNICODE_ISUPPER)(Py_UCS4); /* 1505 */
    int (*PyVM_UNICODE_IS_HIGH_SURROGATE)(Py_UCS4); /* 1506 */
    int (*PyVM_UNICODE_IS_LOW_SURROGATE)(Py_UCS4); /* 1507 */
    int (*PyVM_UNICODE_IS_SURROGATE)(Py_UCS4); /* 1508 */
    Py_UCS4 (*PyVM_UNICODE_JOIN_SURROGATES)(Py_UCS4, Py_UCS4); /* 1509 */
    Py_UCS4 (*PyVM_UNICODE_LOW_SURROGATE)(Py_UCS4); /* 1510 */
    int (*PyVM_UNICODE_TODECIMAL)(Py_UCS4); /* 1511 */
    int (*PyVM_UNICODE_TODIGIT)(Py_UCS4); /* 1512 */
    Py_UCS4 (*PyVM_UNICODE_TOLOWER)(Py_UCS4); /* 1513 */
    double (*PyVM_UNICODE_TONUMERIC)(Py_UCS4); /* 1514 */
    Py_UCS4 (*PyVM_UNICODE_TOTITLE)(Py_UCS4); /* 1515 */
    Py_UCS4 (*PyVM_UNICODE_TOUPPER)(Py_UCS4); /* 1516 */
    int (*PyVMErr_ResourceWarningV)(PyObject *, Py_ssize_t, const char *, va_list); /* 1517 */
    int (*PyVMErr_Warn)(PyObject *, const char *); /* 1518 */
    int (*PyVMErr_WarnEx)(PyObject *, const char *, Py_ssize_t); /* 1519 */
    int (*PyVMErr_WarnExplicit)(PyObject *, const char *, const char *, int, const char *, PyObject *); /* 1520 */
    int (*PyVMErr_WarnExplicitFormatV)(PyObject *, const char *, int, const char *, PyObject *, const char *, va_list); /* 1521 */
    int (*PyVMErr_WarnExplicitObject)(PyObject *, PyObject *, PyObject *, int, PyObject *, PyObject *); /* 1522 */
    int (*PyVMErr_WarnFormatV)(PyObject *, Py_ssize_t, const char *, va_list); /* 1523 */
    int (*PyVMWeakref_Check)(PyObject *); /* 1524 */
    int (*PyVMWeakref_CheckProxy)(PyObject *); /* 1525 */
    int (*PyVMWeakref_CheckRef)(PyObject *); /* 1526 */
    int (*PyVMWeakref_CheckRefExact)(PyObject *); /* 1527 */
    PyObject *(*PyVMWeakref_GET_OBJECT)(PyObject *); /* 1528 */
    PyObject *(*PyVMWeakref_GetObject)(PyObject *); /* 1529 */
    int (*PyVMWeakref_GetRef)(PyObject *, PyObject **); /* 1530 */
    int (*PyVMWeakref_IsDead)(PyObject *); /* 1531 */
    PyObject *(*PyVMWeakref_NewProxy)(PyObject *, PyObject *); /* 1532 */
    PyObject *(*PyVMWeakref_NewRef)(PyObject *, PyObject *); /* 1533 */
    const struct _frozen **(*PyVMImport_FrozenModules)(void); /* 1534 */
    int (**(*PyVMOS_InputHook)(void))(void); /* 1535 */
    char *(**(*PyVMOS_ReadlineFunctionPointer)(void))(FILE *, FILE *, const char *); /* 1536 */
    int (*PyVM_AddPendingCall)(int (*)(void *), void *); /* 1537 */
    void (*retired_1538)(void);
    void (*retired_1539)(void);
    void (*retired_1540)(void);
    void (*retired_1541)(void);
    void (*retired_1542)(void);
    int (*PyVM_SetStandardStreamEncoding)(const char *, const char *); /* 1543 */
} PyVM_API;

#endif
