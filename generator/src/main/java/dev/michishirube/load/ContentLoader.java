package dev.michishirube.load;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentFolders.Kind;
import dev.michishirube.load.ContentWalk.Found;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content folder into trees. Files are read in parallel; what comes out, findings
 * included, is the same on every run.
 */
public final class ContentLoader {
  private final LoadLimits limits;
  private final int jobs;

  /**
   * @param jobs how many files are read at once
   */
  public ContentLoader(LoadLimits limits, int jobs) {
    this.limits = limits;
    this.jobs = jobs;
  }

  /**
   * Reads everything. A file that cannot be read is left out and has an error among the findings.
   *
   * @param displayPrefix what diagnostics print in front of a path, such as {@code content}
   * @throws CancellationException when the thread is interrupted
   */
  public SourceTree load(Path contentRoot, String displayPrefix, Findings findings) {
    List<Found> files = new ContentWalk(contentRoot, displayPrefix, limits, findings).files();
    List<YamlFile> yaml = new ArrayList<>();
    List<MarkdownFile> markdown = new ArrayList<>();
    List<SourceTree.Asset> assets = new ArrayList<>();
    SourceTree.Table holidays = null;
    ContentFingerprint fingerprint = new ContentFingerprint();
    for (Loaded loaded : readAll(files, fingerprint, findings)) {
      switch (loaded) {
        case Loaded.OfYaml file -> yaml.add(file.value());
        case Loaded.OfMarkdown file -> markdown.add(file.value());
        case Loaded.OfAsset file -> assets.add(file.value());
        case Loaded.OfHolidays file -> holidays = file.value();
        case Loaded.Nothing nothing -> {}
      }
    }
    return new SourceTree(
        contentRoot,
        yaml,
        markdown,
        assets,
        holidays,
        HexFormat.of().formatHex(fingerprint.ofAll()));
  }

  private sealed interface Loaded {
    record OfYaml(YamlFile value) implements Loaded {}

    record OfMarkdown(MarkdownFile value) implements Loaded {}

    record OfAsset(SourceTree.Asset value) implements Loaded {}

    record OfHolidays(SourceTree.Table value) implements Loaded {}

    record Nothing() implements Loaded {}
  }

  private List<Loaded> readAll(
      List<Found> files, ContentFingerprint fingerprint, Findings findings) {
    List<Callable<Loaded>> tasks = new ArrayList<>();
    for (Found file : files) {
      tasks.add(() -> read(file, fingerprint, findings));
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(jobs, Thread.ofPlatform().daemon().factory());
    try {
      List<Loaded> results = new ArrayList<>();
      for (Future<Loaded> future : pool.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading the content folder");
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading a content file failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Loaded read(Found file, ContentFingerprint fingerprint, Findings findings) {
    if (file.kind() == Kind.ASSET) {
      return new Loaded.OfAsset(new SourceTree.Asset(file.path(), file.file()));
    }
    SourceReader source = new SourceReader(limits);
    try {
      if (file.kind() == Kind.HOLIDAYS) {
        String text = source.readHolidays(file.file(), file.display(), findings);
        fingerprint.add(file.path(), text);
        return new Loaded.OfHolidays(new SourceTree.Table(file.display(), text));
      }
      String text = source.read(file.file(), file.display(), findings);
      fingerprint.add(file.path(), text);
      YamlReader reader = new YamlReader(limits);
      return file.kind() == Kind.MARKDOWN
          ? of(new FrontMatterReader(reader).read(text, file.path(), file.display(), findings))
          : of(file, reader.read(text, file.display(), findings));
    } catch (UnreadableException e) {
      findings.add(e.diagnostic());
      return new Loaded.Nothing();
    }
  }

  private static Loaded of(@Nullable MarkdownFile markdown) {
    return markdown == null ? new Loaded.Nothing() : new Loaded.OfMarkdown(markdown);
  }

  private static Loaded of(Found file, @Nullable Yaml root) {
    return root == null ? new Loaded.Nothing() : new Loaded.OfYaml(new YamlFile(file.path(), root));
  }
}
