package dev.michishirube.diagnostic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Lines read from the files themselves, each file once. Not safe to share between threads.
 *
 * <p>Files that hold a secret are never quoted: a finding may stand on the line above the secret,
 * and a wrong redaction cannot be taken back.
 */
public final class FileExcerpts implements Excerpts {
  private final Function<String, Path> locate;
  private final Predicate<String> holdsSecret;
  private final Map<String, List<String>> linesOf = new HashMap<>();

  /**
   * @param locate from the path that diagnostics print to the file
   * @param holdsSecret true for a printed path whose file may not be quoted
   */
  public FileExcerpts(Function<String, Path> locate, Predicate<String> holdsSecret) {
    this.locate = locate;
    this.holdsSecret = holdsSecret;
  }

  @Override
  public Optional<String> line(Position position) {
    if (position.line() == 0 || holdsSecret.test(position.file())) {
      return Optional.empty();
    }
    List<String> lines = linesOf.computeIfAbsent(position.file(), this::read);
    return position.line() > lines.size()
        ? Optional.empty()
        : Optional.of(lines.get(position.line() - 1));
  }

  private List<String> read(String file) {
    try {
      return Files.readAllLines(locate.apply(file));
    } catch (IOException e) {
      // The finding itself says what is wrong with the file; it is printed without an excerpt.
      return List.of();
    }
  }
}
