/** SHA-256 of these bytes one after the other; given by whoever has a cryptography at hand. */
export type Sha256 = (...parts: readonly Uint8Array[]) => Uint8Array;

const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export const toHex = (bytes: Uint8Array): string => bytes.reduce((text, byte) => text + PAIRS[byte], '');

/** Hashes, keys and signatures are short: a longer text is none, and would only cost time. */
const LONGEST = 4_096;

/** The bytes that pairs of hex digits write; null where it is no hex. */
export function fromHex(text: string): Uint8Array | null {
  if (text.length > LONGEST || !/^([0-9a-f]{2})*$/.test(text)) return null;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The bytes of standard base64 with its padding; null where it is none, or writes what belongs to no byte: the same bytes have one text. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length > LONGEST || !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return null;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : null;
}

export const isSame = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, at) => byte === other[at]);
