import { hasRole, useAct, useSignedIn } from '@tribune/kernel/web';
import { Avatar, ConfirmButton, EmptyState, Problem, Row, Rows, say, ScreenReaderOnly, Section, Stack, StateBadge } from '@tribune/ui';
import { EndSeat, type Council } from './council.documents.js';
import { texts } from './council.texts.js';

/** The seats that are held; administrators end them here. */
export function Seats({ council: { seats } }: { council: Council }) {
  const admin = hasRole(useSignedIn(), 'ADMIN');
  const { act, pending, problem, failure } = useAct(EndSeat, { onDone: () => say(texts.seats.ended) });
  return (
    <Section title={texts.seats.title}>
      <Stack gap="md">
        <Problem problem={problem} failure={failure} />
        {seats.length === 0 ? <EmptyState title={texts.seats.none} sentence={texts.seats.noneSentence} /> : (
          <Rows label={texts.seats.title}>
            {seats.map(({ id, isChair, function: functionName, fromAt, person }) => (
              <Row key={id} leading={<Avatar name={person.name} />} title={person.name} detail={texts.seats.since(functionName, fromAt)}
                trailing={
                  <>
                    {isChair && <StateBadge tone="accent" label={texts.seats.chair} />}
                    {admin && (
                      <ConfirmButton size="sm" title={texts.seats.endTitle(person.name)} sentence={texts.seats.endSentence} confirm={texts.seats.endAct} pending={pending} onConfirm={() => act({ seatId: id })}>
                        {texts.seats.end}<ScreenReaderOnly> {texts.seats.endOf(person.name)}</ScreenReaderOnly>
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
