package dev.michishirube.site;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.check.Content;
import dev.michishirube.check.ContentReader;
import dev.michishirube.check.Entry;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.load.SourceTree;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Dated;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code content/} says, before anything is dropped. */
record ShippedRecords(List<Center> centers, List<Source> sources) {
  private static final Pattern CONTACT =
      Pattern.compile("#[0-9]{4}(?![0-9a-fA-F])|[0-9][0-9-]{2,}|[\\w.+-]+@[\\w.-]+\\.[a-z]{2,}");

  static ShippedRecords read() {
    Content content = content(RepositoryRoot.path());
    List<Center> centers = content.centers().stream().map(Entry::value).toList();
    Stream<List<Source>> sources =
        Stream.of(
                centers.stream().map(c -> c.evidence().sources()),
                content.programs().stream().map(p -> p.value().sources()),
                content.reports().stream().map(r -> r.value().sources()),
                content.articles().stream().map(a -> a.value().sources()))
            .flatMap(s -> s);
    return new ShippedRecords(centers, sources.flatMap(List::stream).toList());
  }

  /** What {@code content/} in a folder says, mistakes apart. */
  static Content content(Path folder) {
    Findings findings = new Findings();
    SourceTree tree =
        new ContentLoader(LoadLimits.DEFAULT, 2)
            .load(folder.resolve("content"), "content", findings);
    return ContentReader.read(tree, ReferenceData.gazetteer(), findings).content();
  }

  /** Every number and mail address in a text, hyphens left out. */
  static Set<String> contactsIn(String text) {
    return CONTACT.matcher(text).results().map(m -> plain(m.group())).collect(Collectors.toSet());
  }

  List<String> ids() {
    return centers.stream().map(Center::id).toList();
  }

  List<String> slugs() {
    return slugs(c -> true);
  }

  List<Center> national() {
    return centers.stream().filter(c -> c.area().scope() == ServiceArea.Scope.NATIONAL).toList();
  }

  /** Numbers and mail addresses of channels that are withheld. */
  Set<String> withheld() {
    return contacts(Channel::isWithheld);
  }

  /** Those of all other channels of active records. */
  Set<String> shown() {
    return contacts(channel -> !channel.isWithheld());
  }

  List<String> slugsOfWithheld() {
    return slugs(
        c ->
            c.lifecycle().status() == Center.Status.ACTIVE
                && c.channels().stream().anyMatch(Channel::isWithheld));
  }

  List<String> slugsWithSource(String label) {
    return slugs(c -> c.evidence().sources().stream().anyMatch(s -> s.label().equals(label)));
  }

  private List<String> slugs(Predicate<Center> wanted) {
    return centers.stream().filter(wanted).map(c -> c.identity().slug()).toList();
  }

  private Set<String> contacts(Predicate<Channel> wanted) {
    Set<String> contacts = new TreeSet<>();
    for (Center center : centers) {
      for (Channel channel : center.channels()) {
        if (wanted.test(channel)) {
          values(channel.contact().number()).forEach(n -> contacts.add(plain(n)));
          values(channel.contact().address()).forEach(contacts::add);
        }
      }
    }
    return contacts;
  }

  private static List<String> values(@Nullable Dated<String> dated) {
    return dated == null ? List.of() : dated.periods().stream().map(Dated.Period::value).toList();
  }

  private static String plain(String contact) {
    return contact.contains("@") ? contact : contact.replace("-", "");
  }
}
