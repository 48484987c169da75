"""Every check that can be made before a chain's first stage: each step's dry run, the policy, the registry.

    check_beforehand(chain)                  # nothing is written

Not covered: what only shows once something was made; each stage checks its own result.
"""

from __future__ import annotations

import os

from harnesses.records import ShipgateError
from harnesses.sidecar import training_digests
from pipeline.distill import distill
from pipeline.evolve_chain import Chain, base_folder
from pipeline.merge import merge
from pipeline.prune import prune
from pipeline.quantize import quantize
from pipeline.registry import list_models, pinned_policy
from pipeline.train import train
from pipeline.training_check import TrainRequest
from reports.evidence import check_unchanged


def check_beforehand(chain: Chain) -> None:
    """Make every check that can be made before the first stage; nothing is written.

    Raises:
        ShipgateError: the first thing that is wrong.
    """
    check_registry(chain)
    if any(one.version == chain.request.version for one in list_models()):
        raise ShipgateError(
            f"version {chain.request.version} is registered already; choose another --version"
        )
    base = f"hf:{base_folder(chain.config)}"
    if "+" in str(chain.out):
        raise ShipgateError(f"{chain.out} holds a +, which parts folder and adapter; choose another --out")
    if chain.training is not None:
        out = chain.place("train")
        train(TrainRequest(config=chain.training, model=chain.config.base, out=out, dry_run=True))
    else:
        merge(chain.merging(dry_run=True))
        # The gate would say so too, when everything else has been done.
        noted = training_digests(chain.place("adapter")).items()
        check_unchanged({os.path.normpath(file): sha256 for file, sha256 in noted})
    # What these work on is not there yet; the base is of the same shape.
    if chain.config.prune is not None:
        prune(chain.pruning(base, dry_run=True))
    if chain.config.distill is not None:
        pruned = base if chain.config.prune is not None else None
        distill(chain.distilling(base, pruned, dry_run=True))
    quantize(chain.quantizing(base, dry_run=True))


def check_registry(chain: Chain) -> None:
    """Whether a CLEARED verdict of this chain's policy could promote at all.

    Raises:
        ShipgateError: the registry goes by another policy, or cannot be read.
    """
    pinned = pinned_policy()
    if pinned.digest != chain.policy.digest:
        raise ShipgateError(
            f"the registry goes by another policy ({pinned.reason}) than {chain.policy_file}; give that one"
            f" with --policy, or pin this one with `shipgate registry policy {chain.policy_file} --reason …`"
        )
