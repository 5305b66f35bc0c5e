"""Workers of Dask Distributed that run their tasks in VMs: docs/adapters.md#dask-distributed.

    dask worker ADDRESS --nthreads 4 --preload pyvm.distributed
"""
from __future__ import annotations

from typing import Any

import click
from distributed import Worker

from pyvm.executor import PoolExecutor


def executor(workers: int, **parameters: Any) -> PoolExecutor:
    """For Worker(executor=…). Parameters are PoolExecutor's. Its VMs have imported what tasks need, so the first ones are as quick
    as others."""
    preload = parameters.pop("preload", ())
    preload = ["distributed.worker", *([preload] if isinstance(preload, str) else preload)]
    return PoolExecutor(workers, preload=preload, **parameters)


@click.command()
@click.option("--vm-kind", default="isolated", type=click.Choice(["isolated", "own-gil", "shared-gil"]), help="Kind of the VMs.")
@click.option("--vm-memory-limit", default=0, type=int, help="Bytes that a VM may have. 0: no limit.")
@click.option("--vm-preload", multiple=True, help="Module that each VM imports first.")
def dask_setup(worker: Worker, vm_kind: str, vm_memory_limit: int, vm_preload: tuple[str, ...]) -> None:
    """The worker's tasks go to VMs, as many as it has threads. Tasks annotated with executor="threads" go to its threads."""
    worker.executors["threads"] = worker.executors["default"]
    worker.executors["default"] = executor(worker.state.nthreads, kind=vm_kind, memory_limit=vm_memory_limit or None,
                                           preload=vm_preload, thread_name_prefix="pyvm-%s" % worker.name)
