package dev.michishirube.index.referee;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/** Where scripts run: JavaScript alone, without files, network or other languages. */
public final class Script {
  private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.js";

  private Script() {}

  /** A fresh world for scripts. It is interpreted, and that is known. */
  public static Context context() {
    Engine engine =
        Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .option("log.level", "OFF")
            .build();
    return Context.newBuilder("js").engine(engine).build();
  }

  /** lunr.js as it was published. */
  public static Source lunr() {
    return resource(LUNR);
  }

  /** A script of the class path. */
  public static Source resource(String path) {
    try (InputStream in = Script.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + path);
      }
      return source(new String(in.readAllBytes(), StandardCharsets.UTF_8), path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A script with a name for its errors. */
  public static Source source(String text, String name) {
    return Source.newBuilder("js", text, name).buildLiteral();
  }
}
