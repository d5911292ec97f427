import { fullDateTime, relativeTime, useClock, useLanguage } from '@kith/web/data';

/** When something was: in the words of a person, with the full date on hover. */
export function TimeText({ value, className }: { value: string; className?: string }) {
  const { t, language } = useLanguage();
  const { now, timeZone } = useClock();
  const place = { language, timeZone };
  return (
    <time className={className} dateTime={value} title={fullDateTime(value, place)}>
      {relativeTime(value, place, now, t)}
    </time>
  );
}
