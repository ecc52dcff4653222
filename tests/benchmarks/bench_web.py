"""The page under load: 50 people who paste and edit for a minute, on this machine's own address.

    python tests/benchmarks/bench_web.py [SECONDS]

Each person has a browser's session and token, sends a draft as the page's script does, waits
between half a second and a second and a half as somebody who types, and goes on. The server is a
process of its own, `checker serve` with the sample school. Printed: answers, errors, the median and
95th percentile of the time for an answer, and the server's memory at the beginning and the end.
"""

from __future__ import annotations

import http.client
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from urllib.parse import urlencode, urlsplit

USERS = 50
SECONDS = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
SAMPLES = Path(__file__).parents[2] / "samples"
DRAFTS = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("drafts/*/*.txt"))]


class User(threading.Thread):
    """Somebody at the page."""

    def __init__(self, address: str, seed: int, until: float) -> None:
        super().__init__(daemon=True)
        self.chance = random.Random(seed)  # noqa: S311  (no secret)
        self.until = until
        host = urlsplit(address)
        self.connection = http.client.HTTPConnection(host.hostname or "", host.port, timeout=30)
        self.times: list[float] = []
        self.errors: list[str] = []

    def run(self) -> None:
        """Load the page, then check until the time is over."""
        self.connection.request("GET", "/")
        answer = self.connection.getresponse()
        cookie = (answer.getheader("Set-Cookie") or "").split(";")[0]
        found = re.search(r'name="csrf" value="([^"]+)"', answer.read().decode())
        token = found[1] if found else ""
        while time.monotonic() < self.until:
            time.sleep(self.chance.uniform(0.5, 1.5))
            self._check(cookie, token)

    def _check(self, cookie: str, token: str) -> None:
        fields = {"csrf": token, "text": self.chance.choice(DRAFTS), "account": "official"}
        headers = {
            "Content-Type": "application/x-www-form-urlencoded", "Cookie": cookie, "X-Live": "1",
        }  # fmt: skip
        begun = time.perf_counter()
        try:
            self.connection.request("POST", "/", urlencode(fields), headers)
            answer = self.connection.getresponse()
            answer.read()
        except (OSError, http.client.HTTPException) as error:
            self.errors.append(type(error).__name__)
            return
        if answer.status == http.client.OK:
            self.times.append(time.perf_counter() - begun)
        else:
            self.errors.append(str(answer.status))


def resident(process: int) -> float:
    """Return the resident memory of a process in megabytes (Linux)."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    found = re.search(r"VmRSS:\s+(\d+)", status)
    return int(found[1]) / 1024 if found else float("nan")


def main() -> None:
    """Serve, load, print."""
    with tempfile.TemporaryDirectory() as folder:
        for file in (SAMPLES / "schools" / "holly-lane").iterdir():
            copy = Path(folder, file.name)
            shutil.copyfile(file, copy)
            copy.chmod(0o600)
        command = [
            sys.executable, "-m", "checker", "serve", "--port", "0",
            "--school", str(Path(folder, "checker.toml")),
        ]  # fmt: skip
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
            address = server.stdout.readline().strip() if server.stdout else ""
            try:
                _load(address, server.pid)
            finally:
                server.terminate()


def _load(address: str, server: int) -> None:
    until = time.monotonic() + SECONDS
    users = [User(address, seed, until) for seed in range(USERS)]
    for user in users:
        user.start()
    time.sleep(SECONDS / 4)
    early = resident(server)
    for user in users:
        user.join(timeout=SECONDS + 60)
    times = sorted(one for user in users for one in user.times)
    errors = [one for user in users for one in user.errors]
    milliseconds = [round(one * 1000) for one in times]
    print(f"{USERS} users, {SECONDS:.0f} s: {len(times)} answers, {len(errors)} errors")
    print(
        f"median {statistics.median(milliseconds):.0f} ms, "
        f"p95 {milliseconds[int(len(times) * 0.95)]} ms, slowest {milliseconds[-1]} ms"
    )
    print(f"server: {early:.0f} MB after a quarter of the time, {resident(server):.0f} at the end")


if __name__ == "__main__":
    main()
