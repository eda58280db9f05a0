package dev.michishirube.render.template;

import dev.michishirube.render.jsonld.Json;
import dev.michishirube.render.jsonld.Thing;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script as it is written: classic, with {@code "@words now"} where the texts of the group {@code
 * now} of the message file are to stand as an object. Readers get it {@linkplain Compact compact}.
 * Comments that begin with {@code /*!}, such as licences, stay.
 */
final class ScriptSource {
  private static final Pattern WORDS = Pattern.compile("\"@words ([A-Za-z]+)\"");

  private final String text;

  ScriptSource(String written) {
    this.text = compact(written);
  }

  /** The groups of words that it asks for. */
  Set<String> groups() {
    Set<String> groups = new TreeSet<>();
    WORDS.matcher(text).results().forEach(found -> groups.add(found.group(1)));
    return groups;
  }

  /** In the language of the words. */
  String in(Words words) {
    return WORDS
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(object(found.group(1), words)));
  }

  private static String object(String group, Words words) {
    Thing object = Thing.plain();
    for (Map.Entry<String, String> text : words.group(group).entrySet()) {
      object = object.with(text.getKey(), new Json.Text(text.getValue()));
    }
    return object.print();
  }

  /** One that is not understood stays as it is. */
  private static String compact(String written) {
    try {
      return Compact.of(written);
    } catch (IllegalArgumentException e) {
      return written;
    }
  }
}
