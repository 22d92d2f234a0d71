import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journeyText } from '../../src/diagrams/mermaid/journey-text.ts';
import { mermaidConfig } from '../../src/diagrams/mermaid/static/mermaid-config.ts';
import { createMermaidRenderer, type MermaidRenderer } from '../../src/diagrams/mermaid/static/renderer.ts';
import { MERMAID_THEME } from '../../src/diagrams/mermaid/static/theme.ts';
import { launchChromium } from './chromium.ts';
import { drawnGeometry, farthest } from './drawn-geometry.ts';
import { drawInBrowser, openMermaidPage } from './mermaid-in-browser.ts';

const LONG = 'I compare the cabins, read what others say about each of them, and cannot decide for anything';
const JOURNEYS: Record<string, string> = {
  short:
    'journey\n  title My day\n  section Work\n    Make tea: 5: Me\n    Work: 1: Me, Cat\n  section Home\n    Sit: 3',
  'long labels': journeyText({
    title: 'A weekend in the cabin, from the first idea to the last evening by the fire',
    description: '',
    sections: [
      {
        title: LONG,
        tasks: [
          { title: LONG, score: 2, actors: ['A segment with a name that the legend must break twice'] },
        ],
      },
      {
        title: 'B',
        tasks: [{ title: LONG.repeat(3), score: 4, actors: ['Donaudampfschifffahrtsgesellschaftskapitäne'] }],
      },
    ],
  }),
  Cyrillic:
    'journey\n  title Путь писателя\n  section Идея\n    Находит сайт: 4: Начинающий автор\n    Скачивает и устанавливает программу: 2: Начинающий автор, Опытный',
  accents:
    'journey\n  title Où çà? Žluťoučký kůň\n  section Ærlig: x\n'.replace(': x', '') +
    '    Überraschung, naïve façade: 4: Señor Ñandú, Łódź\n    Ὀδυσσεύς: 5: Ελένη',
  'without sections, title or actors': 'journey\n  One: 1\n  Two: 2\n  Three: 3.5',
  'of twenty steps': journeyText({
    title: 'Twenty',
    description: 'Twenty steps.',
    sections: [1, 2, 3, 4, 5].map((phase) => ({
      title: `Phase ${phase}`,
      tasks: ([1, 2, 4, 5] as const).map((score) => ({
        title: `Step ${phase}.${score} of it`,
        score,
        actors: ['Young families', 'Solo hikers', 'Couples', 'Groups', 'Schools', 'Clubs', 'Guides'].slice(
          0,
          phase + 2,
        ),
      })),
    })),
  }),
};
/** Each with the distance it may be off, in pixels: twice what was measured, never more than one. */
const OTHERS: readonly (readonly [name: string, tolerance: number, source: string])[] = [
  [
    'flowchart',
    0.2,
    'flowchart LR\n  A[Start] --> B{Is it?}\n  B -->|Yes| C(OK)\n  C --> D([Rethink])\n  D --> B\n  B ---->|No| E((End))\n  subgraph one [Group one]\n    F[[Sub]] -.-> G[(Data)]\n  end\n  E ==> F',
  ],
  [
    'sequence',
    0.1,
    'sequenceDiagram\n  participant A as Alice\n  actor B as Bob\n  A->>+B: Hello Bob, how are you?\n  Note right of B: Bob thinks a long<br/>long time\n  loop Every day\n    B-->>-A: Great!\n  end\n  alt is sick\n    B->>A: Not so good\n  else is well\n    B-xA: Fresh like a daisy\n  end',
  ],
  [
    'state',
    0.2,
    'stateDiagram-v2\n  [*] --> Still\n  Still --> Moving\n  Moving --> Still : stop\n  Moving --> [*]\n  state Moving {\n    [*] --> Slow\n    Slow --> Fast\n  }\n  note right of Still : A note',
  ],
  [
    'quadrant',
    0.1,
    'quadrantChart\n  title Reach and engagement\n  x-axis Low Reach --> High Reach\n  y-axis Low Engagement --> High Engagement\n  quadrant-1 We should expand\n  quadrant-3 Re-evaluate\n  Campaign A: [0.3, 0.6]\n  Campaign B: [0.45, 0.23]',
  ],
  [
    'timeline',
    0.2,
    'timeline\n  title History\n  section Early\n  2002 : LinkedIn\n  2004 : Facebook : Google\n  section More\n  2005 : YouTube, with quite a long description\n  2006 : Twitter',
  ],
  [
    'class',
    1,
    'classDiagram\n  Animal <|-- Duck\n  Animal : +int age\n  class Duck{\n    +String beakColor\n    +swim()\n  }',
  ],
  [
    'entities',
    0.5,
    'erDiagram\n  CUSTOMER ||--o{ ORDER : places\n  CUSTOMER {\n    string name\n    int id PK\n  }',
  ],
];

