package dev.michishirube.check.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The committed schemas are those of the code. To write them anew:
 *
 * <pre>./mvnw test -Dtest=SchemaFilesTest -Dschema.update=true -pl generator</pre>
 */
class SchemaFilesTest {
  private static final Path CONTENT = RepositoryRoot.path().resolve("content");

  @Test
  void theCommittedSchemasAreThoseOfTheCode() throws IOException {
    if (Boolean.getBoolean("schema.update")) {
      SchemaFiles.write(CONTENT);
    }
    for (Map.Entry<String, String> file : SchemaFiles.all().entrySet()) {
      Path committed = CONTENT.resolve(SchemaFiles.FOLDER).resolve(file.getKey());
      String text = Files.exists(committed) ? Files.readString(committed) : "";
      assertThat(text)
          .as("%s: run ./mvnw test -Dtest=SchemaFilesTest -Dschema.update=true", committed)
          .isEqualTo(file.getValue());
    }
    try (Stream<Path> files = Files.list(CONTENT.resolve(SchemaFiles.FOLDER))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(SchemaFiles.all().keySet());
    }
  }

  @Test
  void theyAreTheSameOnEveryRun() {
    assertThat(SchemaFiles.all()).isEqualTo(SchemaFiles.all());
  }
}
