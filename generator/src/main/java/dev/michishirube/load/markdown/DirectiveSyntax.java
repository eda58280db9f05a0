package dev.michishirube.load.markdown;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.markdown.Directive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands between the braces: {@code name word key=value key="several words"}. */
final class DirectiveSyntax {
  private static final Pattern WHOLE = Pattern.compile("\\{\\{([^{}]*+)\\}\\}");
  private static final Pattern PART =
      Pattern.compile(
          "[\\s\\u3000]*+(?:([a-z][a-z_-]*+)=(?:\"([^\"]*+)\"|([^\\s\\u3000\"=]++))"
              + "|([^\\s\\u3000\"=＝]++))(?=[\\s\\u3000]|$)");

  private DirectiveSyntax() {}

  /** The directive, or null when the text is none. */
  static @Nullable Directive parse(String source, Position position) {
    Matcher whole = WHOLE.matcher(source);
    if (!whole.matches()) {
      return null;
    }
    String inside = whole.group(1).strip();
    List<String> positional = new ArrayList<>();
    Map<String, String> named = new LinkedHashMap<>();
    Matcher part = PART.matcher(inside);
    int end = 0;
    while (end < inside.length()) {
      if (!part.find() || part.start() != end) {
        return null;
      }
      end = part.end();
      if (part.group(4) != null) {
        positional.add(part.group(4));
      } else if (positional.isEmpty() || named.put(part.group(1), value(part)) != null) {
        return null;
      }
    }
    return positional.isEmpty()
        ? null
        : new Directive(
            positional.get(0), positional.subList(1, positional.size()), named, position);
  }

  private static String value(Matcher part) {
    return part.group(2) != null ? part.group(2) : part.group(3);
  }
}
