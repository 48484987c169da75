r"""What no gate takes for an answer, whatever its scorer says: nothing, far too much, or no text. Pure.

    unfit("  ")          →  "the answer is empty"
    unfit("half \ud800") →  "the answer holds half of a surrogate pair at character 5"

A model that says nothing has not refrained from a tool call, and one that writes a megabyte must not keep a
scorer busy for minutes. Such an answer fails its case; the run goes on. Not covered: `shipgate score`, which
judges any text as it stands.
"""

from __future__ import annotations

import re

from harnesses.records import Response

LONGEST = 200_000
"""Characters; the longest replies that the gates allow for have some thousand."""
_HALF_PAIR = re.compile("[\ud800-\udfff]")


def unfit(text: str) -> str | None:
    """Why a text fails any gate's case, None where its scorer has to say."""
    if len(text) > LONGEST:
        return f"the answer is longer than {LONGEST} characters"
    if not text.strip():
        return "the answer is empty"
    if (place := text.find("\0")) >= 0:
        return f"the answer holds a NUL at character {place}"
    if (found := _HALF_PAIR.search(text)) is not None:
        return f"the answer holds half of a surrogate pair at character {found.start()}"
    return None


def capped(response: Response) -> Response:
    """The response with no more text than shows that it is too long; the journal alone has it whole."""
    if response.text is None or len(response.text) <= LONGEST:
        return response
    return response.model_copy(update={"text": response.text[: LONGEST + 1]})
