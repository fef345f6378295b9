import { useDeskCount } from '@tribune/decision/web';
import { useSession } from '@tribune/kernel/web';
import { Button, Card, Text } from '@tribune/ui';
import { goToStep, useTour } from './tour-state.js';
import { texts } from './tour.texts.js';

/** In a demonstration, on the champion's first screen, while something real waits for an answer. */
export function TourCard() {
  const { session } = useSession();
  const waiting = useDeskCount();
  const step = useTour();
  if (!session?.organization.isDemo || !session.isChampion || !waiting || step !== null) return null;
  return (
    <Card heading="h2" level="sunk" title={texts.card} actions={<Button onPress={() => goToStep(0)}>{texts.start}</Button>}>
      <Text>{texts.cardSentence}</Text>
    </Card>
  );
}
