export { mayHear, type EventFacts, type Viewer } from './audience.js';
export { eventLeaf, type LeafFacts } from './event-leaf.js';
