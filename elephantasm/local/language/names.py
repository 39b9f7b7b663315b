# SPDX-License-Identifier: Apache-2.0
"""What looks like the name of a person or place, and is one or not."""

from __future__ import annotations

from .tables import Rules, words_of_all

PROPER_NAME = Rules("names", "PROPER_NAME")
INTRODUCTION = Rules("names", "INTRODUCTION")
NO_PLACE = Rules("names", "NO_PLACE")
DEMONYM = Rules("names", "DEMONYM")
NO_NAME = words_of_all("names", "NO_NAME")
