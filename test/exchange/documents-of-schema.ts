import fc from 'fast-check';

type Schema = Readonly<Record<string, unknown>>;

/** Texts that fit the patterns of the format, and some that nearly do. */
const texts = [
  'a',
  'booking/weekend',
  'journey#step',
  'two words',
  '',
  ' ',
  '.hidden',
  'Grüße',
  '日本',
  '1..5',
  '5..1',
  '0..10',
  '-2..2',
  '2..2',
  '35%',
  '35 %',
  '100%',
  '101%',
  '0.35',
  '4 min',
  '6 months',
  '4min',
  '1.5 h',
  'often',
  '4 mins',
  '2026-09-14',
  '2026-02-30',
  '2024-02-29',
  '2026-9-1',
  'en',
  'pt-BR',
  'EN',
  'EUR',
  'eur',
  'https://example.org',
  'http://a.b:80/c?d#e',
  'ftp://example.org',
  'example.org',
  'figures.csv',
  'a/figures.csv',
  'a:b',
];

/** Values of every type that YAML has. */
const anything = fc.oneof(
  fc.constantFrom(...texts),
  fc.constantFrom(-3, -2, -0.5, 0, 0.25, 0.5, 1, 1.5, 2, 3, 7, 1e21, null, true, false),
  fc.constantFrom([], {}, ['a'], ['a', 'a'], { text: 'A' }, { text: '' }, { a: 1 }, [1], [null], {
    share: 3,
  }),
);

/** Documents that a schema accepts, nearly accepts, or does not accept at all. */
export function documentsOf(root: Schema): fc.Arbitrary<unknown> {
  const depth = 5;
  return near(root, depth);

  /** Mostly what a schema describes, sometimes something else. */
  function near(schema: Schema, left: number): fc.Arbitrary<unknown> {
    return fc.oneof({ weight: 24, arbitrary: of(schema, left) }, { weight: 1, arbitrary: anything });
  }

  function of(schema: Schema, left: number): fc.Arbitrary<unknown> {
    if (typeof schema['$ref'] === 'string') return of(resolve(schema['$ref']), left);
    if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
    if ('const' in schema) return fc.constant(schema['const']);
    const [alternatives] = [schema['anyOf'], schema['allOf']].filter((one) =>
      Array.isArray(one),
    ) as Schema[][];
    if (alternatives) return fc.oneof(...alternatives.map((one) => near(one, left - 1)));
    switch (schema['type']) {
      case 'object':
        return object(schema, left);
      case 'array':
        return left <= 0
          ? fc.constant([])
          : fc.array(near((schema['items'] ?? {}) as Schema, left - 1), { maxLength: 3 });
      case 'string':
        return text(schema['pattern']);
      case 'number':
      case 'integer':
        return fc.constantFrom(-101, -3, -2, -1, 0, 0.25, 0.5, 1, 1.5, 2, 3, 5, 12_000, 2 ** 60);
      case 'boolean':
        return fc.boolean();
      default:
        return anything;
    }
  }

  /** Mostly a text that fits a pattern. */
  function text(pattern: unknown): fc.Arbitrary<unknown> {
    const fitting = texts.filter((one) => typeof pattern !== 'string' || new RegExp(pattern, 'u').test(one));
    if (fitting.length === 0) return fc.constantFrom(...texts);
    return fc.oneof(
      { weight: 24, arbitrary: fc.constantFrom(...fitting) },
      { weight: 1, arbitrary: fc.constantFrom(...texts) },
    );
  }

  function object(schema: Schema, left: number): fc.Arbitrary<unknown> {
    const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
    if (properties.length === 0) {
      const values = (schema['additionalProperties'] ?? {}) as Schema;
      return fc.dictionary(
        fc.constantFrom('a', 'solo-hikers', 'two words', '', 'x#y'),
        near(values, left - 1),
        {
          maxKeys: 3,
        },
      );
    }
    const required = new Set((schema['required'] ?? []) as string[]);
    const fields = properties
      .filter(([name]) => left > 0 || required.has(name))
      .map(([name, value]) => [name, near(value, left - 1), required.has(name)] as const);
    const whole = fields.map(([name, value, needed]) =>
      fc
        .tuple(value, fc.integer({ min: 0, max: 99 }))
        .map(([made, chance]) => (chance < (needed ? 97 : 20) ? [[name, made] as const] : [])),
    );
    const others = fc.constantFrom([], [], [], [], [], [], [], [], [], [['tilte', 'A'] as const]);
    return fc
      .tuple(fc.tuple(...whole), others)
      .map(([made, more]) => Object.fromEntries([...made.flat(), ...more]));
  }

  function resolve(reference: string): Schema {
    const name = reference.replace('#/definitions/', '');
    return ((root['definitions'] ?? {}) as Record<string, Schema>)[name] ?? {};
  }
}
