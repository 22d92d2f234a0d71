/**
 * A book of journeys that try a map in every way: few steps and many, four segments, a blueprint, branches with loops
 * and exits, and texts of hostile length in German, Japanese and Arabic. Its files by their paths.
 */
export function mapBook(): Readonly<Record<string, string>> {
  return {
    'content/book.yaml':
      'title: Maps\nchannels: [web, app, phone, store]\nteams: [sales, service]\nsegments: [families, hikers, groups, regulars, walkers, couples]\n',
    'content/segments/families.yaml': 'title: Young families\n',
    'content/segments/hikers.yaml': 'title: Solo hikers\n',
    'content/segments/groups.yaml': 'title: Groups of friends\n',
    'content/segments/regulars.yaml': 'title: Regular guests\n',
    'content/segments/walkers.yaml': 'title: People with a dog\n',
    'content/segments/couples.yaml': 'title: Couples on a long drive\n',
    'content/sources/interviews.yaml': 'title: Interviews 2026\nkind: interviews\ndate: 2026-05-01\nn: 12\n',
    'content/sources/survey.yaml': 'title: Guest survey 2026\nkind: survey\ndate: 2026-06-01\nn: 240\n',
    'content/metrics/completion.yaml':
      'title: Checkout completion\nmethod: share\ntarget: 70%\nseries: [{ date: 2026-08-31, value: 52%, n: 900 }]\n',
    'content/opportunities/one-price.yaml': 'title: One price from the first list\nfrom: [twenty-steps]\n',
    'content/initiatives/one-price.yaml': 'title: One price\nopportunities: one-price\nstatus: running\n',
    'content/touchpoints/list.yaml': 'title: Cabin list\nchannel: web\n',
    'content/touchpoints/checkout.yaml': 'title: Checkout\nchannel: web\n',
    'content/touchpoints/desk.yaml': 'title: The front desk\nchannel: store\n',
    'content/touchpoints/rival.yaml': 'title: The big marketplace\nchannel: web\n',
    'journeys/three-steps.yaml': threeSteps,
    'journeys/twenty-steps.yaml': manySteps('Twenty steps of four segments', 20, four, ['pains', 'thinking']),
    'journeys/sixty-steps.yaml': manySteps('Sixty steps in twelve lanes', 60, ['families', 'hikers'], lanes),
    'journeys/six-segments.yaml': manySteps(
      'Twelve steps of six segments',
      12,
      [...four, 'walkers', 'couples'],
      ['pains'],
    ),
    'journeys/blueprint.yaml': blueprint,
    'journeys/branches.yaml': branches,
    'journeys/refund.yaml': 'title: Getting money back\nphases: [{ stage: use, steps: [I ask for it] }]\n',
    'journeys/deutsch.yaml': deutsch,
    'journeys/japanese.yaml': japanese,
    'journeys/arabic.yaml': arabic,
  };
}

/** The journeys of that book whose maps are looked at. */
export const mapJourneys = [
  'three-steps',
  'twenty-steps',
  'sixty-steps',
  'six-segments',
  'blueprint',
  'branches',
  'deutsch',
  'japanese',
  'arabic',
] as const;

const threeSteps = `title: Buying bread
segments: families
phases:
  - stage: engage
    steps: [{ title: I smell it from the tram, moment: stimulus, emotion: 1, feeling: tempted }]
  - stage: purchase
    steps: [{ title: I wait in a line to the door, emotion: -1.5, feeling: impatient, pains: { text: Nobody moves, severity: high } }]
  - stage: use
    steps: [{ title: I eat it warm, moment: smot, emotion: 2, feeling: content, touchpoint: desk }]
`;

const four = ['families', 'hikers', 'groups', 'regulars'];
const lanes = [
  ...['actions', 'thinking', 'pains', 'gains', 'metrics', 'evidence', 'opportunities'],
  ...['initiatives', 'owner'],
];

/** A wave that repeats itself late, from −2 to 2 in halves. */
const wave = (step: number, segment: number) =>
  Math.round(2 * Math.sin(step * 0.9 + segment * 1.4) * 2) / 2 || 0;

