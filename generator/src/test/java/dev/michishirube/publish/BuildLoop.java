package dev.michishirube.publish;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that builds two sites in turns until it is killed, or holds the lock. */
final class BuildLoop {
  private BuildLoop() {}

  public static void main(String[] arguments) throws IOException {
    Path output = Path.of(arguments[0]);
    if (arguments[1].equals("hold")) {
      StagedOutput held = Sites.publisher(FileSteps.DISK).begin(output);
      System.out.println("ready");
      System.in.read();
      held.discard();
      return;
    }
    System.out.println("ready");
    FileSteps steps = new ToldSteps(System.out);
    while (true) {
      Sites.build(output, steps, "one", 200);
      Sites.build(output, steps, "two", 200);
    }
  }

  static Process start(Path output, String what) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                BuildLoop.class.getName(),
                output.toString(),
                what)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    process.inputReader().readLine();
    return process;
  }
}
