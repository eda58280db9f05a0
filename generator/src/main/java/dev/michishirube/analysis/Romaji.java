package dev.michishirube.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for all romaji. Every Latin word of the index and of a query is folded: Hepburn,
 * kunrei and what people type into an input method become equal (shi = si, tsu = tu, ja = zya),
 * long vowels become short (ō = ou = oo = o), m before b and p becomes n. So one term serves all
 * spellings, and the beginning of a word folds to the beginning of the folded word.
 */
public final class Romaji {
  private record Fold(Pattern from, String to) {}

  /** In this order; the same list is in {@code analyse.js}. */
  private static final List<Fold> FOLDS =
      List.of(
          fold("cch", "tch"),
          fold("sh(i|$)", "s$1"),
          fold("sh(?=[aueo])", "sy"),
          fold("ch(i|$)", "t$1"),
          fold("ch(?=[aueo])", "ty"),
          fold("ts(u|$)", "t$1"),
          fold("dz?u", "zu"),
          fold("[jd]i", "zi"),
          fold("jy?(?=[aueo])", "zy"),
          fold("j$", "z"),
          fold("oh(?![aiueoy])", "o"),
          fold("f", "h"),
          fold("m(?=[bp])", "n"),
          fold("o[uo]+", "o"),
          fold("([aiuen])\\1+", "$1"));

  private static final Map<Character, String> KANA = kana();

  private Romaji() {}

  /**
   * The folded romaji of kana, as terms of the index: one for each stretch of kana.
   *
   * @param reading hiragana or katakana; whatever else stands in it parts the words
   */
  public static List<String> terms(String reading) {
    Set<String> terms = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= reading.length(); i++) {
      char c = i < reading.length() ? hiragana(reading.charAt(i)) : ' ';
      if (KANA.containsKey(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        terms.add(Runs.cut(fold(spell(word))));
        word.setLength(0);
      }
    }
    terms.remove("");
    return List.copyOf(terms);
  }

  /** The folded romaji of words in kana that spaces part, with the spaces. */
  static String spaced(String words) {
    return Arrays.stream(words.split(" "))
        .map(word -> String.join("", terms(word)))
        .collect(Collectors.joining(" "));
  }

  /** The one spelling of a word of lower case ASCII letters. */
  static String fold(String word) {
    String folded = word;
    for (Fold fold : FOLDS) {
      folded = fold.from.matcher(folded).replaceAll(fold.to);
    }
    return folded;
  }

  private static char hiragana(char c) {
    return c >= 'ァ' && c <= 'ヶ' ? (char) (c - 0x60) : c;
  }

  private static String spell(CharSequence kana) {
    StringBuilder out = new StringBuilder();
    boolean doubled = false;
    for (int i = 0; i < kana.length(); i++) {
      char c = kana.charAt(i);
      @Nullable String sound = KANA.get(c);
      if (sound == null || sound.isEmpty()) {
        doubled = c == 'っ';
        continue;
      }
      if ("ぁぃぅぇぉゃゅょゎ".indexOf(c) >= 0 && out.length() > 1) {
        contract(out, sound);
      } else {
        if (doubled && "aiueon".indexOf(sound.charAt(0)) < 0) {
          out.append(sound.charAt(0));
        }
        out.append(sound);
      }
      doubled = false;
    }
    return out.toString();
  }

  /** き and ゃ are kya, ふ and ぁ are ha, し and ぇ are sye. */
  private static void contract(StringBuilder out, String small) {
    char vowel = out.charAt(out.length() - 1);
    if ("aiueo".indexOf(vowel) < 0) {
      out.append(small);
      return;
    }
    boolean alone = out.length() == 1 || "aiueon".indexOf(out.charAt(out.length() - 2)) >= 0;
    if (alone) {
      out.append(small);
      return;
    }
    out.setLength(out.length() - 1);
    char before = out.charAt(out.length() - 1);
    boolean hushed = small.equals("e") && vowel == 'i' && "stz".indexOf(before) >= 0;
    out.append(hushed ? "ye" : small);
  }

  private static Fold fold(String from, String to) {
    return new Fold(Pattern.compile(from), to);
  }

  private static Map<Character, String> kana() {
    Map<Character, String> kana = new HashMap<>();
    String[] rows = {
      "あいうえお", "kかきくけこ", "gがぎぐげご", "sさしすせそ", "zざじずぜぞ", "tたちつてと", "zだぢづでど", "nなにぬねの", "hはひふへほ",
      "bばびぶべぼ", "pぱぴぷぺぽ", "mまみむめも", "rらりるれろ"
    };
    for (String row : rows) {
      String consonant = row.length() == 6 ? row.substring(0, 1) : "";
      String letters = row.substring(consonant.length());
      for (int i = 0; i < 5; i++) {
        kana.put(letters.charAt(i), consonant + "aiueo".charAt(i));
      }
    }
    // だ で ど keep their d: only ぢ and づ sound like じ and ず.
    String[] others =
        ("だda でde どdo やya ゆyu よyo わwa ゐi ゑe をo んn ゔbu ゕka ゖke ぁa ぃi ぅu ぇe ぉo ゃya ゅyu ょyo ゎwa")
            .split(" ");
    for (String other : others) {
      kana.put(other.charAt(0), other.substring(1));
    }
    kana.put('っ', "");
    kana.put('ー', "");
    return Map.copyOf(kana);
  }
}
