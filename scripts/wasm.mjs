// Makes a module of WebAssembly small for the line: what wasm-opt does, and two things that it does not.
//
//   likeness   functions that resemble each other stand side by side, where Brotli says the second in fewer bits;
//   names      what wasm-bindgen imports and exports between the module and its script carries a hash of 16 digits in
//              each name, which no compression takes away: the names become letters.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

// What the compiler uses of WebAssembly by default.
const FEATURES = ['bulk-memory', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext']
  .map((name) => `--enable-${name}`);
// Nothing lies below the first thousand bytes but the very end of the stack.
const SMALL = [...FEATURES, '--low-memory-unused'];

const [CUSTOM, IMPORTS, EXPORTS, CODE] = [0, 2, 7, 10];
const FUNCTION = 0;

class Reader {
  constructor(bytes, at = 0) { this.bytes = bytes; this.at = at; }
  get atEnd() { return this.at >= this.bytes.length; }
  byte() { return this.bytes[this.at++]; }
  number() {
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = this.byte();
      value += (byte & 127) * weight;
      if (byte < 128) return value;
    }
  }
  take(length) { this.at += length; return this.bytes.subarray(this.at - length, this.at); }
  text() { return this.take(this.number()).toString(); }
  list(item) { return Array.from({ length: this.number() }, item); }
}

function number(value) {
  const bytes = [];
  do { bytes.push(value % 128 + (value >= 128 ? 128 : 0)); value = Math.floor(value / 128); } while (value > 0);
  return Buffer.from(bytes);
}
const sized = (bytes) => Buffer.concat([number(bytes.length), bytes]);
const text = (words) => sized(Buffer.from(words));
const list = (items) => Buffer.concat([number(items.length), ...items]);
const section = (id, body) => Buffer.concat([Buffer.from([id]), sized(body)]);

function sectionsOf(bytes) {
  const reader = new Reader(bytes, 8);
  const sections = [];
  while (!reader.atEnd) sections.push({ id: reader.byte(), body: reader.take(reader.number()) });
  return sections;
}
const written = (bytes, sections) => Buffer.concat([bytes.subarray(0, 8), ...sections.map(({ id, body }) => section(id, body))]);

// Each import or export: its names, and the bytes of what it is.
function importsOf(body) {
  const reader = new Reader(body);
  return reader.list(() => {
    const [module, name, from] = [reader.text(), reader.text(), reader.at];
    const kind = reader.byte();
    if (kind === 1 || kind === 3) reader.byte();
    if (kind === FUNCTION) reader.number();
    else if (kind !== 3) for (let left = 1 + (reader.number() & 1); left > 0; left -= 1) reader.number();
    else reader.byte();
    return { module, name, kind, what: body.subarray(from, reader.at) };
  });
}
function exportsOf(body) {
  const reader = new Reader(body);
  return reader.list(() => {
    const [name, from] = [reader.text(), reader.at];
    reader.byte();
    reader.number();
    return { name, what: body.subarray(from, reader.at) };
  });
}

// The functions of the code in an order in which each resembles the one before it: most runs of four bytes in common.
function byLikeness(bodies) {
  const runs = bodies.map((body) => {
    const found = new Set();
    for (let at = 0; at + 4 <= body.length; at += 1) found.add(body.readUInt32LE(at));
    return found;
  });
  const having = new Map();
  runs.forEach((found, at) => found.forEach((one) => having.get(one)?.push(at) ?? having.set(one, [at])));
  const left = new Set(bodies.keys());
  const order = [];
  for (let [now] = left; now !== undefined;) {
    left.delete(now);
    order.push(now);
    const common = new Map();
    for (const one of runs[now]) {
      const others = having.get(one);
      // What is everywhere tells nothing.
      if (others.length < 400) for (const other of others) if (left.has(other)) common.set(other, (common.get(other) ?? 0) + 1);
    }
    let [next] = left;
    let most = 0;
    for (const [other, count] of common) {
      const likeness = count / (runs[now].size + runs[other].size - count);
      if (likeness > most) [next, most] = [other, likeness];
    }
    now = next;
  }
  return order;
}

// Names the functions by their places, for wasm-opt to sort them by.
function namedByLikeness(bytes) {
  const sections = sectionsOf(bytes);
  const bodyOf = (id) => sections.find((one) => one.id === id)?.body ?? number(0);
  const code = new Reader(bodyOf(CODE));
  const order = byLikeness(code.list(() => code.take(code.number())));
  const first = importsOf(bodyOf(IMPORTS)).filter(({ kind }) => kind === FUNCTION).length;
  const places = [];
  order.forEach((at, place) => { places[at] = place; });
  const names = places.map((place, at) => Buffer.concat([number(first + at), text(String(place).padStart(6, '0'))]));
  const custom = Buffer.concat([text('name'), section(1, list(names))]);
  return written(bytes, [...sections.filter(({ id }) => id !== CUSTOM), { id: CUSTOM, body: custom }]);
}

// Optimises the module in `file` in its place. -Oz makes it smaller, and larger on the line.
export async function shrinkModule(file) {
  await run('wasm-opt', ['-Os', ...SMALL, file, '-o', file]);
  await writeFile(file, namedByLikeness(await readFile(file)));
  await run('wasm-opt', ['-Os', ...SMALL, '--reorder-functions-by-name', '--strip-debug', '--strip-producers', '--strip-target-features',
    file, '-o', file]);
}

// a, b … z, A … Z, aa, ab …
function letters(at) {
  const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const last = alphabet[at % alphabet.length];
  return at < alphabet.length ? last : letters(Math.floor(at / alphabet.length) - 1) + last;
}

// Gives what the module in `file` and the script in `scriptFile` share between them short names.
export async function shortenNames(file, scriptFile) {
  const bytes = await readFile(file);
  const short = new Map();
  const shortOf = (name) => {
    if (!/^(__wbg_|__wbindgen_generic_|wasm_bindgen_)/.test(name)) return name;
    if (!short.has(name)) short.set(name, letters(short.size));
    return short.get(name);
  };
  const sections = sectionsOf(bytes).map(({ id, body }) => {
    if (id === IMPORTS) {
      body = list(importsOf(body).map(({ module, name, what }) => Buffer.concat([text(module), text(shortOf(name)), what])));
    }
    if (id === EXPORTS) body = list(exportsOf(body).map(({ name, what }) => Buffer.concat([text(shortOf(name)), what])));
    return { id, body };
  });
  await writeFile(file, written(bytes, sections));
  const script = await readFile(scriptFile, 'utf8');
  await writeFile(scriptFile, script.replace(/\b(__wbg_|__wbindgen_generic_|wasm_bindgen_)\w+/g, (name) => short.get(name) ?? name));
}
