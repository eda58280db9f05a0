package dev.michishirube.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs that the tests need and that a fresh machine lacks. */
final class Installing {
  private static final Map<String, String> UNATTENDED = Map.of("DEBIAN_FRONTEND", "noninteractive");
  private static final Duration PATIENCE = Duration.ofMinutes(8);

  private Installing() {}

  /** Installs a package of Debian (or Ubuntu) when this is one and we are root; false when not. */
  static boolean debianPackage(String name) {
    boolean allowed =
        Files.exists(Path.of("/etc/debian_version"))
            && Files.isWritable(Path.of("/var/lib/dpkg/status"));
    return allowed
        && (install(name)
            // Perhaps the machine's list of packages is missing or old.
            || (run(PATIENCE, UNATTENDED, "apt-get", "-qq", "update") && install(name)));
  }

  private static boolean install(String name) {
    return run(
        PATIENCE, UNATTENDED, "apt-get", "-qq", "install", "-y", "--no-install-recommends", name);
  }

  /** Runs a command to its end; false when it cannot start, fails, or takes longer than allowed. */
  static boolean run(Duration atMost, Map<String, String> environment, String... command) {
    try {
      Path log = Files.createTempFile("michishirube-install-", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      boolean done = ended && process.exitValue() == 0;
      if (!done) {
        System.out.println("browser tests: did not work: " + command[0] + " …, see " + log);
      }
      return done;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
