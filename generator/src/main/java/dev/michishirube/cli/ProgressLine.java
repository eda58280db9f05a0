package dev.michishirube.cli;

import dev.michishirube.build.Progress;
import dev.michishirube.build.Stage;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;

/** One line on a terminal that says how far a build is; silent when output is no terminal. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final Duration REDRAW = Duration.ofMillis(100);
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter out;
  private final ResourceBundle words;
  private final boolean shown;
  private final Instant start = Instant.now();
  private Instant drawn = Instant.EPOCH;
  private Stage stage = Stage.LOAD;
  private int total;
  private int done;

  private ProgressLine(PrintWriter out, ResourceBundle words, boolean shown) {
    this.out = out;
    this.words = words;
    this.shown = shown;
  }

  static ProgressLine on(PrintWriter out, ResourceBundle words) {
    return new ProgressLine(out, words, Terminal.isThere());
  }

  @Override
  public synchronized void stage(Stage next, int steps) {
    stage = next;
    total = steps;
    done = 0;
    draw();
  }

  @Override
  public synchronized void step() {
    done++;
    if (Duration.between(drawn, Instant.now()).compareTo(REDRAW) > 0) {
      draw();
    }
  }

  private void draw() {
    if (!shown) {
      return;
    }
    drawn = Instant.now();
    String name = words.getString("stage." + stage.name().toLowerCase(Locale.ROOT));
    String count = total == 0 ? "" : " " + done + "/" + total;
    long seconds = Duration.between(start, drawn).toSeconds();
    out.print(CLEAR + name + count + " (" + seconds + " s)");
    out.flush();
  }

  @Override
  public synchronized void close() {
    if (shown) {
      out.print(CLEAR);
      out.flush();
    }
  }
}
