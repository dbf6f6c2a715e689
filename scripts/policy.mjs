// The content security policy. scripts/finish.mjs writes it into the page and into dist/_headers, which scripts/serve.mjs sends.
// docs/hosting.md describes it for operators of a web server; the journeys in tests/e2e run under it.

/** The policy in the page. It allows only the inline scripts and styles with these hashes. */
export const pagePolicy = (scripts, styles) => [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`,
  `style-src 'self' ${styles.join(' ')}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The policy in the HTTP header. It also says who may frame the page, which a meta element cannot. */
export const headerPolicy = (page) => `${page}; frame-ancestors 'none'`;

/** The other security headers. */
export const SECURITY = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Whether the file name has a content hash. */
export const hasHash = (name) => /-[0-9a-f]{16}\.\w+$/.test(name);
