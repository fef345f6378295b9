import { sha256OfText } from '@tribune/champion/domain';

/** Letters and digits that are not taken for each other when written by hand. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A new receipt, 100 random bits: K7QM-2XPD-9HTR-W4CB-NS6V. Made in the voter's browser, nowhere else. */
export function newReceipt(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes)): string {
  return grouped([...random(new Uint8Array(20))].map((byte) => ALPHABET[byte % ALPHABET.length]).join(''));
}

/** What somebody has typed from paper, as it was made. */
export const asTyped = (typed: string): string => grouped(typed.toUpperCase().replace(/[^A-Z0-9]/g, ''));

/** How the ballot with this receipt is listed. */
export const hashOfReceipt = (receipt: string): string => sha256OfText(receipt);

const grouped = (characters: string): string => (characters.match(/.{1,4}/g) ?? []).join('-');
