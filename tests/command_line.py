"""The program, started as a person starts it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def run(*arguments: object, at: Path | None = None, code: int = 0) -> subprocess.CompletedProcess[str]:
    """What it prints. Fails unless it ends with `code`, and without a traceback."""
    command = [sys.executable, "-m", "tweetarchive", *map(str, arguments)]
    done = subprocess.run(command, cwd=at, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == code, f"{done.args}\n{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr
    return done
