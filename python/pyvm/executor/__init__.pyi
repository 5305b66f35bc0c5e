import concurrent.futures
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import BrokenExecutor
from typing import Any, Literal, ParamSpec, TypeVar

_P = ParamSpec("_P")
_T = TypeVar("_T")

class BrokenPool(BrokenExecutor): ...
class TaskLost(BrokenExecutor): ...
class TaskTimeout(TimeoutError): ...

class Future(concurrent.futures.Future[_T]):
    def interrupt(self) -> bool: ...

class PoolExecutor(concurrent.futures.Executor):
    def __init__(
        self,
        max_workers: int | None = None,
        *,
        kind: Literal["isolated", "own-gil", "shared-gil", "default"] | None = None,
        python: str | None = None,
        initializer: Callable[..., object] | None = None,
        initargs: Iterable[Any] = (),
        preload: str | Iterable[str] = (),
        memory_limit: int | None = None,
        max_tasks_per_worker: int | None = None,
        max_growth: int | None = None,
        max_age: float | None = None,
        thread_name_prefix: str = "",
        mp_context: object = None,
        timeout: float | None = None,
        abandon_after: float | None = 1.0,
        min_workers: int = 1,
        idle_timeout: float | None = None,
        forward: bool = True,
        lend_from: int | None = 1048576,
        max_tasks_per_child: int | None = None,
    ) -> None: ...
    def submit(self, fn: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]: ...
    def schedule(
        self,
        fn: Callable[..., _T],
        args: Iterable[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        priority: int = 0,
    ) -> Future[_T]: ...
    def map(
        self,
        fn: Callable[..., _T],
        *iterables: Iterable[Any],
        timeout: float | None = None,
        chunksize: int | None = None,
        buffersize: int | None = None,
        progress: bool | str | Callable[[int, int | None], object] = False,
    ) -> Iterator[_T]: ...
    def status(self) -> dict[str, Any]: ...

__all__ = ["BrokenPool", "Future", "PoolExecutor", "TaskLost", "TaskTimeout"]
