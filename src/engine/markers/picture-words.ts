/** What the description of a badge says it is, beside what stands on it ("Fact checked badge", "Siegel: Faktengeprüft"). */
const KINDS = [
  'badge|icon|logo|seal|stamp|label|symbol|sticker|image|check ?mark|tick',
  'abzeichen|siegel|stempel|plakette',
  'icône|sceau|pastille|macaron',
  'insignia|icono|sello|etiqueta',
  'icona|bollino|marchio',
  'selo|ícone|etiqueta',
  'icoon|keurmerk|märke|ikon|mærke|merke|kuvake|ikona|odznaka',
  'значок|иконка|печать|знак',
  'rozeti?|simgesi?|lencana',
  'شارة|أيقونة|ختم',
].join('|');
const DENSE_KINDS = 'バッジ|アイコン|マーク|ロゴ|徽章|图标|圖示|标志|標誌|배지|아이콘|로고';

const BEFORE = new RegExp(`^(?:${KINDS})(?:\\s*[:：–—|-]\\s*|\\s+)|^(?:${DENSE_KINDS})\\s*[:：]?\\s*`, 'iu');
const BEHIND = new RegExp(`[\\s–—|(-]+(?:${KINDS})\\)?$|[\\s・]*(?:${DENSE_KINDS})$`, 'iu');

/** What stands on a badge, by what is said of it. */
export const onBadge = (text: string): string => text.replace(BEFORE, '').replace(BEHIND, '');
