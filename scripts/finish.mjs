// Trunk's post_build hook: finishes a release in the staging folder, before Trunk moves it into dist/.
//
//   1. the program is made small (wasm.mjs), and the parts of it that come later are put beside it, under the names that
//      the script asks for;
//   2. the program's script becomes a file of its own, bundled with what it imports (wasm-bindgen's glue);
//   3. what the first paint waits for goes into the page, which is then painted without another way to the server: the
//      early script, and one style sheet. The styles of what comes later become another, which the program asks for;
//   4. the municipality file is divided into what the page begins with and the whole of it;
//   5. the policy goes into the head, with the hashes of what is in the page, and into _headers; comments and indentation out of the page;
//   6. .br and .gz beside every file of a kind that gains by it: also where a file is so short that it is gzip's head that
//      weighs most, so that whoever serves the folder can count on both.
//
// File names carry a hash of the content, and what the page loads carries its integrity.
import { createHash } from 'node:crypto';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, transform } from 'esbuild';
import { SECURITY, hasHash, headerPolicy, pagePolicy } from './policy.mjs';
import { shortenNames, shrinkModule } from './wasm.mjs';

const BROWSERS = ['chrome111', 'firefox113', 'safari16.4'];
const COMPRESSIBLE = new Set(['.css', '.csv', '.html', '.js', '.json', '.md', '.mjs', '.svg', '.txt', '.wasm', '.webmanifest', '.xml']);

const LATER_SCRIPT = '__wasm_split.js';
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

