package dev.michishirube.load;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.load.ContentFolders.Kind;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the files of the content folder, sorted by path. */
final class ContentWalk {
  private final Path root;
  private final String displayPrefix;
  private final LoadLimits limits;
  private final Findings findings;
  private final List<Found> found = new ArrayList<>();
  private Links links = new Links(Path.of(""));
  private int seen;

  /**
   * A file to take in.
   *
   * @param path relative to the content folder, with forward slashes
   * @param display the path that diagnostics print
   */
  record Found(String path, String display, Path file, Kind kind) {}

  ContentWalk(Path root, String displayPrefix, LoadLimits limits, Findings findings) {
    this.root = root;
    this.displayPrefix = displayPrefix;
    this.limits = limits;
    this.findings = findings;
  }

  /** The files that can be taken in; everything else has become a finding. */
  List<Found> files() {
    try {
      links = new Links(root.toRealPath());
    } catch (IOException e) {
      report(FileRules.ROOT, "");
      return List.of();
    }
    if (!Files.isDirectory(root)) {
      report(FileRules.ROOT, "");
      return List.of();
    }
    for (Path child : children(root, "")) {
      top(child, name(child));
    }
    if (seen > limits.files()) {
      report(FileRules.TOO_MANY, "", limits.files());
    }
    found.sort(Comparator.comparing(Found::path));
    return List.copyOf(found);
  }

  private void top(Path child, String name) {
    Kind kind = ContentFolders.kind(name);
    Kind file = ContentFolders.kindOfFile(name);
    if (file != null) {
      take(child, name, file, Set.of());
    } else if (kind == null) {
      unexpected(name);
    } else if (usable(child, name)) {
      if (Files.isDirectory(child)) {
        walk(child, name, kind, Set.of());
      } else {
        report(FileRules.NOT_A_FOLDER, name, name);
      }
    }
  }

  private void unexpected(String name) {
    if (!ContentFolders.skippedAtTop(name)) {
      ContentFolders.nearest(name)
          .ifPresentOrElse(
              near -> report(FileRules.UNEXPECTED_NEAR, name, FileNames.printable(name), near),
              () ->
                  report(
                      FileRules.UNEXPECTED,
                      name,
                      FileNames.printable(name),
                      String.join(", ", ContentFolders.names())));
    }
  }

  private void walk(Path folder, String path, Kind kind, Set<Path> above) {
    Set<Path> here = links.enter(folder, above);
    for (Path child : children(folder, path)) {
      take(child, path + "/" + name(child), kind, here);
    }
  }

  /**
   * Takes in a file or the files of a folder.
   *
   * @param above the folders on the way here, links resolved
   */
  private void take(Path child, String path, Kind kind, Set<Path> above) {
    if (!usable(child, path)) {
      return;
    }
    checkName(name(child), path);
    boolean folder = Files.isDirectory(child);
    String ending = Endings.of(path);
    if (folder && kind == Kind.HOLIDAYS) {
      report(FileRules.FOLDER, path, ".csv");
    } else if (folder && links.loops(child, above)) {
      report(FileRules.LINK_LOOP, path);
    } else if (folder && (kind == Kind.ASSET || ending.isEmpty())) {
      walk(child, path, kind, above);
    } else if (folder) {
      report(FileRules.FOLDER, path, ending);
    } else if (Endings.fits(ending, kind, path, displayed(path), findings)) {
      found.add(new Found(path, displayed(path), child, kind));
    }
  }

  private boolean usable(Path child, String path) {
    Links.State state = links.state(child);
    switch (state) {
      case INSIDE -> {}
      case OUTSIDE -> report(FileRules.LINK_OUTSIDE, path);
      case BROKEN -> report(FileRules.LINK_BROKEN, path);
    }
    return state == Links.State.INSIDE;
  }

  private void checkName(String name, String path) {
    FileNames.unsafe(name).ifPresent(character -> report(FileRules.NAME, path, character));
    if (FileNames.reserved(name)) {
      report(FileRules.NAME_RESERVED, path, name);
    }
  }

  private List<Path> children(Path folder, String path) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        if (!ContentFolders.skipped(name(child)) && ++seen <= limits.files()) {
          children.add(child);
        }
        if (seen > limits.files()) {
          break;
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      report(FileRules.UNREADABLE, path);
    }
    children.sort(Comparator.comparing(ContentWalk::name));
    return children;
  }

  private void report(Rule rule, String path, Object... arguments) {
    findings.add(rule.at(Position.ofFile(displayed(path)), arguments));
  }

  private String displayed(String path) {
    String printable = FileNames.printable(path);
    return displayPrefix.isEmpty() || path.isEmpty()
        ? displayPrefix + printable
        : displayPrefix + "/" + printable;
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
