package dev.michishirube.render.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language, from {@code templates/messages/<language>.yaml}. A key that is missing
 * shows as the key and is remembered, so that it becomes a finding.
 */
public final class Words {
  private final String language;
  private final Map<String, String> texts;
  private final @Nullable Words easy;
  private final Set<String> missing = ConcurrentHashMap.newKeySet();

  public Words(String language, Map<String, String> texts) {
    this(language, texts, Map.of());
  }

  /**
   * @param easier some of the texts in easy words of the same language
   */
  public Words(String language, Map<String, String> texts, Map<String, String> easier) {
    this(language, texts, new Words(language, merged(texts, easier), (Words) null));
  }

  private Words(String language, Map<String, String> texts, @Nullable Words easy) {
    this.language = language;
    this.texts = Map.copyOf(texts);
    this.easy = easy;
  }

  private static Map<String, String> merged(Map<String, String> texts, Map<String, String> easier) {
    Map<String, String> all = new TreeMap<>(texts);
    all.putAll(easier);
    return all;
  }

  /** The same language in easy words; what has none stays as it is. */
  public Words easy() {
    return easy == null ? this : easy;
  }

  public boolean isEasy() {
    return easy == null;
  }

  public String language() {
    return language;
  }

  /** The text of a key with {@code {0}}, {@code {1}} … filled in. */
  public String get(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      missing.add(key);
      return key;
    }
    return arguments.length == 0 ? text : fill(text, List.of(arguments));
  }

  /** The word for a constant: {@code of("toll", Toll.FREE)} is {@code toll.free}. */
  public String of(String family, Enum<?> constant) {
    return get(family + "." + constant.name().toLowerCase(Locale.ROOT));
  }

  /** The word for an open list that has words for most of its values, else the value itself. */
  public String orSelf(String family, String value) {
    return texts.getOrDefault(family + "." + value, value);
  }

  /** All texts of a group, by the rest of their keys: {@code open} for {@code now.open}. */
  Map<String, String> group(String group) {
    String start = group + ".";
    Map<String, String> found = new TreeMap<>();
    texts.forEach(
        (key, text) -> {
          if (key.startsWith(start)) {
            found.put(key.substring(start.length()), text);
          }
        });
    return found;
  }

  /** Keys that were asked for and are not there. */
  public Set<String> missing() {
    Set<String> all = new TreeSet<>(missing);
    if (easy != null) {
      all.addAll(easy.missing);
    }
    return all;
  }

  /** All keys. */
  public Set<String> keys() {
    return texts.keySet();
  }

  /** In one pass: a value that looks like the place of another stays as it is. */
  private static String fill(String text, List<Object> arguments) {
    StringBuilder filled = new StringBuilder(text.length() + 16 * arguments.size());
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int index =
          open + 2 < text.length() && text.charAt(open + 2) == '}'
              ? text.charAt(open + 1) - '0'
              : -1;
      if (index >= 0 && index < arguments.size()) {
        filled.append(text, done, open).append(arguments.get(index));
        done = open + 3;
      }
    }
    return filled.append(text, done, text.length()).toString();
  }
}
