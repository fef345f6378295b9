import { composition, sayFinding } from '@tribune/council/domain';
import { hasRole, useSignedIn } from '@tribune/kernel/web';
import { DataTable, Disclosure, formatDate, language, Row, Rows, Section, Stack, useNow } from '@tribune/ui';
import type { Council } from './council.documents.js';
import { texts } from './council.texts.js';

const words = texts.composition;

/** Advice on how the council is made up, in plain sentences (PRODUCT 3): for its members and administrators. */
export function Composition({ council: { seats, vacancies }, functions }: { council: Council; functions: readonly string[] }) {
  const session = useSignedIn();
  const now = new Date(useNow());
  if (!hasRole(session, 'ADMIN') && !seats.some(({ id }) => session.seats.some((held) => held.id === id))) return null;
  const facts = seats.map(({ person, ...seat }) => ({ ...seat, name: person.name }));
  const findings = composition({ functions, seats: facts, vacancies }, now);
  const taking = facts.filter(({ participation }) => (participation?.asked ?? 0) > 0);
  return (
    <Section title={words.title} lead={words.lead}>
      <Stack gap="md">
        <Rows label={words.title}>{findings.map((finding) => ({ finding, said: sayFinding(finding, formatDate, language()) })).map(({ finding, said }) => <Row key={said} quiet={finding.kind === 'SOUND'} title={said} />)}</Rows>
        {taking.length > 0 && (
          <Disclosure summary={words.votes}>
            <DataTable caption={words.votesCaption} rows={taking} rowKey={(seat) => seat.id} columns={[
              { header: words.who, cell: ({ name }) => name },
              { header: words.asked, numeric: true, cell: ({ participation }) => participation?.asked ?? 0 },
              { header: words.cast, numeric: true, cell: ({ participation }) => participation?.cast ?? 0 },
              { header: words.missed, numeric: true, cell: ({ participation }) => participation?.missed ?? 0 },
            ]} />
          </Disclosure>
        )}
      </Stack>
    </Section>
  );
}
