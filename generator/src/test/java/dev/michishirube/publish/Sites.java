package dev.michishirube.publish;

import dev.michishirube.artifact.Artifact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small sites for tests: every file says which site it belongs to. */
final class Sites {
  private Sites() {}

  static Publisher publisher(FileSteps steps) {
    return new Publisher(List.of(), artifact -> {}, steps);
  }

  /** Builds a site of {@code files} pages whose text is {@code name}. */
  static void build(Path output, FileSteps steps, String name, int files) {
    StagedOutput out = publisher(steps).begin(output);
    try (out) {
      for (int i = 0; i < files; i++) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        out.write(new Artifact.TextFile(name + "/" + i + "/index.html", bytes));
      }
      out.write(new Artifact.TextFile("index.html", name.getBytes(StandardCharsets.UTF_8)));
      out.publish();
    }
  }

  /** Lets the next command do what it does first. */
  static void recover(Path output, FileSteps steps) {
    publisher(steps).begin(output).close();
  }

  /** All files of the output with their text; empty when there is no output. */
  static Map<String, String> read(Path output) {
    Map<String, String> files = new TreeMap<>();
    try {
      if (Files.exists(output)) {
        for (String path : FolderTree.files(output)) {
          files.put(path, Files.readString(output.resolve(path)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Names in the folder above the output. */
  static List<String> beside(Path output) throws IOException {
    try (var list = Files.list(output.getParent())) {
      return list.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
