// Bundles the writer of XLSX files with its library into one classic script.
import { join } from 'node:path';
import { build } from 'esbuild';

/** The library and what it zips with are under the MIT licence, which goes with them. */
const LICENCES = '/*! write-excel-file (c) catamphetamine, fflate (c) Arjun Barrett: MIT licence, https://opensource.org/licenses/MIT */';

const zip = {
  name: 'zip',
  setup(build) {
    build.onResolve({ filter: /^fflate$/ }, () => ({ path: join(import.meta.dirname, 'zip.js') }));
  },
};

/** The script, for browsers of the versions `target`. */
export async function bundleWriter(target) {
  const { outputFiles: [{ text }] } = await build({
    entryPoints: [join(import.meta.dirname, 'writer.js')], bundle: true, format: 'iife', minify: true, charset: 'utf8', target,
    legalComments: 'none', banner: { js: LICENCES }, plugins: [zip], write: false, logLevel: 'warning',
  });
  return text;
}
