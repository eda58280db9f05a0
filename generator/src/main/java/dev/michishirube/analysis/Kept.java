package dev.michishirube.analysis;

import java.text.Normalizer;

/** Which characters the search reads; explicit ranges, the same as in {@code analyse.js}. */
final class Kept {
  /** Stands for whatever is not read; no space, because spaces may stand inside of a number. */
  static final char NOTHING = '.';

  private static final String INVISIBLE =
      "\u00ad\u00ad\u200b\u200f\u202a\u202e\u2060\u2064\ufe00\ufe0f\ufeff\ufeff";

  /** First and last of each range that is read. */
  private static final String RANGES =
      "\u0020\u007e\u00c0\u00d6\u00d8\u00f6\u00f8\u024f\u0300\u036f\u0400\u045f\u0620\u064a"
          + "\u0671\u06d3\u0900\u109f\u1780\u17d3\u1e00\u1eff\u2010\u2015\u2019\u2019\u2116\u2116"
          + "\u2121\u2121\u2160\u217f\u2212\u2212\u2460\u2473\u2500\u2501\u2f00\u2fd5\u3000\u3000\u3005\u3007"
          + "\u3041\u3096\u3099\u309f\u30a1\u30ff\u3220\u325f\u3280\u33ff\u3400\u4dbf\u4e00\u9fff"
          + "\uac00\ud7a3\uf900\ufaff\uff01\uff5e\uff65\uff9f";

  /** Marks, and scripts in which neighbours join or change places. */
  private static final String JOINING = "\u0300\u036f\u0620\u17d3\u3099\u309c\uff9e\uff9f";

  private static final String DASHES = "\u2010\u2015\u2212\u2212\u2500\u2501";

  private Kept() {}

  static boolean isInvisible(int code) {
    return in(INVISIBLE, code) || code >= 0xe0100 && code <= 0xe01ef;
  }

  static boolean isJoining(int code) {
    return in(JOINING, code);
  }

  static boolean isIdeograph(int code) {
    return code >= 0x20000 && code <= 0x3ffff;
  }

  /** Marks that nothing was there to join with, or that Latin letters lose. */
  static boolean isMark(char c) {
    return c >= 0x300 && c <= 0x36f || c == 0x3099 || c == 0x309a;
  }

  /** Signs between letters that later steps look at. */
  static boolean isUseful(char c) {
    return " -+(),'・".indexOf(c) >= 0;
  }

  /** What goes into NFKC for a code point; a full stop for what is not read. */
  static String before(int code) {
    if (code == 0x32ff) {
      return "令和"; // younger than some browsers
    }
    if (code == 0x309b || code == 0x309c) {
      return code == 0x309b ? "\u3099" : "\u309a";
    }
    if (in(DASHES, code)) {
      return "-";
    }
    if (code == 0x2019) {
      return "'";
    }
    boolean kept = Character.isSurrogate((char) code) && code < 0x10000 ? false : in(RANGES, code);
    return kept || isIdeograph(code) ? Character.toString(code) : ".";
  }

  /** Lower case; Latin without marks. */
  static char plainLetter(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    if (c >= 0xc0 && c <= 0x24f || c >= 0x1e00 && c <= 0x1eff) {
      char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      return Character.toLowerCase(base);
    }
    if (c >= 0x400 && c <= 0x42f) {
      return (char) (c + (c < 0x410 ? 80 : 32));
    }
    return c;
  }

  private static boolean in(String ranges, int code) {
    for (int i = 0; i < ranges.length(); i += 2) {
      if (code >= ranges.charAt(i) && code <= ranges.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
