import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readEnvironment, StartupError, variables } from './environment';

const production = { NODE_ENV: 'production', KITH_SECRET: 'x'.repeat(32), SMTP_URL: 'smtp://mail.example:25', DATABASE_URL: 'postgres://u:p@db.example/kith' };

describe('the environment', () => {
  it('needs no variable at all for a first look', () => {
    expect(readEnvironment({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', production: false, demo: true });
  });

  it('treats an empty variable as an absent one', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '' }).PORT).toBe(3000);
  });

  it('trusts no proxy unless told how many there are', () => {
    const trusted = (value?: string) => readEnvironment({ KITH_TRUST_PROXY: value }).KITH_TRUST_PROXY;
    expect([undefined, '', 'false', '0', 'true', '1', '2'].map(trusted)).toEqual([0, 0, 0, 0, 1, 1, 2]);
    for (const value of ['yes', '-1', '1.5', '11']) expect(() => trusted(value)).toThrow(/KITH_TRUST_PROXY/);
  });

  it('names every bad variable in one sentence', () => {
    expect(() => readEnvironment({ PORT: '99999', DATABASE_URL: 'mysql://x' })).toThrow(/PORT: .*DATABASE_URL: /);
    expect(() => readEnvironment({ LOG_LEVEL: 'loud' })).toThrow(StartupError);
  });

  it('refuses production without a secret, without mail and with one-click sign-in', () => {
    expect(readEnvironment(production).production).toBe(true);
    expect(() => readEnvironment({ ...production, KITH_SECRET: undefined })).toThrow(/KITH_SECRET/);
    expect(() => readEnvironment({ ...production, KITH_SECRET: 'short' })).toThrow(/KITH_SECRET/);
    expect(() => readEnvironment({ ...production, SMTP_URL: '' })).toThrow(/SMTP_URL/);
    expect(() => readEnvironment({ ...production, KITH_DEMO: 'true' })).toThrow(/KITH_DEMO/);
  });

  it('never opens the demo on a database that somebody gave us, unless told to', () => {
    expect(readEnvironment({ DATABASE_URL: production.DATABASE_URL }).demo).toBe(false);
    expect(readEnvironment({ DATABASE_URL: production.DATABASE_URL, KITH_DEMO: '1' }).demo).toBe(true);
  });

  it('documents every variable in the one table of the README', () => {
    const readme = readFileSync(resolve(__dirname, '../../../../README.md'), 'utf8');
    const documented = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(documented.sort()).toEqual(Object.keys(variables).sort());
  });
});
