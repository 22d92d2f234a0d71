/** A touchpoint of one segment: its name, what is said of it as shares of a hundred, and how many answered. */
interface Said {
  readonly name: string;
  readonly importance: number;
  readonly performance: number;
  readonly n: number;
}

/** Numbers without any order to be seen, the same every time (a linear congruential generator). */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

function scattered(names: readonly string[], seed: number, from: number, to: number): readonly Said[] {
  const next = numbers(seed);
  const share = () => Math.round(from + next.next().value * (to - from));
  return names.map((name) => ({
    name,
    importance: share(),
    performance: share(),
    n: 20 + Math.round(next.next().value * 400),
  }));
}

function count<Item>(many: number, item: (place: number) => Item): readonly Item[] {
  return Array.from({ length: many }, (_, place) => item(place));
}

/** What each segment says: each a way in which labels could come to cover each other. */
export const chartFixtures: Readonly<Record<string, readonly Said[]>> = {
  few: scattered(['Checkout', 'Door code', 'Guide'], 3, 20, 90),
  forty: scattered(
    count(40, (place) => `Touchpoint number ${place + 1}`),
    7,
    35,
    90,
  ),
  equal: count(14, (place) => ({
    name: `The same as others ${place + 1}`,
    ...{ importance: 70, performance: 40, n: 50 },
  })),
  long: scattered(
    [
      'Rechtsschutzversicherungsgesellschaften',
      'Beschwerdemanagementverbesserungsvorschlagsformular',
      'Terminvereinbarung',
      'Datenschutzgrundverordnungshinweise auf der Bestellübersicht',
      '予約確認メールとチェックインのご案内',
      '最寄り駅からの送迎サービス',
      'お問い合わせ窓口',
      'キャンセル料金のご説明',
      '<b>bold</b> & "quoted"',
      'Überweisungsbestätigung',
    ],
    11,
    45,
    80,
  ),
  arabic: scattered(
    [
      'صفحة الحجز',
      'رسالة رمز الباب',
      'تطبيق الضيوف',
      'دليل المسارات الجبلية في المنطقة الغربية',
      'مكتب الاستقبال',
      'نموذج الشكوى (online)',
      'خدمة العملاء عبر الهاتف',
      'الصفحة الرئيسية',
    ],
    13,
    40,
    85,
  ),
  corners: [
    ...[0, 100].flatMap((importance) =>
      [0, 100].map((performance) => ({
        name: `At ${importance} and ${performance}`,
        ...{ importance, performance, n: importance + performance + 10 },
      })),
    ),
    { name: 'In the middle', importance: 50, performance: 50, n: 400 },
    { name: 'In the middle as well', importance: 50, performance: 50, n: 30 },
  ],
};

/** A book whose segments say these things; opportunities lie in one place, on one line and far apart. */
export function chartBook(): Readonly<Record<string, string>> {
  const touchpoints = Object.entries(chartFixtures).flatMap(([segment, said]) =>
    said.map(({ name, importance, performance, n }, place) => {
      const rating = `{ segment: ${segment}, importance: ${importance}%, satisfaction: ${performance}%, n: ${n} }`;
      return [
        `content/touchpoints/${segment}-${place + 1}.yaml`,
        `title: ${JSON.stringify(name)}\nratings:\n  - ${rating}\n`,
      ] as const;
    }),
  );
  const next = numbers(5);
  const opportunities = count(24, (place) => place).map(
    (place) =>
      [
        `content/opportunities/change-${place + 1}.yaml`,
        [
          `title: Change what happens at place ${place + 1}`,
          `reach: ${place < 3 ? 1000 : Math.round(10 ** (1 + 4 * next.next().value))}`,
          'impact: 1',
          'confidence: 50%',
          `effort: ${place < 3 ? 1 : Math.round(1 + 30 * next.next().value) / 4}`,
        ].join('\n'),
      ] as const,
  );
  return {
    'content/book.yaml': `title: Charts\nsegments: [${Object.keys(chartFixtures).join(', ')}]\n`,
    'journeys/one.yaml': 'title: One\nphases: [{ stage: use, steps: [I go] }]\n',
    ...Object.fromEntries([...touchpoints, ...opportunities]),
  };
}
