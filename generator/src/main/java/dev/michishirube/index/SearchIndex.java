package dev.michishirube.index;

import dev.michishirube.analysis.Analyser;
import dev.michishirube.analysis.Dictionary;
import dev.michishirube.analysis.Lexicon;
import dev.michishirube.analysis.Romaji;
import dev.michishirube.artifact.Artifact;
import dev.michishirube.index.document.SearchEntries;
import dev.michishirube.index.document.SearchEntry;
import dev.michishirube.index.document.SearchFacets;
import dev.michishirube.index.document.SearchFields;
import dev.michishirube.index.lunr.Builder;
import dev.michishirube.index.lunr.Document;
import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.Term;
import dev.michishirube.index.shard.SearchData;
import dev.michishirube.index.shard.ShardFile;
import dev.michishirube.index.shard.ShardLookup;
import dev.michishirube.index.shard.ShardReader;
import dev.michishirube.index.shard.ShardSet;
import dev.michishirube.index.shard.ShardWriter;
import dev.michishirube.model.Concept;
import dev.michishirube.model.ConceptDictionary;
import dev.michishirube.model.Site;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.render.jsonld.Json;
import dev.michishirube.render.jsonld.Thing;
import dev.michishirube.render.part.PageContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of the search. {@code search/root.js} has a fixed name, so that no page changes when
 * the content does; it names the folder of the build that all others lie in, so that files of two
 * builds never mix.
 */
public final class SearchIndex {
  private static final String FOLDER = "search/";
  private static final int USUAL = 3;

  private SearchIndex() {}

  /**
   * Builds them.
   *
   * @param root the page at the root of the site
   */
  public static BuiltSearch build(PageContext root) {
    Analyser analyser = new Analyser(dictionary(root.site()));
    List<SearchEntry> entries = SearchEntries.of(root, analyser);
    Builder builder = new Builder(SearchFields.ALL);
    List<String> shown = new ArrayList<>();
    for (SearchEntry entry : entries) {
      builder.add(new Document(entry.text().fields(), entry.boost()));
      shown.add(entry.shown());
    }
    Index index = builder.build();
    Set<String> terms = index.terms().stream().map(Term::text).collect(Collectors.toSet());
    List<String> forms = analyser.forms(terms::contains);
    SearchData data =
        new SearchData(
            index,
            shown,
            new SearchFacets(root.site(), entries).all(),
            forms,
            written(root.site(), analyser, Set.copyOf(forms)),
            usual(root.site(), analyser, Set.copyOf(forms)));
    ShardSet set = ShardWriter.write(data);
    ShardFile first = set.files().getFirst();
    ShardReader reader = new ShardReader(first);
    List<String> pages = SearchEntries.pages(root.site(), entries.size());
    String start = start(root, analyser, set.version(), pages);
    List<Artifact> files =
        set.files().parallelStream()
            .map(
                file ->
                    file.equals(first)
                        ? artifact(FOLDER + file.name(), file, reader, start)
                        : artifact(FOLDER + set.version() + "/" + file.name(), file, reader, ""))
            .toList();
    List<SmokeQuery> queries = SmokeQueries.of(root.site(), analyser, entries, index);
    return new BuiltSearch(files, new ShardLookup(set.files()), queries);
  }

  /** The forms of concepts as people write them, and how the usual ones are read. */
  private static List<String> written(Site site, Analyser analyser, Set<String> forms) {
    List<String> written = new ArrayList<>(usual(site, analyser, forms));
    for (Concept concept : site.concepts()) {
      concept.forms().stream()
          .map(form -> line(analyser.normal(form), concept))
          .filter(forms::contains)
          .forEach(written::add);
    }
    return written;
  }

  /** Of each concept the name and what stands first among its forms, and how it is read. */
  private static List<String> usual(Site site, Analyser analyser, Set<String> forms) {
    List<String> usual = new ArrayList<>();
    for (Concept concept : site.concepts()) {
      Stream<String> first = concept.forms().stream().limit(USUAL).map(analyser::normal);
      String kana = String.join("", site.readings().wordsOf(concept.name()));
      Stream<String> name =
          Stream.concat(Stream.of(analyser.normal(concept.name())), Romaji.terms(kana).stream());
      Stream.concat(name, first)
          .map(form -> line(form, concept))
          .filter(forms::contains)
          .forEach(usual::add);
    }
    return usual;
  }

  private static String line(String form, Concept concept) {
    return form + Lexicon.STANDS_FOR + ConceptDictionary.termOf(concept);
  }

  private static Artifact artifact(String path, ShardFile file, ShardReader reader, String more) {
    List<String> texts = new ArrayList<>(reader.texts(file));
    texts.add(more);
    byte[] bytes = (file.text() + more).getBytes(StandardCharsets.UTF_8);
    return new Artifact.SearchData(path, bytes, texts);
  }

  private static Dictionary dictionary(Site site) {
    return ConceptDictionary.of(site.concepts(), site.gazetteer().all())
        .with(ConceptDictionary.readings(site.concepts(), site.readings()));
  }

  /** What the scripts begin with; see {@code assets/search/page.js}. */
  private static String start(
      PageContext root, Analyser analyser, String version, List<String> pages) {
    Thing links =
        Thing.plain()
            .with("topics", pathOf(root, FixedPage.TOPICS))
            .with("areas", pathOf(root, FixedPage.AREAS))
            .with("now", pathOf(root, FixedPage.NOW))
            .with("national", pathOf(root, FixedPage.WAYS));
    Thing start =
        Thing.plain()
            .with("version", version)
            .with("links", links)
            .with("pages", new Json.Items(pages.stream().<Json>map(Json.Number::new).toList()));
    String dictionary = analyser.json();
    return "michi.start(" + start.print() + "," + dictionary + ")\n";
  }

  private static String pathOf(PageContext root, FixedPage page) {
    return root.paths().of(page).map(root::link).orElse("");
  }
}
