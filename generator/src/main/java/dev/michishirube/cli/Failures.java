package dev.michishirube.cli;

import dev.michishirube.diagnostic.LineFormat;
import dev.michishirube.publish.PublishException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ResourceBundle;

/** Says why a command could not do its work; never a stack trace unless somebody asks for it. */
final class Failures {
  private Failures() {}

  static int report(Exception failure, PrintWriter err, ResourceBundle words) {
    if (failure instanceof PublishException e) {
      err.print(
          new LineFormat(words.getString("language"), text -> text).print(List.of(e.diagnostic())));
      err.flush();
      return ExitCode.ENVIRONMENT;
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      err.println(words.getString("failure.file") + " " + failure.getMessage());
      return ExitCode.ENVIRONMENT;
    }
    err.println(words.getString("failure.internal") + " " + failure);
    if (System.getenv("GUIDE_TRACE") == null) {
      err.println(words.getString("failure.trace"));
    } else {
      failure.printStackTrace(err);
    }
    return ExitCode.INTERNAL;
  }
}
