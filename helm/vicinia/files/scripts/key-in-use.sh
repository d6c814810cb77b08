#!/usr/bin/env bash
# Fails when a process still signs with a key of internal tokens or accepts it, or when that cannot be told:
#
#   ./key-in-use.sh [-n NAMESPACE] RELEASE KID
#   ./key-in-use.sh -n vicinia demo kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k
#
# KID is the key id of the old key. Needs kubectl and the right to run a command in pods.
set -euo pipefail

namespace=()
if [[ ${1:-} == -n ]]; then
  namespace=(--namespace "${2:?name a namespace}")
  shift 2
fi
if (($# != 2)); then
  sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
release=$1 kid=$2

read -r -d '' program << 'END' || true
const port = process.env.MANAGEMENT_PORT ?? process.env.PORT;
const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
const lines = (await answer.text()).split('\n').filter((line) => line.startsWith('vicinia_internal_key{'));
for (const line of lines) console.log(/use="(\w+)"/.exec(line)[1], /kid="([^"]*)"/.exec(line)[1]);
END

pods=$(kubectl "${namespace[@]}" get pods --field-selector=status.phase=Running --output=name \
  --selector="app.kubernetes.io/instance=$release,app.kubernetes.io/component in (subgraph, gateway)")
wrong=0 gateways=0 subgraphs=0
for pod in $pods; do
  keys=$(kubectl "${namespace[@]}" exec "$pod" -- node --input-type=module --eval "$program" < /dev/null) || keys=''
  case $keys in
    *'signs '*) gateways=$((gateways + 1)) ;;
    *'accepts '*) subgraphs=$((subgraphs + 1)) ;;
    *)
      echo "$pod does not tell its keys"
      wrong=1
      continue
      ;;
  esac
  while read -r use known; do
    [[ $known != "$kid" ]] || { echo "$pod still $use $kid"; wrong=1; }
  done <<< "$keys"
done
if ((gateways == 0 || subgraphs == 0)); then
  echo "Found $gateways processes of the gateway and $subgraphs of subgraphs: is $release the release?"
  wrong=1
fi
((wrong == 0)) || exit 1
echo "No process signs with $kid or accepts it ($gateways of the gateway, $subgraphs of subgraphs)."
