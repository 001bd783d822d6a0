#!/usr/bin/env bash
# `npm run bench -- NAME [OPTION…]` runs test/bench/NAME.ts on the node that actions run on, which also reads TypeScript.
set -euo pipefail
cd "$(dirname "$0")/../.."
node24="${PTE_CACHE:-$HOME/.cache/pte-actions}/tools/bin/node24/bin/node"
if [[ ! -x $node24 || -z ${1-} || ! -f test/bench/$1.ts ]]; then
  echo 'Usage: npm run bench -- validate [ROUNDS], after .ci/tools node24 kustomize helm4 flate' >&2
  echo '       npm run bench -- push [ROUNDS] [--quick] [--only PART]…, after .ci/tools and .ci/tools skopeo' >&2
  exit 2
fi
exec "$node24" --no-warnings "test/bench/$1.ts" "${@:2}"
