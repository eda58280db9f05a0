package dev.michishirube.publish;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** The site could not be written; the command ends with the exit code for its surroundings, 4. */
public class PublishException extends RuntimeException {
  private final transient Diagnostic diagnostic;

  PublishException(Diagnostic diagnostic) {
    super(diagnostic.message("en"));
    this.diagnostic = diagnostic;
  }

  PublishException(Path output, Rule rule, Object... arguments) {
    this(rule.at(positionOf(output), arguments));
  }

  /** What to tell the writer. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }

  /** Says in words what the disk refused. */
  static PublishException because(IOException failure, Path output) {
    PublishException told = new PublishException(diagnose(failure, output));
    told.initCause(failure);
    return told;
  }

  private static Diagnostic diagnose(IOException failure, Path output) {
    Position position = positionOf(output);
    String text = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (text.contains("no space left")
        || text.contains("quota")
        || text.contains("not enough space")) {
      return PublishRules.DISK_FULL.at(position);
    }
    String file = failure instanceof FileSystemException at ? at.getFile() : null;
    if (failure instanceof AccessDeniedException
        || text.contains("read-only")
        || text.contains("not permitted")
        || text.contains("permission denied")) {
      return PublishRules.RIGHTS.at(position, file == null ? output : file);
    }
    return PublishRules.FAILED.at(
        position, failure.getClass().getSimpleName() + ": " + failure.getMessage());
  }

  private static Position positionOf(Path output) {
    return Position.ofFile(output.toString().replace('\\', '/'));
  }
}
