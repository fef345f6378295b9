import { ballotsAsBlt, ballotsAsJson } from '@tribune/champion/domain';
import { Cluster, QuietLink, Stack, Text } from '@tribune/ui';
import type { Ballot, Result } from './election.documents.js';
import { texts } from './result.texts.js';

/** The ballots that have just been counted here, to keep and to count by other programs (E6). */
export function BallotFiles({ title, result, ballots }: { title: string; result: Result; ballots: readonly Ballot[] }) {
  const cast = ballots.map(({ receiptHash, approvedKeys }) => ({ receiptHash, approved: approvedKeys }));
  const election = { ...result, title };
  const json = asFile(ballotsAsJson(election, cast), 'application/json');
  const blt = asFile(ballotsAsBlt(election, cast, texts.none), 'text/plain');
  const name = `ballots-${result.ballotsHash.slice(0, 8)}`;
  const { files } = texts.recount;
  return (
    <Stack gap="xs">
      <Text size="sm" tone="muted">{files.lead}</Text>
      <Cluster>
        <QuietLink href={json} download={`${name}.json`}>{files.json}</QuietLink>
        <QuietLink href={blt} download={`${name}.blt`}>{files.blt}</QuietLink>
      </Cluster>
    </Stack>
  );
}

const asFile = (text: string, type: string): string => `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
