package dev.michishirube.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The dictionary as the browser gets it: lists of strings, each {@code part|part|…}; forms in their
 * normal spelling, so that the browser has nothing to prepare.
 *
 * <pre>
 * {"kanji": "髙高…",
 *  "variants": ["ひきこもり|引き篭もり|引籠り", …],          normal spelling first, katakana kept
 *  "concepts": ["single-parent|0|ひとり親|母子家庭|…", …],   0, 1 at risk, 2 crisis
 *  "attributes": ["free|無料|…", …]}
 * </pre>
 */
final class DictionaryJson {
  private DictionaryJson() {}

  static String of(Dictionary dictionary, Normaliser normaliser) {
    Variants variants = dictionary.variants();
    return "{\"kanji\":"
        + quoted(variants.kanji())
        + ",\"variants\":"
        + list(variants.groups().stream().map(group -> group(group, normaliser)).toList())
        + ",\"concepts\":"
        + list(
            dictionary.concepts().stream()
                .map(c -> c.id() + '|' + flag(c) + forms(c.forms(), normaliser))
                .toList())
        + ",\"attributes\":"
        + list(
            dictionary.attributes().stream()
                .map(a -> a.id() + forms(a.forms(), normaliser))
                .toList())
        + "}";
  }

  private static int flag(Dictionary.Concept concept) {
    return concept.crisis() ? 2 : concept.atRisk() ? 1 : 0;
  }

  private static String group(Variants.Group group, Normaliser normaliser) {
    Set<String> parts = new LinkedHashSet<>();
    group.spellings().forEach(spelling -> parts.add(normaliser.form(spelling)));
    parts.remove(normaliser.form(group.normal()));
    String normal = normaliser.regular(group.normal());
    return parts.isEmpty() ? normal : normal + '|' + String.join("|", parts);
  }

  private static String forms(List<String> forms, Normaliser normaliser) {
    Set<String> keys = new LinkedHashSet<>();
    forms.forEach(form -> keys.addAll(FormKeys.of(form, normaliser)));
    return keys.stream().map(key -> '|' + key).collect(Collectors.joining());
  }

  private static String list(List<String> strings) {
    return strings.stream().map(DictionaryJson::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  /** The strings hold letters only, but a variant may hold anything. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || c == '<' || c < ' ' || c == '\u2028' || c == '\u2029') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
