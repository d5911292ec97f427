export * from './errors';
export * from './signals';
export * from './methods';
