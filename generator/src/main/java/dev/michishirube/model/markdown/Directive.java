package dev.michishirube.model.markdown;

import dev.michishirube.diagnostic.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reference from prose to records, so that prose repeats no number by hand:
 *
 * <pre>{@code
 * {{phone yorisoi}}
 * {{list topic=hikikomori area=131105}}
 * }</pre>
 *
 * @param name perhaps none of {@link #NAMES}; a rule reports that
 * @param positional the words without {@code =}, in order
 * @param named the words with {@code =}, in order
 * @param position of the opening braces
 */
public record Directive(
    String name, List<String> positional, Map<String, String> named, Position position) {
  /** The closed set. */
  public static final Set<String> NAMES =
      Set.of("center", "phone", "hours", "list", "compare", "checklist", "program", "term");

  /** Those that stand for words of a sentence, also when they are alone on their line. */
  public static final Set<String> WORDS = Set.of("phone", "hours", "term");

  public Directive {
    positional = List.copyOf(positional);
    named = Collections.unmodifiableMap(new LinkedHashMap<>(named));
  }

  public boolean isKnown() {
    return NAMES.contains(name);
  }
}
