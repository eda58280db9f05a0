package dev.michishirube.index.referee;

import dev.michishirube.index.lunr.Document;
import dev.michishirube.index.lunr.Field;
import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.LunrJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/**
 * lunr.js itself. It takes about a second to start; keep one for many questions. For one thread.
 */
public final class Lunr implements AutoCloseable {
  private final Context context = Script.context();
  private final Value referee;

  /** A lunr that has no index yet. */
  public Lunr() {
    context.eval(Script.lunr());
    referee = context.eval(Script.resource("/dev/michishirube/index/referee/referee.js"));
  }

  /** Has it load this index in place of the one before. */
  public void load(Index index) {
    StringBuilder json = new StringBuilder();
    try {
      LunrJson.write(index, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringBuilder throws none
    }
    referee.invokeMember("load", json.toString());
  }

  /** Has it build an index by itself, which is slow, and gives that as lunr serialises it. */
  public String build(List<Field> fields, List<Document> documents) {
    return referee.invokeMember("build", CorpusJson.of(fields, documents)).asString();
  }

  /** What lunr finds, best first. */
  public List<Hit> query(List<Clause> clauses) {
    return HitLines.read(referee.invokeMember("query", ClauseJson.of(clauses)).asString());
  }

  @Override
  public void close() {
    context.close(true);
    context.getEngine().close(true);
  }
}
