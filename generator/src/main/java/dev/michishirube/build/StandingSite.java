package dev.michishirube.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was built last, so that a build from the same inputs, which would make the same
 * site to the byte, can leave the one that stands. A memory that is lost or damaged costs a build,
 * no more.
 */
final class StandingSite {
  private static final String NAME = "site";

  private final @Nullable Path folder;

  /**
   * A memory in a folder.
   *
   * @param folder null for none
   */
  StandingSite(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The site of these inputs, when it is the last that was published. */
  Optional<KeptSite> of(String inputs) {
    if (folder == null || !Files.isRegularFile(folder.resolve(NAME))) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(folder.resolve(NAME)))) {
      return Optional.of(KeptSite.read(in)).filter(site -> site.inputs().equals(inputs));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  void keep(KeptSite site) {
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "part", "");
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(part))) {
        site.write(out);
      }
      Files.move(part, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The next build is a whole one.
    }
  }
}
