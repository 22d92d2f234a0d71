import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CurveContent } from '../../src/diagrams/curve-layout.ts';
import { drawEmotionCurve } from '../../src/diagrams/emotion-curve.ts';
import { widthOfText } from '../../src/diagrams/place-labels.ts';
import { anyLines } from './any-lines.ts';

const size = { step: 100, height: 260 };
const draw = (content: CurveContent) => drawEmotionCurve(content, size).drawing.text;
const nothingFelt = (steps: number) => Array.from({ length: steps }, () => undefined);

/** The paths that join the points of each line. */
const linesIn = (svg: string) => [...svg.matchAll(/class="line" d="([^"]*)"/g)].map(([, path = '']) => path);

/** The words in a curve, each with its place. */
const labelsIn = (svg: string) =>
  [...svg.matchAll(/<text class="feeling" x="([^"]*)" y="([^"]*)">([^<]*)</g)].map(([, x, y, word]) => [
    x,
    y,
    word,
  ]);

test('a tiny curve has five levels, a line and points for each segment, and the feelings', () => {
  const svg = draw({
    lines: [
      { sign: 1, points: [2, -1, 0] },
      { sign: 2, points: [null, 1, null] },
    ],
    feelings: ['hopeful', undefined, 'R&D'],
  });
  expect(svg.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<svg class="emotion-curve" viewBox="0 0 300 260" width="18.75rem" height="16.25rem" aria-hidden="true" focusable="false">
    <rect class="above" y="30" width="300" height="100"/>
    <rect class="below" y="130" width="300" height="100"/>
    <path class="level" d="M0 30H300"/>
    <path class="level" d="M0 80H300"/>
    <path class="level zero" d="M0 130H300"/>
    <path class="level" d="M0 180H300"/>
    <path class="level" d="M0 230H300"/>
    <g class="segment-1">
    <path class="line" d="M50,30C83.3,105,116.7,180,150,180C183.3,180,216.7,155,250,130"/>
    <path class="rings" d="M41 30a9 9 0 1 0 18 0a9 9 0 1 0 -18 0ZM241 130a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z"/>
    <path class="lowest" d="M143 190h14"/>
    <path class="points" d="M45 30a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM145 180a5 5 0 1 0 10 0a5 5 0 1 0 -10 0ZM245 130a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z"/>
    </g>
    <g class="segment-2">
    <path class="line" d="M150,80Z"/>
    <path class="points" d="M145 75h10v10h-10Z"/>
    </g>
    <text class="feeling" x="50" y="16">hopeful</text>
    <text class="feeling" x="250" y="16">R&amp;D</text>
    </svg>"
  `);
});

describe('a gap', () => {
  test('splits the line in two', () => {
    const [path] = linesIn(
      draw({ lines: [{ sign: 0, points: [1, 1, null, -1, -1] }], feelings: nothingFelt(5) }),
    );
    expect(path).toBe('M50,80L150,80M350,180L450,180');
  });

  test('on both sides of a point leaves it alone', () => {
    const [path] = linesIn(draw({ lines: [{ sign: 0, points: [null, 1, null] }], feelings: nothingFelt(3) }));
    expect(path).toBe('M150,80Z');
  });

  test('everywhere leaves no line', () => {
    expect(linesIn(draw({ lines: [{ sign: 0, points: [null, null] }], feelings: nothingFelt(2) }))).toEqual([
      '',
    ]);
  });
});

describe('a step of which nobody is known', () => {
  const gapsIn = (step: number, ...lines: readonly (readonly (number | null)[])[]) => {
    const content = {
      lines: lines.map((points, place) => ({ sign: place, points })),
      feelings: nothingFelt(3),
    };
    const svg = drawEmotionCurve(content, { step, height: 260 }).drawing.text;
    return [...svg.matchAll(/<text class="gap" x="([^"]*)" y="([^"]*)">not known</g)].map(([, x, y]) => [
      x,
      y,
    ]);
  };

  test('is said to be not known, above the scale', () => {
    expect(gapsIn(100, [1, null, null], [null, null, -1])).toEqual([['150', '15']]);
  });

  test('is silent where all are known, where there is no line and where steps are too narrow for words', () => {
    expect([gapsIn(100, [1, 0, -1]), gapsIn(100), gapsIn(48, [1, null, null])]).toEqual([[], [], []]);
  });
});

describe('a feeling', () => {
  const at = (values: (number | null)[], feeling: string) =>
    labelsIn(
      draw({
        lines: values.map((value, place) => ({ sign: place + 1, points: [value] })),
        feelings: [feeling],
      }),
    );

  test('stands above a single value', () => {
    expect(at([-2], 'lost')).toEqual([['50', '216', 'lost']]);
  });

  test('stands above the whole curve where it has several lines, for it is no one’s but the step’s', () => {
    expect(at([2, -1], 'mixed')).toEqual([['50', '16', 'mixed']]);
    expect(at([1, -2], 'mixed')).toEqual([['50', '16', 'mixed']]);
    expect(at([-2, -2], 'torn')).toEqual([['50', '16', 'torn']]);
  });

  test('is left to the lane where it is long, or where no value is known', () => {
    expect(at([1], 'x'.repeat(26))).toHaveLength(1);
    expect(at([1], 'x'.repeat(27))).toEqual([]);
    expect(at([null], 'lost')).toEqual([]);
  });

  test('is escaped', () => {
    expect(at([0], '<b>"it’s"</b>')).toEqual([['50', '116', '&lt;b&gt;&quot;it’s&quot;&lt;/b&gt;']]);
  });
});

test('a journey without steps is a picture without width', () => {
  expect(draw({ lines: [], feelings: [] })).toContain('viewBox="0 0 0 260" width="0rem" height="16.25rem"');
});

/** A cubic Bézier curve: its ends and the control points between them, each as x, y. */
type Stretch = readonly [number, number, number, number, number, number, number, number];

/** The stretches of a path of absolute M, L and C commands, subpath by subpath. */
function subpaths(path: string): readonly (readonly Stretch[])[] {
  return path
    .split('M')
    .slice(1)
    .map((subpath) => {
      const [start = '', ...rest] = subpath.replace('Z', '').split(/(?=[LC])/);
      let [x = NaN, y = NaN] = start.split(',').map(Number);
      return rest.map((command): Stretch => {
        const numbers = command.slice(1).split(',').map(Number);
        const [x3 = NaN, y3 = NaN] = numbers.slice(-2);
        // A straight line is a curve whose control points lie on its ends.
        const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = command.startsWith('C') ? numbers : [x, y, x3, y3];
        const stretch: Stretch = [x, y, x1, y1, x2, y2, x3, y3];
        [x, y] = [x3, y3];
        return stretch;
      });
    });
}

function heightAt(t: number, [, y0, , y1, , y2, , y3]: Stretch): number {
  const s = 1 - t;
  return s ** 3 * y0 + 3 * s ** 2 * t * y1 + 3 * s * t ** 2 * y2 + t ** 3 * y3;
}

describe('whatever the values', () => {
  test('the curve never leaves the range of the two values it joins', () => {
    fc.assert(
      fc.property(anyLines, ({ steps, lines }) => {
        const stretches = linesIn(draw({ lines, feelings: nothingFelt(steps) }))
          .flatMap(subpaths)
          .flat();
        for (const stretch of stretches) {
          const [low, high] = [Math.min(stretch[1], stretch[7]), Math.max(stretch[1], stretch[7])];
          for (let t = 0; t <= 1; t += 1 / 32) {
            expect(heightAt(t, stretch)).toBeGreaterThanOrEqual(low - 1e-6);
            expect(heightAt(t, stretch)).toBeLessThanOrEqual(high + 1e-6);
          }
        }
      }),
    );
  });

  test('every run of known values is a subpath through all of them', () => {
    fc.assert(
      fc.property(anyLines, ({ steps, lines }) => {
        const paths = linesIn(draw({ lines, feelings: nothingFelt(steps) }));
        const joined = paths.map((path) => subpaths(path).map((stretches) => stretches.length + 1));
        expect(joined).toEqual(lines.map(({ points }) => runsOf(points)));
      }),
    );
  });

  test('nothing that is drawn is no number, and every value lies inside the picture', () => {
    fc.assert(
      fc.property(anyLines, ({ steps, lines }) => {
        const svg = draw({ lines, feelings: nothingFelt(steps) });
        expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
        const heights = linesIn(svg)
          .flatMap(subpaths)
          .flat()
          .flatMap((stretch) => [stretch[1], stretch[7]]);
        expect(heights.filter((y) => y < 30 || y > 230)).toEqual([]);
      }),
    );
  });
});

/** How many values stand between gaps. */
function runsOf(points: readonly (number | null)[]): number[] {
  const runs: number[] = [];
  points.forEach((point, index) => {
    if (point === null) return;
    if (index > 0 && points[index - 1] !== null) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(1);
  });
  return runs;
}

describe('what is remembered', () => {
  const ringsIn = (points: (number | null)[]) =>
    [
      ...(
        /class="rings" d="([^"]*)"/.exec(
          draw({ lines: [{ sign: 0, points }], feelings: nothingFelt(points.length) }),
        )?.[1] ?? ''
      ).matchAll(/M([\d.]+) ([\d.]+)/g),
    ].map(([, x, y]) => [Number(x) + 9, Number(y)]);

  test('is ringed: the strongest feeling, of equal ones the later, and the last', () => {
    expect(ringsIn([1, -2, 0, 2, 1])).toEqual([
      [350, 30],
      [450, 80],
    ]);
    expect(ringsIn([0, 1, -2])).toEqual([[250, 230]]);
  });

  test('is not marked where fewer than three feelings are known', () => {
    expect(ringsIn([2, null, -1])).toEqual([]);
  });
});

describe('the lowest point', () => {
  const barsIn = (points: (number | null)[]) =>
    [
      ...draw({ lines: [{ sign: 0, points }], feelings: nothingFelt(points.length) }).matchAll(
        /class="lowest" d="M([\d.]+) ([\d.]+)h14"/g,
      ),
    ].map(([, x, y]) => [Number(x) + 7, Number(y) - 10]);

  test('stands on a bar, of equal ones the first', () => {
    expect(barsIn([2, -1, 1, -1])).toEqual([[150, 180]]);
  });

  test('has none where it is ringed as the strongest feeling, where all is equal, or too little is known', () => {
    expect([barsIn([1, -2, 0]), barsIn([1, 1, 1]), barsIn([2, null, -1])]).toEqual([[], [], []]);
  });

  test('has one where the strongest feeling is as low, but later', () => {
    expect(barsIn([-2, 1, -2])).toEqual([[50, 230]]);
  });
});

test('signs of equal values stand side by side', () => {
  const lines = [1, 2, 3, 4].map((sign) => ({ sign, points: [1] }));
  const ends = [...draw({ lines, feelings: nothingFelt(1) }).matchAll(/class="line" d="M([\d.]+),/g)].map(
    ([, x]) => Number(x),
  );
  // The widest sign is 13.5 wide, its line 1.5.
  expect(ends.map((x, place) => x - (ends[place - 1] ?? x - 15))).toEqual([15, 15, 15, 15]);
});

describe('the names of lines', () => {
  const named = (lines: readonly (readonly [string, ...(number | null)[]])[], mirrored = false) => {
    const content = {
      lines: lines.map(([name, ...points], sign) => ({ sign, name, points })),
      feelings: nothingFelt(3),
    };
    const { drawing, named: all } = drawEmotionCurve(content, { step: 300, height: 260, mirrored });
    return {
      all,
      at: [...drawing.text.matchAll(/class="name segment-\d" x="([^"]*)" y="([^"]*)">([^<]*)/g)].map(
        ([, x, y, name]) => [name, Number(x), Number(y)],
      ),
    };
  };

  test('stand beside the ends, apart from each other', () => {
    const { all, at } = named([
      ['Families', 1, 0, 1],
      ['Hikers', 0, 1, 1],
    ]);
    expect(all).toBe(true);
    expect(at.map(([name]) => name)).toEqual(['Families', 'Hikers']);
    expect(Math.abs(Number(at[0]?.[2]) - Number(at[1]?.[2]))).toBeGreaterThanOrEqual(16);
  });

  test('are left to the key where one of them finds no room', () => {
    expect(
      named([
        ['Families', 1, 0, 1],
        ['A name that is longer than half of any step', 0, 1, 1],
      ]),
    ).toEqual({
      all: false,
      at: [],
    });
  });

  test('stand on the left where time runs from right to left', () => {
    const [[, x] = []] = named([['Families', 1, 0, 1]], true).at;
    expect(Number(x)).toBeLessThan(150);
  });
});

test('where time runs from right to left the curve is mirrored', () => {
  const lines = [{ sign: 0, points: [1, 0, -1] }];
  const [path] = linesIn(
    drawEmotionCurve({ lines, feelings: nothingFelt(3) }, { ...size, mirrored: true }).drawing.text,
  );
  expect(path?.startsWith('M250,80')).toBe(true);
});

test('a feeling keeps clear of the line it belongs to', () => {
  const feelings = [undefined, undefined, 'a little anxious'];
  const { drawing } = drawEmotionCurve(
    { lines: [{ sign: 0, points: [1, 1.5, -0.5] }], feelings },
    { step: 300, height: 256 },
  );
  const [[, x, y] = []] = [...drawing.text.matchAll(/class="feeling" x="([^"]*)" y="([^"]*)"/g)];
  // The line comes from the left and above: the word stands to the right of its point, or below it.
  expect(Number(x) - widthOfText('a little anxious') / 2 > 750 || Number(y) > 154).toBe(true);
});

test('lines of the same name are both named, and a feeling may be called as one of them', () => {
  const lines = [1, -1].map((value, sign) => ({ sign, name: 'Hikers', points: [value, value, value] }));
  const { drawing, named } = drawEmotionCurve(
    { lines, feelings: ['Hikers', undefined, undefined] },
    { step: 300, height: 256 },
  );
  expect(named).toBe(true);
  expect([...drawing.text.matchAll(/<text class="(\w+)/g)].map(([, kind]) => kind).sort()).toEqual([
    'feeling',
    'name',
    'name',
  ]);
});

test('a feeling that finds no place on the curve is told of, so that it can be said elsewhere', () => {
  const draws = (points: (number | null)[], feelings: (string | undefined)[]) =>
    drawEmotionCurve({ lines: [{ sign: 0, points }], feelings }, { step: 208, height: 256 }).unwritten;
  expect(draws([1, 1, 1], ['fine', undefined, 'far too long to be written on a curve'])).toEqual([2]);
  expect(draws([1, null, 1], [undefined, 'nobody knows how', undefined])).toEqual([1]);
  fc.assert(
    fc.property(anyLines, ({ steps, lines }) => {
      const words = Array.from({ length: steps }, (_, place) => `word ${place}`);
      const { drawing, unwritten } = drawEmotionCurve({ lines, feelings: words }, { step: 208, height: 256 });
      const written = [...drawing.text.matchAll(/class="feeling"[^>]*>word (\d+)/g)].map(([, place]) =>
        Number(place),
      );
      expect([...written, ...unwritten].toSorted((a, b) => a - b)).toEqual([...words.keys()]);
    }),
  );
});
