package dev.michishirube.render.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where templates, messages and style sheets are found: a file of the same name in {@code
 * content/templates/} takes the place of ours.
 *
 * @param folders in order of precedence
 */
public record TemplateFolders(List<Path> folders) {
  public TemplateFolders {
    folders = List.copyOf(folders);
  }

  /** The officer's own templates over ours. */
  public static TemplateFolders of(Path content, Path templates) {
    return new TemplateFolders(List.of(content.resolve("templates"), templates));
  }

  /** The file of a name such as {@code assets/site.css}. */
  public Optional<Path> find(String name) {
    return folders.stream().map(f -> f.resolve(name)).filter(Files::isRegularFile).findFirst();
  }

  /** Names of all files below {@code folder} that end so, in order; each folder may add some. */
  public SortedSet<String> names(String folder, String ending) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    for (Path root : folders) {
      if (!Files.isDirectory(root.resolve(folder))) {
        continue;
      }
      try (Stream<Path> files = Files.walk(root.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
            .forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return names;
  }

  /** How diagnostics name a file: with the folder that it was found in. */
  public String display(String name) {
    boolean officers = Files.isRegularFile(folders.getFirst().resolve(name));
    return (officers ? "content/templates/" : "templates/") + name;
  }

  /** The text of a file that must be there. */
  public String read(String name) throws IOException {
    Path file = find(name).orElseThrow(() -> new java.io.FileNotFoundException(name));
    return Files.readString(file);
  }
}
