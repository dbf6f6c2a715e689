// Trunk's post_build hook: finishes a release in the staging folder, before Trunk moves it to dist/.
//
//   1. wasm-opt optimises the program and its lazy modules, which get a content hash in their names;
//   2. the program's script is bundled with its imports (the glue of wasm-bindgen and of the lazy modules). The program is fetched by
//      early.js (loadModule) with its hash, so that one that was changed on its way is refused. The writer of XLSX files becomes a script
//      of its own, also in a build for development, which the program loads when the user asks for a workbook;
//   3. the figures of the start state, the classic scripts and the styles of the first screen are inlined in the page. The styles of the
//      lazy parts become one style sheet, which the program loads (src/ui/lazy.rs);
//   4. the content security policy, with the hashes of the inlined scripts and styles, is written to the head and to _headers;
//   5. the address of the preview picture is made absolute, where publisher.json has the page's own;
//   6. every compressible file gets a .br and a .gz file beside it, except what is edited after the build (EDITED).
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, transform } from 'esbuild';
import { bundleWriter } from './xlsx/bundle.mjs';
import { SECURITY, hasHash, headerPolicy, pagePolicy } from './policy.mjs';

// The oldest supported versions. They have what the program needs (WASM_FEATURES) and what its styles need: `:has()`, container queries
// and `dvh`. README.md and index.html name them, and public/early.js tells older ones by these features.
const BROWSERS = ['chrome108', 'edge108', 'firefox121', 'safari16'];
/** early.js runs in any browser, to tell those that are too old. */
const ANY_BROWSER = ['es5'];
const COMPRESSIBLE = new Set(['.css', '.csv', '.html', '.js', '.json', '.md', '.mjs', '.svg', '.txt', '.wasm', '.webmanifest', '.xml']);

/** What whoever publishes the page may edit in the release: a compressed copy would go on being sent, with what it said before. */
const EDITED = new Set(['publisher.json']);

// The features that rustc enables for wasm32-unknown-unknown. The modules of wasm-split lack the section that lists them.
const WASM_FEATURES = ['bulk-memory', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext'];

/** The script from wasm-split that loads the lazy modules, and what takes its place. */
const LAZY_SCRIPT = '__wasm_split.js';
const LOADER = join(import.meta.dirname, 'split/loader.js');

const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16);
const integrityOf = (content) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** "./name" → "name". Throws for anything that is not a file beside the page, since the policy would block it. */
function localFile(url) {
  if (!/^(\.\/)?[\w.-]+$/.test(url)) throw new Error(`${url} is not a file beside index.html`);
  return basename(url);
}

function attribute(tag, name) {
  const found = tag.match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i'));
  return found && (found[1] ?? found[2] ?? found[3]);
}

/** String.replaceAll with an asynchronous replacement function. */
async function replaceAll(text, pattern, replacement) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(end, match.index), await replacement(match));
    end = match.index + match[0].length;
  }
  return parts.join('') + text.slice(end);
}

