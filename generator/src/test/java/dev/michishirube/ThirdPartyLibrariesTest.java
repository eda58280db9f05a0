package dev.michishirube;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every library of the POM stands in the notices, with the version that is used. */
class ThirdPartyLibrariesTest {
  private static final Path GENERATOR = RepositoryRoot.path().resolve("generator");
  private static final Pattern LIBRARY =
      Pattern.compile(
          "<(?:dependency|path)>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "\\s*<version>([^<]+)</version>");
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

  @Test
  void theNoticesNameEveryLibraryAndItsVersion() throws IOException {
    String pom = Files.readString(GENERATOR.resolve("pom.xml"));
    String notices = Files.readString(GENERATOR.resolve("docs/third-party-libraries.md"));
    List<String> rows =
        LIBRARY
            .matcher(pom)
            .results()
            .map(
                found ->
                    "| " + found.group(1) + ":" + found.group(2) + " | " + found.group(3) + " |")
            .map(row -> PROPERTY.matcher(row).replaceAll(name -> property(pom, name.group(1))))
            .toList();
    assertThat(rows).hasSizeGreaterThan(15).allSatisfy(row -> assertThat(notices).contains(row));
  }

  private static String property(String pom, String name) {
    return pom.replaceFirst("(?s).*<" + name + ">([^<]*)</" + name + ">.*", "$1");
  }
}
