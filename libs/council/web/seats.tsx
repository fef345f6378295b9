import { formatDate, hasRole, useAct, useSignedIn } from '@tribune/kernel/web';
import { Avatar, ConfirmButton, EmptyState, Problem, Row, Rows, say, ScreenReaderOnly, Section, Stack, StateBadge } from '@tribune/ui';
import { EndSeat, type Council } from './council.documents.js';

/** The seats that are held; administrators end them here. */
export function Seats({ council: { seats } }: { council: Council }) {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const { act, pending, problem, failure } = useAct(EndSeat, { onDone: () => say('The seat has ended.') });
  return (
    <Section title="Seats">
      <Stack gap="md">
        <Problem problem={problem} failure={failure} />
        {seats.length === 0 ? <EmptyState title="Nobody sits here" sentence="Without members there is nobody to vote." /> : (
          <Rows label="Seats">
            {seats.map(({ id, isChair, function: functionName, fromAt, person }) => (
              <Row key={id} leading={<Avatar name={person.name} />} title={person.name} detail={`${functionName ?? 'No function'} · since ${formatDate(fromAt)}`}
                trailing={
                  <>
                    {isChair && <StateBadge tone="accent" label="Chair" />}
                    {admin && (
                      <ConfirmButton size="sm" title={`End the seat of ${person.name}?`} sentence="It ends at once. Votes that are open keep the electorate they began with, so this person still counts there." confirm="End the seat" pending={pending} onConfirm={() => act({ seatId: id })}>
                        End seat<ScreenReaderOnly> of {person.name}</ScreenReaderOnly>
                      </ConfirmButton>
                    )}
                  </>
                } />
            ))}
          </Rows>
        )}
      </Stack>
    </Section>
  );
}
