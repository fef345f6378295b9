import { Card, Columns, Overline, Prose, QuietLink, Section, Stack, StateBadge, Text } from '@tribune/ui';
import { Swatches } from './swatches.js';

export function Foundations() {
  return (
    <>
      <Section title="Type" lead="Inter, tabular figures, five sizes of text below two of headings.">
        <Stack gap="sm">
          <Text size="xl">Extra large: what came out, in a sentence.</Text>
          <Text size="lg">Large: the lead under a title.</Text>
          <Text>Medium: everything that is read. See <QuietLink href="#colour">how colour is used</QuietLink>.</Text>
          <Text size="sm" tone="muted">Small and muted: details, hints, times.</Text>
          <Overline>Overline, 1234567890</Overline>
          <Prose>{'A quote as somebody wrote it:\n“I waited nine days for the refund, and nobody told me why.”'}</Prose>
        </Stack>
      </Section>
      <Section id="colour" title="Colour" lead="One accent for what can be done; the others say how something stands, always with a word beside them.">
        <Swatches />
      </Section>
      <Section title="Cards" lead="Raised for the one thing to do now; flat for one thing of several; sunk for what only informs.">
        <Columns>
          <Card level="raised" tone="waiting" title="Your approval is asked for" above={<><span>Decision 12</span><StateBadge size="sm" tone="waiting" label="Waiting" /></>}>
            <Text tone="muted">Refunds within three working days, at every touch point.</Text>
          </Card>
          <Card title="Seats"><Text tone="muted">Seven seats, one of them vacant since May.</Text></Card>
          <Card level="sunk" title="Who sees this"><Text tone="muted">Members of the council and the champions. Customers see the tally after the vote.</Text></Card>
        </Columns>
      </Section>
    </>
  );
}
