package dev.michishirube.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What a person is told when the program itself fails. */
class FailuresTest {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("dev.michishirube.cli.commands", Locale.ROOT);

  private final StringWriter told = new StringWriter();

  private int report(Exception failure) {
    return Failures.report(failure, new PrintWriter(told, true), WORDS);
  }

  @Test
  void aFaultOfTheProgramExitsWith3AndNoStackTrace() {
    assertThat(report(new IllegalStateException("no such thing"))).isEqualTo(3);
    assertThat(told.toString())
        .contains("プログラムの中の問題で止まりました", "no such thing", "GUIDE_TRACE")
        .doesNotContain("\tat ");
  }

  @Test
  void aFileThatCannotBeReadExitsWith4() {
    assertThat(report(new IOException("content/a.yaml"))).isEqualTo(4);
    assertThat(report(new UncheckedIOException(new IOException("content/b.yaml")))).isEqualTo(4);
    assertThat(told.toString()).contains("読み書きできませんでした", "content/a.yaml", "content/b.yaml");
  }
}
