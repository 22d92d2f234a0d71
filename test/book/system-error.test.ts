import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCode, saidPlainly } from '../../src/book/system-error.ts';

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test('a file that may not be read is told of with what can be done', () => {
  const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  expect(saidPlainly(denied)).toEqual({
    reason: 'There is no permission to read this.',
    note: 'Give the user who runs Journeybook the right to read it.',
  });
});

test('a file that vanished is told of as such', () => {
  expect(saidPlainly(thrownBy(() => readFileSync('nowhere.yaml'))).reason).toBe(
    'This vanished while the book was being read.',
  );
});

test('what the operating system says otherwise is passed on', () => {
  expect(saidPlainly(thrownBy(() => readFileSync('test'))).reason).toBe(
    'This cannot be read: the operating system says EISDIR.',
  );
});

test('what is no error of the operating system is not taken for one', () => {
  const fault = new TypeError('a fault of ours');
  expect(() => errorCode(fault)).toThrow(fault);
});
