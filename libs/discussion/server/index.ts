export { DiscussionModule } from './discussion.module.js';
