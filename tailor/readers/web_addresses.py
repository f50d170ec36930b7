"""Which numeric addresses a page may come from: public ones, local ones on request, and some from nowhere."""

from enum import IntEnum
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

_Number = IPv4Address | IPv6Address

_LOCAL = (
    *map(ip_network, ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10")),
    *map(ip_network, ("::1/128", "fc00::/7", "fec0::/10")),
)
"""This machine, and networks that people run a site of their own in."""

_METADATA = frozenset(map(ip_address, ("100.100.100.200", "168.63.129.16", "fd00:ec2::254", "fd20:ce::254")))
"""Where clouds tell a machine its secrets, other than the link-local 169.254.169.254."""

_NAT64 = (0x64FF9B << 64, 0x64FF9B0001 << 48)
"""The upper 96 bits of 64:ff9b::/96 (RFC 6052) and of 64:ff9b:1::/96 (RFC 8215); an IPv4 address fills the rest."""


class Reach(IntEnum):
    """Who can be at an address."""

    PUBLIC = 0
    LOCAL = 1
    NOWHERE = 2


def reach_of(address: str) -> Reach:
    """What stands at an address as a resolver gives it, whatever form of IPv6 it is dressed in.

    Link-local, multicast, unspecified, reserved and documentation addresses, and those at which clouds tell a machine
    its secrets, are `NOWHERE`: no page is read from there, even by a person who allows local ones.
    """
    return _reach(ip_address(address.partition("%")[0]))


def _reach(number: _Number) -> Reach:
    if (inner := _embedded(number)) is not None:
        return _reach(inner)
    if number.is_multicast or number.is_unspecified or number.is_link_local or number in _METADATA:
        return Reach.NOWHERE
    if any(number in network for network in _LOCAL):
        return Reach.LOCAL
    return Reach.PUBLIC if number.is_global and not number.is_reserved else Reach.NOWHERE


def _embedded(number: _Number) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for."""
    if isinstance(number, IPv4Address):
        return None
    if int(number) >> 32 in _NAT64:
        return IPv4Address(int(number) & 0xFFFFFFFF)
    return number.ipv4_mapped or number.sixtofour
