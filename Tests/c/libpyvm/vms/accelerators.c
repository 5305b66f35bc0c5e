/*
 * accelerators.c: modules of the standard library behave in several VMs of a process as in plain python, also where
 * their C code keeps things for the process. Tests/checks/accelerators tries all modules; here is what it found.
 */
#include <pthread.h>

#include "support/kinds.h"

/* ---- Each VM has its own -------------------------------------------------------------------------------------- */

static const char own_numbers[] =
    "import collections.abc, decimal, fractions, numbers\n"
    "assert isinstance(decimal.Decimal(1), numbers.Number)\n"
    "assert decimal.Decimal('0.5') == fractions.Fraction(1, 2)\n"
    "assert isinstance(decimal.getcontext().flags, collections.abc.MutableMapping)\n"
    "assert decimal.DefaultContext.prec == 28, decimal.DefaultContext.prec\n"
    "decimal.DefaultContext.prec = 5\n"
    "assert not hasattr(decimal.InvalidOperation, 'mark')\n"
    "decimal.InvalidOperation.mark = 1\n";

static const char own_time[] =
    "import _strptime, datetime, sys\n"
    "assert datetime.datetime.strptime('2024', '%Y').year == 2024\n"
    "name = '_strptime_datetime' if sys.version_info < (3, 14) else '_strptime_datetime_datetime'\n"
    "original = getattr(_strptime, name)\n"
    "setattr(_strptime, name, lambda *arguments: 'mine')\n"
    "assert datetime.datetime.strptime('2024', '%Y') == 'mine'\n"
    "setattr(_strptime, name, original)\n"
    "assert datetime.datetime.strptime('1 Mar 2024', '%d %b %Y').month == 3\n"
    "try: datetime.datetime.strptime('x', '%Y')\n"
    "except ValueError: pass\n";

static const char own_zones[] =
    "import zoneinfo\n"
    "try: zoneinfo.ZoneInfo('No/Such')\n"
    "except zoneinfo.ZoneInfoNotFoundError: pass\n"
    "assert not hasattr(zoneinfo.ZoneInfo, 'mark')\n";

static const char own_loop[] =
    "import asyncio\n"
    "assert asyncio._get_running_loop() is None\n"
    "async def main():\n"
    "    asyncio.get_running_loop().create_task(asyncio.sleep(0))\n"
    "    assert len(asyncio.all_tasks()) == 2\n"
    "    try: await asyncio.wait_for(asyncio.sleep(9), 0.001)\n"
    "    except asyncio.TimeoutError: return asyncio.get_running_loop()\n"
    "loop = asyncio.new_event_loop()\n"
    "assert loop.run_until_complete(main()) is loop\n"
    "running = asyncio.new_event_loop()\n"
    "running.call_soon(running.stop)\n"
    "running.run_forever()\n"
    "asyncio._set_running_loop(running)\n"; /* and so it stays */

static const char own_names[] =
    "assert eval(r\"'\\N{SNOWMAN}'\") == '\\u2603'\n"
    "import contextvars\n"
    "assert contextvars.ContextVar('x').set(1).old_value is contextvars.Token.MISSING\n";

static void use_all(PyVM *vm)
{
    CHECK_RUN(vm, own_numbers);
    CHECK_RUN(vm, own_time);
    CHECK_RUN(vm, own_zones);
    CHECK_RUN(vm, own_loop);
    CHECK_RUN(vm, own_names);
}

/* The second beside the first, the third when both are gone. */
static void each_has_its_own(PyVM *vm)
{
    PyVM *second = new_vm_like(vm);
    use_all(vm);
    use_all(second);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK_RUN(second, "assert datetime.datetime.strptime('2024', '%Y').year == 2024 and len([1]) == 1\n");
    PyVM *third = new_vm_like(second);
    CHECK(PyVM_Close(second) == PYVM_OK);
    use_all(third);
    CHECK(PyVM_Close(third) == PYVM_OK);
}

/* ---- How a module is blocked ----------------------------------------------------------------------------------- */

/* As CPython itself refuses modules, and nothing of it is to be seen elsewhere. */
static const char is_blocked[] =
    "import importlib.util, sys\n"
    "import decimal\n"
    "assert '_decimal' not in sys.modules and None not in sys.modules.values()\n"
    "assert importlib.util.find_spec('_decimal').name == '_decimal'\n"
    "for load in (lambda: __import__('_decimal'), lambda: importlib.import_module('_decimal')):\n"
    "    try: load()\n"
    "    except ImportError as error:\n"
    "        assert str(error) == 'module _decimal does not support loading in subinterpreters', error\n"
    "        assert error.name == '_decimal'\n"
    "    else: raise AssertionError('it was loaded')\n"
    "assert '_decimal' not in sys.modules\n"
    "assert decimal.Decimal.__init__ is object.__init__ and decimal.__file__\n";

static void blocking(PyVM *vm)
{
    if (info_of(vm).kind == PYVM_KIND_ISOLATED || PyVM_Version(vm) >= 0x030D0000)
        CHECK_RUN(vm, "import _decimal, decimal\nassert decimal.Decimal is _decimal.Decimal\n");
    else
        CHECK_RUN(vm, is_blocked);
}

/* ---- Memory ------------------------------------------------------------------------------------------------------ */

enum { THREADS = 4, CYCLES = 6 };

static const char load_and_fail[] =
    "import datetime, decimal, zoneinfo, asyncio\n"
    "for name in '_datetime', '_decimal', '_zoneinfo', '_asyncio', '_ctypes', '_curses_panel', '_elementtree', 'readline':\n"
    "    try: __import__(name)\n"
    "    except (ImportError, AttributeError): pass\n"
    "for n in range(200):\n"
    "    str(decimal.Decimal(n) / 7), datetime.timedelta(n) * 2, datetime.date(2000, 1, 1) + datetime.timedelta(n)\n";

static void *make_and_close(void *kind)
{
    for (int i = 0; i < CYCLES; i++) {
        PyVM *vm = new_vm_of(*(PyVM_Kind *)kind);
        CHECK_RUN(vm, load_and_fail);
        CHECK(PyVM_Close(vm) == PYVM_OK);
    }
    return NULL;
}

/* Types that one VM's import has touched outlive its memory, and the next one, of whichever kind, uses them. */
static void memory_of_one_in_another(PyVM *vm)
{
    PyVM_Kind kind = info_of(vm).kind;
    if (kind == PYVM_KIND_ISOLATED)
        return; /* it has no other */
    static PyVM_Kind kinds[THREADS] = {PYVM_KIND_SHARED_GIL, PYVM_KIND_SHARED_GIL, PYVM_KIND_SHARED_GIL,
                                       PYVM_KIND_SHARED_GIL};
    for (int i = 0; i < THREADS / 2; i++)
        kinds[i] = kind;
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, make_and_close, &kinds[i]) == 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK_RUN(vm, load_and_fail);
}

int main(void)
{
    for_each_kind(memory_of_one_in_another);
    for_each_kind(each_has_its_own);
    for_each_kind(blocking);
    return 0;
}
