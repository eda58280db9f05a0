package dev.michishirube.publish;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.artifact.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The site to come, beside the one that is there. It holds the lock of the output until {@link
 * #publish} or {@link #discard}; {@link #close} discards what was not published.
 */
public final class StagedOutput implements AutoCloseable {
  private static final Set<String> RESERVED =
      Set.of(OutputFolder.MARKER, OutputFolder.README, Manifest.NAME);

  private final Surroundings around;
  private final OutputLock lock;
  private final FileSteps steps;
  private final Consumer<Artifact> guard;
  private final Inventory inventory = new Inventory();
  private final Map<String, String> hashes = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private volatile boolean broken;
  private boolean open = true;

  StagedOutput(Surroundings around, OutputLock lock, FileSteps steps, Consumer<Artifact> guard) {
    this.around = around;
    this.lock = lock;
    this.steps = steps;
    this.guard = guard;
  }

  /**
   * Writes a file and shows it to the guard. May be called from several threads.
   *
   * @throws PublishException when the disk refuses
   */
  public void write(Artifact artifact) {
    String path = artifact.path();
    requireInside(path);
    byte[] bytes = artifact.bytes();
    if (hashes.putIfAbsent(path, Sha256.of(bytes)) != null) {
      throw new IllegalArgumentException("written twice: " + path);
    }
    guard.accept(artifact);
    inventory.add(artifact);
    try {
      writeFile(path, bytes);
    } catch (IOException e) {
      broken = true;
      throw PublishException.because(e, around.output());
    }
  }

  /** What was written so far. */
  public Inventory inventory() {
    return inventory;
  }

  /**
   * Whether the output holds, with every byte, the site of which {@link #publish} told this hash.
   *
   * @throws PublishException when the disk refuses
   */
  public boolean stands(String manifest) {
    try {
      return Manifest.holds(around.output(), manifest);
    } catch (IOException e) {
      throw PublishException.because(e, around.output());
    }
  }

  /**
   * Puts the staged site in the place of the old one, whole or not at all, and lets go of the lock.
   *
   * @return the hash of the list of its files
   * @throws PublishException when the disk refuses or somebody has put a file into the output
   */
  public String publish() {
    if (!open || broken) {
      throw new IllegalStateException("nothing whole to publish");
    }
    try {
      OutputFolder.requireReplaceable(around.output());
      writeFile(OutputFolder.MARKER, OutputFolder.MARKER_BYTES);
      byte[] manifest = Manifest.of(hashes);
      writeFile(Manifest.NAME, manifest);
      Path readme = around.output().resolve(OutputFolder.README);
      if (Files.isRegularFile(readme)) {
        writeFile(OutputFolder.README, Files.readAllBytes(readme));
      }
      new Swap(around, steps).perform();
      return Sha256.of(manifest);
    } catch (IOException e) {
      throw PublishException.because(e, around.output());
    } finally {
      discard();
    }
  }

  /** Drops the staged site and lets go of the lock; after {@link #publish} it does nothing. */
  public void discard() {
    if (!open) {
      return;
    }
    open = false;
    try (lock) {
      FolderTree.delete(around.staging(), steps);
    } catch (IOException e) {
      // What cannot be deleted now is deleted when the next build begins.
      return;
    }
  }

  @Override
  public void close() {
    discard();
  }

  private void writeFile(String path, byte[] bytes) throws IOException {
    Path file = around.staging().resolve(path);
    Path folder = file.getParent();
    if (folder != null && !folders.contains(folder)) {
      steps.createFolders(folder);
      folders.add(folder);
    }
    steps.write(file, bytes);
  }

  private static void requireInside(String path) {
    boolean plain =
        !path.isEmpty()
            && !path.startsWith("/")
            && !path.contains("\\")
            && !path.contains(":")
            && !path.contains("//")
            && !("/" + path + "/").contains("/../")
            && !("/" + path + "/").contains("/./")
            && path.indexOf('\n') < 0;
    if (!plain || RESERVED.contains(path)) {
      throw new IllegalArgumentException("not a path of the site: " + path);
    }
  }
}
