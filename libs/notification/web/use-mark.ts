import { useAct } from '@tribune/kernel/web';
import { say } from '@tribune/ui';
import { MarkNotices } from './notice.documents.js';
import { texts } from './notice.texts.js';

export interface Mark {
  readonly one: (id: string, isRead: boolean) => void;
  readonly all: () => void;
  readonly pending: boolean;
}

/** Marks as read and back; marking all can be undone, and then exactly those are unread again that were. */
export function useMark(): Mark {
  const each = useAct(MarkNotices);
  const back = useAct(MarkNotices);
  const every = useAct(MarkNotices, {
    onDone: ({ ids }) => {
      if (ids.length > 0) say(texts.marked(ids.length), { undo: () => void back.act({ ids, isRead: false }) });
    },
  });
  return { one: (id, isRead) => void each.act({ ids: [id], isRead }), all: () => void every.act({ isRead: true }), pending: every.pending };
}
