export { ATTRIBUTES, MINIMUM_CELL, OLD_AFTER_DAYS, SCALE, SMALL_SAMPLE, type Attribute, type Figure } from './figure.js';
export { FAULT_FIELD, FIGURE_FAULTS, faultOf, type FigureFault } from './figure.rules.js';
export { bestCompetitor, caveatsOf, CAVEATS, standingOf, STANDINGS, type Caveat, type Standing } from './honest.js';
export { decimal, readFigures, type FigureRow } from './import-figures.js';
export { figureSentences } from './import-figures.words.js';
