import { AKISMET_SPAM } from './akismet-spam.ts';
import { CANCEL_REPLY } from './cancel-reply.ts';
import { COMMENT_SMALL_PRINT } from './comment-small-print.ts';
import { COMMENTS_CLOSED } from './comments-closed.ts';
import {
  NO_ROLE,
  PAID_FOR,
  SATIRE,
  SATIRE_SENTENCE,
  SPONSORED,
  SPONSORED_BY,
  SPONSORED_SENTENCE,
} from './commercial.ts';
import { EMAIL_NOT_PUBLISHED, EMAIL_WORD } from './email-not-published.ts';
import { FIRST_COMMENT } from './first-comment.ts';
import { APPEAL, NEWSLETTER, PHOTO_AGENCY, PHOTO_CREDIT, READ_MORE, SHARE } from './furniture.ts';
import {
  CHECKED_BY,
  CREDIT,
  FACT_CHECKED,
  FACT_CHECKED_BY,
  FACT_CHECKER,
  FACT_CHECKING,
  NOBODY_NAMED,
  REVIEWED_BY,
  THIS_ARTICLE,
  THIS_TEXT,
} from './labels.ts';
import { LEAVE_REPLY } from './leave-reply.ts';
import { NEGATION, NEGATION_BEHIND } from './negation.ts';
import { NO_COMMENTS } from './no-comments.ts';
import { NOTE } from './note.ts';
import {
  APPEARED_FIRST,
  CONTRIBUTED,
  EDITING_BY,
  GENERIC_BYLINE,
  HAT_TIP,
  MONTH,
  ORIGINALLY,
  ORIGINALLY_PARTED,
  OWN_ISSUE,
  PROVIDED_BY,
  PUBLISHED,
  REPORTING_BY,
  SOURCE_LABEL,
  WIRE_FOOTER,
} from './origin.ts';
import { PRESS_RELEASE, PRESS_RELEASE_BY, PRESS_RELEASE_WIRE, RELEASE_CLOSING, RELEASE_CONTACT } from './release.ts';
import { REQUIRED_FIELDS } from './required-fields.ts';
import { AI_MADE, AI_USED, NO_TEXT, OF_THIS_TEXT } from './software.ts';

/** Every set of phrases, by the name rules know it by. */
export const PHRASE_SETS = {
  'ai-made': AI_MADE,
  'ai-used': AI_USED,
  'akismet-spam': AKISMET_SPAM,
  appeal: APPEAL,
  'appeared-first': APPEARED_FIRST,
  'cancel-reply': CANCEL_REPLY,
  'checked-by': CHECKED_BY,
  'comment-small-print': COMMENT_SMALL_PRINT,
  'comments-closed': COMMENTS_CLOSED,
  contributed: CONTRIBUTED,
  credit: CREDIT,
  'editing-by': EDITING_BY,
  'email-not-published': EMAIL_NOT_PUBLISHED,
  'email-word': EMAIL_WORD,
  'fact-checked': FACT_CHECKED,
  'fact-checked-by': FACT_CHECKED_BY,
  'fact-checker': FACT_CHECKER,
  'fact-checking': FACT_CHECKING,
  'first-comment': FIRST_COMMENT,
  'generic-byline': GENERIC_BYLINE,
  'hat-tip': HAT_TIP,
  'leave-reply': LEAVE_REPLY,
  month: MONTH,
  negation: NEGATION,
  'negation-behind': NEGATION_BEHIND,
  newsletter: NEWSLETTER,
  'no-comments': NO_COMMENTS,
  'no-role': NO_ROLE,
  'no-text': NO_TEXT,
  'nobody-named': NOBODY_NAMED,
  note: NOTE,
  'of-this-text': OF_THIS_TEXT,
  originally: ORIGINALLY,
  'originally-parted': ORIGINALLY_PARTED,
  'own-issue': OWN_ISSUE,
  'paid-for': PAID_FOR,
  'photo-agency': PHOTO_AGENCY,
  'photo-credit': PHOTO_CREDIT,
  'press-release': PRESS_RELEASE,
  'press-release-by': PRESS_RELEASE_BY,
  'press-release-wire': PRESS_RELEASE_WIRE,
  'provided-by': PROVIDED_BY,
  published: PUBLISHED,
  'read-more': READ_MORE,
  'release-closing': RELEASE_CLOSING,
  'release-contact': RELEASE_CONTACT,
  'reporting-by': REPORTING_BY,
  'required-fields': REQUIRED_FIELDS,
  'reviewed-by': REVIEWED_BY,
  satire: SATIRE,
  'satire-sentence': SATIRE_SENTENCE,
  share: SHARE,
  'source-label': SOURCE_LABEL,
  sponsored: SPONSORED,
  'sponsored-by': SPONSORED_BY,
  'sponsored-sentence': SPONSORED_SENTENCE,
  'this-article': THIS_ARTICLE,
  'this-text': THIS_TEXT,
  'wire-footer': WIRE_FOOTER,
} as const;

export type PhraseSet = keyof typeof PHRASE_SETS;
