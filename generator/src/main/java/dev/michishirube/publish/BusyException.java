package dev.michishirube.publish;

import java.nio.file.Path;

/** Another build writes to the same output. */
public final class BusyException extends PublishException {
  BusyException(Path output) {
    super(output, PublishRules.BUSY);
  }
}
