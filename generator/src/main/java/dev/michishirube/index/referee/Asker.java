package dev.michishirube.index.referee;

import java.util.List;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/**
 * Asks the files of a search through the very script that a reader's browser runs. For one thread.
 */
public final class Asker implements AutoCloseable {
  private final Context context = Script.context();
  private final Value asker;

  /**
   * Over some files.
   *
   * @param scripts the texts of the index's scripts, one after the other
   * @param files the text of a file by its name; null when it is missing
   */
  public Asker(String scripts, Function<String, @Nullable String> files) {
    context.eval(Script.source("var self = globalThis;", "self.js"));
    context.eval(Script.source(scripts, "search.js"));
    ProxyExecutable read = arguments -> files.apply(arguments[0].asString());
    asker = context.eval(Script.resource("/dev/michishirube/index/referee/asker.js")).execute(read);
  }

  /** What is found, with the most frequent terms left out beside rarer ones. */
  public Answer search(List<Clause> clauses) {
    return search(clauses, false);
  }

  /** What is found by all of the clauses, as lunr finds it. */
  public Answer searchExactly(List<Clause> clauses) {
    return search(clauses, true);
  }

  private Answer search(List<Clause> clauses, boolean exact) {
    String text = text(asker.invokeMember("search", ClauseJson.of(clauses), exact));
    int end = text.indexOf('\n');
    return end < 0
        ? new Answer(List.of(), Boolean.parseBoolean(text))
        : new Answer(
            HitLines.read(text.substring(end + 1)), Boolean.parseBoolean(text.substring(0, end)));
  }

  /** Whether a term is in the index. */
  public boolean exists(String term) {
    return Boolean.parseBoolean(text(asker.invokeMember("exists", term)));
  }

  /** What is shown of documents: a JSON array with null for what is missing. */
  public String results(List<Integer> documents) {
    return text(asker.invokeMember("results", documents.toString()));
  }

  /** Per document: yes, no or unknown, separated by spaces. */
  public String facets(String name, List<Integer> documents) {
    return text(asker.invokeMember("facets", name, documents.toString()));
  }

  /** The files that were read, in order. */
  public List<String> loaded() {
    return asker.invokeMember("loaded").asString().lines().toList();
  }

  /** Promises are kept by the time that a call into the scripts returns. */
  private static String text(Value answer) {
    Value error = answer.getMember("error");
    if (!error.isNull()) {
      throw new IllegalStateException(error.asString());
    }
    return answer.getMember("text").asString();
  }

  @Override
  public void close() {
    context.close(true);
    context.getEngine().close(true);
  }
}
