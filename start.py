#!/usr/bin/env python3
"""Try tweetarchive on a machine that has nothing but Python.

    python3 start.py          install into .venv, make the example archive, show it in the browser
    python3 start.py test     install the development tools too, then run the tests (what follows goes to pytest)
    python3 start.py tools    install the development tools and stop there

Needs only the standard library: neither uv nor pipx, and no pip, venv or ensurepip where these were left out.
Writes into .venv beside this file and into a temporary folder, nowhere else; never touches the system's Python, and
never deletes a .venv that it did not make. A second run finds everything in place and installs nothing.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  (this file is also read by the older Pythons that it turns away)
    sys.exit(
        f"tweetarchive needs Python 3.11 or newer; this is Python {sys.version_info[0]}.{sys.version_info[1]} "
        f"({sys.executable}).\nInstall a newer one (your system's package manager has it, or python.org) and start "
        "this file with that one, for example:  python3.13 start.py"
    )

import argparse
import hashlib
import json
import os
import shutil
import signal
import socketserver
import subprocess
import tempfile
import webbrowser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "made-by-start.json"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
SUFFIX = ".exe" if os.name == "nt" else ""
PYTHON = SCRIPTS / f"python{SUFFIX}"

USE, DEVELOP = "use", "develop"
ALL_TESTS = ("--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile", "--no-loadscope-reorder")
FIRST_PORT = 8000


class CannotStart(Exception):
    """What is in the way, and what to do about it, in words for whoever typed the command."""


def main(arguments: list[str]) -> int:
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]  # a terminal may lack a letter of a path
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the temporary folder is removed then, too
    try:
        if arguments[:1] == ["test"]:
            install(DEVELOP)
            return run(PYTHON, "-m", "pytest", *(arguments[1:] or ALL_TESTS))
        if arguments == ["tools"]:
            install(DEVELOP)
            return 0
        options = read_options(arguments)
        install(USE)
        return show_example(options.port, options.browser)
    except CannotStart as problem:
        print(f"start.py: {problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def read_options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="start.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--port", type=int, default=FIRST_PORT, help="where to look for a free port first (8000)")
    parser.add_argument("--no-browser", dest="browser", action="store_false", help="only print the address")
    return parser.parse_args(arguments)


# --- installing ------------------------------------------------------------------------------------------------


def install(level: str) -> None:
    """Bring .venv to `level`; does nothing if it is there already. Raises CannotStart."""
    needed = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    stamp = read_stamp()
    if (stamp.get("place"), stamp.get("python")) != (str(VENV), this_python()) or not PYTHON.exists():
        make_environment()
    elif stamp.get("installed") == needed and stamp.get("level") in (level, DEVELOP):
        return
    pip_install("--editable", ".", *(["--group", "dev"] if level == DEVELOP else []))
    write_stamp(installed=needed, level=level)


def read_stamp() -> dict[str, str]:
    try:
        return dict(json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def write_stamp(**more: str) -> None:
    STAMP.write_text(json.dumps({"place": str(VENV), "python": this_python(), **more}), encoding="utf-8")


def this_python() -> str:
    """The interpreter .venv is built from: another version, or one in another place, needs another .venv."""
    return f"{sys.implementation.cache_tag} {base_python()}"


def base_python() -> Path:
    return Path(getattr(sys, "_base_executable", None) or sys.executable).resolve()


def make_environment() -> None:
    """An empty virtual environment at .venv, without pip. An older one of ours is replaced, anybody else's is left."""
    try:
        if STAMP.exists():
            shutil.rmtree(VENV)
        elif VENV.exists() and any(VENV.iterdir()):
            raise CannotStart(
                f"{VENV} is there already, but was not made by start.py, so it is left alone.\n"
                "Delete it or give it another name, then run this again."
            )
        VENV.mkdir(exist_ok=True)
        write_stamp()  # before anything else: a run that is broken off here can clear up after itself next time
        try:
            from venv import EnvBuilder
        except ImportError:
            make_environment_by_hand()
        else:
            EnvBuilder(symlinks=os.name != "nt", with_pip=False).create(VENV)
    except OSError as error:
        raise CannotStart(f"cannot write the environment at {VENV}: {error}") from error


