import { Stack, Text } from '@tribune/ui';
import type { Group } from './specimen.js';
import { Swatches } from './swatches.js';

/** What everything else is made of: tokens.css in one look. */
export const foundations: Group = {
  id: 'foundations',
  title: 'Foundations',
  lead: 'Custom properties in tokens.css; every pair of words and ground is held to WCAG AA by a test.',
  specimens: [
    {
      name: 'Type', when: 'Inter with tabular figures. Text by --text-xs to --text-xl; the two sizes above are headings.',
      Show: () => (
        <Stack gap="sm">
          <Text size="xl">Extra large: what came out, in a sentence.</Text>
          <Text size="lg">Large: the lead under a title.</Text>
          <Text>Medium: everything that is read.</Text>
          <Text size="sm" tone="muted">Small and muted: details, hints, times.</Text>
          <Text size="xs" tone="muted">Extra small: numbers above a title, 1234567890.</Text>
        </Stack>
      ),
    },
    { name: 'Colour', when: 'One accent for what can be done. The other tones say how something stands, and never without a word beside them.', Show: Swatches },
  ],
};
