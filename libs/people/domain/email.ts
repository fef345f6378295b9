import type { Language } from '@tribune/kernel/domain';
import { importSentences } from './import.words.js';

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/** Why this cannot be an e-mail address, in a sentence; null when it can. The same rule stands as a check in the database. */
export function emailProblem(address: string, language: Language = 'en'): string | null {
  const words = importSentences[language];
  const trimmed = address.trim();
  if (!trimmed) return words.enterAddress;
  if (trimmed.length > 254) return words.addressTooLong;
  return ADDRESS.test(trimmed) ? null : words.noAddress(trimmed);
}

/** ines.duarte@company.com is probably Ines Duarte. */
export function nameFrom(address: string): string {
  const local = address.split('@')[0]?.split('+')[0] ?? '';
  return local.split(/[._-]+/).filter(Boolean).map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ').slice(0, 120) || address.slice(0, 120);
}

/** Addresses are one and the same whatever their capitals. */
export const emailKey = (address: string): string => address.trim().toLowerCase();
