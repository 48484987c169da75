"""A stand-in Ollama server that models can be imported into, over a real socket; for tests.

    with ImportServer(tmp_path) as server:
        server.lie = "template"     # shows another template than it was sent

To `ModelServer` it adds what importing needs and says it as Ollama does: blobs that are refused unless their
sha256 is right, create with parameters and system message, copy, delete. Not covered: rendering templates;
how many prompt tokens it reads is the test's to say.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from harnesses.engines import ollama_server_api as api
from harnesses.engines.ollama_server import ModelServer, _Handler
from harnesses.records import Json

LIES = ("template", "parameter", "system", "blob", "broken_create", "lost_copy")
_NO_BODY = 200


class ImportCatalogue(api.Catalogue):
    """Models that can be made, copied and deleted; `lie` makes it do one of `LIES` wrongly."""

    lie: str = ""

    def create(self, request: Mapping[str, Json]) -> Iterator[dict[str, Json]]:
        """`/api/create`: several stop tokens, a system message, Ollama's way of showing both."""
        made = list(super().create({**request, "parameters": {}}))
        served = self.models[request["model"]]
        pairs = [
            (key, json.dumps(one))
            for key, value in (request.get("parameters") or {}).items()
            for one in (value if isinstance(value, list) else [value])
        ]
        system = str(request.get("system") or "")
        if self.lie == "parameter":
            pairs[0] = ("temperature", "0.1")
        if self.lie == "blob":
            other = self.blobs / f"sha256-{'0' * 64}" if self.blobs else None
            served = replace(served, weights=other)
            if other is not None:
                other.write_bytes(b"another file")
        self.models[served.name] = replace(
            served,
            parameters=tuple(pairs),
            template="{{ .Prompt }}" if self.lie == "template" else served.template,
            extra_modelfile="" if self.lie == "system" or not system else f'SYSTEM "{system}"',
        )
        yield from made[:-1] if self.lie == "broken_create" else made

    def copy(self, source: str, name: str) -> None:
        """`/api/copy`."""
        found = self.find(source)
        if self.lie == "lost_copy" and source.endswith("-new"):
            found = replace(found, extra_modelfile="SYSTEM something else")
        self.models[name] = replace(found, name=name)

    def delete(self, name: str) -> None:
        """`/api/delete`."""
        del self.models[self.find(name).name]


class ImportServer(ModelServer):
    """A running server that holds its blobs in a folder."""

    def __init__(self, blobs: Path, models: Mapping[str, api.Served] | None = None) -> None:
        """Start it."""
        super().__init__(models or {})
        self.catalogue = ImportCatalogue(api.Models(models or {}), blobs)
        self._http.RequestHandlerClass = _ImportHandler


class _ImportHandler(_Handler):
    """One connection."""

    def do_DELETE(self) -> None:  # noqa: N802 - the library's name
        self._change()

    def do_POST(self) -> None:  # noqa: N802 - as above
        if self.path == "/api/copy":
            self._change()
        elif (blob := self._blob()) is not None:
            data = b"".join(iter(self._chunk, b""))
            right = hashlib.sha256(data).hexdigest() == blob.name.removeprefix("sha256-")
            if right:
                blob.write_bytes(data)
            self._send(201 if right else 400, b"" if right else b'{"error": "digest mismatch"}')
        else:
            super().do_POST()

    def _change(self) -> None:
        catalogue = self.server.owner.catalogue
        if not isinstance(catalogue, ImportCatalogue):
            raise TypeError("an ImportServer serves an ImportCatalogue")
        body = json.loads(self.rfile.read(int(self.headers.get("content-length", "0"))))
        try:
            if self.command == "DELETE":
                catalogue.delete(body["model"])
            else:
                catalogue.copy(body["source"], body["destination"])
        except api.RefusedError as error:
            self._send(error.status, json.dumps({"error": str(error)}).encode())
            return
        self._send(_NO_BODY, b"")
