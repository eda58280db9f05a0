package dev.michishirube.load;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.load.ContentFolders.Kind;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the files of the content folder, sorted by path. */
final class ContentWalk {
  private final Path root;
  private final String displayPrefix;
  private final Findings findings;
  private final List<Found> found = new ArrayList<>();

  /**
   * A file to take in.
   *
   * @param path relative to the content folder, with forward slashes
   * @param display the path that diagnostics print
   */
  record Found(String path, String display, Path file, Kind kind) {}

  ContentWalk(Path root, String displayPrefix, Findings findings) {
    this.root = root;
    this.displayPrefix = displayPrefix;
    this.findings = findings;
  }

  List<Found> files() {
    for (Path child : children(root, "")) {
      String name = name(child);
      Kind kind = ContentFolders.kind(name);
      if (name.equals(ContentFolders.SITE)) {
        add(child, name, Kind.YAML);
      } else if (kind != null) {
        walk(child, name, kind);
      } else if (!ContentFolders.skippedAtTop(name)) {
        findings.add(
            FileRules.UNEXPECTED.at(
                Position.ofFile(display(name)), name, String.join(", ", ContentFolders.names())));
      }
    }
    found.sort(Comparator.comparing(Found::path));
    return List.copyOf(found);
  }

  private void walk(Path folder, String path, Kind kind) {
    for (Path child : children(folder, path)) {
      String childPath = path + "/" + name(child);
      if (Files.isDirectory(child)) {
        walk(child, childPath, kind);
      } else {
        add(child, childPath, kind);
      }
    }
  }

  private void add(Path file, String path, Kind kind) {
    found.add(new Found(path, display(path), file, kind));
  }

  private List<Path> children(Path folder, String path) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        if (!ContentFolders.skipped(name(child))) {
          children.add(child);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      findings.add(FileRules.UNREADABLE.at(Position.ofFile(display(path))));
    }
    children.sort(Comparator.comparing(ContentWalk::name));
    return children;
  }

  private String display(String path) {
    return displayPrefix.isEmpty() || path.isEmpty()
        ? displayPrefix + path
        : displayPrefix + "/" + path;
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
