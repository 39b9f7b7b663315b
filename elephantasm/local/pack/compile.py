# SPDX-License-Identifier: Apache-2.0
"""The memory pack: what an agent should know now, as one text within a budget.

Pure: rows in, pack out; the clock is an argument. The same material, settings and time give
the same pack to the byte. Without a query a pack is the general picture. With one, nearly all
of it is quoted evidence, and the other sections shrink with the budget.
"""

from __future__ import annotations

from ..scoring import TOKEN
from .citations import citations
from .document import Pack, pack_object
from .draft import Draft
from .fill import focus, picture

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Optional

    from ..recall.material import Material
    from ..settings import PackSettings


def compile_pack(
    material: Material,
    settings: PackSettings,
    *,
    query: Optional[str],
    preset_name: str,
    now: int,
) -> dict[str, Any]:
    """Return a pack as the API's JSON object.

    Args:
        material: What there is to tell.
        settings: How much of it, and in what proportion.
        query: What the pack is for; None for the general picture.
        preset_name: Name of the settings.
        now: Time in microseconds.
    """
    draft = Draft(material, settings, now)
    layout = draft.layout()
    fill = focus if query else picture
    fill(layout, settings.max_tokens * TOKEN)
    text = layout.text()
    pack = Pack(
        anima_id=material.anima.id,
        query=query,
        preset_name=preset_name,
        max_tokens=settings.max_tokens,
        compiled_at=now,
        context=text,
        citations=citations(layout, text),
        portrait=draft.portrait,
        last_contact=next(iter(layout.temporal.taken), None),
        session=layout.session.sources(),
        pending=layout.pending.sources(),
        knowledge=layout.knowledge.sources(),
        memories=draft.memories_behind(layout.memories.taken),
    )
    return pack_object(pack)
