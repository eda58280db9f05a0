package dev.michishirube.analysis;

/** Kinds of characters in folded text; explicit ranges, the same as in {@code analyse.js}. */
final class Kind {
  /** Whatever stands between words. */
  static final byte NONE = 0;

  /** A letter of a script that writes spaces between its words. */
  static final byte LETTER = 1;

  static final byte DIGIT = 2;
  static final byte KANJI = 3;
  static final byte KATAKANA = 4;
  static final byte HIRAGANA = 5;

  /** Hiragana that stands for another spelling and therefore counts like kanji. */
  static final byte FIRM = 6;

  private static final byte[] OF = table();

  private Kind() {}

  static byte of(char letter) {
    return OF[letter];
  }

  static byte[] of(String text) {
    byte[] kinds = new byte[text.length()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = OF[text.charAt(i)];
    }
    return kinds;
  }

  /** Whether a stretch with this kind is cut into pairs of characters. */
  static boolean paired(byte kind) {
    return kind >= DIGIT;
  }

  /** Kana, whichever. */
  static boolean kana(byte kind) {
    return kind >= KATAKANA;
  }

  /** What a query insists on; plain hiragana may be a particle or an ending. */
  static boolean strong(byte kind) {
    return kind >= DIGIT && kind != HIRAGANA;
  }

  private static byte[] table() {
    byte[] of = new byte[1 << 16];
    fill(of, '0', '9', DIGIT);
    fill(of, 'a', 'z', LETTER);
    fill(of, 0xdf, 0xf6, LETTER);
    fill(of, 0xf8, 0x24f, LETTER);
    fill(of, 0x430, 0x45f, LETTER);
    fill(of, 0x620, 0x64a, LETTER);
    fill(of, 0x671, 0x6d3, LETTER);
    fill(of, 0x900, 0x109f, LETTER);
    fill(of, 0x1780, 0x17d3, LETTER);
    fill(of, 0x3005, 0x3007, KANJI);
    fill(of, 0x3400, 0x4dbf, KANJI);
    fill(of, 0x4e00, 0x9fff, KANJI);
    fill(of, 0xac00, 0xd7a3, KANJI);
    fill(of, 0xd800, 0xdfff, KANJI); // only pairs are left after folding
    fill(of, 0xf900, 0xfaff, KANJI);
    fill(of, 0x30a1, 0x30fa, KATAKANA);
    fill(of, 0x30fc, 0x30ff, KATAKANA);
    fill(of, 0x3041, 0x3096, HIRAGANA);
    fill(of, 0x309d, 0x309f, HIRAGANA);
    return of;
  }

  private static void fill(byte[] of, int first, int last, byte kind) {
    for (int c = first; c <= last; c++) {
      of[c] = kind;
    }
  }
}
