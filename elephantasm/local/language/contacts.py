# SPDX-License-Identifier: Apache-2.0
"""Addresses and phone numbers: what is to be forgotten by that name, whatever it was called.

"Forget my address" means "parcels can go to 14 Pilot Row, that's me".
"""

from __future__ import annotations

from .tables import Rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Optional

# What names one, and what it looks like where somebody tells his own.
_CONTACTS = (
    (Rules("contacts", "ASKS_ADDRESS"), Rules("contacts", "ADDRESS")),
    (Rules("contacts", "ASKS_PHONE"), Rules("contacts", "PHONE")),
)


def contact_named(what: str) -> Optional[Rules]:
    """Return what finds the speaker's own contact that a text names; None if it names none."""
    return next((own for names, own in _CONTACTS if names.is_in(what)), None)
