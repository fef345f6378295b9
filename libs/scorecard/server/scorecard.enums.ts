import { describedEnum } from '@tribune/kernel/server';

export const FigureAttribute = describedEnum('FigureAttribute', 'What of a place a figure tells, each from 0 to 100.', {
  OVERALL: 'How customers find it on the whole.',
  ACTIVE: 'How far they take part: they come back, answer, tell others.',
  EMOTIONAL: 'How it feels.',
  RATIONAL: 'What it is worth to them.',
  ETHICAL: 'Whether it is fair.',
});

export const FigureFault = describedEnum('FigureFault', 'Why a figure cannot be kept.', {
  PLACE: 'It stands at neither a stage nor a touch point, or at both.',
  SCALE: 'Its value is not between 0 and 100.',
  SAMPLE: 'It stands on fewer than five answers.',
  INTERVAL: 'Its interval lacks an end, or does not contain the value.',
  SOURCE: 'It names no source.',
  AHEAD: 'Its day is still to come.',
});

export const FigureCaveat = describedEnum('FigureCaveat', 'What has to be said beside a figure.', {
  SMALL_SAMPLE: 'It stands on fewer than 30 answers.',
  NO_SAMPLE: 'Its source does not say on how many answers it stands.',
  NO_INTERVAL: 'Its source gives no interval: it cannot be told apart from another figure.',
  OLD: 'It is older than a year.',
});
