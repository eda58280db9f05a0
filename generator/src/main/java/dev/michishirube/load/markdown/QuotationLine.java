package dev.michishirube.load.markdown;

import dev.michishirube.model.markdown.Quotation;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line that names the source: <code>{source="…" url="…" verbatim}</code>, in any order. */
final class QuotationLine {
  private static final Pattern PART =
      Pattern.compile("\\s*+(?:(source|url)=[\"“”]([^\"“”]*+)[\"“”]|(verbatim))(?=\\s|$)");

  private QuotationLine() {}

  /** The quotation, or null when the line is something else or has no source. */
  static @Nullable Quotation parse(String line) {
    String text = line.strip();
    if (!text.startsWith("{") || !text.endsWith("}")) {
      return null;
    }
    String inside = text.substring(1, text.length() - 1).strip();
    Map<String, String> values = new HashMap<>();
    Matcher part = PART.matcher(inside);
    int end = 0;
    while (end < inside.length()) {
      if (!part.find() || part.start() != end) {
        return null;
      }
      end = part.end();
      String key = part.group(1) == null ? part.group(3) : part.group(1);
      String value = part.group(2) == null ? "" : part.group(2).strip();
      if (values.put(key, value) != null) {
        return null;
      }
    }
    String source = values.get("source");
    return source == null || source.isEmpty()
        ? null
        : new Quotation(source, values.get("url"), values.containsKey("verbatim"));
  }
}