const programScript = (html) => basename(html.match(/[\w.-]+\.js(?=['"];)/)[0]);

/** Optimises a WebAssembly file in place. -Os and not -Oz: larger, but smaller after compression. */
async function optimise(file, ...first) {
  const features = WASM_FEATURES.map((name) => `--enable-${name}`);
  const strip = ['--strip-debug', '--strip-producers', '--strip-target-features'];
  await promisify(execFile)('wasm-opt', [...first, '-Os', '--low-memory-unused', ...features, ...strip, file, '-o', file]);
}

/** What a dependency of Leptos exports for streams of server functions, and nobody calls. */
const UNUSED_EXPORTS = '*intounderlying*';

/** Optimises the program, and renames it by the hash of the result (Trunk's hash is that of the compiler's output). */
async function finishProgram(folder, html) {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('_bg.wasm'))) {
    await optimise(join(folder, file), `--remove-exports=${UNUSED_EXPORTS}`);
    const name = `app-${hashOf(await readFile(join(folder, file)))}.wasm`;
    await rename(join(folder, file), join(folder, name));
    const integrity = integrityOf(await readFile(join(folder, name)));
    // Browsers ignore the integrity of such a preload, with a warning: the program is fetched with it (Trunk.toml).
    html = html.replace(new RegExp(`<link\\b[^>]*${file}[^>]*>`), (tag) => tag.replace(/integrity="[^"]*"/, `data-integrity="${integrity}"`))
      .replaceAll(file, name);
  }
  return html;
}

/** The classes of these exports in the script, which esbuild keeps since each registers itself. */
const UNUSED_CLASSES = /^(export class IntoUnderlying\w+ \{[\s\S]*?^\}|if \(Symbol\.dispose\) IntoUnderlying.*|const IntoUnderlying\w+ =[\s\S]*?;)$/gm;

/** How wasm-bindgen describes a value of JavaScript in the message of a panic. `String` does it well enough. */
const DEBUG_STRING = /^function debugString\(val\) \{[\s\S]*?^\}$/m;
/** The functions of wasm-bindgen that start the program, from whatever they are given. */
const START_FUNCTIONS = /^async function __wbg_load\([\s\S]*/m;
/** From a compiled module, which early.js gives. The lazy modules ask for the exports of the program that runs. */
const START = `
async function __wbg_init({ module_or_path: module }) {
  return __wbg_finalize_init(await WebAssembly.instantiate(module, __wbg_get_imports()), module);
}
const initSync = () => wasm;
export { initSync, __wbg_init as default };
`;

/** Replaces what wasm-bindgen writes for every way of using a program by what this one needs. */
async function shortenScript(folder, html) {
  const file = join(folder, programScript(html));
  const script = await readFile(file, 'utf8');
  if (!START_FUNCTIONS.test(script)) throw new Error(`${file} starts in another way than expected`);
  await writeFile(file, script.replace(UNUSED_CLASSES, '').replace(DEBUG_STRING, 'const debugString = String;').replace(START_FUNCTIONS, START));
}

/**
 * Optimises the lazy modules in KB_SPLIT, where scripts/split/wasm-bindgen wrote them, and copies them under names by content. Their
 * loader (scripts/split/loader.js) takes the place of the one that wasm-split wrote, which says what each module consists of.
 */
async function addLazyModules(folder, html) {
  const from = process.env.KB_SPLIT;
  const names = {};
  for (const file of (await readdir(from)).filter((name) => /^(split|chunk)_.*\.wasm$/.test(name))) {
    await optimise(join(from, file));
    const content = await readFile(join(from, file));
    names[file] = `lazy-${file.replace(/^split_|\.wasm$/g, '')}-${hashOf(content)}.wasm`;
    await writeFile(join(folder, names[file]), content);
  }
  const modules = modulesOf(await readFile(join(from, LAZY_SCRIPT), 'utf8'), names);
  const loader = (await readFile(LOADER, 'utf8'))
    .replace('"./main.js"', `"./${programScript(html)}"`)
    .replace('FILES = {}', `FILES = ${JSON.stringify(modules)}`);
  const load = (name) => `export const __wasm_split_load_${name} = (callback, data) => load("${name}", callback, data);\n`;
  await writeFile(join(folder, LAZY_SCRIPT), loader + Object.keys(modules).map(load).join(''));
}

/** The files of each lazy module by its name, read from the script of wasm-split. Throws when a file is in none. */
function modulesOf(script, names) {
  const chunks = {}, modules = {};
  const pattern = /const (\w+) = (?:wrapAsyncCb\()?makeLoad\(\(\) => \{[^"]*"\.\/([\w.]+)"[^[]*\[([^\]]*)\]/g;
  for (const [, variable, file, shared] of script.matchAll(pattern)) {
    const files = [names[file], ...shared.split(', ').filter(Boolean).map((chunk) => chunks[chunk][0])];
    const module = variable.match(/^__wasm_split_load_(\w+)/)?.[1];
    if (module) modules[module] = files; else chunks[variable] = files;
  }
  const used = new Set(Object.values(modules).flat());
  const lost = Object.values(names).filter((name) => !used.has(name));
  if (lost.length > 0 || used.has(undefined)) throw new Error(`${LAZY_SCRIPT} has another form than expected: ${lost.join(', ')}`);
  return modules;
}

/** Adds what the page shows of the start state before the program runs (tools/src/bin/write_start_figures.rs). */
async function addStartFigures(html) {
  const place = '<script type="application/json" id="start-figures">{}</script>';
  if (!html.includes(place)) throw new Error('index.html has no place for the figures of the start state');
  const figures = JSON.parse(await readFile(process.env.KB_START_FIGURES, 'utf8'));
  return html.replace(place, () => place.replace('{}', () => JSON.stringify(figures).replaceAll('<', '\\u003c')));
}

/** The address of the writer of XLSX files in index.html, which is that in a build for development. */
const WORKBOOK_WRITER = 'xlsx.js';

/** Adds the writer of XLSX files under a name by its content. */
async function addWorkbookWriter(folder, html) {
  const script = await bundleWriter(BROWSERS);
  const name = `xlsx-${hashOf(script)}.js`;
  await writeFile(join(folder, name), script);
  const named = html.replace(`data-href="${WORKBOOK_WRITER}"`, `data-href="${name}"`);
  if (named === html) throw new Error(`index.html does not name ${WORKBOOK_WRITER}`);
  return named;
}

/** Bundles the module script, and inlines the classic scripts, which are short and run before the first paint. */
async function bundleScripts(folder, html) {
  const bundled = new Set();
  html = await replaceAll(html, /<script\b([^>]*)>([\s\S]*?)<\/script>/g, async ([tag, attributes, code]) => {
    const type = attribute(attributes, 'type');
    const src = attribute(attributes, 'src');
    const isModule = type === 'module';
    if (isModule ? src : type && type !== 'text/javascript') return tag;
    if (src) {
      code = await readFile(join(folder, localFile(src)), 'utf8');
      await rm(join(folder, localFile(src)));
    }
    const result = await build({
      stdin: { contents: code, resolveDir: folder, loader: 'js' },
      bundle: isModule, format: isModule ? 'esm' : undefined, minify: true, legalComments: 'none',
      charset: 'utf8', target: isModule ? BROWSERS : ANY_BROWSER, write: false, metafile: true, logLevel: 'warning', absWorkingDir: folder,
    });
    for (const input of Object.keys(result.metafile.inputs)) if (input !== '<stdin>') bundled.add(input);
    const { contents, text } = result.outputFiles[0];
    if (!isModule) return `<script>${text.trim()}</script>`;
    const name = `app-${hashOf(contents)}.js`;
    await writeFile(join(folder, name), contents);
    return `<script type="module" src="./${name}" integrity="${integrityOf(contents)}" crossorigin="anonymous"></script>`;
  });
  html = html.replace(/<link\b[^>]*\brel="?modulepreload"?[^>]*>/g, (tag) =>
    bundled.has(localFile(attribute(tag, 'href'))) ? '' : tag);
  for (const input of bundled) await rm(join(folder, input));
  await rm(join(folder, 'snippets'), { recursive: true, force: true });
  return html;
}

/** Inlines the style sheets of the first screen, and joins those of the lazy parts (lazy-*.css) into one file. */
async function bundleStyles(folder, html) {
  const pattern = /<link\b[^>]*\brel="?stylesheet"?[^>]*>/g;
  const files = (html.match(pattern) ?? []).map((tag) => localFile(attribute(tag, 'href')));
  const replacements = [];
  for (const isLazy of [false, true]) {
    const sheets = files.filter((file) => file.startsWith('lazy-') === isLazy);
    const source = (await Promise.all(sheets.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
    const { code } = await transform(source, { loader: 'css', minify: true, legalComments: 'none', charset: 'utf8', target: BROWSERS });
    await Promise.all(sheets.map((file) => rm(join(folder, file))));
    if (!isLazy) { replacements.push(`<style>${code.trim()}</style>`); continue; }
    const file = `lazy-${hashOf(code)}.css`;
    await writeFile(join(folder, file), code);
    replacements.push(`<link id="lazy-style" data-href="./${file}" integrity="${integrityOf(code)}" crossorigin="anonymous">`);
  }
  return html.replace(pattern, () => replacements.shift() ?? '');
}

/** Gives the program and the municipality file a lower priority than the script, for slow connections. */
function tunePreloads(html) {
  return html.replace(/<link\b[^>]*\bas="?fetch"?[^>]*>/g, (tag) =>
    tag.replace(/\s*\/?>$/, ' fetchpriority="low">'));
}

/** Writes the headers of docs/hosting.md in the format of static hosts. */
async function writeHeaders(folder, html) {
  const [, page] = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/);
  const all = Object.entries({ 'Content-Security-Policy': headerPolicy(page), ...SECURITY, 'Cache-Control': 'no-cache' });
  const lines = ['/*', ...all.map(([name, value]) => `  ${name}: ${value}`)];
  for (const name of (await readdir(folder)).filter(hasHash).sort()) {
    lines.push(`/${name}`, '  ! Cache-Control', '  Cache-Control: public, max-age=31536000, immutable');
  }
  await writeFile(join(folder, '_headers'), `${lines.join('\n')}\n`);
}

/** Adds the content security policy to the head. Throws if the page has something that the policy blocks. */
function setPolicy(html) {
  if (/\son\w+\s*=\s*["']/i.test(html)) throw new Error('index.html has an inline event handler, which the policy blocks');
  if (/<[^>]+\sstyle\s*=\s*["']/i.test(html)) throw new Error('index.html has a style attribute, which the policy blocks');
  const hashes = (pattern) => [...html.matchAll(pattern)].map(([, content]) => `'${integrityOf(content)}'`);
  const policy = pagePolicy(hashes(/<script>([\s\S]*?)<\/script>/g), hashes(/<style>([\s\S]*?)<\/style>/g));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const anchor = html.match(/<meta\s+charset[^>]*>/i) ?? html.match(/<head\b[^>]*>/i);
  if (!anchor) throw new Error('index.html has no head');
  return html.replace(anchor[0], `${anchor[0]}\n${meta}`);
}

/** Makes the address of the preview picture absolute, as the sites want it that show links, where the page's own address is known. */
async function setAddress(folder, html) {
  const publisher = await readFile(join(folder, 'publisher.json'), 'utf8').then(JSON.parse).catch(() => ({}));
  const { address } = publisher ?? {};
  if (!/^https?:\/\/[^\s"<>#]+$/.test(address)) return html;
  const absolute = (path) => new URL(path, address).href;
  return html
    .replace(/(<meta property="og:image" content=")([^"]*)(">)/, (_, before, path, after) => `${before}${absolute(path)}${after}`)
    .replace(/(<meta property="og:type"[^>]*>)/, `$1\n<meta property="og:url" content="${absolute('.')}">`);
}

/** Removes comments and indentation from the page. */
function minifyPage(html) {
  if (/<(pre|textarea)\b/i.test(html)) return html;
  return html.replace(/<!--[\s\S]*?-->/g, '').replace(/\n\s+/g, '\n').trim() + '\n';
}

async function compress(folder) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)) && !EDITED.has(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  await Promise.all(files.map(async (file) => {
    const content = await readFile(file);
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(content, { params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        [constants.BROTLI_PARAM_MODE]: extname(file) === '.wasm' ? constants.BROTLI_MODE_GENERIC : constants.BROTLI_MODE_TEXT,
      } }),
      promisify(gzip)(content, { level: 9 }),
    ]);
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  }));
}

const folder = process.env.TRUNK_STAGING_DIR;
if (process.env.TRUNK_PROFILE === 'release') {
  const page = join(folder, 'index.html');
  let html = await readFile(page, 'utf8');
  html = await finishProgram(folder, html);
  await shortenScript(folder, html);
  await addLazyModules(folder, html);
  html = await bundleScripts(folder, html);
  html = await addWorkbookWriter(folder, html);
  html = await addStartFigures(html);
  html = await bundleStyles(folder, html);
  html = tunePreloads(html);
  html = await setAddress(folder, html);
  html = minifyPage(html);
  html = setPolicy(html);
  await writeFile(page, html);
  await writeHeaders(folder, html);
  await compress(folder);
} else if (folder) {
  await writeFile(join(folder, WORKBOOK_WRITER), await bundleWriter(BROWSERS));
}
