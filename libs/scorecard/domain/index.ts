export { ATTRIBUTES, SCALE, SMALL_SAMPLE, type Attribute, type Figure } from './figure.js';
export { type FigureFault } from './figure.rules.js';
export { bestCompetitor, caveatsOf, standingOf, type Caveat, type Standing } from './honest.js';
export { decimal, readFigures, type FigureRow } from './import-figures.js';
export { figureSentences } from './import-figures.words.js';
