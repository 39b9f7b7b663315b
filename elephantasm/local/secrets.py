# SPDX-License-Identifier: Apache-2.0
"""Secrets: what has the shape of a key, a token, a password or a card number, and is masked.

Nothing is looked up and no word is guessed: a rule knows the form that whoever issues a secret
gives it. What a secret looks like that was made up by a person nobody knows; it is seen only where
it is called a password.
"""

from __future__ import annotations

from functools import partial

from ..exceptions import ElephantasmError
from .language.rules import Rule, one_of
from .language.tables import words_of_all

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Match
    from typing import Any, Callable

# Keys and tokens, each as its issuer begins it.
_ISSUED = one_of(
    (
        rf"(?:sk|pk|rk)[-_]{one_of(('live', 'test', 'proj', 'ant', 'or'))}[-_][\w-]{{16,}}",
        r"sk-[A-Za-z0-9]{20,}",
        r"gh[pousr]_[A-Za-z0-9]{30,}",
        r"github_pat_\w{20,}",
        r"gl(?:pat|dt|rt|cbt)-[\w-]{20,}",
        r"xox[abeprs]-[\w-]{10,}",
        r"(?:AKIA|ASIA)[0-9A-Z]{16}\b",
        r"AIza[\w-]{35}",
        r"ya29\.[\w-]{20,}",
        r"hf_[A-Za-z0-9]{30,}",
        r"npm_[A-Za-z0-9]{36}\b",
        r"pypi-[\w-]{50,}",
        r"SG\.[\w-]{20,}\.[\w-]{40,}",
        r"AGE-SECRET-KEY-1[0-9A-Z]{58}",
        r"\d{8,10}:AA[\w-]{33}",
        r"dop_v1_[0-9a-f]{64}",
    )
)
# What stands before a secret in a header that authorizes, and what a secret is called: by the parts
# of names that programs give it, and by the words for it.
_SCHEME = one_of(("bearer", "basic", "authorization: ?token"))
_PART = one_of(("api", "access", "secret", "auth", "client", "private"))
_CALLED = one_of(
    (
        rf"(?:{_PART}[-_ ]?){{1,3}}{one_of(('key', 'token', 'secret'))}",
        *sorted(words_of_all("words", "SECRETS"), key=len, reverse=True),
    )
)
# In a group `secret` is what is masked, where that is not all of it.
RULES = (
    Rule(
        "private key",
        "a private key, or its beginning where the end was cut off",
        r"""
        -----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----)[\s\S]){0,20000}
        (?:-----END [A-Z0-9 ]{1,60}-----)?
        """,
        takes=(
            "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----",
            "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1r",
        ),
        leaves=("-----BEGIN PUBLIC KEY-----", "the private key"),
        case_matters=True,
    ),
    Rule(
        "token",
        "a JSON web token: three parts, of which the first two are JSON objects",
        r"(?<![\w-])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}",
        takes=(
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmN",
            "token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmN.",
        ),
        leaves=("eyJhbGciOiJIUzI1NiJ9", "www.example.com"),
        case_matters=True,
    ),
    Rule(
        "key",
        "a key or token with the beginning that its issuer gives it",
        rf"(?<![\w-]){_ISSUED}",
        takes=(
            "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
            "export KEY=AKIAIOSFODNN7EXAMPLE",
            "sk_live_abcdefghijklmnop",
            "my key is sk-proj-abcdefghijklmnop1234, keep it",
        ),
        leaves=(
            "sk-learn",
            "the ghp_ prefix",
            "AKIA",
            "npm_config_cache",
            "risk-abcdefghijklmnopqrstu",
        ),
        case_matters=True,
    ),
    Rule(
        "password",
        "what stands between the user and the host of an address",
        r"\b[a-z][a-z0-9+.-]{1,20}://[^\s:/?#@]{0,100}:(?P<secret>[^\s/?#@]{1,200})@",
        takes=("postgres://app:hunter2@db/x", "https://me:p4ss@example.com"),
        leaves=("https://example.com:8080/a@b", "mailto:me@example.com"),
    ),
    Rule(
        "token",
        "what stands behind the scheme in a header that authorizes",
        rf"""
        \b{_SCHEME}[ ]
        (?P<secret>(?=[^\s]{{0,200}}?\d)[\w.~+/-]{{16,}}=*)
        """,
        takes=("Authorization: Bearer abcdef0123456789abcdef", "Basic dXNlcjpwYXNzd29yZDEyMw=="),
        leaves=("the bearer of good news", "basic understanding of it"),
    ),
    Rule(
        "password",
        "what is said to be a password, a token or a key; a plain word is none",
        rf"""
        (?<![^\W_]){_CALLED}["']?(?:[ ]?[:=\uff1a][ ]?|[ ](?:is|ist|es|est)[ ]|\u662f|\u306f)["']?
        (?P<secret>(?=[^\s"',;]{{0,100}}?[\d!#$%&*+/=?@^_|~-])[^\s"',;]{{4,200}})
        """,
        takes=(
            "password: hunter2",
            'api_key = "abc-123-def"',
            "My password is Tr0ub4dor&3",
            "PIN: 4711",
            "das Passwort ist geheim42",
        ),
        leaves=(
            "the password is wrong",
            "token: the smallest part",
            "a secret: I love it",
            "spin: 1234",
        ),
    ),
    Rule(
        "card number",
        "13 to 19 digits, maybe in groups, of which the last is the check digit",
        r"""
        (?<![\d.,-])(?P<secret>[3-6]\d{3}(?:[ -]?\d{4}){2}(?:[ -]?\d{1,4}){1,2}
        |3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![\d-])
        """,
        takes=("4111 1111 1111 1111", "card 5500005555555559", "3782 822463 10005"),
        leaves=("4111", "+49 30 1234567", "12345678901234"),
        case_matters=True,
    ),
)


