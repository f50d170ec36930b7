"""The command line's entry: `tailor` and `python -m tailor`."""

import gc


def main() -> None:
    """Runs the command line.

    A command is short and frees nothing worth collecting: without the collector it is a tenth faster. And what is left
    at its end, the model's memory above all, is not taken apart piece by piece, which would be another tenth.
    """
    gc.disable()
    from tailor.cli import cli

    try:
        cli(prog_name="tailor")
    except SystemExit as ended:
        _leave(ended)


def _leave(ended: SystemExit) -> None:
    """Does what is registered to be done at the end, and ends the process there."""
    import atexit
    import os
    import sys

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
