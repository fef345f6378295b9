import { Card, DefinitionList, Disclosure, QuietLink, Stack } from '@tribune/ui';
import { texts } from './champion.texts.js';
import type { Election } from './election.documents.js';
import { Fingerprint } from './fingerprint.js';

/** The rules of this election, as they were frozen when it was called. */
export function Rules({ election }: { election: Election }) {
  const { rules } = texts;
  return (
    <Card level="sunk">
      <Stack gap="sm">
        <Disclosure summary={rules.title}>
          <DefinitionList
            stacked
            items={[
              { term: rules.method, description: rules.approval },
              { term: rules.none, description: rules.noneSentence },
              { term: rules.places, description: rules.placesSentence(election.places) },
              { term: rules.tie, description: rules.tieSentence },
              { term: rules.commitment, description: <Fingerprint value={election.seedCommitment} /> },
            ]}
          />
        </Disclosure>
        <QuietLink to="/ballot-secrecy">{rules.secrecy}</QuietLink>
      </Stack>
    </Card>
  );
}
