/** Languages that the product answers in; Vietnamese unless asked otherwise. */
export type Locale = 'vi' | 'en';

/** One message in every language. */
export type Localized = Record<Locale, string>;

/**
 * The language of a request, by RFC 9110 `Accept-Language` with its weights.
 *
 * @returns `vi` when the header is absent, malformed or asks for neither.
 */
export function localeOf(acceptLanguage: string | null | undefined): Locale {
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((it) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(it)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((choice) => choice.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const match = ranked.find((choice) => choice.language === 'vi' || choice.language === 'en');
  return match?.language === 'en' ? 'en' : 'vi';
}
