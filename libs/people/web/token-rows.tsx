import { useAct } from '@tribune/kernel/web';
import { ConfirmButton, Moment, Problem, Row, Rows, say, Stack, StateBadge } from '@tribune/ui';
import { RevokeApiToken, type Token } from './token.documents.js';
import { texts as words } from './token.texts.js';

/** Tokens that work, each with what it may do, until when, and when a program used it last. */
export function TokenRows({ tokens, withNames, onRevoked }: { tokens: readonly Token[]; withNames: boolean; onRevoked: () => void }) {
  const { act, pending, problem, failure, retry } = useAct(RevokeApiToken, { onDone: () => { say(words.revoked); onRevoked(); } });
  return (
    <Stack gap="md">
      <Problem problem={problem} failure={failure} onRetry={retry} />
      <Rows label={withNames ? words.everybodys : words.yours}>
        {tokens.map((token) => (
          <Row key={token.id} title={token.name} above={withNames ? token.person.name : undefined} detail={<Used token={token} />}
            trailing={
              <>
                {token.scopes.map((scope) => <StateBadge key={scope} size="sm" label={words.scope[scope].name} />)}
                <ConfirmButton size="sm" of={token.name} title={words.revokeTitle} sentence={words.revokeSentence} confirm={words.revoke} pending={pending} onConfirm={() => act({ apiTokenId: token.id })}>{words.revoke}</ConfirmButton>
              </>
            } />
        ))}
      </Rows>
    </Stack>
  );
}

function Used({ token: { expiresAt, lastUsedAt } }: { token: Token }) {
  return <>{words.until} <Moment at={expiresAt} dateOnly /> · {lastUsedAt ? <>{words.used} <Moment at={lastUsedAt} /></> : words.neverUsed}</>;
}
