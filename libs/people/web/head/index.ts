export { texts } from '../sign-in-head.texts.js';
