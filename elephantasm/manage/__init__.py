# SPDX-License-Identifier: Apache-2.0
"""Single items: see one, correct it, delete it, bring it back, know where it comes from.

These are methods of `Elephantasm` like all others. They stand in a room of their own because a
program that only remembers and recalls needs none of them: it is loaded when the first one is
asked for, and a copy of the package may leave it out. A self-hosted server and the embedded engine
answer them; the hosted service does not, and then they raise `NotOfferedError`.

One file for each kind, with its operations, its methods and its types. Two are made of those:
`origins` tells why something is remembered, `forget` lets it go. `erase` is the one thing that
can't be taken back, and of the embedded engine alone. What all others have in common:

    deleting    hides an item from packs, searches and lists, and is no error the second time
    restoring   brings it back as it was, and is no error for what was not deleted
    updating    changes what is given, leaves what is None, and empties what `clear` names
    unknown ids `NotFoundError`, and so for deleted items where nothing else is said
"""

from __future__ import annotations

from .animas import AnimaItems, AnimaStats
from .dreams import DreamAction, DreamItems, DreamSession
from .erase import EraseItems, Erasure
from .forget import ForgetItems, Forgetting, Kept
from .identities import IdentityChange, IdentityItems
from .knowledge import KnowledgeChange
from .memories import MemoryStats
from .origins import Change, Origin, OriginItems
from .sending import NotOfferedError
from .synthesis import (
    KnowledgeSynthesis,
    SynthesisConfig,
    SynthesisItems,
    SynthesisRun,
    SynthesisStatus,
)

__all__ = [
    "AnimaStats",
    "Change",
    "DreamAction",
    "DreamSession",
    "Erasure",
    "Forgetting",
    "IdentityChange",
    "Kept",
    "KnowledgeChange",
    "KnowledgeSynthesis",
    "ManageMethods",
    "MemoryStats",
    "NotOfferedError",
    "Origin",
    "SynthesisConfig",
    "SynthesisRun",
    "SynthesisStatus",
]


class ManageMethods(
    ForgetItems,
    EraseItems,
    OriginItems,
    IdentityItems,
    AnimaItems,
    SynthesisItems,
    DreamItems,
):
    """All methods for single items."""
