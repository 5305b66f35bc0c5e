"""Calls in a pool's workers that end with the asyncio task that awaits them: docs/adapters.md#asyncio."""
from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from pyvm.executor import PoolExecutor

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


async def call(executor: PoolExecutor, function: Callable[Parameters, Result], /,
               *args: Parameters.args, **kwargs: Parameters.kwargs) -> Result:
    """What `function` returns in a worker. Who cancels the task that awaits this also interrupts the call: KeyboardInterrupt
    is raised in it. Does not wait until it has ended."""
    future = executor.submit(function, *args, **kwargs)
    try:
        return await asyncio.wrap_future(future)
    except asyncio.CancelledError:
        future.interrupt()
        raise
