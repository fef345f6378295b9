import { useAct, useGathered } from '@tribune/kernel/web';
import { Seen } from '@tribune/ui';
import { useState } from 'react';
import { MarkEvidenceRead, type Evidence } from './evidence.documents.js';
import { EvidencePiece } from './evidence-piece.js';
import styles from './evidence-piece.module.css';
import { texts } from './evidence.texts.js';

/** All that stands. Whatever has been before the reader's eyes is marked read; "new" stays for this visit. */
export function EvidenceList({ decisionId, evidence }: { decisionId: string; evidence: readonly Evidence[] }) {
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const unread = evidence.filter(({ id, isRead }) => !isRead && !fresh.includes(id));
  if (unread.length > 0) setFresh([...fresh, ...unread.map(({ id }) => id)]);
  const { act } = useAct(MarkEvidenceRead);
  const onSeen = useGathered(async (evidenceIds) => (await act({ decisionId, evidenceIds })) !== null);
  return (
    <ul className={styles.list} aria-label={texts.title}>
      {evidence.map((each) => (
        <li key={each.id}><Seen onSeen={each.isRead ? null : () => onSeen(each.id)}><EvidencePiece evidence={each} fresh={fresh.includes(each.id)} /></Seen></li>
      ))}
    </ul>
  );
}
