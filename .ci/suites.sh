# Runs checks and suites one after the other, whatever comes of each, and counts. Sourced by `run`, which sets logs to a
# folder of its own.

failed=()

# A suite that hangs is ended after this and has failed, so that it does not hide those after it.
suite_minutes=${suite_minutes:-30}
check_minutes=${check_minutes:-15}
# What does not heed the wish to end is killed after this.
kill_seconds=${kill_seconds:-10}

step() { printf '\n=== %s (%s s)\n' "$1" "$SECONDS"; }

# note_failure NAME STATUS MINUTES: for the list at the end.
note_failure() {
  local why="exit code $2"
  # What `timeout` answers after TERM, and after KILL.
  if [[ $2 == 124 || $2 == 137 ]]; then why="ended after $3 minutes"; fi
  failed+=("$1 ($why)")
}

# capped MINUTES COMMAND…: a function runs in a shell of its own; `wait` and its like have no cap.
capped() {
  local cap=(timeout --kill-after="$kill_seconds" "$1m")
  shift
  case $(type -t "$1") in
    file) "${cap[@]}" "$@" ;;
    function)
      export -f "${1?}"
      "${cap[@]}" bash -c '"$@"' - "$@"
      ;;
    *) "$@" ;;
  esac
}

# check NAME COMMAND…: runs it and notes when it fails, which counts as one failed test.
check() {
  step "$1"
  local status=0
  capped "$check_minutes" "${@:2}" || status=$?
  if ((status == 0)); then return; fi
  note_failed_check "$1" "$status"
}

note_failed_check() {
  note_failure "$1" "$2" "$check_minutes"
  echo '0 passed, 1 failed' > "$logs/check-${#failed[@]}.log"
}

# beside NAME COMMAND…: as `check`, but what follows does not wait. `join_checks` tells what came of it.
beside_names=() beside_pids=()
beside() {
  capped "$check_minutes" "${@:2}" > "$logs/beside-${#beside_pids[@]}.txt" 2>&1 &
  beside_names+=("$1")
  beside_pids+=($!)
}

# join_checks: waits for all that run beside, says what each printed and notes those that fail.
join_checks() {
  local index status
  for index in ${!beside_pids[@]}; do
    step "${beside_names[index]}"
    status=0
    wait "${beside_pids[index]}" || status=$?
    cat "$logs/beside-$index.txt"
    ((status == 0)) || note_failed_check "${beside_names[index]}" "$status"
  done
  beside_names=() beside_pids=()
}

# suite NAME COMMAND…: runs tests, which print a line that counts them.
suite() {
  step "$1"
  local status=0 log
  log=$(mktemp "$logs/suite-XXXXXX.log")
  capped "$suite_minutes" "${@:2}" 2>&1 | tee "$log" || status=$?
  judge_suite "$1" "$status" "$log"
}

# suite_beside NAME COMMAND…: as `suite`, but what follows does not wait, for one that waits more than it works.
# `join_suites` tells what came of it.
suite_names=() suite_pids=() suite_logs=()
suite_beside() {
  local log
  log=$(mktemp "$logs/suite-XXXXXX.log")
  capped "$suite_minutes" "${@:2}" > "$log" 2>&1 &
  suite_names+=("$1")
  suite_pids+=($!)
  suite_logs+=("$log")
}

# join_suites: waits for all suites that run beside, and says what each printed.
join_suites() {
  local index status
  for index in ${!suite_pids[@]}; do
    step "${suite_names[index]}"
    status=0
    wait "${suite_pids[index]}" || status=$?
    cat "${suite_logs[index]}"
    judge_suite "${suite_names[index]}" "$status" "${suite_logs[index]}"
  done
  suite_names=() suite_pids=() suite_logs=()
}

# judge_suite NAME STATUS LOG: a suite that ends badly without having counted a failed test, or well without having counted
# any, is one failed test itself.
judge_suite() {
  local name=$1 status=$2 log=$3
  if grep -Eq '^[0-9]+ passed, [1-9][0-9]* failed' "$log"; then
    ((status != 0)) || status=1
  elif ((status != 0)) || ! grep -Eq '^[1-9][0-9]* passed, 0 failed' "$log"; then
    printf '\n0 passed, 1 failed\n' >> "$log"
    ((status != 0)) || { note_failure "$name, which counted no test" 0 0; return; }
  fi
  if ((status != 0)); then note_failure "$name" "$status" "$suite_minutes"; fi
}

# counted WORD: how many tests of all suites passed (1) or failed (2).
counted() {
  find "$logs" -name '*.log' -exec cat {} + | sed -nE "s/^([0-9]+) passed, ([0-9]+) failed.*/\\$1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}

# Names what failed and prints the one line that counts. Fails when anything did.
close_run() {
  local name
  for name in ${failed[@]+"${failed[@]}"}; do printf '\nFAILED: %s\n' "$name" >&2; done
  printf '\n%s passed, %s failed\n' "$(counted 1)" "$(counted 2)"
  ((${#failed[@]} == 0))
}
