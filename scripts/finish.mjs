// Trunk's post_build hook: finishes a release in the staging folder, before Trunk moves it into dist/.
//
//   1. every inline script becomes a file of its own, bundled with what it imports (wasm-bindgen's glue), so that the
//      content security policy needs no 'unsafe-inline'; other scripts are made small;
//   2. the part of the program that comes later is put beside it, under the name that the script asks for;
//   3. the style sheets become one;
//   4. the policy goes into the head, comments and indentation out of the page;
//   5. .br and .gz beside every file that gains by it.
//
// File names carry a hash of the content, and what the page loads carries its integrity.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, transform } from 'esbuild';
import { META_POLICY } from './policy.mjs';

const BROWSERS = ['chrome111', 'firefox113', 'safari16.4'];
const COMPRESSIBLE = new Set(['.css', '.csv', '.html', '.js', '.json', '.md', '.mjs', '.svg', '.txt', '.wasm', '.webmanifest', '.xml']);

const LATER_SCRIPT = '__wasm_split.js';
// What the compiler uses of WebAssembly by default.
const WASM_FEATURES = ['bulk-memory', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext']
  .map((name) => `--enable-${name}`);

const run = promisify(execFile);
const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16);
const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

// "./name" → "name"; anything that is not a file of our own is an error, since the policy would block it.
function ownFile(url) {
  if (!/^(\.\/)?[\w.-]+$/.test(url)) throw new Error(`${url} is not a file beside index.html`);
  return basename(url);
}

function attribute(tag, name) {
  const found = tag.match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i'));
  return found && (found[1] ?? found[2] ?? found[3]);
}

// Like String.replace with an asynchronous function.
async function replaceAll(text, pattern, replacement) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(end, match.index), await replacement(match));
    end = match.index + match[0].length;
  }
  return parts.join('') + text.slice(end);
}

// Trunk names the WebAssembly before wasm-opt changes it; name it by what is served.
async function renameWasm(folder, html) {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('_bg.wasm'))) {
    const name = `app-${hashOf(await readFile(join(folder, file)))}.wasm`;
    await rename(join(folder, file), join(folder, name));
    html = html.replaceAll(file, name);
  }
  return html;
}

