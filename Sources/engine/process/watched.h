/*
 * watched.h: what is watched of C modules, as rows: WATCHED(module, function, what it changes, what undoes it, why it
 * is refused in sub-interpreters), and WATCHED_MODULE(module, what undoes that it was imported, why it is refused
 * there). watch.c and undo.c include it, after they have defined what they need of the two.
 *
 * Found by reading the standard library's C modules for what they keep outside their module's state, and by trying each
 * in two VMs, one after the other. "Changes" is put back when the VM ends; "undoes" is Python code that runs then.
 */

#ifndef WATCHED
#define WATCHED(module, function, changes, undo, refusal)
#endif
#ifndef WATCHED_MODULE
#define WATCHED_MODULE(module, undo, refusal)
#endif

/* Modules of C are made and run here. Some take over signals or hooks when they are imported: readline, tkinter. */
WATCHED(_imp, create_builtin, 0, NULL, NULL)
WATCHED(_imp, create_dynamic, PYVM_THING_SIGNALS | PYVM_THING_HOOKS, NULL, NULL)
WATCHED(_imp, exec_dynamic, PYVM_THING_SIGNALS | PYVM_THING_HOOKS, NULL, NULL)

/* The kernel's: one for the process. */
WATCHED(posix, chdir, PYVM_THING_DIRECTORY, NULL, NULL)
WATCHED(posix, fchdir, PYVM_THING_DIRECTORY, NULL, NULL)
WATCHED(posix, umask, PYVM_THING_UMASK, NULL, NULL)
WATCHED(resource, setrlimit, PYVM_THING_LIMITS, NULL, NULL)
WATCHED(resource, prlimit, PYVM_THING_LIMITS, NULL, NULL)
WATCHED(_signal, setitimer, PYVM_THING_TIMERS, NULL, NULL)
WATCHED(_signal, alarm, PYVM_THING_TIMERS, NULL, NULL)

/* libc's. */
WATCHED(_locale, setlocale, PYVM_THING_LOCALE, NULL, NULL)
WATCHED(_locale, textdomain, PYVM_THING_DOMAIN, NULL, NULL)
/* openlog keeps a pointer to the text of a Python string, which is gone with the VM. */
WATCHED(syslog, openlog, 0, "import syslog\nsyslog.closelog()\n", NULL)
WATCHED(syslog, syslog, 0, "import syslog\nsyslog.closelog()\n", NULL)

/* libpython's, or static in the module. */
WATCHED(sys, setswitchinterval, PYVM_THING_SWITCHING, NULL, NULL)
WATCHED(_socket, setdefaulttimeout, PYVM_THING_TIMEOUT, NULL, NULL)
/* The watchdog, and the handlers of fatal signals, walk through the threads of the interpreter that has set them. */
WATCHED(faulthandler, enable, PYVM_THING_SIGNALS | PYVM_THING_STACK, "import faulthandler\nfaulthandler.disable()\n",
        NULL)
WATCHED(faulthandler, dump_traceback_later, 0, "import faulthandler\nfaulthandler.cancel_dump_traceback_later()\n",
        NULL)
WATCHED(faulthandler, register, PYVM_THING_SIGNALS | PYVM_THING_STACK,
        "import faulthandler\n"
        "for number in range(1, 65):\n"
        "    try: faulthandler.unregister(number)\n"
        "    except RuntimeError: pass\n",
        NULL)
/* It replaces the memory allocators of all interpreters, and keeps file names of the one that allocates. */
WATCHED(_tracemalloc, start, 0, "import _tracemalloc\n_tracemalloc.stop()\n",
        "tracemalloc traces the whole of CPython and keeps objects of each interpreter: use it in an isolated VM")
/* An interpreter with sub-interpreters cannot end. */
WATCHED(_interpreters, create, PYVM_THING_INTERPRETERS, NULL, NULL)
WATCHED(_xxsubinterpreters, create, PYVM_THING_INTERPRETERS, NULL, NULL)
/* The terminal stays as curses has made it. */
WATCHED(_curses, initscr, 0,
        "import _curses\n"
        "try: _curses.isendwin() or _curses.endwin()\n"
        "except _curses.error: pass\n",
        NULL)

WATCHED_MODULE(
    readline, "import readline\nreadline.clear_history()\n",
    "readline takes over the input of all interpreters, and has one history for all: use it in an isolated VM")

#undef WATCHED
#undef WATCHED_MODULE
