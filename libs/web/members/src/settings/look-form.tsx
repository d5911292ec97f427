import { useMutation } from '@apollo/client/react';
import {
  errorText,
  languageNames,
  languages,
  languageSetting,
  languageTags,
  showTheme,
  themes,
  themeSetting,
  useLanguage,
  type Language,
  type Theme,
} from '@kith/web/data';
import { ChoiceField, SelectField, useToast } from '@kith/web/ui';
import { useId, useSyncExternalStore } from 'react';
import { useT } from '../i18n/use-t';
import { UpdateSettingsMutationDocument, type UpdateSettingsMutationVariables } from './settings.generated';
import styles from './settings.module.css';

interface LookFormProps {
  theme: Theme;
  /** IANA name. */
  timeZone: string;
}

const noZones: string[] = [];
let zonesOnce: string[] | undefined;
const knownZones = () => (zonesOnce ??= Intl.supportedValuesOf('timeZone'));
const neverChanges = () => () => undefined;

/** Language, look and time zone: each holds at once, and on all her devices. */
export function LookForm({ theme, timeZone }: LookFormProps) {
  const t = useT();
  const id = useId();
  const toast = useToast();
  const { language, setLanguage } = useLanguage();
  const [update] = useMutation(UpdateSettingsMutationDocument);
  // Which zones there are, and which one this is, only the browser knows.
  const ofDevice = useSyncExternalStore(neverChanges, () => Intl.DateTimeFormat().resolvedOptions().timeZone, () => timeZone);
  const others = useSyncExternalStore(neverChanges, knownZones, () => noZones);
  const zones = [...new Set([timeZone, 'UTC', ...others])].sort();

  function save(input: UpdateSettingsMutationVariables['input']) {
    update({ variables: { input } }).catch((error: unknown) => toast({ text: errorText(t, error), tone: 'problem' }));
  }

  function chooseLanguage(next: Language) {
    void setLanguage(next);
    save({ language: languageSetting(next) });
  }

  function chooseTheme(next: Theme) {
    showTheme(next);
    save({ theme: themeSetting(next) });
  }

  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{t('look.title')}</h2>
      <ChoiceField
        label={t('look.language')}
        value={language}
        choices={languages.map((value) => ({ value, label: languageNames[value], lang: languageTags[value] }))}
        onChoose={chooseLanguage}
      />
      <ChoiceField label={t('look.theme')} value={theme} choices={themes.map((value) => ({ value, label: t(`look.theme-${value}`) }))} onChoose={chooseTheme} />
      <SelectField label={t('look.time-zone')} hint={t('look.time-zone-hint')} value={timeZone} onChange={(event) => save({ timeZone: event.target.value })}>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </SelectField>
      {ofDevice !== timeZone && (
        <button type="button" className={styles.textButton} onClick={() => save({ timeZone: ofDevice })}>
          {t('look.time-zone-device', { zone: ofDevice.replaceAll('_', ' ') })}
        </button>
      )}
    </section>
  );
}
