"""Inspect's `.eval` logs (a zip archive of JSON), read strictly.

    read_inspect(Path("2026-01-02T03-04-05_task_id.eval"), Choice())

A log that did not end with success is refused. Several epochs make several cases. Newer logs are packed by
Zstandard, which Python's own reader cannot unpack before 3.14; pyarrow can, which comes with `datasets`.
Not covered: Inspect's plain JSON logs, and scores that are neither right nor wrong (partial ones, numbers).
"""

from __future__ import annotations

import hashlib
import importlib
import struct
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from harnesses.engines import strict_json
from harnesses.records import Json
from pipeline.import_lm_eval import Choice
from pipeline.imported import LARGEST, ImportedLog, ImportedTask, result, wrong
from reports.records import CaseResult

_ZSTANDARD = 93
_LOCAL_HEADER = 30
_ATTACHED = "attachment://"


def read_inspect(path: Path, choice: Choice) -> ImportedLog:
    """A whole log, which is one task.

    Raises:
        ShipgateError: it cannot be read, did not succeed, or a sample is none.
    """
    try:
        content = path.read_bytes()
        with zipfile.ZipFile(path) as archive:
            return _log(path, content, archive, choice)
    except (zipfile.BadZipFile, NotImplementedError, struct.error) as error:
        raise wrong(str(path), f"it is no archive that can be read ({error})") from error
    except OSError as error:
        raise wrong(str(path), f"it cannot be read ({error.strerror or error})") from error
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise wrong(str(path), f"it is no log ({type(error).__name__}: {error})") from error


def _log(path: Path, content: bytes, archive: zipfile.ZipFile, choice: Choice) -> ImportedLog:
    header = _json(content, archive.getinfo("header.json"), archive)
    if header["status"] != "success":
        raise wrong(str(path), f"its evaluation ended with {header['status']!r}")
    about = header["eval"]
    parts = [info for info in archive.infolist() if info.filename.startswith("samples/")]
    samples = [_json(content, info, archive) for info in parts]
    scorer = _scorer(path, samples, choice)
    results = tuple(_results(samples, scorer, epochs=any(each["epoch"] > 1 for each in samples)))
    if len({each.case_id for each in results}) != len(results):
        raise wrong(str(path), "a sample is there twice")
    created = datetime.fromisoformat(about["created"]).astimezone(UTC)
    return ImportedLog(
        tool="inspect",
        tool_version=str(about.get("packages", {}).get("inspect_ai", "unknown")),
        model=choice.model or str(about["model"]),
        created_at=created.isoformat(timespec="milliseconds"),
        digest="sha256:" + hashlib.sha256(content).hexdigest(),
        tasks=(ImportedTask(name=str(about["task"]), metric=scorer, results=results),),
    )


def _json(content: bytes, info: zipfile.ZipInfo, archive: zipfile.ZipFile) -> Json:
    """One part of the archive, unpacked within bounds."""
    if info.file_size > LARGEST:
        raise ValueError(f"{info.filename} is larger than {LARGEST} bytes")
    if info.compress_type != _ZSTANDARD:
        with archive.open(info) as stream:
            return strict_json.loads(stream.read(LARGEST + 1))
    header = content[info.header_offset : info.header_offset + _LOCAL_HEADER]
    name, extra = struct.unpack("<HH", header[26:])
    start = info.header_offset + _LOCAL_HEADER + name + extra
    packed = content[start : start + info.compress_size]
    codec = importlib.import_module("pyarrow").Codec("zstd")
    return strict_json.loads(codec.decompress(packed, decompressed_size=info.file_size, asbytes=True))


def _scorer(path: Path, samples: list[Json], choice: Choice) -> str:
    known = list(dict.fromkeys(name for sample in samples for name in sample.get("scores") or {}))
    if choice.metric is not None and choice.metric not in known:
        raise wrong(str(path), f"scorer {choice.metric} is not there, but {', '.join(known) or 'none'}")
    if not known:
        raise wrong(str(path), "no sample was scored")
    return choice.metric or str(known[0])


def _results(samples: list[Json], scorer: str, *, epochs: bool) -> Iterator[CaseResult]:
    for sample in samples:
        name = f"{sample['id']}#{sample['epoch']}" if epochs else str(sample["id"])
        prompt = _resolved(_asked(sample["input"]), sample)
        if sample.get("error"):
            said = str(sample["error"].get("message", "")).splitlines() or [""]
            yield result(name, prompt, None, None, f"no answer: {said[0]}")
            continue
        value = (sample.get("scores") or {}).get(scorer, {}).get("value")
        answer = _resolved(str(sample["output"].get("completion") or ""), sample)
        yield result(name, prompt, answer, value, f"{scorer} {value}")


def _asked(given: Json) -> str:
    """The input: a text, or messages with their roles."""
    if isinstance(given, str):
        return given
    return "\n".join(f"{message['role']}: {_text(message['content'])}" for message in given)


def _text(content: Json) -> str:
    if isinstance(content, str):
        return content
    return "\n".join(str(part.get("text", f"[{part.get('type')}]")) for part in content)


def _resolved(text: str, sample: Json) -> str:
    """A long text stands once, beside the place that speaks of it."""
    if not text.startswith(_ATTACHED):
        return text
    return str(sample["attachments"][text.removeprefix(_ATTACHED)])
