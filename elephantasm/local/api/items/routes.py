# SPDX-License-Identifier: Apache-2.0
"""The routes for single items, which the hosted service does not let through."""

from __future__ import annotations

from . import (
    animas,
    dreams,
    erasures,
    events,
    histories,
    identities,
    knowledge,
    memories,
    packs,
    synthesis,
)

ROUTES = (
    *events.ROUTES,
    *memories.ROUTES,
    *knowledge.ROUTES,
    *identities.ROUTES,
    *packs.ROUTES,
    *animas.ROUTES,
    *synthesis.ROUTES,
    *dreams.ROUTES,
    *histories.ROUTES,
    *erasures.ROUTES,
)
