package dev.michishirube.index.asked;

import dev.michishirube.index.referee.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * The search of a built site. The scripts run without files, network or other languages; what they
 * load is handed to them. Takes about a second to start; for one thread.
 */
public final class SiteSearch implements AutoCloseable {
  private static final String PAGE = "search/index.html";
  private static final String ROOT = "search/root.js";
  private static final Pattern SCRIPTS =
      Pattern.compile(
          "data-scripts=\"([^\"]*)\".* data-show=\"([^\"]*)\" data-expand=\"([^\"]*)\"");

  private final Path site;
  private final Context context = Script.context();
  private final Value asked;

  private SiteSearch(Path site) throws IOException {
    this.site = site;
    String page = Files.readString(site.resolve(PAGE));
    Matcher scripts = SCRIPTS.matcher(page);
    if (!scripts.find()) {
      throw new NoSuchFileException(site.resolve(PAGE).toString());
    }
    asked = context.eval(Script.resource("/dev/michishirube/index/asked/asked.js"));
    String all = scripts.group(1) + ' ' + scripts.group(2) + ' ' + scripts.group(3);
    for (String file : all.split(" ")) {
      if (!file.equals(ROOT)) {
        run(file);
      }
    }
    asked.invokeMember("begin", load());
  }

  /**
   * Opens a site.
   *
   * @param site the folder that {@code guide build} has written
   * @throws NoSuchFileException when there is no site with a search in it
   */
  public static SiteSearch open(Path site) throws IOException {
    try {
      return new SiteSearch(site);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What a reader who types this would be shown. */
  public Answer ask(String text, int limit) {
    Value answer = asked.invokeMember("ask", text, limit);
    String error = answer.getMember("error").asString();
    if (!error.isEmpty()) {
      throw new IllegalStateException(error);
    }
    List<Answer.Result> results = new ArrayList<>();
    Value found = answer.getMember("results");
    for (long i = 0; i < found.getArraySize(); i++) {
      Value one = found.getArrayElement(i);
      results.add(
          new Answer.Result(
              one.getMember("u").asString(),
              one.getMember("n").asString(),
              one.getMember("k").asString(),
              one.getMember("p").asString(),
              one.getMember("score").asDouble()));
    }
    return new Answer(
        answer.getMember("relaxation").asString(),
        answer.getMember("crisis").asBoolean(),
        answer.getMember("complete").asBoolean(),
        results,
        answer.getMember("found").asInt());
  }

  private ProxyExecutable load() {
    return arguments -> {
      run("search/" + arguments[0].asString());
      return null;
    };
  }

  /** A script of the site; one that lies elsewhere is none. */
  private void run(String file) {
    Path path = site.resolve(file).normalize();
    if (!path.startsWith(site.normalize())) {
      throw new UncheckedIOException(new NoSuchFileException(file));
    }
    try {
      context.eval(Script.source(Files.readString(path), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close(true);
    context.getEngine().close(true);
  }
}
