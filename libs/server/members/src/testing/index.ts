export * from './guard-matrix';
export * from './test-browser';
export * from './test-clock';
export * from './test-server';