def make_environment_by_hand() -> None:
    """What the venv module does, where it is missing: an interpreter, and a pyvenv.cfg that says where its home is."""
    if os.name == "nt":
        raise CannotStart("this Python comes without its venv module. Install Python from python.org and use that one.")
    SCRIPTS.mkdir()
    (VENV / f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages").mkdir(parents=True)
    for name in ("python", "python3"):
        (SCRIPTS / name).symlink_to(base_python())
    (VENV / "pyvenv.cfg").write_text(
        f"home = {base_python().parent}\ninclude-system-site-packages = false\n", encoding="utf-8"
    )


def pip_install(*what: str) -> None:
    """Run the pip kept in tools/vendor inside .venv; which index it asks is for pip's own configuration to say."""
    wheels = sorted((ROOT / "tools" / "vendor").glob("pip-*.whl"))
    if not wheels:
        raise CannotStart("tools/vendor/pip-*.whl is missing: this is not a complete copy of the project.")
    print("Installing into .venv what tweetarchive needs (the first time this takes a minute or two) ...", flush=True)
    done = subprocess.run(
        [PYTHON, wheels[-1] / "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", *what],
        cwd=ROOT,
        env=clean_environment() | {"PIP_USER": "0"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        lines = [line for line in done.stdout.splitlines() if "Retrying" not in line or "total=0" in line]
        said = "\n".join(f"  | {line.strip()}" for line in lines[-12:])
        raise CannotStart(
            f"the packages that tweetarchive needs could not be installed. pip says:\n{said}\n"
            "This step needs the network, once: is this machine online, and if it is behind a proxy or uses a package "
            "index of its own, does pip's configuration say so? Then run this again; it goes on where it stopped."
        )


def clean_environment() -> dict[str, str]:
    """Ours, without what would make the interpreter in .venv look for its modules somewhere else, or compile them anew
    whenever it is started: tests start it hundreds of times.
    """
    unwanted = ("PYTHONHOME", "PYTHONPATH", "PYTHONDONTWRITEBYTECODE")
    return {name: value for name, value in os.environ.items() if name not in unwanted}


def run(*command: "str | Path") -> int:
    return subprocess.run(command, cwd=ROOT, env=clean_environment()).returncode


# --- showing ---------------------------------------------------------------------------------------------------


def show_example(port: int, open_browser: bool) -> int:
    """Make the example archive in a temporary folder and serve its site to this machine until Ctrl+C."""
    program = SCRIPTS / f"tweetarchive{SUFFIX}"
    with tempfile.TemporaryDirectory(prefix="tweetarchive-", ignore_cleanup_errors=True) as folder:
        example = Path(folder) / "example"
        code = run(program, "example", example)
        if code not in (0, 1):  # 1 is: made, with problems listed
            return code
        with listen(example / "site", port) as server:
            address = f"http://127.0.0.1:{server.server_address[1]}/"
            print(f"\nThe example archive is at {address} (Ctrl+C ends it).\n\n{next_step()}", flush=True)
            if open_browser and has_desktop():
                webbrowser.open(address)
            try:
                server.serve_forever()
            except KeyboardInterrupt:
                print()
    return 0


def next_step() -> str:
    path = f'$env:Path = "{SCRIPTS};$env:Path"' if os.name == "nt" else f'export PATH="{SCRIPTS}:$PATH"'
    return (
        "To make one of your own, open another terminal and put the program on its path:\n\n"
        f"    {path}\n"
        "    tweetarchive new my-archive path/to/your-twitter-archive.zip\n"
    )


def listen(folder: Path, port: int) -> "Server":
    """A server of `folder` on the first free port from `port` on, reachable from this machine only."""
    for candidate in (*range(port, min(port + 50, 65536)), 0):
        try:
            return Server(("127.0.0.1", candidate), lambda *given: Handler(*given, directory=str(folder)))
        except OSError:
            continue
    raise CannotStart("no free port was found on 127.0.0.1 to show the example on.")


class Server(ThreadingHTTPServer):
    daemon_threads = True
    # Elsewhere this means that a port just given up can be taken again; on Windows, that two servers can share one.
    allow_reuse_address = os.name != "nt"

    def server_bind(self) -> None:
        """Without the name look-up that http.server makes here, which can hang for seconds offline."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that breaks a connection off is nothing to report."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class Handler(SimpleHTTPRequestHandler):
    # Said here because Windows otherwise takes them from the registry, where other programs change them.
    extensions_map = {  # noqa: RUF012  (the base class declares it so)
        **SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".svg": "image/svg+xml",
        ".webp": "image/webp",
        ".woff2": "font/woff2",
        ".mp4": "video/mp4",
    }

    def log_request(self, *_: object) -> None:
        """Pages that are found are not worth a line each; what fails still is."""


def has_desktop() -> bool:
    """Whether a browser window can be opened, and a person rather than a script is there to look at it."""
    if not sys.stdout.isatty():
        return False
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
