/*
 * rules.c: what a VM may do to the process, on 3.11, where Py_NewInterpreter cannot be told.
 * The functions in question are replaced, in this VM only, by ones that raise what later versions raise.
 */
#include "host.h"

#if PY_VERSION_HEX >= 0x030C0000

int pyvm_rules_set(const pyvm_recipe *recipe)
{
    (void)recipe; /* PyInterpreterConfig has it all */
    return 0;
}

#else

static const char code[] =
    "import os, posix, threading, _thread\n"
    "\n"
    "def refuse(what, module, *names):\n"
    "    def refused(*args, **kwargs):\n"
    "        raise RuntimeError(what + ' not supported in this VM')\n"
    "    for name in names:\n"
    "        setattr(module, name, refused)\n"
    "\n"
    "if not allow_fork:\n"
    "    for module in os, posix:\n"
    "        refuse('fork', module, 'fork', 'forkpty')\n"
    "if not allow_exec:\n"
    "    for module in os, posix:\n"
    "        refuse('exec', module, 'execv', 'execve')\n"
    "if not allow_threads:\n"
    "    refuse('thread', _thread, 'start_new_thread', 'start_new')\n"
    "    refuse('thread', threading, '_start_new_thread')\n"
    "if not allow_daemon_threads:\n"
    "    class DummyThread(threading._DummyThread):\n" /* a thread of C: those it starts would inherit daemon */
    "        def __init__(self):\n"
    "            super().__init__()\n"
    "            self._daemonic = False\n"
    "    def start(self, start=threading.Thread.start):\n"
    "        if self.daemon:\n"
    "            raise RuntimeError('daemon threads are disabled in this VM')\n"
    "        start(self)\n"
    "    threading._DummyThread = DummyThread\n"
    "    threading.Thread.start = start\n";

int pyvm_rules_set(const pyvm_recipe *recipe)
{
    PyObject *globals = Py_BuildValue("{sssisisisi}", "__name__", "pyvm_rules", "allow_fork", recipe->allow_fork,
                                      "allow_exec", recipe->allow_exec, "allow_threads", recipe->allow_threads,
                                      "allow_daemon_threads", recipe->allow_daemon_threads);
    int result = pyvm_run_code(code, globals);
    Py_XDECREF(globals);
    return result;
}

#endif
