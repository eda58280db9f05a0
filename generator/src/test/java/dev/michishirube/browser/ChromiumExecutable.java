package dev.michishirube.browser;

import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a Chromium: one that is there, else Playwright's own download, else Debian's package. Says
 * on standard output which, once a test run.
 */
final class ChromiumExecutable {
  private static final List<String> COMMANDS =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "chrome.exe");

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"),
          Path.of("C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"));

  private ChromiumExecutable() {}

  /** Looked for once, when first asked for. */
  private static final class Found {
    static final Path PATH = find();
  }

  static Path get() {
    return Found.PATH;
  }

  private static Path find() {
    return said("from the environment", named())
        .or(() -> said("installed", installed()))
        .or(() -> said("Playwright's own", playwrightsOwn()))
        .or(() -> said("Playwright's own, downloaded now", downloaded()))
        .or(() -> said("Debian's package, installed now", packaged()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No Chromium for the browser tests. Install one (Debian: apt-get install"
                        + " chromium) or name it in the environment variable CHROMIUM."));
  }

  private static Optional<Path> said(String how, Optional<Path> executable) {
    executable.ifPresent(path -> System.out.println("browser tests: " + path + " (" + how + ")"));
    return executable;
  }

  private static Optional<Path> named() {
    return Stream.of("CHROMIUM", "CHROME")
        .map(System::getenv)
        .filter(Objects::nonNull)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> installed() {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    Stream<Path> onPath =
        Arrays.stream(path.split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> COMMANDS.stream().map(command -> Path.of(folder, command)));
    return Stream.concat(onPath, PLACES.stream()).filter(Files::isExecutable).findFirst();
  }

  private static Optional<Path> playwrightsOwn() {
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    try (Playwright playwright =
        Playwright.create(new Playwright.CreateOptions().setEnv(environment))) {
      return Optional.of(Path.of(playwright.chromium().executablePath()))
          .filter(Files::isExecutable);
    }
  }

  private static Optional<Path> downloaded() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    boolean done =
        Installing.run(
            Duration.ofMinutes(4),
            Map.of("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000"),
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "com.microsoft.playwright.CLI",
            "install",
            "chromium");
    return done ? playwrightsOwn() : Optional.empty();
  }

  private static Optional<Path> packaged() {
    return Installing.debianPackage("chromium") ? installed() : Optional.empty();
  }
}
