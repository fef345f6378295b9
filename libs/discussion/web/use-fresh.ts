import { useAct, useGathered } from '@tribune/kernel/web';
import { useState } from 'react';
import { MarkDiscussionRead, type Contribution } from './discussion.documents.js';

/** What was new when it came on this page, for as long as the page is open; and the marks, gathered into one mutation. */
export function useFresh(decisionId: string, contributions: readonly Contribution[]): { fresh: readonly string[]; onSeen: (id: string) => void } {
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const more = contributions.filter(({ id, isRead, withdrawnAt }) => !isRead && withdrawnAt === null && !fresh.includes(id)).map(({ id }) => id);
  if (more.length > 0) setFresh([...fresh, ...more]);
  const { act } = useAct(MarkDiscussionRead);
  const onSeen = useGathered(async (contributionIds) => (await act({ decisionId, contributionIds })) !== null);
  return { fresh, onSeen };
}
