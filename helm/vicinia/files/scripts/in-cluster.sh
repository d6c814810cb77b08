#!/usr/bin/env bash
# Runs one command of the operator in the cluster, as a job with the variables of a service, and shows its output:
#
#   ./in-cluster.sh [-n NAMESPACE] RELEASE SERVICE COMMAND [ARGUMENT…]
#   ./in-cluster.sh -n vicinia demo issues parked list --service issues
#
# Needs kubectl and the right to create jobs. Files for imports: set <service>.operator.filesClaim, they are in /files.
set -euo pipefail

namespace=()
if [[ ${1:-} == -n ]]; then
  namespace=(--namespace "${2:?name a namespace}")
  shift 2
fi
if (($# < 3)); then
  sed -n '2,7s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
release=$1 service=$2
shift 2

# As JSON strings, whatever is in them.
arguments=''
for argument in "$@"; do
  argument=${argument//\\/\\\\}
  argument=${argument//\"/\\\"}
  arguments+="${arguments:+,}\"$argument\""
done

job=$release-$service-operator-$(date +%s)
kubectl "${namespace[@]}" create job "$job" --from="cronjob/$release-$service-operator" --dry-run=client --output=json |
  kubectl patch --local --filename=- --type=json --output=json \
    --patch="[{\"op\":\"replace\",\"path\":\"/spec/template/spec/containers/0/args\",\"value\":[$arguments]}]" |
  kubectl "${namespace[@]}" create --filename=- >&2

# The pod is waited for, then read to its end; the exit code is that of the command.
until kubectl "${namespace[@]}" logs --follow "job/$job" 2> /dev/null; do
  if kubectl "${namespace[@]}" get "job/$job" --output=jsonpath='{.status.failed}' | grep -q 1; then break; fi
  sleep 1
done
kubectl "${namespace[@]}" wait --for=condition=complete --timeout=10s "job/$job" > /dev/null
