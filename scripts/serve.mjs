// A static web server for dist/ without dependencies. It follows docs/hosting.md: content types, security and caching headers, and
// the .br and .gz files where the browser accepts them.
//
//   node scripts/serve.mjs [--dir dist] [--port 8080] [--prefix /]      PORT and HOST in the environment work too
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SECURITY, hasHash } from './policy.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const ENCODINGS = [['br', '.br'], ['gzip', '.gz']];

/** The file that a URL names, or undefined when it is outside `dir` or `prefix`. */
function locate(dir, prefix, url) {
  let path;
  try { path = decodeURIComponent(new URL(url, 'http://host').pathname); } catch { return undefined; }
  if (!path.startsWith(prefix) || path.includes('\0')) return undefined;
  path = path.slice(prefix.length);
  const file = resolve(dir, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(dir + sep) ? file : undefined;
}

/** The content security policy from `_headers` in `dir`. Read for each response, since a build may replace it while this runs. */
async function policyOf(dir) {
  const headers = await readFile(resolve(dir, '_headers'), 'utf8').catch(() => '');
  const policy = headers.match(/Content-Security-Policy: (.*)/)?.[1];
  return policy ? { 'Content-Security-Policy': policy } : {};
}

async function isFile(path) {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found : undefined;
}

/** Serves `dir` below `prefix` until `close()`. `onSent` is called with each response: { path, status, type, encoding, bytes }. */
export async function serve({ dir = 'dist', port = 0, host = '127.0.0.1', prefix = '/', onSent = () => {} } = {}) {
  dir = resolve(dir);
  const server = createServer(async (request, response) => {
    const policy = await policyOf(dir);
    const respond = (status, headers, bytes = 0) => {
      response.writeHead(status, { ...policy, ...SECURITY, ...headers });
      onSent({ path: request.url, status, type: headers['Content-Type'], encoding: headers['Content-Encoding'], bytes });
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      respond(405, { Allow: 'GET, HEAD' });
      return response.end();
    }
    if (request.url === prefix.slice(0, -1)) {
      respond(301, { Location: prefix });
      return response.end();
    }
    const file = locate(dir, prefix, request.url);
    const plain = file && await isFile(file);
    if (!plain) {
      respond(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      return response.end('not found\n');
    }
    const accepted = (request.headers['accept-encoding'] ?? '').split(',').map((encoding) => encoding.split(';')[0].trim());
    let body = { path: file, size: plain.size, encoding: undefined };
    for (const [encoding, suffix] of ENCODINGS) {
      const compressed = accepted.includes(encoding) && await isFile(file + suffix);
      if (compressed) { body = { path: file + suffix, size: compressed.size, encoding }; break; }
    }
    const tag = `"${plain.mtimeMs.toString(36)}-${body.size.toString(36)}-${body.encoding ?? 'id'}"`;
    const headers = {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': hasHash(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: tag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === tag) {
      respond(304, headers);
      return response.end();
    }
    headers['Content-Length'] = body.size;
    if (body.encoding) headers['Content-Encoding'] = body.encoding;
    respond(200, headers, request.method === 'HEAD' ? 0 : body.size);
    if (request.method === 'HEAD') return response.end();
    pipeline(createReadStream(body.path), response, () => {}); // the browser may break it off
  });
  await new Promise((done, failed) => server.once('error', failed).listen(port, host, done));
  return {
    url: `http://${host}:${server.address().port}${prefix}`,
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: {
    dir: { type: 'string', default: join(fileURLToPath(import.meta.url), '../../dist') },
    port: { type: 'string', default: process.env.PORT || '8080' },
    host: { type: 'string', default: process.env.HOST || '127.0.0.1' },
    prefix: { type: 'string', default: '/' },
  } });
  try {
    const { url } = await serve({ ...values, port: Number(values.port) });
    console.log(`Kommunbidrag: ${url}    (stop with Ctrl-C)`);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`port ${values.port} is in use; choose another: make run PORT=8081`);
    process.exit(1);
  }
}
