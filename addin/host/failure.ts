/** Why Excel would not do something, as the few reasons a person can act on. */

export type FailureReason =
  /** Somebody is typing in a cell; Enter ends it. */
  | 'editing'
  | 'protected'
  | 'too-large'
  | 'too-old'
  | 'gone'
  /** A part of the pane itself could not be fetched from its server. */
  | 'not-loaded'
  | 'unknown';

export interface Failure {
  readonly reason: FailureReason;
  /** Excel's own words, for whoever is asked for help. */
  readonly detail: string;
}

const REASONS: Readonly<Record<string, FailureReason>> = {
  InvalidOperationInCellEditMode: 'editing',
  HostIsInCellEditMode: 'editing',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ApiNotFound: 'too-old',
  ItemNotFound: 'gone',
  InvalidObjectPath: 'gone',
};

/** A part of the pane could not be fetched. */
export class NotLoadedError extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof NotLoadedError) return { reason: 'not-loaded', detail: error.message };
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return {
    reason: REASONS[String(code)] ?? 'unknown',
    detail: [code, message].filter(Boolean).join(': ') || String(error),
  };
}
