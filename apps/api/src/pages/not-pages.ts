/** What is answered by others, and must never become a page. */
export const notPages = /^\/(graphql|api|socket\.io|uploads|healthz|readyz|metrics|dev)(\/|\?|$)/;
