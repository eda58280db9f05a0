package dev.michishirube.check;

import java.util.Map;

/** Rules that need more than files that git can hold; the value is the test that shows each. */
final class ShownElsewhere {
  static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry("file.link.broken", "ContentWalkTest"),
          Map.entry("file.link.loop", "ContentWalkTest"),
          Map.entry("file.link.outside", "ContentWalkTest"),
          Map.entry("file.name", "ContentWalkTest"),
          Map.entry("file.root", "ContentWalkTest"),
          Map.entry("file.special", "ContentWalkTest"),
          Map.entry("file.too-large", "SourceReaderTest"),
          Map.entry("file.too-many", "ContentWalkTest"),
          Map.entry("file.unreadable", "ContentWalkTest"));

  private ShownElsewhere() {}
}
