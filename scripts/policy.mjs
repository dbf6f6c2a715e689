// The content security policy, in one place: scripts/finish.mjs writes it into the page, scripts/serve.mjs sends it.
// docs/hosting.md shows it to those who set up a web server; tests/e2e run under it.
export const META_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// A header can say besides who may frame the page (a meta element cannot).
export const HEADER_POLICY = `${META_POLICY}; frame-ancestors 'none'`;
