export { texts } from '../waiting-head.texts.js';
