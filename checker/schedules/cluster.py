"""Checking on a Dask cluster (dask.distributed, the extra `cluster`): more than one machine.

Each worker process makes its checker once, from the recipe, so the files that this names
must be found on the workers too. Drafts travel inside `Chunk`, which shows no word of them
in Dask's logs; `check_chunk` never raises because of a draft, so none stands in a
traceback either. A chunk whose worker dies is given to another one by Dask; one that
kills worker after worker comes back here, and is then tried draft by draft.

A local cluster listens on this machine alone and never writes what it holds to disk. For a
cluster of others use a tls:// address, and turn spilling to disk off there, too.
"""

from __future__ import annotations

import logging
import warnings
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from checker.errors import CheckerError, InputError
from checker.schedules.checking import check_chunk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from distributed import Client

    from checker.schedules.checking import Chunk, Recipe
    from checker.schedules.crew import Crew, Result

LOCAL = "local"
"""The address that asks for a cluster of this machine's own."""

_PATIENCE = "20s"
_LOOPBACK = "127.0.0.1"
_SETTINGS = {
    # Memory that runs short stops a worker; what it holds never goes to a disk.
    "distributed.worker.memory.spill": False,
    "distributed.worker.memory.target": False,
    "distributed.comm.timeouts.connect": _PATIENCE,
    # The models are loaded inside the first task, which takes seconds.
    "distributed.admin.event-loop-monitor-interval": "1 s",
    "distributed.admin.tick.limit": "60s",
}


class Cluster:
    """Checks on a Dask cluster.

    Args:
        client: The connection to it.
        recipe: How each worker makes its checker.
        size: How many chunks it checks at the same time.
    """

    def __init__(self, client: Client, recipe: Recipe, size: int) -> None:
        from distributed import KilledWorker  # noqa: PLC0415  (an extra)

        self.lost: tuple[type[Exception], ...] = (KilledWorker,)
        self.size = max(size, 1)
        self._client = client
        self._recipe = recipe

    def submit(self, chunk: Chunk) -> Result:
        """Have a chunk checked; the same words twice are checked twice, and nothing is cached."""
        future: Result = self._client.submit(check_chunk, self._recipe, chunk, pure=False)
        return future


@contextmanager
def cluster_of(recipe: Recipe, address: str, workers: int) -> Iterator[Crew]:
    """Give a crew on a Dask cluster.

    Args:
        recipe: How each worker makes its checker.
        address: The scheduler's address ("tls://scheduler:8786"), or LOCAL for a cluster of
            this machine's own.
        workers: How many worker processes a local cluster has.

    Raises:
        InputError: The extra is not installed, or nobody answers at that address.
        CheckerError: The connection broke while the cluster was at work.
    """
    try:
        import dask  # noqa: PLC0415  (an extra)
        import distributed  # noqa: PLC0415  (an extra)
    except ModuleNotFoundError:
        raise InputError(
            "--cluster needs Dask, which is not installed",
            remedy="Install it: pip install 'school-post-checker[cluster]'.",
        ) from None
    with ExitStack() as stack:
        stack.enter_context(dask.config.set(_SETTINGS))
        if address == LOCAL:
            with warnings.catch_warnings():
                # Two runs at a time are no trouble: the second takes another port of its own.
                warnings.filterwarnings("ignore", r"Port \d+ is already in use", UserWarning)
                local = distributed.LocalCluster(
                    n_workers=workers, threads_per_worker=1, processes=True, host=_LOOPBACK,
                    dashboard_address=None, silence_logs=logging.CRITICAL,
                )  # fmt: skip
            address = stack.enter_context(local).scheduler_address
        try:
            client = stack.enter_context(distributed.Client(address, timeout=_PATIENCE))
        except (OSError, ValueError, TimeoutError):
            raise InputError(
                f"nobody answers at {address}", remedy="Start the scheduler, or check its address."
            ) from None
        size = sum(client.nthreads().values())
        try:
            yield Cluster(client, recipe, size)
        except (distributed.CancelledError, distributed.comm.core.CommClosedError) as error:
            raise CheckerError(
                f"the cluster has gone ({type(error).__name__}). Run it again with --resume."
            ) from None
