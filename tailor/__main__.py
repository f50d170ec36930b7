"""The command line's entry: `tailor` and `python -m tailor`."""


def main() -> None:
    """Runs the command line."""
    from tailor.cli import cli

    cli(prog_name="tailor")


if __name__ == "__main__":
    main()
