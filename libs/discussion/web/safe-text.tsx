import { partsOf } from '@tribune/discussion/domain';
import { QuietLink } from '@tribune/ui';
import type { Inside } from './discussion.documents.js';
import styles from './discussion.module.css';

/** Words as they were written; web addresses become links, names of those inside stand out, and nothing else is more than text. */
export function SafeText({ text, inside }: { text: string; inside: Inside }) {
  return partsOf(text, inside).map((part, at) => {
    if (part.kind === 'LINK') return <QuietLink key={at} href={part.text}>{part.text}</QuietLink>;
    if (part.kind === 'MENTION') return <span key={at} className={styles.mention}>{part.text}</span>;
    return <span key={at}>{part.text}</span>;
  });
}
