package dev.michishirube.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The search that {@code mvnw} and {@code guide} share; versions 97 to 99 outdo what is installed.
 */
@DisabledOnOs(OS.WINDOWS)
class FindJdkTest {
  @TempDir Path home;

  @Test
  void theNewestWins() throws Exception {
    jdk(".jdks/a", "98.0.10");
    Path newest = jdk(".sdkman/candidates/java/b b", "99.0.2");
    jdk(".jdks/c", "99.0.1");
    assertThat(found("")).isEqualTo(newest.toString());
  }

  @Test
  void numbersAreComparedAsNumbers() throws Exception {
    jdk(".jdks/a", "99.0.9");
    Path newest = jdk(".jdks/b", "99.0.10");
    jdk(".jdks/c", "99-ea");
    assertThat(found("")).isEqualTo(newest.toString());
  }

  @Test
  void aJavaHomeThatIsNewEnoughIsKept() throws Exception {
    jdk(".jdks/a", "99");
    Path chosen = jdk("elsewhere", "21.0.8");
    assertThat(found(chosen.toString())).isEqualTo(chosen.toString());
  }

  @Test
  void aJavaHomeThatIsTooOldIsNot() throws Exception {
    Path newest = jdk(".jdks/a", "99");
    Path old = jdk("old", "1.8.0_402");
    assertThat(found(old.toString())).isEqualTo(newest.toString());
  }

  @Test
  void aFolderWithoutCompilerIsNoJdk() throws Exception {
    Path newest = jdk(".jdks/a", "98");
    Path runtime = jdk(".jdks/jre", "99");
    Files.delete(runtime.resolve("bin/javac"));
    assertThat(found("")).isEqualTo(newest.toString());
  }

  private Path jdk(String folder, String version) throws IOException {
    Path jdk = home.resolve(folder);
    Files.createDirectories(jdk.resolve("bin"));
    Files.createFile(jdk.resolve("bin/javac"));
    assertThat(jdk.resolve("bin/javac").toFile().setExecutable(true)).isTrue();
    Files.writeString(
        jdk.resolve("release"),
        "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nJAVA_VERSION_DATE=\"2026-01-20\"\n");
    return jdk;
  }

  private String found(String javaHome) throws IOException, InterruptedException {
    String script = RepositoryRoot.path().resolve(".mvn/find-jdk.sh").toString();
    Shell.Result result =
        Shell.run(
            home,
            Map.of("HOME", home.toString(), "JAVA_HOME", javaHome),
            "sh",
            "-euc",
            ". \"$1\"; printf %s \"$JAVA_HOME\"",
            "sh",
            script);
    assertThat(result.err()).isEmpty();
    return result.out();
  }
}
