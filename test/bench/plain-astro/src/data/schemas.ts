import { z } from 'astro/zod';

const claim = z.union([
  z.string().transform((text) => ({ text, evidence: [] as string[], severity: undefined })),
  z.object({
    text: z.string(),
    evidence: listOf(z.string()).default([]),
    severity: z.enum(['low', 'medium', 'high']).optional(),
  }),
]);

const step = z.object({
  title: z.string(),
  id: z.string().optional(),
  touchpoint: z.string().optional(),
  moment: z.enum(['stimulus', 'zmot', 'fmot', 'smot', 'umot']).optional(),
  emotion: z.union([z.number(), z.record(z.string(), z.number().min(-2).max(2))]).optional(),
  feeling: z.string().optional(),
  thinking: listOf(claim).default([]),
  actions: listOf(claim).default([]),
  pains: listOf(claim).default([]),
  gains: listOf(claim).default([]),
  exits: listOf(z.object({ to: z.string(), share: z.string(), because: claim })).default([]),
  next: listOf(z.string()).default([]),
  duration: z.string().optional(),
  evidence: listOf(z.string()).default([]),
});

export const journey = z.object({
  title: z.string(),
  summary: z.string().optional(),
  segments: listOf(z.string()),
  owner: z.string(),
  status: z.enum(['draft', 'live', 'archived']),
  state: z.enum(['current', 'future']),
  reviewed: z.coerce.date().optional(),
  goal: z.string().optional(),
  tags: listOf(z.string()).default([]),
  parent: z.string().optional(),
  related: listOf(z.string()).default([]),
  phases: z.array(
    z.object({
      stage: z.enum(['engage', 'purchase', 'use', 'share', 'complete']),
      title: z.string().optional(),
      steps: z.array(step),
    }),
  ),
});

export const touchpoint = z.object({
  title: z.string(),
  description: z.string(),
  channel: z.string(),
  ownership: z.string(),
  media: z.string(),
  role: listOf(z.string()),
  owner: z.string(),
  sales: z.string(),
  ratings: z.array(
    z.object({
      segment: z.string(),
      stage: z.string(),
      importance: z.string(),
      satisfaction: z.string(),
      source: z.string(),
      n: z.number(),
    }),
  ),
});

const persona = z.object({ name: z.string(), about: z.string(), quote: z.string() });

export const segment = z.object({
  title: z.string(),
  share: z.string(),
  why: z.string(),
  how: z.string(),
  situation: z.string(),
  satisfaction: z.object({
    value: z.number(),
    scale: z.string(),
    method: z.string(),
    n: z.number(),
    source: z.string(),
  }),
  roles: listOf(z.string()),
  jobs: listOf(z.string()),
  personas: listOf(persona),
});

export const channel = z.object({ title: z.string(), description: z.string() });
export const team = z.object({ title: z.string(), description: z.string() });
export const source = z.object({ title: z.string(), description: z.string() });

function listOf<Item extends z.ZodType>(item: Item) {
  return z.union([z.array(item), item.transform((one) => [one])]);
}
