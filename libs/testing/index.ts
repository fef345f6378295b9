export { testDatabase, type Role, type TestDatabase } from './test-database.js';
