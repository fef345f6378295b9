export { RegisterModule } from './register.module.js';
export { RegisterHead, type PageHead } from './register.head.js';
