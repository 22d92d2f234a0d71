export { emptyPhase } from './structure/empty-phase.ts';
