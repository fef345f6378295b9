import { germanRefusals } from '@tribune/kernel/server';
import * as refusals from './discussion.refusals.js';

germanRefusals(refusals, {
  OnlyItsWriter: 'Nur wer das geschrieben hat, kann es ändern oder zurückziehen.',
  ContributionIsWithdrawn: 'Das ist zurückgezogen und bleibt es.',
  EditTimeOver: 'Die fünfzehn Minuten, in denen Sie das ändern konnten, sind vorbei; andere haben es gelesen. Sie können darauf antworten oder es zurückziehen.',
});
