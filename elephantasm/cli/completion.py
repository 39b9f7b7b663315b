# SPDX-License-Identifier: Apache-2.0
"""What makes a shell complete commands, options and the values that are known beforehand."""

from __future__ import annotations

import shlex

from ..types import EventType
from .arguments import COMMANDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .arguments import Argument, Command

# Values of options that take others as well, and those that are files or folders.
_VALUES = {
    "--type": tuple(kind.value for kind in EventType),
    "--preset": ("conversational", "self_determined"),
    "--without": ("cli", "local", "manage", "serve", "testing", "languages"),
}
_FILES = ("--database", "folder")

_BASH = """\
# Put into ~/.bashrc:  eval "$(elephantasm completion bash)"
_elephantasm() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} words=""
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        words="{commands} help --help --version"
    else
        case "${{COMP_WORDS[1]}} $before" in
{values}
            *) case "${{COMP_WORDS[1]}}" in
                help) words="{commands}" ;;
{options}
            esac ;;
        esac
    fi
    COMPREPLY=($(compgen -W "$words" -- "$word"))
}}
complete -o default -F _elephantasm elephantasm
"""
_ZSH = """\
#compdef elephantasm
# Put into ~/.zshrc, after compinit:  eval "$(elephantasm completion zsh)"
_elephantasm() {{
    local -a commands
    commands=(
{commands}
    )
    if (( CURRENT == 2 )); then
        _describe command commands
        return
    fi
    shift words
    (( CURRENT-- ))
    case $words[1] in
        help) _describe command commands ;;
{options}
    esac
}}
compdef _elephantasm elephantasm
"""


def script(shell: str) -> str:
    """Return the text that a shell, `bash` or `zsh`, evaluates."""
    return _bash() if shell == "bash" else _zsh()


def _bash() -> str:
    values, options = [], []
    for name, command in COMMANDS.items():
        words = ["--help"]
        for spelled, settings in command.arguments:
            known = " ".join(_known(spelled[0], settings))
            if not spelled[0].startswith("-"):
                words.append(known)
                continue
            words.append(spelled[0])
            if _takes_value(settings):
                # Without words of its own a value is completed as a file.
                values.append(f'            "{name} {spelled[0]}") words="{known}" ;;')
        options.append(f'                {name}) words="{" ".join(filter(None, words))}" ;;')
    return _BASH.format(
        commands=" ".join(COMMANDS), values="\n".join(values), options="\n".join(options)
    )


def _zsh() -> str:
    commands = [
        f"        {shlex.quote(f'{name}:{command.summary}')}" for name, command in COMMANDS.items()
    ]
    options = [
        f"        {name}) _arguments {' '.join(map(shlex.quote, _specs(command)))} ;;"
        for name, command in COMMANDS.items()
    ]
    return _ZSH.format(commands="\n".join(commands), options="\n".join(options))


def _specs(command: Command) -> Iterator[str]:
    """Yield a command's arguments as zsh's `_arguments` takes them."""
    yield "--help[show what it takes]"
    for place, (spelled, settings) in enumerate(_positional_first(command.arguments), 1):
        name, told = spelled[0], _escaped(settings.get("help", ""))
        known = _known(name, settings)
        action = f"({' '.join(known)})" if known else "_files" if name in _FILES else ""
        if not name.startswith("-"):
            yield f"{place}:{told or name}:{action}"
        elif _takes_value(settings):
            yield f"{name}[{told}]:{_escaped(settings.get('metavar') or name[2:])}:{action}"
        else:
            yield f"{name}[{told}]"


def _positional_first(arguments: tuple[Argument, ...]) -> list[Argument]:
    return sorted(arguments, key=lambda argument: argument[0][0].startswith("-"))


def _known(name: str, settings: dict[str, Any]) -> tuple[str, ...]:
    return tuple(settings.get("choices") or _VALUES.get(name, ()))


def _takes_value(settings: dict[str, Any]) -> bool:
    return settings.get("action") != "store_true"


def _escaped(text: str) -> str:
    """Return a text in which nothing means something to `_arguments`."""
    return "".join(f"\\{c}" if c in ":[]\\" else c for c in text)
