import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const suites = join(import.meta.dirname, '../../.ci/suites.sh');
const LINE = /^\d+ passed, \d+ failed/;

/** Runs lines of a pipeline as `.ci/run` does, with 2 seconds for each suite and check. */
function pipeline(...lines: readonly string[]): { status: number | null; lines: string[]; errors: string } {
  const minutes = (2 / 60).toFixed(3);
  const script = [
    'set -euo pipefail',
    `logs=$(mktemp -d) suite_minutes=${minutes} check_minutes=${minutes} kill_seconds=1`,
    `source '${suites}'`,
    ...lines,
    'close_run',
  ].join('\n');
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n'), errors: stderr };
}

const suite = (name: string, command: string): string => `suite '${name}' bash -c '${command}'`;
const fine = suite('fine', 'echo "7 passed, 0 failed, 1 skipped"');

describe('the pipeline', () => {
  it('passes when everything passed, and its last line adds up the tests', () => {
    const { status, lines } = pipeline(suite('one', 'echo 5 passed, 0 failed'), fine, "check 'fine' true");
    expect(status).toBe(0);
    expect(lines.at(-1)).toBe('12 passed, 0 failed');
  });

  it('runs what follows a failed suite, names the failed one, counts its tests and fails', () => {
    const { status, lines, errors } = pipeline(suite('bad', 'echo 3 passed, 2 failed; exit 1'), fine);
    expect(status).toBe(1);
    expect(errors).toContain('FAILED: bad (exit code 1)');
    expect(lines.filter((line) => LINE.test(line))).toEqual([
      '3 passed, 2 failed',
      '7 passed, 0 failed, 1 skipped',
      '10 passed, 2 failed',
    ]);
  });

  it.each([
    ['crashes', 'exit 134'],
    ['crashes after it has counted', 'echo 0 passed, 0 failed; exit 1'],
    ['ends well without a line that counts', 'echo done'],
    ['ends well without a test', 'echo 0 passed, 0 failed'],
    ['never ends', 'sleep 60'],
    ['never ends and does not heed SIGTERM', 'trap "" TERM; sleep 60 & wait; wait'],
  ])(
    'counts a suite that %s as one failure and goes on',
    (_, command) => {
      const { status, lines, errors } = pipeline(suite('bad', command), fine);
      expect(status).toBe(1);
      expect(errors).toContain('FAILED: bad');
      expect(lines.at(-1)).toBe('7 passed, 1 failed');
    },
    40_000,
  );

  it('says of a suite that has failed tests and ends well that it failed', () => {
    const { status, lines, errors } = pipeline(suite('bad', 'echo 3 passed, 2 failed'), fine);
    expect({ status, last: lines.at(-1) }).toEqual({ status: 1, last: '10 passed, 2 failed' });
    expect(errors).toContain('FAILED: bad');
  });

  it.each([
    ['that fails', "check 'bad' false"],
    ['that never ends', "check 'bad' sleep 60"],
    ['of the shell that fails', "broken() { return 3; }\ncheck 'bad' broken"],
    ['of the shell that never ends', "hanging() { sleep 60; }\ncheck 'bad' hanging"],
  ])('counts a check %s as one failure and goes on', (_, line) => {
    const { status, lines, errors } = pipeline(line, fine);
    expect({ status, last: lines.at(-1) }).toEqual({ status: 1, last: '7 passed, 1 failed' });
    expect(errors).toContain('FAILED: bad');
  });

  it('runs checks beside one another, says what each printed and counts each that fails', () => {
    const { status, lines, errors } = pipeline(
      "beside 'meets the other' bash -c 'until [[ -e $0 ]]; do sleep 0.05; done; echo met' \"$logs/other\"",
      "beside 'fails' bash -c 'touch $0; echo first words; exit 3' \"$logs/other\"",
      "beside 'never ends' sleep 60",
      'join_checks',
      fine,
    );
    expect({ status, last: lines.at(-1) }).toEqual({ status: 1, last: '7 passed, 2 failed' });
    expect(lines).toEqual(expect.arrayContaining(['met', 'first words']));
    expect(errors).toContain('FAILED: fails (exit code 3)');
    expect(errors).toContain('FAILED: never ends');
    expect(errors).not.toContain('FAILED: meets');
  });

  it('runs a suite beside others, and counts its tests, or itself where it counts none', () => {
    const { status, lines, errors } = pipeline(
      `suite_beside 'meets the other' bash -c 'until [[ -e $0 ]]; do sleep 0.05; done; echo 5 passed, 0 failed' "$logs/other"`,
      "suite_beside 'fails' bash -c 'echo 3 passed, 2 failed; exit 1'",
      "suite_beside 'never ends' sleep 60",
      "suite 'other' bash -c 'touch $0; echo 7 passed, 0 failed' \"$logs/other\"",
      'join_suites',
    );
    expect({ status, last: lines.at(-1) }).toEqual({ status: 1, last: '15 passed, 3 failed' });
    expect(errors).toContain('FAILED: fails (exit code 1)');
    expect(errors).toContain('FAILED: never ends');
    expect(errors).not.toContain('FAILED: meets');
  });
});
