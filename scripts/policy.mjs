// The content security policy, in one place: scripts/finish.mjs writes it into the page and into dist/_headers, which
// scripts/serve.mjs sends. docs/hosting.md tells those who set up a web server about it; tests/e2e run under it.

// Of the page's own scripts and styles it allows those with these hashes, and no others.
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

// As a header it says besides who may frame the page (a meta element cannot).
export const headerPolicy = (page) => `${page}; frame-ancestors 'none'`;

export const SECURITY = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

// A name that changes with the content.
export const hasHash = (name) => /-[0-9a-f]{16}\.\w+$/.test(name);
