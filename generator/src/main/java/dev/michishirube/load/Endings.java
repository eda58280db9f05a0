package dev.michishirube.load;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.load.ContentFolders.Kind;
import java.util.List;
import java.util.Locale;

/** How the names of files end, and which folder wants which. */
final class Endings {
  private static final List<String> KNOWN = List.of(".yaml", ".yml", ".md", ".markdown");

  private Endings() {}

  /** The ending of a file that the loader reads, as it is typed; empty for any other name. */
  static String of(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return KNOWN.stream()
        .filter(lower::endsWith)
        .findFirst()
        .map(known -> path.substring(path.length() - known.length()))
        .orElse("");
  }

  /** Whether a file may be read as {@code kind}; reports when not, or when only just. */
  static boolean fits(String ending, Kind kind, String path, String display, Findings findings) {
    Position file = Position.ofFile(display);
    String wanted = kind == Kind.MARKDOWN ? ".md" : ".yaml";
    String other = kind == Kind.MARKDOWN ? ".markdown" : ".yml";
    if (kind == Kind.ASSET || kind == Kind.HOLIDAYS || path.endsWith(wanted)) {
      return true;
    }
    String lower = ending.toLowerCase(Locale.ROOT);
    if (lower.equals(wanted) || lower.equals(other)) {
      findings.add(FileRules.EXTENSION_YML.at(file, ending, wanted));
      return true;
    }
    findings.add(FileRules.EXTENSION.at(file, wanted));
    return false;
  }
}
