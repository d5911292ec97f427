import { createTheme, MantineProvider, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import { useEffect, useState, type ReactNode } from 'react';
import { cspNonce } from './nonce';

/** Ten steps from a tint to a shade of one of our variables, as Mantine wants them. */
function steps(variable: string): MantineColorsTuple {
  const lightness = [0.97, 0.93, 0.86, 0.78, 0.68, 0.58, 0.49, 0.43, 0.37, 0.31];
  const [c0, ...rest] = lightness.map((l) => `oklch(from var(${variable}) ${l} calc(c * ${l > 0.8 ? 0.4 : 1}) h)`);
  return [c0, ...rest] as unknown as MantineColorsTuple;
}

/** Mantine in the club's clothes: the values are those of tokens.css. */
const theme = createTheme({
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-code)',
  headings: { fontFamily: 'var(--font-title)', fontWeight: '560' },
  primaryColor: 'brand',
  primaryShade: { light: 6, dark: 6 },
  colors: { brand: steps('--brand-seed'), accent: steps('--accent-seed') },
  defaultRadius: 'md',
  radius: { md: 'var(--radius)', sm: 'var(--radius-s)' },
  lineHeights: { md: 'var(--leading)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
});

const shared = {
  '--mantine-color-body': 'var(--raised)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--brand)',
  '--mantine-color-error': 'var(--danger)',
};

const resolver: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });

/** What the page looks like now, theme and device together. */
function useShownScheme(): 'light' | 'dark' {
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  useEffect(() => {
    const root = document.documentElement;
    const device = window.matchMedia('(prefers-color-scheme: dark)');
    const read = () => setScheme(root.dataset.theme === 'dark' || (root.dataset.theme !== 'light' && device.matches) ? 'dark' : 'light');
    const observer = new MutationObserver(read);
    observer.observe(root, { attributes: true, attributeFilter: ['data-theme'] });
    device.addEventListener('change', read);
    read();
    return () => {
      observer.disconnect();
      device.removeEventListener('change', read);
    };
  }, []);
  return scheme;
}

/** Around what uses Mantine, never around the whole site: readers should not have to load it. */
export function MantineScope({ children }: { children: ReactNode }) {
  const scheme = useShownScheme();
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolver} forceColorScheme={scheme} getStyleNonce={cspNonce}>
      {children}
    </MantineProvider>
  );
}
