/*
 * select.c: PyVM_ChannelSelect: the cases that are not left out become offers.
 */
#include <stdlib.h>

#include "libpyvm/channels/deal.h"
#include "libpyvm/threads/fail.h"

static int check_case(const PyVM_ChannelCase *each, size_t number, const char *function)
{
    int code = pyvm_channel_check(each->channel, function);
    if (code != PYVM_OK)
        return code;
    if (each->end != PYVM_CHANNEL_SEND && each->end != PYVM_CHANNEL_RECEIVE)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, function, "case %zu: %d is no end of a channel", number, (int)each->end);
    if (each->end == PYVM_CHANNEL_SEND && !each->parcel)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, function, "case %zu: the parcel is NULL", number);
    return PYVM_OK;
}

static int check(PyVM_ChannelCase *cases, size_t count, size_t *chosen, size_t *used, const char *function)
{
    *used = 0;
    if (!cases || !chosen || count == 0)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, function, "there is no case, or `chosen` is NULL");
    *chosen = count;
    for (size_t i = 0; i < count; i++) {
        if (cases[i].channel && cases[i].end == PYVM_CHANNEL_RECEIVE)
            cases[i].parcel = NULL;
        if (!cases[i].channel)
            continue;
        int code = check_case(&cases[i], i, function);
        if (code != PYVM_OK)
            return code;
        ++*used;
    }
    return PYVM_OK;
}

/* ---- Offers ------------------------------------------------------------------------------------------------------ */

static void fill(pyvm_deal *deal, size_t *numbers, const PyVM_ChannelCase *cases, size_t count)
{
    deal->count = 0;
    for (size_t i = 0; i < count; i++) {
        if (!cases[i].channel)
            continue;
        bool sends = cases[i].end == PYVM_CHANNEL_SEND;
        deal->offers[deal->count] = (pyvm_offer){
            .channel = cases[i].channel, .sends = sends, .parcel = sends ? cases[i].parcel : NULL};
        numbers[deal->count++] = i;
    }
}

static int select_one(pyvm_deal *deal, size_t *numbers, PyVM_ChannelCase *cases, size_t count, size_t *chosen,
                      long long timeout_ns, const char *function)
{
    size_t offer;
    pyvm_limit limit = {timeout_ns, 0};
    fill(deal, numbers, cases, count);
    int code = pyvm_deal_make(deal, &offer, &limit, function);
    *chosen = offer < deal->count ? numbers[offer] : count;
    if (code == PYVM_OK && cases[*chosen].end == PYVM_CHANNEL_RECEIVE)
        cases[*chosen].parcel = deal->offers[offer].parcel;
    return code;
}

static int select_of_many(PyVM_ChannelCase *cases, size_t count, size_t *chosen, long long timeout_ns, size_t used,
                          const char *function)
{
    pyvm_offer *offers = calloc(used, sizeof *offers + sizeof(PyVM_Channel *) + sizeof(size_t));
    if (!offers)
        return pyvm_fail_memory(function);
    PyVM_Channel **channels = (void *)(offers + used);
    pyvm_deal deal = {.offers = offers, .channels = channels};
    int code = select_one(&deal, (size_t *)(channels + used), cases, count, chosen, timeout_ns, function);
    free(offers);
    return code;
}

int PyVM_ChannelSelect(PyVM_ChannelCase *cases, size_t count, size_t *chosen, long long timeout_ns)
{
    enum { ON_STACK = 8 };
    pyvm_offer offers[ON_STACK];
    PyVM_Channel *channels[ON_STACK];
    size_t numbers[ON_STACK], used;
    pyvm_deal deal = {.offers = offers, .channels = channels};
    int code = check(cases, count, chosen, &used, __func__);
    if (code != PYVM_OK)
        return code;
    if (used == 0)
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "all cases are left out: one at least needs a channel");
    if (used > ON_STACK)
        return select_of_many(cases, count, chosen, timeout_ns, used, __func__);
    return select_one(&deal, numbers, cases, count, chosen, timeout_ns, __func__);
}
