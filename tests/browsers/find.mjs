// Where the programs of the browser tests are.
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these programs that is there: names on PATH, or paths. */
export function first(...programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.filter(Boolean)
    .flatMap((program) => (program.includes('/') ? [program] : folders.map((folder) => join(folder, program))))
    .find(isProgram);
}

/** The first program whose path matches one of the patterns, in which `*` stands for any name or part of one. */
export function firstMatch(patterns) {
  const matches = (found, part) => {
    if (!part.includes('*')) return found.map((folder) => `${folder}/${part}`);
    const name = new RegExp(`^${part.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
    return found.flatMap((folder) => {
      try {
        return readdirSync(folder).filter((one) => name.test(one)).sort().map((one) => `${folder}/${one}`);
      } catch {
        return []; // no such folder
      }
    });
  };
  return patterns.flatMap((pattern) => pattern.slice(1).split('/').reduce(matches, [''])).find(isProgram);
}