let browser: Browser;
let page: Page;
let renderer: MermaidRenderer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journeybook-mermaid-'));
  renderer = createMermaidRenderer({ cacheDir: folder });
  browser = await launchChromium();
  page = await openMermaidPage(browser, mermaidConfig(MERMAID_THEME));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await renderer.close();
  await rm(folder, { recursive: true, force: true });
});

async function compare(source: string) {
  const [{ svg }, reference] = await Promise.all([renderer.render(source), drawInBrowser(page, source)]);
  return farthest(await drawnGeometry(page, svg), await drawnGeometry(page, reference));
}

describe(
  'drawn without a browser and by Mermaid in Chromium, every coordinate agrees',
  { timeout: 120_000 },
  () => {
    test.each(Object.entries(JOURNEYS))('a journey: %s', async (_, source) => {
      const { distance, where } = await compare(source);
      expect(distance, where).toBeLessThan(0.2);
    });

    test.each(OTHERS)('%s, within %d px', async (_, tolerance, source) => {
      const { distance, where } = await compare(source);
      expect(distance, where).toBeLessThanOrEqual(tolerance);
    });
  },
);

describe('in Chromium a picture', { timeout: 120_000 }, () => {
  test('has its size as an image', async () => {
    const { svg, width, height } = await renderer.render(JOURNEYS['accents'] ?? '');
    const size = await page.evaluate(async (markup) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, svg);
    expect(size).toEqual([width, height]);
  });

  test.each(Object.entries(JOURNEYS))('keeps every label inside its box: %s', async (_, source) => {
    const { svg } = await renderer.render(source);
    const overhangs = await page.evaluate((markup) => {
      document.body.innerHTML = markup;
      return [...document.querySelectorAll<SVGTextElement>('text.task, text.journey-section')].map((text) => {
        const rect = text.parentElement?.querySelector<SVGRectElement>('rect')?.getBBox();
        const box = text.getBBox();
        if (rect === undefined) return Infinity;
        return Math.max(
          rect.x - box.x,
          rect.y - box.y,
          box.x + box.width - rect.x - rect.width,
          box.y + box.height - rect.y - rect.height,
        );
      });
    }, svg);
    expect(overhangs.length).toBeGreaterThan(0);
    expect(Math.max(...overhangs)).toBeLessThanOrEqual(1);
  });

  test.each(['light', 'dark'] as const)('is readable in a %s scheme', async (colorScheme) => {
    const { svg } = await renderer.render(JOURNEYS['of twenty steps'] ?? '');
    await page.emulateMedia({ colorScheme });
    const contrasts = await page.evaluate(
      ({ markup, paper }) => {
        document.body.innerHTML = `<p style="color:${paper}"></p>${markup}`;
        const luminance = (colour: string) => {
          const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((channel) => {
            const value = Number(channel) / 255;
            return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const contrast = (one: string, two: string) => {
          const [darker = 0, lighter = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
          return (lighter + 0.05) / (darker + 0.05);
        };
        const page = getComputedStyle(document.querySelector('p') ?? document.body).color;
        const all = (selector: string) => [...document.querySelectorAll(selector)];
        const texts = all('text').map((text) => {
          const box = text.parentElement?.querySelector(':scope > rect');
          return contrast(getComputedStyle(text).fill, box ? getComputedStyle(box).fill : page);
        });
        const marks = [
          ...all('circle[class^=actor-]').map((dot) => contrast(getComputedStyle(dot).stroke, page)),
          ...all('.mouth').map((mouth) => {
            const face = mouth.closest('g')?.previousElementSibling ?? document.body;
            return contrast(getComputedStyle(mouth).stroke, getComputedStyle(face).fill);
          }),
          ...all('line[marker-end]').map((line) => contrast(getComputedStyle(line).stroke, page)),
          ...all('marker path').map((arrow) => contrast(getComputedStyle(arrow).fill, page)),
        ];
        return { text: Math.min(...texts), mark: Math.min(...marks), counted: texts.length + marks.length };
      },
      { markup: svg, paper: colorScheme === 'dark' ? '#161c21' : '#ffffff' },
    );
    expect(contrasts.counted).toBeGreaterThan(60);
    expect(contrasts.text).toBeGreaterThanOrEqual(4.5);
    expect(contrasts.mark).toBeGreaterThanOrEqual(3);
  });
});
