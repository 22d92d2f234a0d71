import EmotionCurve from '../components/mdx/EmotionCurve.astro';
import JourneyMap from '../components/mdx/JourneyMap.astro';
import Mermaid from '../components/mdx/Mermaid.astro';
import SegmentCard from '../components/mdx/SegmentCard.astro';
import TouchpointCard from '../components/mdx/TouchpointCard.astro';
import TouchpointMatrix from '../components/mdx/TouchpointMatrix.astro';

/** What any MDX of a book can use without an import. */
export const proseComponents = {
  EmotionCurve,
  JourneyMap,
  Mermaid,
  SegmentCard,
  TouchpointCard,
  TouchpointMatrix,
};
