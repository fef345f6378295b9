import { useLiveQuery, type SectionSubject } from '@tribune/kernel/web';
import { Notice } from '@tribune/ui';
import { UnreadEvidenceQuery } from './evidence.documents.js';
import { texts } from './evidence.texts.js';
import { nameOf } from './name-of.js';

/** What the reader has not looked at, beside their answer (D9); nothing when there is nothing. */
export function UnreadEvidence({ id }: SectionSubject) {
  const query = useLiveQuery({ query: UnreadEvidenceQuery, variables: { id }, about: { ids: [id] } });
  const unread = query.data?.decision?.unreadEvidence ?? [];
  if (unread.length === 0) return null;
  return (
    <Notice tone="waiting" title={texts.unread.title(unread.length)}>
      <ul>{unread.map((each) => <li key={each.id}>{texts.kinds[each.kind]}: {nameOf(each) || each.why}</li>)}</ul>
      {texts.unread.sentence}
    </Notice>
  );
}
