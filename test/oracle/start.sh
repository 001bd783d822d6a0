#!/usr/bin/env bash
# Runs the oracle suite: `test/oracle/start.sh [--without-engines] [PATH…]`. jest refuses options that it does not know.
set -euo pipefail
cd "$(dirname "$0")/../.."
args=()
for argument in "$@"; do
  if [[ $argument == --without-engines ]]; then export PTE_WITHOUT_ENGINES=1; else args+=("$argument"); fi
done
if [[ ${PTE_WITHOUT_ENGINES-} == 1 ]] && ! unshare --mount --net true; then
  echo 'engines: left out test/oracle/dockerfile*.test.ts, unavailable: BuildKit may not mount here'
  args+=(--testPathIgnorePatterns oracle/dockerfile)
fi
exec node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js --selectProjects oracle --runInBand \
  ${args[@]+"${args[@]}"}
