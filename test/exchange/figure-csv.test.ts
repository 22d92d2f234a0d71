import { expect, test } from 'vitest';
import { figureCsv } from '../../src/exchange/figure-csv.ts';

const row = { title: 'Till', cells: [12, null, '82%'], care: '' };

test('a table of figures has numbers, percentages and nothing where there is nothing', () => {
  expect(figureCsv({ corner: 'Touchpoint', columns: ['A', 'B', 'C'], rows: [row] }, { bom: false })).toBe(
    'Touchpoint,A,B,C\r\nTill,12,,82%\r\n',
  );
});

test('has a byte order mark where it is asked for', () => {
  const sheet = { corner: 'Touchpoint', columns: ['A', 'B', 'C'], rows: [row] };
  expect(figureCsv(sheet, { bom: true })).toBe(`\u{feff}${figureCsv(sheet, { bom: false })}`);
});

test('no name becomes a formula, and a figure below zero stays a number', () => {
  const rows = [{ title: '=HYPERLINK("http://evil.example")', group: '+1', cells: [-3], care: '@SUM(A1)' }];
  expect(figureCsv({ corner: '-2+3', columns: ['=A1'], rows }, { bom: false })).toBe(
    `Group,'-2+3,'=A1,To be read with care\r\n'+1,"'=HYPERLINK(""http://evil.example"")",-3,'@SUM(A1)\r\n`,
  );
});
