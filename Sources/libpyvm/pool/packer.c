/*
 * packer.c: packing beside a worker. This may take long, since C code may hold the GIL, and since objects may have
 * Python code that packs them. The overseer, who keeps time limits, must not wait for that: when it interrupts what the
 * worker runs, it interrupts the packing, too.
 */
#include "libpyvm/pool/packer.h"

#include "contract/engine.h"
#include "libpyvm/base/silent_thread.h"
#include "libpyvm/pool/hatch.h"
#include "libpyvm/pool/serve.h"
#include "libpyvm/threads/frame.h"

/* A VM that cannot be entered is being closed: then its worker drops what is asked for. */
static void pack(pyvm_worker *worker)
{
    PyVM_Callback frame;
    PyVM *vm = pyvm_hatch_asked_vm(worker);
    if (!vm || pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL) != PYVM_OK)
        return;
    worker->packer.state = frame.state_;
    if (pyvm_serve(worker, false) < 0)
        vm->api->PyVMErr_Clear();
    worker->packer.state = NULL;
    vm->engine->interrupt_cancel(frame.state_);
    pyvm_frame_pop(pyvm_self);
}

static void *work(void *argument)
{
    pyvm_worker *worker = argument;
    pyvm_packer *packer = &worker->packer;
    pthread_mutex_lock(&packer->lock);
    while (!packer->is_over) {
        if (!packer->is_wanted) {
            pthread_cond_wait(&packer->changed, &packer->lock);
            continue;
        }
        packer->is_wanted = false;
        pthread_mutex_unlock(&packer->lock);
        pack(worker);
        pthread_mutex_lock(&packer->lock);
    }
    pthread_mutex_unlock(&packer->lock);
    return NULL;
}

void pyvm_packer_make(pyvm_packer *packer)
{
    pthread_mutex_init(&packer->lock, NULL);
    pthread_cond_init(&packer->changed, NULL);
}

void pyvm_packer_renew(pyvm_packer *packer)
{
    pthread_mutex_lock(&packer->lock);
    packer->is_over = packer->is_wanted = packer->has_thread = false;
    pthread_mutex_unlock(&packer->lock);
}

void pyvm_packer_unmake(pyvm_packer *packer)
{
    pthread_cond_destroy(&packer->changed);
    pthread_mutex_destroy(&packer->lock);
}

/* Without a thread, for want of memory, the worker packs when it next forks. */
void pyvm_packer_want(pyvm_worker *worker)
{
    pyvm_packer *packer = &worker->packer;
    pthread_mutex_lock(&packer->lock);
    packer->is_wanted = true;
    if (!packer->has_thread && !packer->is_over)
        packer->has_thread = pyvm_silent_thread_start(&packer->thread, work, worker) == 0;
    pthread_cond_signal(&packer->changed);
    pthread_mutex_unlock(&packer->lock);
}

void pyvm_packer_stop(pyvm_packer *packer)
{
    pthread_mutex_lock(&packer->lock);
    packer->is_over = true;
    pthread_cond_signal(&packer->changed);
    pthread_mutex_unlock(&packer->lock);
    if (packer->has_thread)
        pthread_join(packer->thread, NULL);
}
