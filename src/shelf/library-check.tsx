import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Check, Damage, DamageKind, Health } from '../library/health.ts';
import { Button } from '../ui/controls.tsx';
import { plural, t } from '../ui/messages.ts';
import { count, date } from '../ui/numbers.ts';
import { FromPage, oneLine } from '../ui/page-text.tsx';
import type { ViewProps } from './view-props.ts';

/** Faults that are listed one by one. */
const MOST_LISTED = 10;

interface LibraryCheckProps extends Pick<ViewProps, 'library' | 'notices'> {
  readonly health: Health;
  readonly onChange: () => void;
}

/** Reads everything and compares; says what was found, and puts it right where the reader wants that. */
export function LibraryCheck({ library, notices, health, onChange }: LibraryCheckProps): JSX.Element {
  const [done, setDone] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const check = (repair: boolean) =>
    void notices.attempt(async () => {
      running.current = new AbortController();
      const { signal } = running.current;
      setDone(0);
      try {
        const found = await library.verify({ repair, signal, onProgress: setDone });
        return { text: found.repaired ? t('check_repaired') : checkWords(found) };
      } catch (error) {
        if (signal.aborted) return { text: t('check_stopped') };
        throw error;
      } finally {
        setDone(null);
        onChange();
      }
    });
  const last = health.check;
  return (
    <section class="sub" aria-labelledby="check-title">
      <h2 id="check-title" class="section-title">
        {t('check_title')}
      </h2>
      <p class="quiet">{t('check_hint')}</p>
      <p>{last === null ? t('check_never') : `${t('check_last', date(last.at) ?? '–')} ${checkWords(last)}`}</p>
      {last !== null && last.found > 0 && !last.repaired && (
        <ul class="quiet">
          {last.damage.slice(0, MOST_LISTED).map((damage, i) => (
            <li key={i}>
              {DAMAGE[damage.kind]()} <Named {...damage} />
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        {done === null ? (
          <>
            <Button onClick={() => check(false)}>{t('check_now')}</Button>
            {last !== null && last.found > 0 && !last.repaired && (
              <Button kind="primary" onClick={() => check(true)}>
                {t('check_repair')}
              </Button>
            )}
          </>
        ) : (
          <>
            <progress aria-label={t('checking')} value={done} max={Math.max(health.counts.originals, done, 1)} />
            <span class="quiet" role="status">
              {t('texts_progress', count(done), count(health.counts.originals))}
            </span>
            <Button onClick={() => running.current?.abort()}>{t('stop')}</Button>
          </>
        )}
      </div>
    </section>
  );
}

function Named({ title }: Damage): JSX.Element | null {
  return title === null ? null : <FromPage>{oneLine(title, 100)}</FromPage>;
}

function checkWords({ found, originals, repaired }: Check): string {
  if (found === 0) return plural('check_whole', originals);
  return [plural('check_found', found), repaired ? t('check_repaired') : ''].join(' ').trim();
}

const DAMAGE: Record<DamageKind, () => string> = {
  text: () => t('damage_text'),
  index: () => t('damage_index'),
  catalogue: () => t('damage_catalogue'),
  counts: () => t('damage_counts'),
};
