/* embed.c: a program of CPython's own API: starts and ends Python three times, with the modules, and without PyVM. */
#include <Python.h>

int main(int count, char **arguments)
{
    char code[4096];
    if (count != 3)
        return 2;
    snprintf(code, sizeof code,
             "import sys\nsys.path.insert(0, r'%s')\nimport runpy\nrunpy.run_path(r'%s', run_name='__main__')\n"
             "import things\nkept = things.Thing(things.Thing())\n",
             arguments[1], arguments[2]);
    for (int i = 0; i < 3; i++) {
        Py_Initialize();
        if (PyRun_SimpleString(code) != 0)
            return 1;
        PyThreadState *main = PyThreadState_Get(), *other = Py_NewInterpreter();
        if (!other || PyRun_SimpleString(code) != 0)
            return 1;
        Py_EndInterpreter(other);
        PyThreadState_Swap(main);
        if (PyRun_SimpleString("import implicit\nassert implicit.add(1, 1) == 2") != 0)
            return 1;
        if (Py_FinalizeEx() < 0)
            return 1;
    }
    return 0;
}
