"""One entry of the vocabulary."""

from dataclasses import dataclass

from tailor.model import RequirementKind

DEGREE_LEVELS = ("high school", "certificate", "associate", "bachelor", "master", "doctorate")
"""The levels of formal education, lowest first."""


@dataclass(frozen=True, slots=True)
class Term:
    """A name with everything that the vocabulary knows of it.

    `aliases` are exact: each may replace the name without changing the meaning. `implies` names what holding this
    term entails, one way ("PostgreSQL" implies "SQL"). `named` is true for products, technologies, licences and human
    languages: nothing but their own name or alias proves them. `near` are words of which one must stand close by when
    a name is also an everyday word ("Go", "Excel"), `not_near` words that speak against it ("Spring" and "semester");
    `field` is the profession that the entry was written for. `everyday` holds those of the name and the aliases that
    are everyday words, `cased` those that count only in their own capitals ("IT"), `fixed` those
    that do not inflect. `case_sensitive` says that the name
    itself is one of the `cased`. `level` is one of `DEGREE_LEVELS` for degrees, else empty.
    """

    name: str
    kind: RequirementKind
    aliases: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    field: str = ""
    near: tuple[str, ...] = ()
    named: bool = False
    case_sensitive: bool = False
    not_near: tuple[str, ...] = ()
    everyday: frozenset[str] = frozenset()
    cased: frozenset[str] = frozenset()
    fixed: frozenset[str] = frozenset()
    level: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its aliases."""
        return (self.name, *self.aliases)
