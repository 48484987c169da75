#!/usr/bin/env bash
# Gate a model, keep what came out, and promote it by its signed verdict alone. From the project's folder:
#
#   MODEL=gguf:web4.gguf VERSION=1.2 docs/ci/gate.sh
#
#   MODEL     the model string; required
#   VERSION   promote it as this version once it is CLEARED; without it, gate and verify only
#   OUT       where the files go (default shipgate-gate; must not hold a run yet): run/ with every record and
#             verdict.dsse.json, junit.xml, console.txt
#   POLICY    default gates/policy.toml      TRUST     a committed list of public keys
#   ARTIFACT  the file that a server serves  PYTHON    default python3
#
# $SHIPGATE_KEY names the private key that signs, $SHIPGATE_STATE_DIR the folder of the registry. Ends with
# `pytest gates/`'s status (1 BLOCKED, 3 INVALID), or with that of the step after it that failed.
set -euo pipefail

[ -n "${MODEL:-}" ] || { echo "name the model, e.g. MODEL=gguf:web4.gguf" >&2; exit 2; }
out=${OUT:-shipgate-gate}
python=${PYTHON:-python3}
policy=(${POLICY:+--policy "$POLICY"})
artifact=(${ARTIFACT:+--artifact "$ARTIFACT"})
trust=(${TRUST:+--trust "$TRUST"})

shipgate() { "$python" -m pipeline.cli "$@"; }

[ ! -e "$out/run" ] || { echo "$out/run holds a run already; name another OUT" >&2; exit 2; }
mkdir -p "$out"
status=0
"$python" -m pytest gates/ --model "$MODEL" "${policy[@]}" "${artifact[@]}" \
    --out "$out/run" --junitxml "$out/junit.xml" 2>&1 | tee "$out/console.txt" || status=$?

# What people read on the page of the CI job.
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
    if [ -f "$out/run/summary.md" ]; then
        cat "$out/run/summary.md" >> "$GITHUB_STEP_SUMMARY"
    else
        { echo '```'; tail -n 40 "$out/console.txt"; echo '```'; } >> "$GITHUB_STEP_SUMMARY"
    fi
fi
[ "$status" -eq 0 ] || exit "$status"

shipgate verify "$out/run" --model "$MODEL" "${policy[@]}" "${artifact[@]}" "${trust[@]}"
[ -n "${VERSION:-}" ] || exit 0
# 1: it is registered, and what is active has no signed verdict; this promotion is what mends that.
shipgate registry show "$VERSION" "${trust[@]}" > /dev/null 2>&1 || [ $? -eq 1 ] ||
    shipgate registry register --model "$MODEL" --version "$VERSION" "${artifact[@]}"
shipgate registry promote "$VERSION" --verdict "$out/run/verdict.dsse.json" "${trust[@]}"
