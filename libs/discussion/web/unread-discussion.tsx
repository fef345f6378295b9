import { useLiveQuery, type SectionSubject } from '@tribune/kernel/web';
import { Notice, QuietLink } from '@tribune/ui';
import { UnreadQuery } from './discussion.documents.js';
import { texts } from './discussion.texts.js';

/** What the reader has not read of it, beside their answer (D9); nothing when there is nothing. */
export function UnreadDiscussion({ id }: SectionSubject) {
  const query = useLiveQuery({ query: UnreadQuery, variables: { id }, about: { types: ['Discussion'] } });
  const count = query.data?.decision?.unreadCount ?? 0;
  if (count === 0) return null;
  return <Notice tone="waiting" title={texts.unread.title(count)} action={<QuietLink href="#discussion">{texts.jump}</QuietLink>}>{texts.unread.sentence}</Notice>;
}
