import { describe, expect, it } from 'vitest';
import { type Answer, answer, CallError, caller } from '../../src/shared/messenger.ts';

type Who = 'friend' | 'stranger';
interface Greeter {
  greet(name: string): Promise<string>;
  fail(): Promise<void>;
  refuse(): Promise<void>;
  nothing(): Promise<void>;
}

const isName = (args: readonly unknown[]) => (typeof args[0] === 'string' ? args : null);
const method = (run: Answer<Who>['run'], read: Answer<Who>['read'] = (args) => args): Answer<Who> => ({
  allows: (who) => who === 'friend',
  read,
  run,
});
const answers = new Map<string, Answer<Who>>([
  ['greet', method(async ([name]) => `Good day, ${name}.`, isName)],
  ['fail', method(() => Promise.reject(new Error('the shop is shut')))],
  ['refuse', method(() => Promise.reject(new CallError('refused', 'not today')))],
  ['nothing', method(async () => undefined)],
]);

const greeter = (who: Who) =>
  caller<Greeter>('page', { greet: true, fail: true, refuse: true, nothing: true }, async (call) =>
    JSON.parse(JSON.stringify(await answer('page', answers, JSON.parse(JSON.stringify(call)), who))),
  );

describe('a call', () => {
  it('reads like a method and gives what the other party gives', async () => {
    expect(await greeter('friend').greet('Ada')).toBe('Good day, Ada.');
    expect(await greeter('friend').nothing()).toBeNull();
  });

  it.each([
    ['of a sender who may not', () => greeter('stranger').greet('Ada'), 'refused'],
    ['with arguments of another form', () => greeter('friend').greet(7 as never), 'malformed'],
    ['that was tried in vain', () => greeter('friend').fail(), 'failed'],
    ['that is refused for what it asks', () => greeter('friend').refuse(), 'refused'],
  ])('%s is an error with a code', async (_, call, code) => {
    await expect(call()).rejects.toMatchObject({ name: 'CallError', code });
  });

  it('that nobody answers is an error too', async () => {
    const alone = caller<Greeter>(
      'page',
      { greet: true, fail: true, refuse: true, nothing: true },
      async () => undefined,
    );
    await expect(alone.greet('Ada')).rejects.toMatchObject({ code: 'no-answer' });
  });

  it('of a stranger is refused before its arguments are looked at', async () => {
    const looked: unknown[] = [];
    const curious = new Map([
      [
        'greet',
        method(
          async () => '',
          (args) => {
            looked.push(args);
            return args;
          },
        ),
      ],
    ]);
    await answer('page', curious, { to: 'page', method: 'greet', args: ['Ada'] }, 'stranger');
    expect(looked).toEqual([]);
  });
});

describe('a message', () => {
  it.each([
    ['for the other party', { to: 'background', method: 'greet', args: [] }],
    ['that is no call', { hello: 'world' }],
    ['that is no object', 'greet'],
    ['that is nothing', null],
  ])('%s is left to others, at once', (_, message) => {
    expect(answer('page', answers, message, 'friend')).toBeUndefined();
  });

  it.each([
    ['an unknown method', { to: 'page', method: 'obey', args: [] }],
    ['a method every object has', { to: 'page', method: 'constructor', args: [] }],
    ['a method that is no name', { to: 'page', method: { toString: 'greet' }, args: [] }],
    ['arguments that are no list', { to: 'page', method: 'greet', args: { 0: 'Ada', length: 1 } }],
  ])('with %s is malformed', async (_, message) => {
    expect(await answer('page', answers, message, 'friend')).toMatchObject({ ok: false, code: 'malformed' });
  });
});
