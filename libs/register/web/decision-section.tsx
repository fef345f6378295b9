import { Loaded, useLiveQuery, type SectionSubject } from '@tribune/kernel/web';
import { Notice, QuietLink, Stack, Text } from '@tribune/ui';
import { texts } from './entry.texts.js';
import { DecisionInRegisterQuery } from './register.documents.js';

/** On the decision's own page: what was done without approval that it is meant to decide, where customers read it, and the certificate of what is final. */
export function DecisionSection({ id, state }: SectionSubject) {
  const query = useLiveQuery({ query: DecisionInRegisterQuery, variables: { decisionId: id }, about: { ids: [id], types: ['EmergencyAct'] } });
  if (query.loading || query.failure) return null;
  return (
    <Loaded query={query}>
      {({ decisionInRegister: found }) =>
        found && (found.key || found.emergencyActs.length > 0) ? (
          <Stack>
            {found.emergencyActs.map(({ key, title }) => <Notice key={key} tone="waiting" title={texts.namesAct}><QuietLink to={`/r/${found.slug}/${key}`}>{title}</QuietLink></Notice>)}
            {found.key && <Text size="sm"><QuietLink to={`/r/${found.slug}/${found.key}`}>{texts.asCustomersRead}</QuietLink>{state === 'FINAL' && <> · <QuietLink href={`/audit/${found.slug}/decisions/${found.key}.json`} download={`${found.slug}-${found.key}.json`}>{texts.certificate}</QuietLink></>}</Text>}
          </Stack>
        ) : null
      }
    </Loaded>
  );
}
