export { LONGEST_CONTRIBUTION, mentionsIn, namingIn, partsOf, type Namable, type Part } from './discussion.words.js';
