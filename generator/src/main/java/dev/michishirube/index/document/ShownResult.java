package dev.michishirube.index.document;

import dev.michishirube.render.jsonld.Json;
import dev.michishirube.render.jsonld.Thing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a result shows, in short keys that the page script reads:
 *
 * <pre>
 * u  address from the root of the site    n  name           k  what it is, in a word
 * p  whom it serves, by place             s  one line       x  why it is not open to contact
 * r  its prefecture's code, two digits    w  ways of contact, each a list:
 *    [word, number or words, link, [hours and who pays], code of the hours]
 * </pre>
 *
 * What is not known is left out.
 */
record ShownResult(Thing thing) {
  /** More than this is cut: a result has one line for it. */
  private static final int LINE = 72;

  static ShownResult of(String address, String name, String kind) {
    return new ShownResult(new Thing(List.of()).with("u", address).with("n", name).with("k", kind));
  }

  ShownResult place(@Nullable String place) {
    return new ShownResult(thing.with("p", place));
  }

  ShownResult line(@Nullable String text) {
    boolean isLong = text != null && text.codePointCount(0, text.length()) > LINE;
    String line =
        isLong && text != null
            ? text.substring(0, text.offsetByCodePoints(0, LINE - 1)) + "…"
            : text;
    return new ShownResult(thing.with("s", line));
  }

  ShownResult closed(@Nullable String why) {
    return new ShownResult(thing.with("x", why));
  }

  ShownResult ways(List<Json> ways) {
    return ways.isEmpty() ? this : new ShownResult(thing.with("w", new Json.Items(ways)));
  }

  /** One way of contact; empty texts stand for what there is not. */
  static Json way(
      String word,
      @Nullable String contact,
      @Nullable String href,
      List<String> lines,
      @Nullable String code) {
    List<Json> parts = new ArrayList<>();
    parts.add(new Json.Text(word));
    parts.add(new Json.Text(contact == null ? "" : contact));
    parts.add(new Json.Text(href == null ? "" : href));
    parts.add(new Json.Items(lines.stream().map(Json.Text::new).toList()));
    if (code != null) {
      parts.add(new Json.Text(code));
    }
    return new Json.Items(parts);
  }

  String json() {
    return thing.print();
  }
}
