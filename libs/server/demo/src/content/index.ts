export { club } from './club';
export { circles } from './circles';
export { topics } from './topics';
export { voices } from './voices';
export { names } from './names';
export { illustrations } from './illustrations';
export { posts } from './posts';
export type * from './types';
export { remarks } from './remarks';
