package dev.michishirube;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where {@code content/}, {@code templates/} and the launchers lie, from Maven and from an IDE
 * alike.
 */
public final class RepositoryRoot {
  private RepositoryRoot() {}

  /** The folder that holds {@code mvnw}: absolute, normalized. */
  public static Path path() {
    Path folder =
        Path.of(System.getProperty("michishirube.root", ".")).toAbsolutePath().normalize();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("not inside the repository");
      }
    }
    return folder;
  }
}