function manySteps(
  title: string,
  count: number,
  segments: readonly string[],
  fields: readonly string[],
): string {
  const stages = ['engage', 'purchase', 'use', 'share', 'complete'];
  const sizes = stages.map((_, index) => Math.floor(count / 5) + (index < count % 5 ? 1 : 0));
  let step = 0;
  const phases = stages.map((stage, index) => {
    const steps = Array.from({ length: sizes[index] ?? 0 }, () => oneStep(++step, segments, fields));
    return `  - stage: ${stage}\n    goal: I want this to be over before the children are hungry\n    steps:\n${steps.join('')}`;
  });
  return `title: ${title}\nsegments: [${segments.join(', ')}]\nphases:\n${phases.join('')}`;
}

const channels = ['web', 'app', 'phone', 'store'];
const feelings = ['hopeful', 'doubtful', 'in a hurry', 'relieved', 'taken for a fool'];

function oneStep(step: number, segments: readonly string[], fields: readonly string[]): string {
  // Now and then nothing is known of somebody.
  const known = segments.filter((_, segment) => (step + segment) % 7 !== 0);
  const emotion = known.map((segment, place) => `${segment}: ${wave(step, place)}`).join(', ');
  const all: Readonly<Record<string, string>> = {
    actions: 'Compares two lists',
    thinking: `Is number ${step} really the last question?`,
    pains:
      step % 3 === 0
        ? `[{ text: It asks the same for time ${step}, severity: high, evidence: interviews }, It is slow]`
        : '[]',
    gains: step % 4 === 0 ? 'It remembers what I chose' : '[]',
    metrics: step % 5 === 0 ? 'completion' : '[]',
    evidence: step % 2 === 0 ? 'survey' : 'interviews',
    opportunities: step % 6 === 0 ? 'one-price' : '[]',
    initiatives: step % 8 === 0 ? 'one-price' : '[]',
    owner: step % 2 === 0 ? 'sales' : 'service',
  };
  const written = fields.flatMap((field) =>
    all[field] === '[]' ? [] : [`        ${field}: ${all[field]}\n`],
  );
  return `      - title: I answer question number ${step} of the form
        touchpoint: ${step % 2 === 0 ? 'checkout' : 'list'}
        channel: ${channels[step % 4]}
        emotion: { ${emotion} }
${step % 4 === 0 ? `        feeling: ${feelings[(step / 4) % 5]}\n` : ''}${written.join('')}`;
}

const blueprint = `title: Checking in
segments: families
phases:
  - stage: purchase
    title: Arrival
    steps:
      - title: The taxi stops under the canopy
        touchpoint: desk
        emotion: 1
        physical: [The lit name above the doors, A lectern]
        frontstage: The doorman opens the car
        backstage: Security notes the car and the hour
        support: The valet system keeps the time of arrival
      - title: I let go of my bags
        emotion: 1.5
        physical: A numbered tag
        frontstage: The bellhop lifts the cases out
        backstage: The luggage room lays them out by floor
  - stage: use
    title: At the desk
    steps:
      - title: I prove who I am
        touchpoint: desk
        emotion: -0.5
        feeling: a little anxious
        pains: { text: I am tired and have to hand over passport and card first, severity: medium }
        frontstage: The receptionist compares my passport
        backstage: The card company blocks the amount
        support: [The property system updates the record, The card network]
`;