// The module that comes later, and the script that fetches it (scripts/split/). The script is bundled with the program's own,
// which imports it and which it imports.
async function takeUpLater(folder, html) {
  const from = process.env.KB_SPLIT;
  const program = basename(html.match(/[\w.-]+\.js(?=['"];)/)[0]);
  let script = (await readFile(join(from, LATER_SCRIPT), 'utf8')).replace('"./main.js"', `"./${program}"`);
  for (const file of (await readdir(from)).filter((name) => /^(split|chunk)_.*\.wasm$/.test(name))) {
    await run('wasm-opt', ['-Oz', ...WASM_FEATURES, '--strip-debug', '--strip-producers', join(from, file), '-o', join(from, file)]);
    const content = await readFile(join(from, file));
    const name = `${file.replace(/^split_|\.wasm$/g, '')}-${hashOf(content)}.wasm`;
    await writeFile(join(folder, name), content);
    script = script.replaceAll(file, name);
  }
  await writeFile(join(folder, LATER_SCRIPT), script);
}

async function moveScriptsOut(folder, html) {
  const bundled = new Set();
  html = await replaceAll(html, /<script\b([^>]*)>([\s\S]*?)<\/script>/g, async ([whole, attributes, code]) => {
    const type = attribute(attributes, 'type');
    const src = attribute(attributes, 'src');
    const isModule = type === 'module';
    if (isModule ? src : type && type !== 'text/javascript') return whole;
    if (src) {
      code = await readFile(join(folder, ownFile(src)), 'utf8');
      await rm(join(folder, ownFile(src)));
    }
    const result = await build({
      stdin: { contents: code, resolveDir: folder, loader: 'js' },
      bundle: isModule, format: isModule ? 'esm' : undefined, minify: true, legalComments: 'none',
      charset: 'utf8', target: BROWSERS, write: false, metafile: true, logLevel: 'warning', absWorkingDir: folder,
    });
    for (const input of Object.keys(result.metafile.inputs)) if (input !== '<stdin>') bundled.add(input);
    const content = result.outputFiles[0].contents;
    const name = `${isModule ? 'app' : 'boot'}-${hashOf(content)}.js`;
    await writeFile(join(folder, name), content);
    return `<script${isModule ? ' type="module"' : ''} src="./${name}" integrity="${integrityOf(content)}" crossorigin="anonymous"></script>`;
  });
  html = html.replace(/<link\b[^>]*\brel="?modulepreload"?[^>]*>/g, (tag) =>
    bundled.has(ownFile(attribute(tag, 'href'))) ? '' : tag);
  for (const input of bundled) await rm(join(folder, input));
  await rm(join(folder, 'snippets'), { recursive: true, force: true });
  return html;
}

// One style sheet for what is seen first, and one that the program asks for with the part that comes later.
async function joinStyles(folder, html) {
  const pattern = /<link\b[^>]*\brel="?stylesheet"?[^>]*>/g;
  const files = (html.match(pattern) ?? []).map((tag) => ownFile(attribute(tag, 'href')));
  const links = [];
  for (const [name, isLater] of [['style', false], ['later', true]]) {
    const own = files.filter((file) => file.startsWith('later-') === isLater);
    const source = (await Promise.all(own.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
    const { code } = await transform(source, { loader: 'css', minify: true, legalComments: 'none', charset: 'utf8', target: BROWSERS });
    await Promise.all(own.map((file) => rm(join(folder, file))));
    const file = `${name}-${hashOf(code)}.css`;
    await writeFile(join(folder, file), code);
    const asked = isLater ? `id="later-style" data-href` : 'rel="stylesheet" href';
    links.push(`<link ${asked}="./${file}" integrity="${integrityOf(code)}" crossorigin="anonymous">`);
  }
  return html.replace(pattern, () => links.shift() ?? '');
}

// The style sheet paints the shell, so it goes first on a slow line; the WebAssembly follows it.
function tuneWasmPreload(html) {
  return html.replace(/<link\b[^>]*\bas="?fetch"?[^>]*>/g, (tag) =>
    tag.replace(/\s+integrity="[^"]*"/, '').replace(/\s*\/?>$/, ' fetchpriority="low">'));
}

function setPolicy(html) {
  if (/\son\w+\s*=\s*["']/i.test(html)) throw new Error('index.html has an inline event handler, which the policy blocks');
  if (/<[^>]+\sstyle\s*=\s*["']/i.test(html)) throw new Error('index.html has a style attribute, which the policy blocks');
  if (/<style\b/i.test(html)) throw new Error('index.html has an inline style sheet, which the policy blocks');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}">`;
  const after = html.match(/<meta\s+charset[^>]*>/i) ?? html.match(/<head\b[^>]*>/i);
  if (!after) throw new Error('index.html has no head');
  return html.replace(after[0], `${after[0]}\n${meta}`);
}

function shrinkPage(html) {
  if (/<(pre|textarea)\b/i.test(html)) return html;
  return html.replace(/<!--[\s\S]*?-->/g, '').replace(/\n\s+/g, '\n').trim() + '\n';
}

async function compress(folder) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  await Promise.all(files.map(async (file) => {
    const content = await readFile(file);
    const text = extname(file) !== '.wasm';
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(content, { params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        [constants.BROTLI_PARAM_MODE]: text ? constants.BROTLI_MODE_TEXT : constants.BROTLI_MODE_GENERIC,
      } }),
      promisify(gzip)(content, { level: 9 }),
    ]);
    if (br.length < content.length) await writeFile(`${file}.br`, br);
    if (gz.length < content.length) await writeFile(`${file}.gz`, gz);
  }));
}

if (process.env.TRUNK_PROFILE === 'release') {
  const folder = process.env.TRUNK_STAGING_DIR;
  const page = join(folder, 'index.html');
  let html = await readFile(page, 'utf8');
  html = await renameWasm(folder, html);
  await takeUpLater(folder, html);
  html = await moveScriptsOut(folder, html);
  html = await joinStyles(folder, html);
  html = tuneWasmPreload(html);
  html = shrinkPage(html);
  html = setPolicy(html);
  await writeFile(page, html);
  await compress(folder);
}
