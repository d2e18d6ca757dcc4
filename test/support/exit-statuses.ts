/** The exit statuses as published: a change here is a change that callers notice. */
export const EXIT_STATUSES = {
  ok: 0,
  failed: 1,
  specRefused: 2,
  drift: 3,
  usage: 64,
  damagedInput: 65,
  noInput: 66,
  internal: 70,
  findings: 100,
  incomparable: 101,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;
