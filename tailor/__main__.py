"""The command line's entry: `tailor` and `python -m tailor`."""

import gc
import sys


def main() -> None:
    """Runs the command line.

    A command is short and frees nothing worth collecting: without the collector it is a tenth faster. And what is left
    at its end, the model's memory above all, is not taken apart piece by piece, which would be another tenth.
    """
    gc.disable()
    try:
        from tailor.cli import cli

        cli(prog_name="tailor")
    except SystemExit as ended:
        _leave(ended)
    except KeyboardInterrupt:  # before the command line was there
        print("tailor: stopped", file=sys.stderr)  # noqa: T201
        _leave(SystemExit(130))


def _leave(ended: SystemExit) -> None:
    """Does what is registered to be done at the end, and ends the process there."""
    import atexit
    import os
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is done
    atexit._run_exitfuncs()  # noqa: SLF001  what Python does at its end before it takes its objects apart
    try:
        for stream in filter(None, (sys.stdout, sys.stderr)):  # either may have been closed by who started us
            stream.flush()
    except OSError:
        raise ended from None  # Python then says at its end what could not be written
    if ended.code is None or isinstance(ended.code, int):
        os._exit(ended.code or 0)
    raise ended


if __name__ == "__main__":
    main()
