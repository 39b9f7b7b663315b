# SPDX-License-Identifier: Apache-2.0
"""Single items: read, corrected, deleted, brought back, and where they come from.

The paths are those of a self-hosted server. Where that fails, or answers for an item that nobody
knows as if it were there, 404, 409 or 422 say so here. The files stand by kind, as in `manage`;
`changes` is what all have in common: how a change is noted, and how that is told.
"""
