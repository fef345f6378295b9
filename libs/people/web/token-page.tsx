import { hasRole, Loaded, useLiveQuery, useSignedIn } from '@tribune/kernel/web';
import { Button, CopyField, EmptyState, Notice, Page, QuietLink, Section, Segmented, Stack } from '@tribune/ui';
import { useState } from 'react';
import { MakeTokenForm, type Made } from './make-token-form.js';
import { TokensQuery } from './token.documents.js';
import { TokenRows } from './token-rows.js';
import { texts as words } from './token.texts.js';

/** What programs have in one's name, and for administrators in everybody's. */
export function TokenPage() {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const [whose, setWhose] = useState<'mine' | 'all'>('mine');
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const all = whose === 'all';
  const query = useLiveQuery({ query: TokensQuery, variables: { everybodys: all }, about: { types: ['Person'] } });
  return (
    <Page title={words.title} lead={words.lead} width="narrow" above={<QuietLink to="/account" muted>{words.account}</QuietLink>}
      actions={!making && !made && <Button look="primary" onPress={() => setMaking(true)}>{words.make}</Button>}>
      <Loaded query={query} label={words.title}>
        {({ apiTokens, session }) => (
          <Stack gap="xl">
            {making && (
              <Section title={words.makeTitle} lead={words.makeLead}>
                <MakeTokenForm hasPasskey={session?.passkeys.some(({ signs }) => signs) ?? false} onCancel={() => setMaking(false)} onMade={(next) => { setMade(next); setMaking(false); query.reload(); }} />
              </Section>
            )}
            {made && <Shown made={made} onDone={() => setMade(null)} />}
            <Stack gap="md">
              {admin && <Segmented label={words.whose} value={whose} onChange={setWhose} options={[{ value: 'mine', label: words.mine }, { value: 'all', label: words.all }]} />}
              {apiTokens.length > 0 ? <TokenRows tokens={apiTokens} withNames={all} onRevoked={query.reload} />
                : !making && !made && <EmptyState title={all ? words.noneAtAll : words.none} sentence={all ? words.noneAtAllSentence : words.noneSentence} />}
            </Stack>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

/** The only time that the secret is seen. */
function Shown({ made: { name, secret }, onDone }: { made: Made; onDone: () => void }) {
  return (
    <Notice tone="agree" urgent title={words.made(name)} action={<Button size="sm" onPress={onDone}>{words.done}</Button>}>
      <CopyField label={words.secret} value={secret} hint={words.secretHint} />
    </Notice>
  );
}
