package dev.michishirube.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;

/** The command {@code guide}, run on a folder with {@code content/} in it. */
record Guide(Path folder) {
  /** What a command said, and its exit code. */
  record Run(int exit, String out, String err) {
    Run exits(int code) {
      assertThat(exit).as(out + err).isEqualTo(code);
      return this;
    }

    AbstractStringAssert<?> says() {
      return assertThat(out + err);
    }
  }

  /** Runs a command in Japanese; {@code --lang} among the arguments wins. */
  Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--lang")) {
      all.addAll(List.of("--lang", "ja"));
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.run(
            all.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
    return new Run(exit, out.toString(), err.toString());
  }

  /** {@code guide build} or {@code guide check} of the folder, with more options. */
  Run on(String command, String... options) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--content", folder.resolve("content").toString()));
    all.addAll(List.of("--templates", RepositoryRoot.path().resolve("templates").toString()));
    all.addAll(List.of("--today", "2026-11-22"));
    all.add("--no-leaflets");
    if (command.equals("build")) {
      all.addAll(List.of("--output", output().toString()));
    }
    all.addAll(List.of(options));
    return run(all.toArray(String[]::new));
  }

  Path output() {
    return folder.resolve("site-output");
  }

  /** Everything in the output, by path. */
  Map<String, String> written() {
    return Folder.read(output());
  }
}
