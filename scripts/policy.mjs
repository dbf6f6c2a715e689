// The content security policy, in one place: scripts/finish.mjs writes it into the page, scripts/serve.mjs sends it.
// docs/hosting.md shows it to those who set up a web server; tests/e2e run under it.
const policy = (scripts, styles) => [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${scripts}`,
  `style-src 'self' ${styles}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// In the page, of whose own scripts and styles it allows those with these hashes, and no others.
export const pagePolicy = (scripts, styles) => policy(scripts.join(' '), styles.join(' '));

// As a header, which is the same for every release: it leaves to the page which of its own parts it allows, since both
// policies must allow a thing. It says besides who may frame the page (a meta element cannot).
export const HEADER_POLICY = `${policy("'unsafe-inline'", "'unsafe-inline'")}; frame-ancestors 'none'`;
