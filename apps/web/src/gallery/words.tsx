import { Marked, Overline, Prose, QuietLink, Quote, ScreenReaderOnly, SkipLink, Stack, Statement, Text } from '@tribune/ui';
import type { Group } from './specimen.js';

/** How words look. */
export const words: Group = {
  id: 'words',
  title: 'Words',
  lead: 'Most of a screen is sentences. They keep a readable measure, and people’s own words their line breaks.',
  specimens: [
    { name: 'Text', when: 'A sentence in one of five sizes; muted for what explains, in a tone only where the tone means something.', Show: () => <Stack gap="xs"><Text strong>Strong: a name in a line.</Text><Text tone="muted">Muted: what explains.</Text><Text tone="object">Object: what speaks against it.</Text></Stack> },
    { name: 'Statement', when: 'The sentence a page stands for: what changes for customers.', Show: () => <Stack><Statement title="What changes for customers">You get your money back within three working days.</Statement><Statement title="How this makes their lives easier" size="md">Nobody has to ask twice.</Statement></Stack> },
    { name: 'Quote', when: 'Somebody’s own words, as they wrote them.', Show: () => <Quote>I waited nine days for the refund, and nobody told me why.</Quote> },
    { name: 'Prose', when: 'Longer words that somebody wrote; line breaks stay.', Show: () => <Prose>{'Three airlines do it.\nTwo of them since autumn.'}</Prose> },
    { name: 'Overline', when: 'A few words above something larger: whose, which number.', Show: () => <Overline>Your vote · Decision 12</Overline> },
    { name: 'Marked', when: 'A text in which the words that were searched stand out.', Show: () => <Text><Marked text="Refunds arrive where the payment came from." words="refund pay" /></Text> },
    { name: 'QuietLink', when: 'A link in running text; muted for the way back above a title.', Show: () => <Text>Read <QuietLink to="/gallery">the whole count</QuietLink>, or go back to <QuietLink muted to="/gallery">Elections</QuietLink>.</Text> },
    { name: 'ScreenReaderOnly', when: 'Words that are heard where the picture alone says it.', Show: () => <Text><ScreenReaderOnly>Heard, not seen.</ScreenReaderOnly><span aria-hidden>7 / 8</span></Text> },
    { name: 'SkipLink', when: 'Once for each shell: the first stop of the Tab key. Reach this one with Tab to see it.', Show: () => <SkipLink to="#words">Skip to words</SkipLink> },
  ],
};
