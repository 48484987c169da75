"""The end of a run: its verdict signed, then its final report written, so that no reader sees less than both.

    Sealer(own_key(state), pinned_by(engine)).conclude(folder, plan, report, problems)

The signature is on the final report that is about to be written, and that one is written last: a process that
dies in between leaves the report that says INVALID, and a signature that verifies as nothing. A run that
cannot be signed is INVALID. BLOCKED and INVALID are signed like CLEARED. Not covered: what the statement
holds (`signed`), and whether it is true (`verify`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from harnesses.records import Engine, ShipgateError, sha256_text
from harnesses.state import state_folder
from reports.evaluate import FAULTS
from reports.files import validate, write_json, write_text
from reports.folder import FINAL
from reports.keys import SigningKey, own_key
from reports.records import FinalReport, Plan
from reports.signed import VERDICT, envelope_text, record_digests, sign, statement
from reports.subjects import gated, pinned_by
from reports.unchanged import as_written

Deciding = Callable[[Sequence[str]], FinalReport]
"""The final report of a run that had these problems."""


def key_for(key_file: Path | None) -> SigningKey:
    """The key that a run signs with, read before anything is asked.

    Raises:
        ShipgateError: it cannot be used, or made; what to do is said.
    """
    return own_key(state_folder(), key_file=key_file)


@dataclass(frozen=True)
class Sealer:
    """Signs one run.

    Attributes:
        key: what to sign with; None for a run that ends without a verdict.
        pinned: digests that a server gave beside the weights' own, by name.
    """

    key: SigningKey | None = None
    pinned: Mapping[str, str] | None = None

    def of(self, engine: Engine) -> Sealer:
        """The same for a run that asks this engine."""
        return Sealer(self.key, pinned_by(engine))

    def conclude(self, folder: Path, plan: Plan, deciding: Deciding, problems: Sequence[str]) -> FinalReport:
        """Decide, sign and write; whatever else belongs to the run stands in its folder by now.

        Raises:
            OSError: the final report cannot be written; the one that says INVALID still stands.
        """
        report = deciding(problems)
        try:
            self._seal(folder, plan, report)
        except ShipgateError as error:
            report = deciding([*problems, str(error)])
        try:
            write_json(folder / FINAL, report.model_dump(mode="json"), schema="eval_report_final")
        except BaseException:
            _unseal(folder)
            raise
        return report

    def _seal(self, folder: Path, plan: Plan, report: FinalReport) -> None:
        try:
            if self.key is None:
                raise ShipgateError("there is no key")
            subjects = gated(plan.model.uri, plan.model.digest, self.pinned or {})
            files = {**record_digests(folder), FINAL: sha256_text(as_written(report))}
            body = statement(report, plan, subjects, files)
            validate(body, "statement")
            envelope = sign(body, self.key)
            validate(envelope, "verdict")
            write_text(folder / VERDICT, envelope_text(envelope))
        except FAULTS as error:
            _unseal(folder)
            why = error.strerror if isinstance(error, OSError) else error
            raise ShipgateError(f"the verdict could not be signed ({why}); run it again") from error


def _unseal(folder: Path) -> None:
    with suppress(OSError):
        (folder / VERDICT).unlink(missing_ok=True)
