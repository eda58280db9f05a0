package dev.michishirube.time.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.time.Holidays;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The reference implementation of the notation, run by Node; see tools/opening-hours. */
final class Reference {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path TOOL = RepositoryRoot.path().resolve("generator/tools/opening-hours");

  private Reference() {}

  /** Empty when this computer has no Node. */
  static Optional<String> version() {
    try {
      Process node = new ProcessBuilder("node", "--version").redirectErrorStream(true).start();
      String version = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return node.waitFor() == 0 ? Optional.of(version.strip()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Fetches the library once, as the lock file has it. */
  static void install() throws IOException, InterruptedException {
    if (!Files.isDirectory(TOOL.resolve("node_modules/opening_hours"))) {
      String npm = System.getProperty("os.name", "").startsWith("Windows") ? "npm.cmd" : "npm";
      run(List.of(npm, "ci", "--silent", "--ignore-scripts"), "");
    }
  }

  /** The change points of each specification; a single one, "refused", when it cannot be read. */
  static List<List<ChangePoint>> changes(
      List<String> specs, Holidays holidays, LocalDate from, LocalDate to)
      throws IOException, InterruptedException {
    String days =
        from.minusYears(1)
            .datesUntil(to.plusYears(2))
            .flatMap(day -> holidays.on(day).stream())
            .map(day -> "[" + quoted(day.date().toString()) + "," + quoted(day.name()) + "]")
            .collect(Collectors.joining(","));
    String asked =
        "{\"from\":%s,\"to\":%s,\"holidays\":[%s],\"specs\":[%s]}"
            .formatted(
                quoted(from.toString()),
                quoted(to.toString()),
                days,
                specs.stream().map(Reference::quoted).collect(Collectors.joining(",")));
    List<List<ChangePoint>> answers = new ArrayList<>();
    for (String line : run(List.of("node", "changes.js"), asked).lines().toList()) {
      answers.add(points(JSON.readTree(line)));
    }
    assertThat(answers).hasSameSizeAs(specs);
    return answers;
  }

  private static List<ChangePoint> points(JsonNode answer) {
    if (!answer.isArray()) {
      return List.of(new ChangePoint(LocalDateTime.MIN, "refused", answer.toString()));
    }
    List<ChangePoint> points = new ArrayList<>();
    for (JsonNode point : answer) {
      String comment = point.get(2).isNull() ? null : point.get(2).asString();
      points.add(
          new ChangePoint(
              LocalDateTime.parse(point.get(0).asString()), point.get(1).asString(), comment));
    }
    return points;
  }

  private static String quoted(String text) {
    return JSON.writeValueAsString(text);
  }

  private static String run(List<String> command, String input)
      throws IOException, InterruptedException {
    Path answer = Files.createTempFile("opening-hours", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(TOOL.toFile());
      builder.environment().put("TZ", "Asia/Tokyo");
      builder.redirectOutput(answer.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
      Process process = builder.start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("%s came to an end", command).isTrue();
      assertThat(process.exitValue()).as("%s", command).isZero();
      return Files.readString(answer);
    } finally {
      Files.delete(answer);
    }
  }

  static Holidays ourHolidays() {
    return ReferenceData.holidays();
  }
}
