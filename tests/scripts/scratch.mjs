// A scratch folder for testing the scripts: a copy of them, with only basic tools and fake commands on PATH.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Basic tools that the scripts expect on every machine. */
const COMMON = ['awk', 'basename', 'bash', 'cat', 'cmp', 'cp', 'cut', 'date', 'dirname', 'env', 'find', 'flock', 'grep', 'head', 'id',
  'ln', 'mkdir', 'mktemp', 'mv', 'printf', 'rm', 'sed', 'sh', 'sort', 'tail', 'timeout', 'touch'];

const onPath = (name) => process.env.PATH.split(delimiter).map((folder) => join(folder, name)).find(existsSync);

/** A folder with the scripts, the files that they read, and `files`. Deleted after the test. */
export function scratch(test, files = []) {
  const root = mkdtempSync(join(tmpdir(), 'kommunbidrag-'));
  test.after(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ['scripts', 'Cargo.toml', 'Cargo.lock', 'package-lock.json', ...files]) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  const bin = join(root, 'bin');
  mkdirSync(bin);
  for (const name of COMMON) {
    const found = onPath(name);
    if (found) symlinkSync(found, join(bin, name));
  }
  const env = { PATH: bin, HOME: join(root, 'home'), KOMMUNBIDRAG_TOOLS: join(root, 'tools'), KB_CALLS: join(root, 'calls') };
  const write = (path, content = '') => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    return join(root, path);
  };
  return {
    root,
    write,
    /** A fake command that records its call and then runs `body`. */
    fakeCommand: (name, body = 'exit 1') => {
      const path = write(name.includes('/') ? name : join('bin', name), `#!/bin/sh\necho "$(basename "$0") $*" >>"$KB_CALLS"\n${body}\n`);
      chmodSync(path, 0o755);
      return path;
    },
    /** Runs a script: its exit status, its output, and the fake commands that it called. */
    run: (script, args = [], extraEnv = {}) => {
      rmSync(env.KB_CALLS, { force: true });
      const { status, stdout, stderr } = spawnSync(resolve(root, script), args, { env: { ...env, ...extraEnv }, encoding: 'utf8', timeout: 20_000 });
      const calls = existsSync(env.KB_CALLS) ? readFileSync(env.KB_CALLS, 'utf8').trim().split('\n') : [];
      return { status, output: stdout + stderr, calls };
    },
    /** The value of a variable of scripts/env.sh. */
    variable: (name) => spawnSync('bash', ['-c', `. scripts/env.sh; echo "$${name}"`], { cwd: root, env, encoding: 'utf8' }).stdout.trim(),
  };
}
