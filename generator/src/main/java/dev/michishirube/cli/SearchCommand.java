package dev.michishirube.cli;

import dev.michishirube.build.SiteAssembly;
import dev.michishirube.check.Content;
import dev.michishirube.check.ContentReader;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.index.asked.Answer;
import dev.michishirube.index.asked.Proposals;
import dev.michishirube.index.asked.SiteSearch;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.load.SourceTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guide search}: asks the built site what a reader's browser would answer. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  /** Nothing was found. */
  private static final int NOTHING = 1;

  /** Some editors begin a file with it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Spec private CommandSpec spec;

  @Option(names = "--site", paramLabel = "DIR")
  private Path site = Path.of(System.getProperty("michishirube.root", "")).resolve("site-output");

  @Option(names = "--limit", paramLabel = "N")
  private int limit = 10;

  @Option(names = "--queries", paramLabel = "FILE")
  private @Nullable Path queries;

  @Option(names = "--no-hits", paramLabel = "FILE")
  private @Nullable Path noHits;

  @Option(names = "--content", paramLabel = "DIR")
  private @Nullable Path content;

  @Parameters(paramLabel = "TEXT", arity = "0..*")
  private List<String> text = List.of();

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(names = "--help", usageHelp = true)
  private boolean help;

  @Override
  public Integer call() throws IOException {
    ResourceBundle words = spec.resourceBundle();
    if (text.isEmpty() == (queries == null) || (noHits != null && queries == null)) {
      throw new ParameterException(spec.commandLine(), words.getString("search.usage"));
    }
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), words.getString("search.usage.limit"));
    }
    PrintWriter out = spec.commandLine().getOut();
    try (SiteSearch search = SiteSearch.open(site)) {
      return queries == null ? one(search, out) : all(search, queries, out);
    }
  }

  private int one(SiteSearch search, PrintWriter out) {
    Answer answer = search.ask(String.join(" ", text), limit);
    ResourceBundle words = spec.resourceBundle();
    if (answer.crisis()) {
      out.println(words.getString("search.crisis"));
    }
    if (!answer.relaxation().equals("none") && !answer.results().isEmpty()) {
      out.println(words.getString("search.relaxed"));
    }
    int rank = 1;
    for (Answer.Result result : answer.results()) {
      out.println(
          String.format(Locale.ROOT, "%3d  %7.3f  %s", rank++, result.score(), result.name()));
      out.println("              " + result.kind() + "  " + result.place() + "  " + route(result));
    }
    if (answer.results().isEmpty()) {
      out.println(words.getString("search.nothing"));
    }
    return answer.results().isEmpty() ? NOTHING : ExitCode.OK;
  }

  /** One query a line; prints query TAB rank TAB route TAB score. */
  private int all(SiteSearch search, Path file, PrintWriter out) throws IOException {
    NoHitsReport weak =
        noHits == null ? null : new NoHitsReport(search, proposals(), spec.resourceBundle());
    for (String line : Files.readAllLines(file)) {
      String query = line.replace(BYTE_ORDER_MARK, "").replace('\t', ' ').strip();
      if (query.isEmpty()) {
        continue;
      }
      Answer answer = search.ask(query, limit);
      int rank = 1;
      for (Answer.Result result : answer.results()) {
        out.println(
            String.format(
                Locale.ROOT, "%s\t%d\t%s\t%.3f", query, rank++, route(result), result.score()));
      }
      if (weak != null && answer.isWeak()) {
        weak.add(query, answer);
      }
    }
    if (weak != null && noHits != null) {
      Files.writeString(noHits, weak.text(), StandardCharsets.UTF_8);
    }
    return ExitCode.OK;
  }

  /** Addresses in the index are relative to the root, as {@code ./centers/yorisoi/}. */
  private static String route(Answer.Result result) {
    return "/" + result.address().replaceFirst("^\\./", "");
  }

  /** From the content as it is now: words that were added after the build are known. */
  private Proposals proposals() {
    Findings findings = new Findings();
    Path folder =
        content == null
            ? Path.of(System.getProperty("michishirube.root", "")).resolve("content")
            : content;
    int jobs = Runtime.getRuntime().availableProcessors();
    SourceTree tree = new ContentLoader(LoadLimits.DEFAULT, jobs).load(folder, "content", findings);
    Content read = ContentReader.read(tree, ReferenceData.gazetteer(), findings).content();
    return new Proposals(SiteAssembly.records(read, null));
  }
}
