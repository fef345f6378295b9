import { formatList } from '@tribune/kernel/web';
import { Button, Form, Notice, TextField } from '@tribune/ui';
import { useState } from 'react';
import type { Ballot } from './election.documents.js';
import { asTyped, hashOfReceipt } from './receipt.js';
import { texts } from './result.texts.js';
import type { FetchBallots } from './use-ballots.js';

/** Looks for one's own ballot by its receipt, in the browser: the receipt goes nowhere (E5). */
export function FindBallot({ fetchBallots }: { fetchBallots: FetchBallots }) {
  const [receipt, setReceipt] = useState('');
  const [found, setFound] = useState<Ballot | 'missing' | null>(null);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const find = async () => {
    setPending(true);
    const ballots = await fetchBallots();
    setPending(false);
    setFailure(ballots ? null : texts.recount.failed);
    setFound(ballots ? (ballots.find(({ receiptHash }) => receiptHash === hashOfReceipt(asTyped(receipt))) ?? 'missing') : null);
  };
  return (
    <Form label={texts.find.title} onSubmit={() => receipt.trim() && void find()} failure={failure} onRetry={() => void find()} actions={<Button submit pending={pending}>{texts.find.act}</Button>}>
      <TextField label={texts.find.label} value={receipt} onChange={(value) => { setReceipt(value); setFound(null); }} placeholder="XXXX-XXXX-XXXX-XXXX-XXXX" />
      {found === 'missing' && <Notice tone="waiting" urgent title={texts.find.missing}>{texts.find.missingSentence}</Notice>}
      {found && found !== 'missing' && <Notice tone="agree" urgent title={texts.find.found}>{found.approved.length > 0 ? texts.find.foundAs(formatList(found.approved)) : texts.find.foundNone}</Notice>}
    </Form>
  );
}
