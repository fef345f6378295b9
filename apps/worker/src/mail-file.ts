import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReceivedMail } from '@tribune/notification/server';

export interface KeptMail extends Omit<ReceivedMail, 'html'> {
  readonly id: string;
}

export interface MailFile {
  keep(mail: ReceivedMail): void;
  /** The newest 200 in which every word of `search` occurs: in id, address, name, subject or text. */
  find(search: string): KeptMail[];
}

const KEPT = 5_000;
const SHOWN = 200;

/** Received mail in memory and, one JSON line each, in a file of this directory: a restart forgets nothing. Without a directory, in memory only. */
export function openMailFile(directory: string | undefined): MailFile {
  const file = directory && path.join(directory, 'mail.jsonl');
  if (directory) mkdirSync(directory, { recursive: true, mode: 0o700 });
  const mails = (file ? readLines(file) : []).slice(-KEPT);
  if (file) writeFileSync(file, mails.map(asLine).join(''), { mode: 0o600 });
  return {
    keep({ html: _, ...mail }) {
      const kept = { id: randomUUID(), ...mail };
      if (file) appendFileSync(file, asLine(kept));
      mails.push(kept);
      if (mails.length > KEPT) mails.shift();
    },
    find(search) {
      const words = search.toLowerCase().split(/\s+/).filter(Boolean);
      return mails
        .filter((mail) => words.every((word) => haystack(mail).includes(word)))
        .sort((a, b) => (a.at < b.at ? 1 : -1))
        .slice(0, SHOWN);
    },
  };
}

const asLine = (mail: KeptMail): string => `${JSON.stringify(mail)}\n`;
const haystack = ({ id, to, toName, subject, text }: KeptMail): string => `${id}\n${to}\n${toName}\n${subject}\n${text}`.toLowerCase();

/** Lines that can be read; one that was being written when the process died is left out. */
function readLines(file: string): KeptMail[] {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    try {
      return line ? [JSON.parse(line) as KeptMail] : [];
    } catch {
      return [];
    }
  });
}
