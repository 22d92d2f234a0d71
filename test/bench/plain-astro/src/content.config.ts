import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { channel, journey, segment, source, team, touchpoint } from './data/schemas.ts';

function yaml(folder: string) {
  return glob({ base: `./book/${folder}`, pattern: '**/*.yaml' });
}

export const collections = {
  journeys: defineCollection({ loader: yaml('journeys'), schema: journey }),
  touchpoints: defineCollection({ loader: yaml('content/touchpoints'), schema: touchpoint }),
  segments: defineCollection({ loader: yaml('content/segments'), schema: segment }),
  channels: defineCollection({ loader: yaml('content/channels'), schema: channel }),
  teams: defineCollection({ loader: yaml('content/teams'), schema: team }),
  sources: defineCollection({ loader: yaml('content/sources'), schema: source }),
};
