export { SummitModule } from './summit.module.js';