const branches = `title: Paying, or not
segments: [families, hikers]
phases:
  - stage: engage
    steps:
      - { title: I open the list, id: list, emotion: { families: 1, hikers: 0 }, next: [compare, pay] }
      - title: I compare two cabins
        id: compare
        emotion: { families: 0, hikers: 1 }
        next: [list, pay]
        exits: [{ to: rival, share: 14%, because: Reviews and price stand on one page there }]
  - stage: purchase
    steps:
      - title: I pay
        id: pay
        moment: fmot
        emotion: { families: -2, hikers: -1 }
        feeling: taken for a fool
        next: [bank, mail]
        exits: [{ to: rival, share: 22% }, { to: staying at home, share: 9% }]
      - { title: The bank asks who I am, id: bank, emotion: -1, next: [pay, mail] }
      - { title: The confirmation arrives, id: mail, emotion: { families: 2, hikers: 1 } }
  - stage: use
    steps:
      - { title: It rains and I go home, id: rain, emotion: -1, journey: refund, next: [refund#i-ask-for-it, tell] }
  - stage: share
    steps:
      - { title: I tell a friend, id: tell, moment: umot, emotion: 1, next: [list] }
`;

const deutsch = `title: Die Rechtsschutzversicherungsgesellschaft der Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft
language: de
segments: families
phases:
  - stage: engage
    title: Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung
    goal: Ich möchte die Rindfleischetikettierungsüberwachungsaufgabenübertragung verstehen, ohne ein Wörterbuch zu brauchen.
    steps:
      - title: Ich suche die Kraftfahrzeughaftpflichtversicherungsbescheinigung
        touchpoint: desk
        emotion: -2
        feeling: überfordert
        thinking: Wo steht nur die Kraftfahrzeughaftpflichtversicherungsnummer?
        actions: Kraftfahrzeughaftpflichtversicherungsbescheinigungsordner durchsuchen
        pains: { text: Das Kraftfahrzeughaftpflichtversicherungsbescheinigungsformular passt auf kein Telefon, severity: high, evidence: interviews }
      - { title: Ich gebe auf, emotion: -1, exits: [{ to: Arbeiterunfallversicherungsgesetzkommentarverlag, share: 30% }] }
  - stage: use
    title: Danach
    steps: [{ title: Ich warte auf die Nahrungsmittelunverträglichkeitsbescheinigung, emotion: 0 }, Ende]
`;

const japanese = `title: 週末の山小屋を予約して、雨の中でも家族みんなが笑顔で過ごせるようにするまでの長い長い道のり
language: ja
segments: families
phases:
  - stage: engage
    title: 思いつきから比較まで
    goal: 週末が空いたら、家族みんなが気に入る山小屋を見つけて、金曜日に出発したい。
    steps:
      - title: 友人の写真を見て、来週末に山小屋へ行こうと急に思い立ち、夜中まで検索してしまう
        emotion: 1
        feeling: わくわくする
        thinking: この写真は本当に同じ場所で撮られたものなのだろうか、それとも広角レンズの魔法なのだろうか。
        pains: { text: 口コミと写真の内容がまったく一致していないので、どちらを信じればよいのか判断できない, severity: high }
      - { title: 料金を比べる, emotion: -1, feeling: 不安, touchpoint: checkout }
  - stage: use
    title: 滞在
    steps: [{ title: 鍵が開く, emotion: 2, feeling: ほっとする }]
`;

const arabic = `title: حجز كوخ لعطلة نهاية الأسبوع مع العائلة كلها والوصول إليه قبل غروب الشمس
language: ar
segments: [families, hikers]
phases:
  - stage: engage
    title: من الفكرة إلى المقارنة
    goal: عندما تكون عطلة نهاية الأسبوع خالية أريد كوخًا يعجبنا جميعًا حتى نغادر يوم الجمعة.
    steps:
      - title: صور أحد الأصدقاء تضع الفكرة في رأسي
        emotion: { families: 1, hikers: 0 }
        feeling: متفائل
        thinking: هل التُقطت هذه الصور في المكان نفسه حقًا؟
      - title: أقارن الأكواخ وأقرأ الآراء
        id: compare
        emotion: { families: -1, hikers: 1 }
        feeling: متردد
        pains: { text: الآراء تناقض الصور ولا أحد يذكر مدى انحدار الطريق, severity: high, evidence: interviews }
        exits: [{ to: rival, share: 14% }]
  - stage: purchase
    title: الدفع
    steps: [{ title: أدفع بالبطاقة, emotion: { families: -2, hikers: -1 }, touchpoint: checkout, next: [compare] }]
`;
