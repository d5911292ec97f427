export * from './clean-text';
export * from './render-markdown';
export * from './search-tokens';
