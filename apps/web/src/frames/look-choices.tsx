import { useMutation } from '@apollo/client/react';
import {
  currentTheme,
  languageNames,
  languageSetting,
  languageTags,
  languages,
  showTheme,
  themes,
  themeSetting,
  useLanguage,
  useViewer,
  type Language,
  type Theme,
} from '@kith/web/data';
import { MenuChoice } from '@kith/web/ui';
import { useState, useSyncExternalStore } from 'react';
import { useT } from '../languages/use-t';
import { UpdateLookMutationDocument } from './frame.generated';

const neverChanges = () => () => undefined;

/** Language and look: shown at once, remembered on the device, and for a member on all of them. */
export function LookChoices() {
  const t = useT();
  const viewer = useViewer();
  const { language, setLanguage } = useLanguage();
  const atFirst = useSyncExternalStore(neverChanges, currentTheme, () => undefined);
  const [chosen, setChosen] = useState<Theme>();
  const theme = chosen ?? atFirst;
  // The choice must arrive even when the page is left right after it.
  const [update] = useMutation(UpdateLookMutationDocument, { context: { fetchOptions: { keepalive: true } } });

  function chooseLanguage(next: Language) {
    void setLanguage(next);
    if (viewer) void update({ variables: { input: { language: languageSetting(next) } } });
  }

  function chooseTheme(next: Theme) {
    showTheme(next);
    setChosen(next);
    if (viewer) void update({ variables: { input: { theme: themeSetting(next) } } });
  }

  return (
    <>
      <MenuChoice
        label={t('frame.language')}
        value={language}
        choices={languages.map((value) => ({ value, label: languageNames[value], lang: languageTags[value] }))}
        onChoose={chooseLanguage}
      />
      <MenuChoice
        label={t('frame.theme')}
        value={theme}
        choices={themes.map((value) => ({ value, label: t(`frame.theme-${value}`) }))}
        onChoose={chooseTheme}
      />
    </>
  );
}
