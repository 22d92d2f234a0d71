import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journeyText } from '../../../../src/diagrams/mermaid/journey-text.ts';
import {
  createMermaidRenderer,
  MermaidError,
  type MermaidRenderer,
} from '../../../../src/diagrams/mermaid/static/renderer.ts';
import { MERMAID_THEME } from '../../../../src/diagrams/mermaid/static/theme.ts';

const JOURNEY = `journey
  title Booking a weekend
  accDescr: Three steps.
  section Engage
    I compare cabins and read what others say: 2: Young families, Solo hikers
    I pay: 5: Solo hikers
  section Stay
    Дверь открыта: 3: Ťažký gość
`;
/** One of each family of grammars and renderers, some with a configuration that must not stay behind. */
const SOURCES = [
  JOURNEY,
  '%%{init: {"journey": {"width": 300, "sectionFills": ["#f00"]}, "theme": "forest"}}%%\njourney\n  section A\n    B: 1: C\n',
  'sequenceDiagram\n  A->>B: Hello\n  Note right of B: A note\n',
  '---\nconfig:\n  flowchart:\n    nodeSpacing: 200\n  themeVariables:\n    primaryColor: "#ff0000"\n---\nflowchart LR\n  A[Start] --> B{Choice}\n  B -.-> C\n',
  'flowchart LR\n  A[Start] --> B{Choice}\n  B -.-> C\n',
  'classDiagram\n  Animal <|-- Duck\n',
  'stateDiagram-v2\n  [*] --> Still\n',
  'gitGraph\n  commit\n  commit\n',
  'mindmap\n  root\n    a\n    b\n',
  'pie\n  "Dogs" : 3\n',
];

let folder: string;
let renderer: MermaidRenderer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journeybook-mermaid-'));
  renderer = createMermaidRenderer({ cacheDir: join(folder, 'shared') });
});
afterAll(async () => {
  await renderer.close();
  await rm(folder, { recursive: true, force: true });
});

/** The picture as a browser reads the file; throws if it is not well-formed. */
function documentOf(svg: string): Document {
  return new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
}

