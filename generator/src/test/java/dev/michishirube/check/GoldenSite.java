package dev.michishirube.check;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.load.SourceTree;
import dev.michishirube.model.geo.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A tiny content folder: the valid site of {@code rules/_base} with the files of a case laid over
 * it. {@code remove.txt} names files of the base that the case does without, {@code today.txt}
 * another day.
 */
final class GoldenSite {
  /** The day on which all golden sites are checked. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Gazetteer PLACES = ReferenceData.gazetteer();

  private static final Set<String> NOT_CONTENT = Set.of("expected.txt", "remove.txt", "today.txt");

  private GoldenSite() {}

  /** What loading and checking {@code base} with {@code overlay} on it finds. */
  static List<Diagnostic> check(Path base, Path overlay, Path scratch) throws IOException {
    copy(base, scratch);
    Path removals = overlay.resolve("remove.txt");
    if (Files.exists(removals)) {
      for (String removed : Files.readAllLines(removals)) {
        Files.delete(scratch.resolve(removed));
      }
    }
    copy(overlay, scratch);
    Findings findings = new Findings();
    SourceTree tree = new ContentLoader(LoadLimits.DEFAULT, 1).load(scratch, "content", findings);
    Checker.check(tree, PLACES, today(overlay), findings);
    return findings.sorted();
  }

  private static LocalDate today(Path overlay) throws IOException {
    Path today = overlay.resolve("today.txt");
    return Files.exists(today) ? LocalDate.parse(Files.readString(today).strip()) : TODAY;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (!NOT_CONTENT.contains(file.getFileName().toString())) {
          Files.createDirectories(target.getParent());
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
