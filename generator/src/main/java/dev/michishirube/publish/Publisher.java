package dev.michishirube.publish;

import dev.michishirube.artifact.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Replaces the output folder whole or not at all.
 *
 * <p>A folder is replaced only when it is empty, holds a README alone, or carries our marker and
 * nothing but what a build wrote there; any other is left untouched.
 */
public final class Publisher {
  private final List<Path> sources;
  private final Consumer<Artifact> guard;
  private final FileSteps steps;

  /**
   * A publisher.
   *
   * @param sources folders that the output may not overlap with: content, templates
   * @param guard sees every artifact before it is written, from the thread that writes it
   */
  public Publisher(List<Path> sources, Consumer<Artifact> guard) {
    this(sources, guard, FileSteps.DISK);
  }

  Publisher(List<Path> sources, Consumer<Artifact> guard, FileSteps steps) {
    this.sources = List.copyOf(sources);
    this.guard = guard;
    this.steps = steps;
  }

  /**
   * Takes the lock, finishes what a killed build left, and makes a staging folder beside the
   * output.
   *
   * @throws BusyException when another build writes there
   * @throws PublishException when the folder is not ours to replace, or the disk refuses
   */
  public StagedOutput begin(Path outputDir) {
    try {
      Surroundings around = Surroundings.of(locate(outputDir));
      OutputLock lock = OutputLock.take(around);
      boolean begun = false;
      try {
        new Swap(around, steps).recover();
        OutputFolder.requireReplaceable(around.output());
        steps.createFolders(around.staging());
        begun = true;
        return new StagedOutput(around, lock, steps, guard);
      } finally {
        if (!begun) {
          lock.close();
        }
      }
    } catch (IOException e) {
      throw PublishException.because(e, outputDir);
    }
  }

  /** The real place of the output, links resolved, so that a rename stays on one file system. */
  private Path locate(Path outputDir) throws IOException {
    Path absolute = outputDir.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new PublishException(outputDir, PublishRules.ROOT);
    }
    Path output;
    if (Files.exists(absolute)) {
      output = absolute.toRealPath();
      if (!Files.isDirectory(output)) {
        throw new PublishException(outputDir, PublishRules.NOT_A_FOLDER);
      }
      if (output.getParent() == null) {
        throw new PublishException(outputDir, PublishRules.ROOT);
      }
    } else if (FolderTree.exists(absolute)) {
      throw new PublishException(outputDir, PublishRules.NOT_A_FOLDER);
    } else {
      output = existingPart(parent).resolve(absolute.getFileName());
    }
    for (Path source : sources) {
      Path real = Files.exists(source) ? source.toRealPath() : source.toAbsolutePath().normalize();
      if (output.startsWith(real) || real.startsWith(output)) {
        throw new PublishException(outputDir, PublishRules.SOURCE, source);
      }
    }
    Path folder = output.getParent();
    if (folder != null) {
      steps.createFolders(folder);
    }
    return output;
  }

  private static Path existingPart(Path folder) throws IOException {
    if (Files.exists(folder)) {
      if (!Files.isDirectory(folder)) {
        throw new PublishException(folder, PublishRules.NOT_A_FOLDER);
      }
      return folder.toRealPath();
    }
    Path parent = folder.getParent();
    return parent == null ? folder : existingPart(parent).resolve(folder.getFileName());
  }
}
