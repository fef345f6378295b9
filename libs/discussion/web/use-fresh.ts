import { useAct } from '@tribune/kernel/web';
import { useRef, useState } from 'react';
import { MarkDiscussionRead, type Contribution } from './discussion.documents.js';

const TOGETHER = 700;

/** What was new when it came on this page, for as long as the page is open; and the marks, gathered into one mutation. */
export function useFresh(decisionId: string, contributions: readonly Contribution[]): { fresh: readonly string[]; onSeen: (id: string) => void } {
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const more = contributions.filter(({ id, isRead, withdrawnAt }) => !isRead && withdrawnAt === null && !fresh.includes(id)).map(({ id }) => id);
  if (more.length > 0) setFresh([...fresh, ...more]);
  const { act } = useAct(MarkDiscussionRead);
  const seen = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onSeen = (id: string) => {
    seen.current.push(id);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void act({ decisionId, contributionIds: seen.current.splice(0) }), TOGETHER);
  };
  return { fresh, onSeen };
}
