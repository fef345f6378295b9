import serialize from 'canonicalize';

// The package is CommonJS with types written for a default export; what arrives is the function itself.
const rfc8785 = serialize as unknown as (value: unknown) => string | undefined;

/** Canonical JSON (RFC 8785) of plain data: one text, and so one hash, for one meaning. */
export function canonical(value: object): string {
  return rfc8785(value) ?? '';
}
