/** How methods of another party are called over the browser's messages, and how calls are answered. */

export interface Call {
  readonly to: 'background' | 'page' | 'offscreen';
  readonly method: string;
  readonly args: readonly unknown[];
}

export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly code: CallErrorCode;
      readonly message: string;
      /** By which the interface says it in the reader's language; missing where it has no words for it. */
      readonly fault?: string;
    };

/** `refused`: this sender may not; `malformed`: not what the method takes; `failed`: it was tried; `no-answer`: nobody there. */
export type CallErrorCode = 'refused' | 'malformed' | 'failed' | 'no-answer';

export class CallError extends Error {
  readonly code: CallErrorCode;
  readonly fault: string | undefined;
  constructor(code: CallErrorCode, message: string, fault?: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
    this.fault = fault;
  }
}

type Methods<Api> = { readonly [K in keyof Api & string]: true };

/** An object whose methods are calls to the other party. */
export function caller<Api extends object>(
  to: Call['to'],
  methods: Methods<Api>,
  send: (call: Call) => Promise<unknown>,
): Api {
  const api: Record<string, (...args: unknown[]) => Promise<unknown>> = {};
  for (const method of Object.keys(methods)) {
    api[method] = async (...args) => {
      const reply = (await send({ to, method, args })) as Reply | undefined;
      if (reply?.ok === true) return reply.value;
      if (reply?.ok === false) throw new CallError(reply.code, reply.message, reply.fault);
      throw new CallError('no-answer', `${to}.${method}: nobody answered`, 'no-answer');
    };
  }
  return api as Api;
}

/** How one method is guarded and answered. */
export interface Answer<Sender> {
  /** May this sender call it at all? Settled before anything of the message is looked into. */
  allows(sender: Sender): boolean;
  /** The arguments, checked; null where they are not what the method takes. */
  read(args: readonly unknown[]): readonly unknown[] | null;
  /** Does it. A CallError keeps its code on the way back. */
  run(args: readonly unknown[], sender: Sender): Promise<unknown>;
}

/**
 * Answer a message. Gives `undefined`, at once, for messages that are not for this party, so that others may answer;
 * every call to this party gets a Reply, whatever happens.
 */
export function answer<Sender>(
  party: Call['to'],
  answers: ReadonlyMap<string, Answer<Sender>>,
  message: unknown,
  sender: Sender,
): Promise<Reply> | undefined {
  if (typeof message !== 'object' || message === null || (message as Partial<Call>).to !== party) return undefined;
  const { method, args } = message as Partial<Call>;
  const found = typeof method === 'string' ? answers.get(method) : undefined;
  if (!found) return Promise.resolve({ ok: false, code: 'malformed', message: 'no such method' });
  return settle(found, Array.isArray(args) ? args : [], sender);
}

async function settle<Sender>(found: Answer<Sender>, given: readonly unknown[], sender: Sender): Promise<Reply> {
  try {
    if (!found.allows(sender)) return { ok: false, code: 'refused', message: 'not for this sender' };
    const args = found.read(given);
    if (args === null) return { ok: false, code: 'malformed', message: 'not what this method takes' };
    return { ok: true, value: (await found.run(args, sender)) ?? null };
  } catch (error) {
    const code = error instanceof CallError ? error.code : 'failed';
    const { fault } = Object(error) as { readonly fault?: unknown };
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, code, message, ...(typeof fault === 'string' ? { fault } : {}) };
  }
}
