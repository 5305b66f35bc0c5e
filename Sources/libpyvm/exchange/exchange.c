/*
 * exchange.c: hands to the engines what `import pyvm` needs: the sources of the package, and libpyvm's functions.
 */
#include "contract/exchange.h"

#include "libpyvm/exchange/codes.h"
#include "libpyvm/exchange/made.h"
#include "libpyvm/exchange/meeting.h"
#include "libpyvm/exchange/owner.h"
#include "libpyvm/exchange/packed.h"
#include "libpyvm/exchange/portrait.h"
#include "libpyvm/exchange/pools.h"
#include "libpyvm/exchange/ports.h"
#include "libpyvm/exchange/processes.h"
#include "libpyvm/exchange/tasks.h"
#include "libpyvm/pool/blocking.h"
#include "libpyvm/pool/python.h"
#include "libpyvm/processes/child.h"
#include "libpyvm/processes/process.h"
#include "libpyvm/runtimes/engines.h"

/* The modules, up to one without a name. scripts/embed-package writes them, in the build folder. */
extern const pyvm_source pyvm_package[];

static const char *message(void)
{
    return PyVM_LastError()->message;
}

static const pyvm_exchange exchange = {
    .message = message,
    .current = pyvm_portrait_current,
    .portrait = pyvm_portrait_of_block,
    .interrupt = pyvm_portrait_interrupt,
    .channel = pyvm_ports_new,
    .look = pyvm_ports_look,
    .close = pyvm_ports_close,
    .bind = pyvm_ports_bind,
    .send = pyvm_ports_send,
    .receive = pyvm_ports_receive,
    .send_many = pyvm_ports_send_many,
    .receive_many = pyvm_ports_receive_many,
    .select = pyvm_ports_select,
    .pack = pyvm_packed_new,
    .prepare = pyvm_packed_prepare,
    .settle = pyvm_packed_settle,
    .unpack = pyvm_packed_open,
    .own = pyvm_owner_own,
    .main_of = pyvm_owner_main_of,
    .owner = pyvm_owner_of,
    .is_own = pyvm_owner_is_here,
    .ask = pyvm_owner_ask,
    .meet = pyvm_meeting_at,
    .make = pyvm_made_new,
    .end = pyvm_made_end,
    .lingers = pyvm_made_lingers,
    .offer = pyvm_python_fork,
    .join = pyvm_python_join,
    .take = pyvm_python_take,
    .forget = pyvm_python_forget,
    .code = pyvm_codes_get,
    .keep_code = pyvm_codes_keep,
    .block = pyvm_blocking_change,
    .pools =
        {
            .make = pyvm_pools_new,
            .close = pyvm_pools_close,
            .look = pyvm_pools_look,
            .look_at_worker = pyvm_pools_look_at_worker,
            .trace = pyvm_pools_trace,
            .submit = pyvm_tasks_submit,
            .state = pyvm_tasks_state,
            .wait = pyvm_tasks_wait,
            .get = pyvm_tasks_get,
            .raise = pyvm_tasks_raise,
            .help = pyvm_tasks_help,
            .cancel = pyvm_tasks_cancel,
            .notify = pyvm_tasks_notify,
        },
    .processes =
        {
            .begin = pyvm_processes_begin,
            .bring_files = pyvm_child_bring_files,
            .go = pyvm_processes_go,
            .cancel = pyvm_processes_cancel,
            .here = pyvm_processes_here,
            .parent = pyvm_processes_parent,
            .reap = pyvm_processes_reap,
            .kill = pyvm_processes_kill,
            .exit = pyvm_processes_exit,
            .program = pyvm_processes_program,
            .is_ending = pyvm_process_is_ending,
        },
};

__attribute__((constructor)) static void give(void)
{
    pyvm_engines_give(pyvm_package, &exchange);
    pyvm_engines_ask(pyvm_processes_have_folder);
}
