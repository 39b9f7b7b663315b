# SPDX-License-Identifier: Apache-2.0
"""Settings of a client: arguments over environment over defaults, checked when it is made."""

from __future__ import annotations

import os

from . import _arguments as check
from ._secret import Secret, hide
from .exceptions import MissingAPIKeyError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional, Union
    from uuid import UUID

DEFAULT_ENDPOINT = "https://api.elephantasm.com"
DEFAULT_TIMEOUT = 30.0
LONGEST_TIMEOUT = 86400.0

_PORTS = range(1, 65536)


class Config:
    """Settings in force for one client; the repr shows no more of the key than its ends.

    Attributes:
        api_key: The key without surrounding blanks, hidden, or None where none is needed.
        anima_id: Default anima, by id or name, or None.
        endpoint: Where requests go: `https://host/api` with any prefix, or a `sqlite:` URL.
        timeout: Seconds for one whole call.
    """

    def __init__(
        self, api_key: Optional[Secret], anima_id: Optional[str], endpoint: str, timeout: float
    ) -> None:
        self.api_key = api_key
        self.anima_id = anima_id
        self.endpoint = endpoint
        self.timeout = timeout

    @property
    def is_local(self) -> bool:
        """Whether the endpoint names an embedded database."""
        return self.endpoint.startswith("sqlite:")

    def __repr__(self) -> str:
        return f"endpoint={self.endpoint!r}, key={mask(self.api_key)}"


def resolve(
    api_key: Union[Secret, str, None] = None,
    anima_id: Union[UUID, str, None] = None,
    endpoint: Optional[str] = None,
    timeout: Optional[float] = None,
    *,
    needs_key: bool = True,
) -> Config:
    """Return the settings for a new client.

    What is None or blank is taken from `ELEPHANTASM_API_KEY`, `ELEPHANTASM_ANIMA_ID`,
    `ELEPHANTASM_ENDPOINT` and `ELEPHANTASM_TIMEOUT`, read now, then from the defaults.

    Raises:
        MissingAPIKeyError: The endpoint needs a key and there is none.
        InvalidArgumentError: A value can't be used; the message names it and says why.
    """
    hidden = hide(api_key)
    del api_key
    address, source = _given("endpoint", endpoint, "ELEPHANTASM_ENDPOINT")
    where = normal_endpoint("endpoint", address or DEFAULT_ENDPOINT, source)
    key = _key(hidden)
    if key is None and needs_key and not where.startswith("sqlite:"):
        raise MissingAPIKeyError(
            "no API key: pass api_key=… or set ELEPHANTASM_API_KEY "
            '(endpoint="sqlite:///agent.db" works without one)',
            argument="api_key",
        )
    if anima_id is not None and not isinstance(anima_id, str):
        anima_id = check.uuid("anima_id", anima_id)
    anima, _ = _given("anima_id", anima_id, "ELEPHANTASM_ANIMA_ID")
    return Config(key, check.given(check.anima, "anima_id", anima), where, _seconds(timeout))


def _given(name: str, value: object, variable: str) -> tuple[Optional[str], str]:
    """Return an argument or the environment's value, stripped, and the name of its source."""
    if value is not None and not isinstance(value, str):
        raise check.refusal(name, f"expected text, got {type(value).__name__}")
    if value is not None and value.strip():
        return value.strip(), name
    return os.environ.get(variable, "").strip() or None, variable


def _key(given: Optional[Secret]) -> Optional[Secret]:
    """Return the key from the argument or the environment, or None.

    What can't stand in a header is refused, without quoting any of it.
    """
    if given is not None and not _is_text(given):
        raise check.refusal("api_key", f"expected text, got {type(given.reveal()).__name__}")
    key, source = Secret(given.reveal().strip() if given else ""), "api_key"
    if not key:
        source = "ELEPHANTASM_API_KEY"
        key = Secret(os.environ.get(source, "").strip())
    if not all("!" <= character <= "~" for character in key.reveal()):
        raise check.refusal(
            "api_key",
            "the API key holds a blank, a control character or a character outside ASCII; copy it "
            "again from the dashboard",
            source,
        )
    return key or None


def _is_text(given: Secret) -> bool:
    """Return whether what the caller gave as a key is text."""
    return isinstance(given.reveal(), str)  # pyright: ignore[reportUnnecessaryIsInstance]