class Mask:
    """Takes secrets out of what is to be stored.

    Args:
        masked: Returns a text without them.
    """

    def __init__(self, masked: Callable[[str], str]) -> None:
        self._masked = masked

    def text(self, text: str) -> str:
        """Return a text without secrets.

        Raises:
            ElephantasmError: An application's own function failed; nothing may be stored then.
        """
        try:
            found: object = self._masked(text)
        except Exception as error:
            raise _failed(f"failed with {type(error).__name__}") from None
        if not isinstance(found, str):
            raise _failed(f"returned {type(found).__name__} instead of a text")
        return found

    def data(self, value: Any) -> Any:
        """Return JSON data with secrets masked; names of fields stay.

        Raises:
            ElephantasmError: As for `text`.
        """
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.data(item) for item in value]
        if isinstance(value, dict):
            return {name: self._named(name, item) for name, item in value.items()}
        return value

    def _named(self, name: str, value: Any) -> Any:
        """Return a value of an object; of one that is called a password, nothing."""
        if not isinstance(value, str):
            return self.data(value)
        before = f"{name}: "
        masked = self.text(before + value)
        return masked[len(before) :] if masked.startswith(before) else self.text(value)


def _failed(how: str) -> ElephantasmError:
    # Without the error itself, which may quote what is secret.
    return ElephantasmError(
        f"mask= {how}, so nothing was stored; mend the function, or leave mask= out", sent=False
    )


def without_secrets(text: str) -> str:
    """Return a text in which `[masked: key]` and the like stand for what is secret."""
    for rule in RULES:
        text = rule.sub(partial(_replaced, rule), text)
    return text


def _replaced(rule: Rule, found: Match[str]) -> str:
    """Return what stands for a place where a rule is found."""
    secret = found.groupdict().get("secret") or found[0]
    if rule.name == "card number" and not is_card_number(secret):
        return found[0]
    return found[0].replace(secret, f"[masked: {rule.name}]")


def is_card_number(text: str) -> bool:
    """Return whether the check digit is right: ISO/IEC 7812-1, annex B (Luhn)."""
    digits = [int(sign) for sign in reversed(text) if sign.isdigit()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return len(digits) >= 13 and (sum(digits[::2]) + sum(doubled)) % 10 == 0
