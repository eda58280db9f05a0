package dev.michishirube.render.subject;

import dev.michishirube.model.geo.Place;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.plan.Subject;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.LeafletLinks;
import dev.michishirube.render.part.LeafletWords;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.CountedLink;
import dev.michishirube.render.view.LeafletIndexView;
import dev.michishirube.render.view.LeafletsView;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything to print: by prefecture, then by form. */
final class LeafletIndexViews {
  /** The usual paper and the plain sheet first. */
  private static final Comparator<Edition> USUAL_FIRST =
      Comparator.<Edition>comparingInt(e -> e.form().papers().indexOf(e.paper()))
          .thenComparingInt(e -> e.variants().size())
          .thenComparing(e -> e.variants().toString());

  private final PageContext page;
  private final LeafletWords words;
  private final LeafletLinks links;

  LeafletIndexViews(PageContext page) {
    this.page = page;
    this.words = new LeafletWords(page);
    this.links = new LeafletLinks(page);
  }

  Draft draft(Frames frames) {
    Heading heading =
        Heading.of(page.words().get("leaflet.index"), page.words().get("leaflet.lead"));
    List<CountedLink> prefectures =
        page.leaflets().places().prefectures().stream().map(this::counted).toList();
    LeafletIndexView view =
        new LeafletIndexView(prefectures, view(page.leaflets().places().elsewhere()));
    return Draft.of("leaflets.ftlh", frames.of(heading), view);
  }

  Draft draft(Place prefecture, Frames frames) {
    String name = page.fullNameOf(prefecture);
    Heading heading =
        Heading.of(page.words().get("leaflet.in", name), page.words().get("leaflet.lead"));
    LinkView all =
        new LinkView(page.words().get("leaflet.index"), page.link(FixedPage.LEAFLETS.path()));
    return Draft.of(
        "leaflets-in.ftlh",
        frames.of(heading.under(List.of(all))),
        view(page.leaflets().places().in(prefecture)));
  }

  private CountedLink counted(Place prefecture) {
    String path = page.paths().of(new Subject.LeafletsIn(prefecture)).orElseThrow();
    int count = page.leaflets().places().in(prefecture).size();
    return new CountedLink(page.nameOf(prefecture), page.link(path), count);
  }

  private LeafletsView view(List<Edition> editions) {
    return new LeafletsView(
        Arrays.stream(Form.values())
            .map(form -> view(form, editions))
            .filter(form -> !form.matters().isEmpty())
            .toList());
  }

  private LeafletsView.FormView view(Form form, List<Edition> editions) {
    Map<String, List<Edition>> matters = new LinkedHashMap<>();
    editions.stream()
        .filter(edition -> edition.form() == form)
        .forEach(
            edition ->
                matters
                    .computeIfAbsent(
                        edition.subject() + "\n" + edition.title(), s -> new ArrayList<>())
                    .add(edition));
    return new LeafletsView.FormView(
        words.form(form), words.says(form), matters.values().stream().map(this::matter).toList());
  }

  private LeafletsView.MatterView matter(List<Edition> editions) {
    Edition first = editions.getFirst();
    return new LeafletsView.MatterView(
        words.name(first),
        page.leaflets().mark(first, page),
        editions.stream().sorted(USUAL_FIRST).map(links::line).toList());
  }
}
