package dev.michishirube.model.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The syllables that the 50音 index has a place for. Voiced and small kana stand with the plain one
 * (が with か, ゃ with や), a long vowel with the vowel; {@link #OTHER} is for Latin and digits.
 */
public enum Syllable {
  A("あぁ", Row.A),
  I("いぃゐ", Row.A),
  U("うぅゔ", Row.A),
  E("えぇゑ", Row.A),
  O("おぉ", Row.A),
  KA("かがゕ", Row.KA),
  KI("きぎ", Row.KA),
  KU("くぐ", Row.KA),
  KE("けげゖ", Row.KA),
  KO("こご", Row.KA),
  SA("さざ", Row.SA),
  SHI("しじ", Row.SA),
  SU("すず", Row.SA),
  SE("せぜ", Row.SA),
  SO("そぞ", Row.SA),
  TA("ただ", Row.TA),
  CHI("ちぢ", Row.TA),
  TSU("つづっ", Row.TA),
  TE("てで", Row.TA),
  TO("とど", Row.TA),
  NA("な", Row.NA),
  NI("に", Row.NA),
  NU("ぬ", Row.NA),
  NE("ね", Row.NA),
  NO("の", Row.NA),
  HA("はばぱ", Row.HA),
  HI("ひびぴ", Row.HA),
  FU("ふぶぷ", Row.HA),
  HE("へべぺ", Row.HA),
  HO("ほぼぽ", Row.HA),
  MA("ま", Row.MA),
  MI("み", Row.MA),
  MU("む", Row.MA),
  ME("め", Row.MA),
  MO("も", Row.MA),
  YA("やゃ", Row.YA),
  YU("ゆゅ", Row.YA),
  YO("よょ", Row.YA),
  RA("ら", Row.RA),
  RI("り", Row.RA),
  RU("る", Row.RA),
  RE("れ", Row.RA),
  RO("ろ", Row.RA),
  WA("わゎ", Row.WA),
  WO("を", Row.WA),
  N("ん", Row.WA),
  OTHER("", Row.OTHER);

  /** The rows of the 50音 table. */
  public enum Row {
    A,
    KA,
    SA,
    TA,
    NA,
    HA,
    MA,
    YA,
    RA,
    WA,
    OTHER;

    /** Part of an address. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Map<Integer, Syllable> BY_CHARACTER = new HashMap<>();
  private static final List<Syllable> VOWELS = List.of(A, I, U, E, O);

  static {
    for (Syllable syllable : values()) {
      syllable.characters.codePoints().forEach(c -> BY_CHARACTER.put(c, syllable));
    }
  }

  private final String characters;
  private final Row row;

  Syllable(String characters, Row row) {
    this.characters = characters;
    this.row = row;
  }

  /** Part of an address: {@code shi}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The plain kana; empty for {@link #OTHER}. */
  public String kana() {
    return characters.isEmpty() ? "" : characters.substring(0, 1);
  }

  public Row row() {
    return row;
  }

  /** The first syllable of a reading in hiragana. */
  public static Syllable first(String reading) {
    Syllable known = reading.isEmpty() ? null : BY_CHARACTER.get(reading.codePointAt(0));
    return known == null ? OTHER : known;
  }

  /** The second syllable; null where the reading has only one. */
  public static @Nullable Syllable second(String reading) {
    if (reading.codePointCount(0, reading.length()) < 2) {
      return null;
    }
    String rest = reading.substring(reading.offsetByCodePoints(0, 1));
    return rest.startsWith("ー") ? first(reading).vowel() : first(rest);
  }

  private Syllable vowel() {
    return switch (this) {
      case YA, WA -> A;
      case YU -> U;
      case YO, WO -> O;
      case N, OTHER -> this;
      default -> VOWELS.get(ordinalInRow());
    };
  }

  private int ordinalInRow() {
    int first = ordinal();
    while (first > 0 && values()[first - 1].row == row) {
      first--;
    }
    return ordinal() - first;
  }
}
