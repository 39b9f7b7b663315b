# SPDX-License-Identifier: Apache-2.0
"""Portuguese: the words by which it is known, and how people ask to forget something in it."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Each is loaded by its name when it is needed; tools that collect modules see them here.
    from . import forgetting as forgetting
    from . import frames as frames
    from . import presents as presents
    from . import salience as salience
    from . import secrecy as secrecy
    from . import strikes as strikes
    from . import words as words