def _seconds(timeout: Optional[float]) -> float:
    """Return the time for one call in seconds, from the argument or the environment."""
    source, value = "timeout", timeout
    if timeout is None:
        source, text = "ELEPHANTASM_TIMEOUT", os.environ.get("ELEPHANTASM_TIMEOUT", "").strip()
        try:
            value = float(text) if text else DEFAULT_TIMEOUT
        except ValueError:
            problem = f"expected seconds, got {_safe(text)!r}"
            raise check.refusal("timeout", problem, source) from None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        problem = f"expected a number of seconds, got {type(value).__name__}"
        raise check.refusal("timeout", problem, source)
    if not 0 < value <= LONGEST_TIMEOUT:
        problem = f"expected more than 0 and at most {LONGEST_TIMEOUT:g} seconds"
        raise check.refusal("timeout", problem, source)
    return float(value)


def normal_endpoint(name: str, endpoint: str, source: Optional[str] = None) -> str:
    """Return an endpoint in the one form that requests are built on.

    `https://host`, `https://host/`, `https://host/api` and `https://host/api/` all mean
    `https://host/api`: upstream's clients disagree on which one to configure. A path prefix
    before `/api` and a port are kept. A `sqlite:` URL is kept as it is.

    Raises:
        InvalidArgumentError: The scheme is another one, or the address holds user info, a query,
            a fragment, a control character, a bad port or no host. It is about the argument
            `name`, and begins with the `source` that the endpoint comes from.
    """
    problem = _problem(endpoint)
    if problem:
        raise check.refusal(name, problem, source)
    scheme, _, rest = endpoint.partition("://")
    if scheme.lower() == "sqlite":
        return "sqlite://" + rest
    authority, _, path = rest.partition("/")
    path = path.rstrip("/")
    if path != "api" and not path.endswith("/api"):
        path = f"{path}/api" if path else "api"
    return f"{scheme.lower()}://{authority.lower()}/{path}"


def _problem(endpoint: str) -> Optional[str]:
    """Return why an endpoint can't be used, None when it can."""
    # urlsplit would drop tabs and newlines without a word.
    if any(character < " " or character == "\x7f" for character in endpoint):
        return "holds a control character"
    scheme, separator, rest = endpoint.partition("://")
    if scheme.lower() == "sqlite" and separator:
        return None
    if " " in rest or not rest.isascii():
        return "holds a blank or a character outside ASCII; percent-encode it"
    if scheme.lower() not in ("http", "https") or not separator:
        return f"expected https://…, http://… or sqlite:///…, got {_safe(endpoint)!r}"
    if "@" in rest.partition("/")[0]:
        return "must not hold a user name or password"
    if "?" in rest or "#" in rest or "\\" in rest:
        return "must not hold a query, fragment or backslash"
    return _problem_of_host(rest.partition("/")[0])


def _problem_of_host(authority: str) -> Optional[str]:
    """Return what is wrong with an authority that is not exactly a host with an optional port."""
    bracketed = authority.startswith("[")
    host, _, port = authority.rpartition("]") if bracketed else authority.partition(":")
    if bracketed:
        host, port = host[1:], port[1:] if port.startswith(":") else port and "bad"
    host, percent, zone = host.partition("%") if bracketed else (host, "", "")
    # RFC 6874 section 2: the zone of an address that means nothing without its interface.
    if percent and not zone.removeprefix("25").replace("-", "").replace(".", "").isalnum():
        return "holds an IPv6 zone that can't be used; write it as in http://[fe80::1%25eth0]"
    allowed = "0123456789abcdefABCDEF:." if bracketed else None
    if not host or (allowed and not all(character in allowed for character in host)):
        return "holds no host name that can be used"
    if bracketed:
        import ipaddress  # only for those few endpoints

        try:
            ipaddress.IPv6Address(host)
        except ValueError:
            return "holds no IPv6 address that can be used"
    has_port = authority.endswith(":") or bool(port)
    if has_port and not (port.isascii() and port.isdigit() and int(port[:6]) in _PORTS):
        return "the port must be a number from 1 to 65535"
    return None


def _safe(endpoint: str) -> str:
    """Return a setting for a message: without user info, short, and never a key in its place."""
    return "a key" if "sk_live_" in endpoint else endpoint.rpartition("@")[2][:80]


def mask(key: Optional[Secret]) -> str:
    """Return what may be shown of a key: its public prefix and its last three characters."""
    if key is None:
        return "none"
    if len(key.reveal()) < 20:
        return "…"
    prefix = "sk_live_" if key.reveal().startswith("sk_live_") else ""
    return f"{prefix}…{key.reveal()[-3:]}"
