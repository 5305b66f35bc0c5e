/* Generated: pyvm-codegen generate. Do not edit: what an engine adds to libpython for CPython's object.h. */

static PyTypeObject *pyvm_PyBaseObject_Type(void)
{
    return &PyBaseObject_Type;
}

static PyTypeObject *pyvm_PyBool_Type(void)
{
    return &PyBool_Type;
}

static PyTypeObject *pyvm_PyLong_Type(void)
{
    return &PyLong_Type;
}

#if PY_VERSION_HEX < 0x030D0000
static void pyvm_PyObject_ClearManagedDict(PyObject *obj)
{
    (void)obj;
    pyvm_missing_until("PyObject_ClearManagedDict", 0x030D);
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static int pyvm_PyObject_DelAttr(PyObject *o, PyObject *attr_name)
{
    return PyObject_DelAttr(o, attr_name);
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static int pyvm_PyObject_DelAttrString(PyObject *o, const char *attr_name)
{
    return PyObject_DelAttrString(o, attr_name);
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static void *pyvm_PyObject_GetItemData(PyObject *o)
{
    (void)o;
    pyvm_missing_until("PyObject_GetItemData", 0x030C);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static void *pyvm_PyObject_GetItemData_DuringGC(PyObject *o)
{
    (void)o;
    pyvm_missing_until("PyObject_GetItemData_DuringGC", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static void *pyvm_PyObject_GetTypeData(PyObject *o, PyTypeObject *cls)
{
    (void)o;
    (void)cls;
    pyvm_missing_until("PyObject_GetTypeData", 0x030C);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static void *pyvm_PyObject_GetTypeData_DuringGC(PyObject *o, PyTypeObject *cls)
{
    (void)o;
    (void)cls;
    pyvm_missing_until("PyObject_GetTypeData_DuringGC", 0x030F);
    return NULL;
}
#endif

static int pyvm_PyObject_TypeCheck(PyObject *o, PyTypeObject *type)
{
    return PyObject_TypeCheck(o, type);
}

#if PY_VERSION_HEX < 0x030D0000
static int pyvm_PyObject_VisitManagedDict(PyObject *obj, visitproc visit, void *arg)
{
    (void)obj;
    (void)visit;
    (void)arg;
    pyvm_missing_until("PyObject_VisitManagedDict", 0x030D);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static PyRefTracer pyvm_PyRefTracer_GetTracer(void **data)
{
    (void)data;
    pyvm_missing_until("PyRefTracer_GetTracer", 0x030D);
    return (PyRefTracer)0;
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static int pyvm_PyRefTracer_SetTracer(PyRefTracer tracer, void *data)
{
    (void)tracer;
    (void)data;
    pyvm_missing_until("PyRefTracer_SetTracer", 0x030D);
    return -1;
}
#endif

static PyTypeObject *pyvm_PySuper_Type(void)
{
    return &PySuper_Type;
}

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyType_AddWatcher(PyType_WatchCallback callback)
{
    (void)callback;
    pyvm_missing_until("PyType_AddWatcher", 0x030C);
    return -1;
}
#endif

static int pyvm_PyType_Check(PyObject *o)
{
    return PyType_Check(o);
}

static int pyvm_PyType_CheckExact(PyObject *o)
{
    return PyType_CheckExact(o);
}

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyType_ClearWatcher(int watcher_id)
{
    (void)watcher_id;
    pyvm_missing_until("PyType_ClearWatcher", 0x030C);
    return -1;
}
#endif

static int pyvm_PyType_FastSubclass(PyTypeObject *type, unsigned long flag)
{
    return PyType_FastSubclass(type, flag);
}

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyType_Freeze(PyTypeObject *type)
{
    (void)type;
    pyvm_missing_until("PyType_Freeze", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static PyObject *pyvm_PyType_FromMetaclass(PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases)
{
    (void)metaclass;
    (void)module;
    (void)spec;
    (void)bases;
    pyvm_missing_until("PyType_FromMetaclass", 0x030C);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static PyObject *pyvm_PyType_FromSlots(struct PySlot *slots)
{
    (void)slots;
    pyvm_missing_until("PyType_FromSlots", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyType_GetBaseByToken(PyTypeObject *type, void *tp_token, PyTypeObject **result)
{
    (void)type;
    (void)tp_token;
    (void)result;
    pyvm_missing_until("PyType_GetBaseByToken", 0x030E);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyType_GetBaseByToken_DuringGC(PyTypeObject *type, void *tp_token, PyTypeObject **result)
{
    (void)type;
    (void)tp_token;
    (void)result;
    pyvm_missing_until("PyType_GetBaseByToken_DuringGC", 0x030F);
    return -1;
}
#endif

static PyObject *pyvm_PyType_GetModuleByDef(PyTypeObject *type, PyModuleDef *def)
{
    if (!pyvm_module_def_own(&def))
        return NULL;
    return PyType_GetModuleByDef(type, def);
}

#if PY_VERSION_HEX < 0x030F0000
static PyObject *pyvm_PyType_GetModuleByToken(PyTypeObject *type, const void *mod_token)
{
    (void)type;
    (void)mod_token;
    pyvm_missing_until("PyType_GetModuleByToken", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static PyObject *pyvm_PyType_GetModuleByToken_DuringGC(PyTypeObject *type, const void *mod_token)
{
    (void)type;
    (void)mod_token;
    pyvm_missing_until("PyType_GetModuleByToken_DuringGC", 0x030F);
    return NULL;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static Py_ssize_t pyvm_PyType_GetTypeDataSize(PyTypeObject *cls)
{
    (void)cls;
    pyvm_missing_until("PyType_GetTypeDataSize", 0x030C);
    return 0;
}
#endif

static int pyvm_PyType_HasFeature(PyTypeObject *o, unsigned long feature)
{
    return PyType_HasFeature(o, feature);
}

static PyTypeObject *pyvm_PyType_Type(void)
{
    return &PyType_Type;
}

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyType_Unwatch(int watcher_id, PyObject *type)
{
    (void)watcher_id;
    (void)type;
    pyvm_missing_until("PyType_Unwatch", 0x030C);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyType_Watch(int watcher_id, PyObject *type)
{
    (void)watcher_id;
    (void)type;
    pyvm_missing_until("PyType_Watch", 0x030C);
    return -1;
}
#endif

#if PY_VERSION_HEX < 0x030D0000
static void pyvm_PyUnstable_Object_ClearWeakRefsNoCallbacks(PyObject *object)
{
    (void)object;
    pyvm_missing_until("PyUnstable_Object_ClearWeakRefsNoCallbacks", 0x030D);
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static int pyvm_PyUnstable_Object_IsUniqueReferencedTemporary(PyObject *obj)
{
    (void)obj;
    pyvm_missing_until("PyUnstable_Object_IsUniqueReferencedTemporary", 0x030E);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static int pyvm_PyUnstable_SetImmortal(PyObject *op)
{
    (void)op;
    pyvm_missing_until("PyUnstable_SetImmortal", 0x030F);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030C0000
static int pyvm_PyUnstable_Type_AssignVersionTag(PyTypeObject *type)
{
    (void)type;
    pyvm_missing_until("PyUnstable_Type_AssignVersionTag", 0x030C);
    return 0;
}
#endif

#if PY_VERSION_HEX < 0x030F0000
static int pyvm_Py_IS_TYPE(PyObject *o, PyTypeObject *type)
{
    return Py_IS_TYPE(o, type);
}
#endif

static PyObject *pyvm_Py_None(void)
{
    return Py_None;
}

static PyObject *pyvm_Py_NotImplemented(void)
{
    return Py_NotImplemented;
}

#if PY_VERSION_HEX < 0x030F0000
static void pyvm_Py_SET_SIZE(PyVarObject *o, Py_ssize_t size)
{
    Py_SET_SIZE(o, size);
}
#endif

static void pyvm_Py_SET_TYPE(PyObject *o, PyTypeObject *type)
{
    Py_SET_TYPE(o, type);
}

#if PY_VERSION_HEX < 0x030F0000
static Py_ssize_t pyvm_Py_SIZE(PyObject *o)
{
    return Py_SIZE(o);
}
#endif

#if PY_VERSION_HEX < 0x030E0000
static PyTypeObject *pyvm_Py_TYPE(PyObject *o)
{
    return Py_TYPE(o);
}
#endif
