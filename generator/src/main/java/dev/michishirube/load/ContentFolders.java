package dev.michishirube.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What may stand in the content folder, and what each folder holds. */
final class ContentFolders {
  /** The settings of the site, which stand outside the folders. */
  static final String SITE = "site.yaml";

  /** What was wrong and is mended; the other file outside the folders. */
  static final String CORRECTIONS = "corrections.yaml";

  /** Days off of the places of the guide; the third file. */
  static final String LOCAL_DAYS = "local-days.yaml";

  /** Public holidays as the Cabinet Office publishes them; the one table. */
  static final String HOLIDAYS = "holidays.csv";

  /** Overrides of the product's templates; {@code render} reads them. */
  private static final String TEMPLATES = "templates";

  private static final Map<String, Kind> KINDS =
      new TreeMap<>(
          Map.of(
              "vocabulary", Kind.YAML,
              "organizations", Kind.YAML,
              "centers", Kind.YAML,
              "programs", Kind.YAML,
              "reports", Kind.YAML,
              "articles", Kind.MARKDOWN,
              "translations", Kind.YAML,
              "checklists", Kind.YAML,
              "leaflets", Kind.YAML,
              "assets", Kind.ASSET));

  /** Left behind by operating systems; nobody means them. */
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "ehthumbs.db");

  private ContentFolders() {}

  /** How a file is taken in. */
  enum Kind {
    YAML,
    MARKDOWN,
    ASSET,
    HOLIDAYS
  }

  /** What the file {@code name} beside the folders holds, or null when there is no such file. */
  static @Nullable Kind kindOfFile(String name) {
    return switch (name) {
      case SITE, CORRECTIONS, LOCAL_DAYS -> Kind.YAML;
      case HOLIDAYS -> Kind.HOLIDAYS;
      default -> null;
    };
  }

  /** What the top-level folder {@code name} holds, or null when there is no such folder. */
  static @Nullable Kind kind(String name) {
    return KINDS.get(name);
  }

  /** All names that have a meaning at the top level. */
  static List<String> names() {
    List<String> names = new ArrayList<>(KINDS.keySet());
    names.add(SITE);
    names.add(CORRECTIONS);
    names.add(LOCAL_DAYS);
    names.add(HOLIDAYS);
    names.add(TEMPLATES);
    return List.copyOf(names);
  }

  /** Whether a top-level name is passed over without a word. */
  static boolean skippedAtTop(String name) {
    return name.equals(TEMPLATES) || name.equals("README.md");
  }

  /** Whether a name is passed over without a word in any folder. */
  static boolean skipped(String name) {
    return name.startsWith(".") || LITTER.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The name that was probably meant: another ending, number or case of it. */
  static Optional<String> nearest(String name) {
    if (name.equals("syukujitsu.csv")) {
      // As the Cabinet Office calls it.
      return Optional.of(HOLIDAYS);
    }
    String typed = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(yaml|yml|csv)$", "");
    return names().stream()
        .filter(known -> typed.length() >= 4 && known.startsWith(typed.substring(0, 4)))
        .findFirst();
  }
}
