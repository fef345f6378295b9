const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/** Why this cannot be an e-mail address, in a sentence; null when it can. The same rule stands as a check in the database. */
export function emailProblem(address: string): string | null {
  const trimmed = address.trim();
  if (!trimmed) return 'Please enter an e-mail address.';
  if (trimmed.length > 254) return 'An e-mail address has up to 254 characters.';
  return ADDRESS.test(trimmed) ? null : `“${trimmed}” is not an e-mail address.`;
}

/** Addresses are one and the same whatever their capitals. */
export const emailKey = (address: string): string => address.trim().toLowerCase();
