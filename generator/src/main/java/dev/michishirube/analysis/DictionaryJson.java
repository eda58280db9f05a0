package dev.michishirube.analysis;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the dictionary that the browser must have before the index answers; forms in their
 * normal spelling, so that the browser has nothing to prepare.
 *
 * <pre>
 * {"kanji": "髙高…",
 *  "variants": "ひきこもり!引き篭もり!引籠り …",   normal spelling first, katakana kept
 *  "dangers": "非暴力!… dv!… 自殺!…"}     forms that hold one and mean none, at risk, crisis
 * </pre>
 *
 * <p>In the last two, hiragana and printable ASCII have changed places: a kana takes one byte of
 * UTF-8 then, not three, and most of them are kana.
 */
final class DictionaryJson {
  /** From the first character that changes places to the first hiragana. */
  private static final int KANA = '\u3041' - '"';

  private DictionaryJson() {}

  static String of(Dictionary dictionary, Normaliser normaliser) {
    Variants variants = dictionary.variants();
    Set<String> known = new HashSet<>();
    Set<String> crisis = new LinkedHashSet<>();
    Set<String> atRisk = new LinkedHashSet<>();
    for (Dictionary.Concept concept : dictionary.concepts()) {
      Set<String> kind =
          concept.crisis() ? crisis : concept.atRisk() ? atRisk : new LinkedHashSet<>();
      add(concept.forms(), normaliser, known, kind);
    }
    Set<String> harmless = new LinkedHashSet<>();
    for (Dictionary.Attribute attribute : dictionary.attributes()) {
      add(attribute.forms(), normaliser, known, harmless);
    }
    harmless.removeIf(
        form -> Stream.concat(crisis.stream(), atRisk.stream()).noneMatch(form::contains));
    withoutLonger(atRisk, crisis);
    withoutLonger(crisis, Set.of());
    return "{\"kanji\":"
        + quoted(variants.kanji())
        + ",\"variants\":"
        + packed(variants.groups().stream().map(group -> group(group, normaliser)))
        + ",\"dangers\":"
        + packed(Stream.of(harmless, atRisk, crisis).map(forms -> String.join("!", forms)))
        + "}";
  }

  /** A form that holds another one is seen by that one, wherever it stands. */
  private static void withoutLonger(Set<String> forms, Set<String> graver) {
    List<String> all = Stream.concat(forms.stream(), graver.stream()).toList();
    forms.removeIf(
        form ->
            all.stream()
                .anyMatch(
                    o ->
                        o.length() < form.length()
                            && form.contains(o)
                            && (fitsAnywhere(o) || fitsWithin(o, form))));
  }

  /** A single kanji between hiragana: 親に殴られ. */
  private static boolean fitsWithin(String kanji, String form) {
    int at = form.indexOf(kanji);
    return kanji.length() == 1
        && Kind.of(kanji.charAt(0)) == Kind.KANJI
        && at > 0
        && at + 1 < form.length()
        && Kind.of(form.charAt(at - 1)) == Kind.HIRAGANA
        && Kind.of(form.charAt(at + 1)) == Kind.HIRAGANA;
  }

  /** As {@link NormalText#fits} has it: not a single character, two kana, or what has letters. */
  private static boolean fitsAnywhere(String form) {
    boolean japanese = form.chars().allMatch(c -> Kind.of((char) c) >= Kind.KANJI);
    boolean kana = form.chars().allMatch(c -> Kind.kana(Kind.of((char) c)));
    return japanese && form.length() > (kana ? 2 : 1);
  }

  private static void add(
      List<String> forms, Normaliser normaliser, Set<String> known, Set<String> keys) {
    for (String form : forms) {
      FormKeys.of(form, normaliser).stream().filter(known::add).forEach(keys::add);
    }
  }

  private static String group(Variants.Group group, Normaliser normaliser) {
    Set<String> parts = new LinkedHashSet<>();
    group.spellings().forEach(spelling -> parts.add(normaliser.form(spelling)));
    parts.remove(normaliser.form(group.normal()));
    String normal = normaliser.regular(group.normal());
    return parts.isEmpty() ? normal : normal + '!' + String.join("!", parts);
  }

  private static String packed(Stream<String> lists) {
    return quoted(
        lists
            .collect(Collectors.joining(" "))
            .chars()
            .map(c -> isAscii(c) ? c + KANA : isAscii(c - KANA) ? c - KANA : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }

  /** Space and exclamation mark are not: they divide. */
  private static boolean isAscii(int c) {
    return c >= '"' && c <= '~';
  }

  /** The strings hold letters only, but a variant may hold anything. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '\u2028' || c == '\u2029') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return out.append('"').toString();
  }
}
