import { Button, Cluster, Derivation, Notice, Stack } from '@tribune/ui';
import { useState } from 'react';
import { BallotFiles } from './ballot-files.js';
import { compareCount } from './compare-count.js';
import type { Ballot, Result } from './election.documents.js';
import { texts } from './result.texts.js';
import type { FetchBallots } from './use-ballots.js';

/** Counts the published ballots again, here, and says where it agrees (E6). */
export function Recount({ title, result, fetchBallots }: { title: string; result: Result; fetchBallots: FetchBallots }) {
  const [ballots, setBallots] = useState<readonly Ballot[] | 'counting' | 'failed' | null>(null);
  const run = async () => {
    setBallots('counting');
    setBallots((await fetchBallots()) ?? 'failed');
  };
  const counted = typeof ballots === 'object' ? ballots : null;
  return (
    <Stack>
      {ballots === 'failed' && <Notice tone="object" urgent>{texts.recount.failed}</Notice>}
      {counted && <Counted result={result} ballots={counted} />}
      <Cluster>
        <Button pending={ballots === 'counting'} onPress={() => void run()}>{counted ? texts.recount.again : texts.recount.act}</Button>
      </Cluster>
      {counted && <BallotFiles title={title} result={result} ballots={counted} />}
    </Stack>
  );
}

function Counted({ result, ballots }: { result: Result; ballots: readonly Ballot[] }) {
  const { agrees, steps } = compareCount(result, ballots);
  return (
    <div role="status">
      <Derivation outcome={agrees ? texts.recount.agrees : texts.recount.differs} tone={agrees ? 'agree' : 'object'} steps={steps} />
      {!agrees && <Notice tone="object" urgent>{texts.recount.differsSentence}</Notice>}
    </div>
  );
}
