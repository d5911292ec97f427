import type { DocumentNode, ExecutionResult } from 'graphql';

/** What the built web offers (apps/web/src/entry-server.tsx); it is loaded by its file, so its shape stands here once more. */
export interface PageRenderer {
  choicesOf(request: { languageCookie?: string; themeCookie?: string; acceptLanguage?: string }): { language: string; theme: string };
  renderPage(request: PageRequest): Promise<RenderedPage>;
}

export interface PageRequest {
  url: string;
  languageCookie?: string;
  themeCookie?: string;
  acceptLanguage?: string;
  now: number;
  at?: string;
  execute(document: DocumentNode, variables: Record<string, unknown>): Promise<ExecutionResult>;
}

export interface RenderedPage {
  status: number;
  redirect?: string;
  language: string;
  languageTag: string;
  theme: string;
  title: string;
  head: { title: string; description?: string; canonical?: string; indexed?: boolean };
  html: string;
  boot: unknown;
  files: string[];
}

/** Where the renderer and its files come from: the build, or Vite while developing. */
export interface WebSource {
  renderer(): Promise<PageRenderer>;
  /** Styles to stand in the page and scripts to load, for some source files. */
  assetsFor(files: string[]): Promise<PageAssets>;
}

export interface PageAssets {
  css: string;
  /** Style sheets that `css` already holds: named, so that no script fetches them again. */
  styleSheets: string[];
  /** Scripts: the one that takes the page over, then those it will ask for. */
  modules: string[];
  fonts: string[];
  /** Only in development: markup for the head. */
  developed?: string;
}