const programScript = (html) => basename(html.match(/[\w.-]+\.js(?=['"];)/)[0]);

// Trunk names the WebAssembly by what the compiler made; name it by what is served.
async function shrinkProgram(folder, html) {
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('_bg.wasm'))) {
    await shrinkModule(join(folder, file));
    await shortenNames(join(folder, file), join(folder, programScript(html)));
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
  let script = (await readFile(join(from, LATER_SCRIPT), 'utf8')).replace('"./main.js"', `"./${programScript(html)}"`);
  for (const file of (await readdir(from)).filter((name) => /^(split|chunk)_.*\.wasm$/.test(name))) {
    await shrinkModule(join(from, file));
    const content = await readFile(join(from, file));
    const name = `${file.replace(/^split_|\.wasm$/g, '')}-${hashOf(content)}.wasm`;
    await writeFile(join(folder, name), content);
    script = script.replaceAll(file, name);
  }
  await writeFile(join(folder, LATER_SCRIPT), script);
}

// What is no module is short and comes before the first paint, so it goes into the page.
async function placeScripts(folder, html) {
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
    const { contents, text } = result.outputFiles[0];
    if (!isModule) return `<script>${text.trim()}</script>`;
    const name = `app-${hashOf(contents)}.js`;
    await writeFile(join(folder, name), contents);
    return `<script type="module" src="./${name}" integrity="${integrityOf(contents)}" crossorigin="anonymous"></script>`;
  });
  html = html.replace(/<link\b[^>]*\brel="?modulepreload"?[^>]*>/g, (tag) =>
    bundled.has(ownFile(attribute(tag, 'href'))) ? '' : tag);
  for (const input of bundled) await rm(join(folder, input));
  await rm(join(folder, 'snippets'), { recursive: true, force: true });
  return html;
}

// One style sheet in the page for what is seen first, and one that the program asks for with the part that comes later.
async function joinStyles(folder, html) {
  const pattern = /<link\b[^>]*\brel="?stylesheet"?[^>]*>/g;
  const files = (html.match(pattern) ?? []).map((tag) => ownFile(attribute(tag, 'href')));
  const places = [];
  for (const isLater of [false, true]) {
    const own = files.filter((file) => file.startsWith('later-') === isLater);
    const source = (await Promise.all(own.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
    const { code } = await transform(source, { loader: 'css', minify: true, legalComments: 'none', charset: 'utf8', target: BROWSERS });
    await Promise.all(own.map((file) => rm(join(folder, file))));
    if (!isLater) { places.push(`<style>${code.trim()}</style>`); continue; }
    const file = `later-${hashOf(code)}.css`;
    await writeFile(join(folder, file), code);
    places.push(`<link id="later-style" data-href="./${file}" integrity="${integrityOf(code)}" crossorigin="anonymous">`);
  }
  return html.replace(pattern, () => places.shift() ?? '');
}

// The municipality file that the page names, without the words that nobody sees at first: English, and the addresses of
// sources. Cut out of the text, so that all else stays as it stands; inside a text a quotation mark would be escaped. The
// whole file is asked for later (src/ui/whole.rs), under a name of the same release.
async function divideMunicipality(folder, html) {
  return replaceAll(html, /<link\b[^>]*\bid="?municipality"?[^>]*>/g, async ([tag]) => {
    const address = attribute(tag, 'href');
    const whole = await readFile(join(folder, address), 'utf8');
    const first = whole.replace(/,\s*"(en|url|attribution)"\s*:\s*"(\\.|[^"\\])*"/g, '');
    const place = async (text) => {
      const name = `${basename(address, '.json')}-${hashOf(text)}.json`;
      await writeFile(join(folder, name), text);
      return name;
    };
    return tag.replace(address, `${await place(first)}" data-whole="${await place(whole)}`);
  });
}

// The font and the script go first on a slow line; the WebAssembly follows them.
function tuneWasmPreload(html) {
  return html.replace(/<link\b[^>]*\bas="?fetch"?[^>]*>/g, (tag) =>
    tag.replace(/\s+integrity="[^"]*"/, '').replace(/\s*\/?>$/, ' fetchpriority="low">'));
}

// What a server is to send, in the form that static hosts read: made with each release, since the policy has its hashes.
async function writeHeaders(folder, html) {
  const [, page] = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/);
  const all = Object.entries({ 'Content-Security-Policy': headerPolicy(page), ...SECURITY, 'Cache-Control': 'no-cache' });
  const lines = ['/*', ...all.map(([name, value]) => `  ${name}: ${value}`)];
  for (const name of (await readdir(folder)).filter(hasHash).sort()) {
    lines.push(`/${name}`, '  ! Cache-Control', '  Cache-Control: public, max-age=31536000, immutable');
  }
  await writeFile(join(folder, '_headers'), `${lines.join('\n')}\n`);
}

function setPolicy(html) {
  if (/\son\w+\s*=\s*["']/i.test(html)) throw new Error('index.html has an inline event handler, which the policy blocks');
  if (/<[^>]+\sstyle\s*=\s*["']/i.test(html)) throw new Error('index.html has a style attribute, which the policy blocks');
  const hashes = (pattern) => [...html.matchAll(pattern)].map(([, content]) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
  const policy = pagePolicy(hashes(/<script>([\s\S]*?)<\/script>/g), hashes(/<style>([\s\S]*?)<\/style>/g));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
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
        [constants.BROTLI_PARAM_LGBLOCK]: 21,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        [constants.BROTLI_PARAM_MODE]: text ? constants.BROTLI_MODE_TEXT : constants.BROTLI_MODE_GENERIC,
      } }),
      promisify(gzip)(content, { level: 9 }),
    ]);
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  }));
}

if (process.env.TRUNK_PROFILE === 'release') {
  const folder = process.env.TRUNK_STAGING_DIR;
  const page = join(folder, 'index.html');
  let html = await readFile(page, 'utf8');
  html = await shrinkProgram(folder, html);
  await takeUpLater(folder, html);
  html = await placeScripts(folder, html);
  html = await joinStyles(folder, html);
  html = await divideMunicipality(folder, html);
  html = tuneWasmPreload(html);
  html = shrinkPage(html);
  html = setPolicy(html);
  await writeFile(page, html);
  await writeHeaders(folder, html);
  await compress(folder);
}
