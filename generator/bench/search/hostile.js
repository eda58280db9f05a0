// Queries that nobody means well, the same on every run: what a syntax of queries would take for
// signs, characters that break texts, and random ones.
const CRAFTED = [
  "10:00", "料金^", "料金^9999999", "+", "~1", "-無料", "+-", "title:", "title:相談", "*", "**", "*相談*", "相談~99", "あ*い*う*え",
  "constructor", "__proto__", "toString", "hasOwnProperty", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
  "\ud800", "\udc00相談", "相談\ud83d", "\u202e相談", "\u200b\u200c\u200d", "\u0000", "\u0001東京", "\u0002hikikomori", "\u0003free", "か\u3099\u3099\u3099",
  "が".normalize("NFD"), "a\u0301".repeat(500), "\ufdfa".repeat(200), "㍿".repeat(500), "ﾞﾞﾞﾞ", "ーーーー", "0".repeat(500), "(((((((((", "\\", "\"", "%00", "%E3%81",
  "相".repeat(10000), "あ".repeat(10000), "a".repeat(10000), "相談 ".repeat(3000), "a b ".repeat(2500), "東京都".repeat(3000), "ひきこもり".repeat(2000), "1234567890".repeat(1000),
  "hikikomori ".repeat(900), Array.from({ length: 400 }, (_, i) => "w" + i * 7919).join(" "), Array.from({ length: 600 }, (_, i) => String.fromCharCode(0x4e00 + i * 29)).join(" "),
];
const RANGES = [[0x20, 0x7e], [0x3041, 0x3096], [0x30a1, 0x30f6], [0x4e00, 0x9fff], [0xff61, 0xff9f], [0x0300, 0x036f], [0xd800, 0xdfff], [0, 0xffff]];

export function hostile(count, ordinary) {
  let state = 20261122;
  const below = (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const random = () => {
    let text = "";
    for (let i = 1 + below(24); i > 0; i--) {
      const [from, to] = RANGES[below(RANGES.length)];
      for (let k = below(5); k >= 0; k--) text += String.fromCharCode(from + below(to - from + 1));
    }
    return text;
  };
  const broken = () => {
    const text = ordinary[below(ordinary.length)];
    const at = below(text.length + 1);
    return text.slice(0, at) + random().slice(0, 3) + text.slice(at + below(3));
  };
  return Array.from({ length: count }, (_, i) => CRAFTED[i] ?? (i % 2 ? random() : broken()));
}