describe('a picture', { timeout: 120_000 }, () => {
  test('is a file of its own, named and sized, that says what it shows', async () => {
    const { svg, width, height, file } = await renderer.render(JOURNEY);
    const root = documentOf(svg).documentElement;
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual([
      String(width),
      String(height),
    ]);
    expect(root.getAttribute('viewBox')?.split(' ').slice(2).map(Number)).toEqual([width, height]);
    expect(root.getAttribute('role')).toBe('graphics-document document');
    expect(root.querySelector(`#${root.getAttribute('aria-describedby') ?? ''}`)?.textContent).toBe(
      'Three steps.',
    );
    expect(await readFile(file, 'utf8')).toBe(svg);
    expect(svg).toContain('@media (prefers-color-scheme:dark)');
    expect(svg).toContain('Arial,Arimo,"Liberation Sans",Helvetica,sans-serif');
  });

  test('shows every label as it was given, whatever it holds', async () => {
    const labels = [
      '<script>alert(1)</script>',
      'a & b; c: d #35; %% "e" \\n',
      '🏕️ Über ї שלום \u202E',
      'ﬂ°°35¶ß&nbsp;',
    ];
    const { svg } = await renderer.render(
      journeyText({
        title: labels[0] ?? '',
        description: labels[1] ?? '',
        sections: labels.map((title) => ({ title, tasks: [{ title, score: 3, actors: [title] }] })),
      }),
    );
    const seen = (selector: string) =>
      [...documentOf(svg).querySelectorAll(selector)].map((element) =>
        element.textContent.replace(/\s/g, ''),
      );
    const given = labels.map((label) => label.replace(/\s/g, ''));
    expect(seen('text.task')).toEqual(given);
    expect(seen('text.journey-section')).toEqual(given);
    expect(seen('circle > title')).toEqual(given);
    expect(seen('svg > title')).toEqual([given[0]]);
    expect(seen('svg > desc')).toEqual([given[1]]);
  });

  test('is the same, byte for byte, in another order, twice, and in another process', async () => {
    const first = [];
    for (const source of SOURCES) first.push((await renderer.render(source)).svg);

    const backwards = createMermaidRenderer({ cacheDir: join(folder, 'backwards') });
    const second = await Promise.all(SOURCES.toReversed().map((source) => backwards.render(source)));
    await backwards.close();
    expect(second.map(({ svg }) => svg).toReversed()).toEqual(first);

    const script = `
      const { createMermaidRenderer } = await import(${JSON.stringify(new URL('../../../../src/diagrams/mermaid/static/renderer.ts', import.meta.url).href)});
      const renderer = createMermaidRenderer({ cacheDir: ${JSON.stringify(join(folder, 'process'))} });
      const pictures = [];
      for (const source of ${JSON.stringify([SOURCES[7], SOURCES[1], SOURCES[4], SOURCES[0]])}) pictures.push((await renderer.render(source)).svg);
      process.stdout.write(JSON.stringify(pictures));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    expect(stdout).toBe(JSON.stringify([first[7], first[1], first[4], first[0]]));
  });

  test('follows the theme it is given, and is filed under it', async () => {
    const theme = {
      config: { ...MERMAID_THEME.config, themeCSS: 'text.task { fill: #123456; }' },
      dark: { ...MERMAID_THEME.dark, '#123456': '#abcdef' },
    };
    const themed = createMermaidRenderer({ cacheDir: join(folder, 'shared'), theme });
    const { svg, file } = await themed.render(JOURNEY);
    await themed.close();
    expect(svg).toContain('fill:rgb(18, 52, 86)');
    expect(svg).toContain('fill:#abcdef');
    expect(file).not.toBe((await renderer.render(JOURNEY)).file);
  });
});

describe('nothing that runs or loads comes through', { timeout: 120_000 }, () => {
  test.each([
    ['a script', 'flowchart LR\n  A["<script>alert(1)</script>x"] --> B'],
    ['a handler', 'flowchart LR\n  A["<img src=x onerror=alert(1)>"] --> B["<b onclick=alert(1)>b</b>"]'],
    [
      'a click on a script',
      'flowchart LR\n  A --> B\n  click A "javascript:alert(1)" "tip"\n  click B call alert(1)',
    ],
    ['a link', 'flowchart LR\n  A --> B\n  click A "https://example.com/" _blank'],
    [
      'a colour from elsewhere',
      '---\nconfig:\n  themeVariables:\n    quadrant1Fill: "url(a.svg)"\n    lineColor: "url(b.svg)"\n---\nquadrantChart\n  A: [0.5, 0.5]',
    ],
    [
      'a configuration that loosens',
      '%%{init: {"securityLevel": "loose", "htmlLabels": true, "flowchart": {"htmlLabels": true}}}%%\nflowchart LR\n  A["<img src=x onerror=alert(1)>"] --> B\n  click A href "javascript:alert(1)"',
    ],
    [
      'a configuration with a style',
      '---\nconfig:\n  themeCSS: "@import url(https://example.com/a.css); text { fill: url(https://example.com/b) }"\n  fontFamily: "x;}</style><script>alert(1)</script>"\n---\nflowchart LR\n  A --> B',
    ],
    [
      'a script in a journey',
      'journey\n  title <script>alert(1)</script>\n  section <img src=x onerror=alert(1)>\n    A <svg onload=alert(1)>: 3: <iframe src=https://example.com>',
    ],
    [
      'a note',
      'sequenceDiagram\n  A->>B: <script>alert(1)</script>\n  link A: x @ javascript:alert(1)\n  Note over A: <img src=x onerror=alert(1)>',
    ],
    [
      'a hand-drawn look',
      '%%{init: {"look": "handDrawn", "journey": {"textPlacement": "fo"}}}%%\njourney\n  section A\n    <b onmouseover=alert(1)>B</b>: 3: C',
    ],
  ])('%s', async (_, source) => {
    const { svg } = await renderer.render(source);
    const elements = [...documentOf(svg).querySelectorAll('*')];
    expect(elements.filter(({ namespaceURI }) => namespaceURI !== 'http://www.w3.org/2000/svg')).toEqual([]);
    expect(
      elements.filter(({ localName }) =>
        /^(?:script|foreignObject|image|iframe|animate|set)/i.test(localName),
      ),
    ).toEqual([]);
    const attributes = elements.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    );
    expect(
      attributes.filter((attribute) =>
        /^on|^(?:\w+:)?href=(?!#)|^target=|javascript:|url\((?!#)/i.test(attribute),
      ),
    ).toEqual([]);
    const styles = elements
      .filter(({ localName }) => localName === 'style')
      .map(({ textContent }) => textContent);
    expect(styles.join('')).not.toMatch(/@import|@font-face|url\((?!#)|example\.com|expression|</i);
  });
});

describe('the cache', { timeout: 120_000 }, () => {
  test('gives a picture without drawing it again', async () => {
    const drawn = await renderer.render(JOURNEY);
    const hasty = createMermaidRenderer({ cacheDir: join(folder, 'shared'), timeout: 0 });
    expect(await hasty.render(JOURNEY)).toEqual(drawn);
    await expect(hasty.render('pie\n  "Not drawn before" : 1')).rejects.toThrow(MermaidError);
  });

  test('draws a file again that is cut short, changed or not whole', async () => {
    const { svg, file } = await renderer.render(JOURNEY);
    for (const damage of [
      () => truncate(file, 100),
      () => truncate(file, 0),
      () => writeFile(file, svg.replace('I pay', 'I pey')),
      () => writeFile(file, svg.slice(0, -1)),
      () => writeFile(file, Buffer.from([0xff, 0xfe])),
    ]) {
      await damage();
      expect((await renderer.render(JOURNEY)).svg).toBe(svg);
      expect(await readFile(file, 'utf8')).toBe(svg);
    }
  });

  test('is filled by several processes at once, and holds whole pictures only', async () => {
    const cacheDir = join(folder, 'crowded');
    const crowd = Array.from({ length: 2 }, () => createMermaidRenderer({ cacheDir }));
    const pictures = await Promise.all(crowd.flatMap((one) => [one.render(JOURNEY), one.render(JOURNEY)]));
    await Promise.all(crowd.map((one) => one.close()));
    expect(new Set(pictures.map(({ svg }) => svg)).size).toBe(1);
    expect(await readdir(cacheDir)).toEqual([basename(pictures[0]?.file ?? '')]);
  });
});

describe('a source that cannot be drawn', { timeout: 120_000 }, () => {
  const problemsOf = (source: string) =>
    renderer.render(source).then(
      (): unknown => [],
      (error: unknown) => (error instanceof MermaidError ? error.problems : error),
    );

  test('is answered with what is wrong on which line', async () => {
    expect(await problemsOf('flowchart LR\n  A[x --> B')).toEqual([
      { severity: 'error', line: 2, message: 'The diagram ends too early.' },
    ]);
    expect(await problemsOf('no diagram')).toMatchObject([{ line: 1 }]);
    expect(await problemsOf(`pie\n${'%% padding\n'.repeat(5000)}`)).toEqual([
      {
        severity: 'error',
        line: 1,
        message: 'The diagram has 55004 characters; Mermaid draws at most 50000.',
      },
    ]);
  });

  test('is refused if it needs a picture from elsewhere', async () => {
    expect(
      await problemsOf('flowchart LR\n  A@{ img: "https://example.com/a.png", label: "A" } --> B'),
    ).toEqual([
      {
        severity: 'error',
        line: 1,
        message: 'A static picture holds no images from elsewhere: draw this shape without one.',
      },
    ]);
  });

  test('leaves the next one as it is', async () => {
    const { svg, file } = await renderer.render(JOURNEY);
    await rm(file);
    const [wrong, right] = await Promise.allSettled([
      renderer.render('journey\n  A'),
      renderer.render(JOURNEY),
    ]);
    expect(wrong.status).toBe('rejected');
    expect(right).toEqual({ status: 'fulfilled', value: expect.objectContaining({ svg }) as unknown });
  });

  test('is given up after its time', async () => {
    const hasty = createMermaidRenderer({ cacheDir: join(folder, 'hasty'), timeout: 1 });
    const attempts = [hasty.render(JOURNEY), hasty.render('pie\n  "A" : 1')];
    const results = await Promise.allSettled(attempts);
    await hasty.close();
    expect(
      results.map((result) => (result.status === 'rejected' ? String(result.reason) : result.value)),
    ).toEqual([
      'MermaidError: Mermaid did not finish this diagram within 0.001 seconds.',
      'MermaidError: Mermaid did not finish this diagram within 0.001 seconds.',
    ]);
  });
});
