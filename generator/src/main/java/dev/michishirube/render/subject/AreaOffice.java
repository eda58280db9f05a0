package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.Term;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.OfficeView;
import dev.michishirube.render.view.TextView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What to ask at the office of a place, where this guide knows no desk for a trouble. */
final class AreaOffice {
  private static final int GENERAL_LINES = 2;

  private final PageContext page;
  private final List<Place> line;

  /**
   * @param line the place, then the levels above it
   */
  AreaOffice(PageContext page, List<Place> line) {
    this.page = page;
    this.line = line;
  }

  OfficeView of(List<Term> missing, List<Center> national, CardViews cards) {
    // Wards have no site of their own; that of their city leads to them.
    Place office = line.stream().filter(p -> p.url() != null).findFirst().orElse(line.getFirst());
    Asks asks = page.shelf().of(page, Asks.class, Asks::new);
    return new OfficeView(
        page.nameOf(office),
        office.url(),
        missing.stream().map(asks::of).toList(),
        cards.each(general(national)));
  }

  /** Lines for everybody that answer day and night: first contacts, else those of most troubles. */
  private List<Center> general(List<Center> national) {
    List<Center> open =
        national.stream()
            .filter(c -> c.lifecycle().status() == Center.Status.ACTIVE)
            .filter(AreaOffice::isForEverybody)
            .filter(c -> isOpenDayAndNight(c))
            .sorted(
                Comparator.<Center>comparingInt(c -> -c.subject().topics().size())
                    .thenComparing(Center::id))
            .toList();
    List<Center> first =
        open.stream().filter(c -> c.subject().stage() == Center.Stage.FIRST_CONTACT).toList();
    return (first.isEmpty() ? open : first).stream().limit(GENERAL_LINES).toList();
  }

  private static boolean isForEverybody(Center center) {
    CenterKind kind = center.identity().kind();
    return (kind == CenterKind.CRISIS_LINE || kind == CenterKind.SNS_LINE)
        && center.eligible().ageMax() == null;
  }

  private boolean isOpenDayAndNight(Center center) {
    return center.channels().stream()
        .filter(c -> c.contact().number() != null || c.contact().url() != null)
        .anyMatch(c -> page.site().openings().of(c).always());
  }

  /** What to ask, the same on every page of a place. */
  private static final class Asks {
    private final Map<String, OfficeView.Ask> byTopic = new HashMap<>();

    Asks(PageContext page) {
      for (Term topic : page.site().topics()) {
        byTopic.put(topic.id(), ask(topic, page));
      }
    }

    OfficeView.Ask of(Term topic) {
      OfficeView.Ask ask = byTopic.get(topic.id());
      if (ask == null) {
        throw new IllegalArgumentException("no topic of this site: " + topic.id());
      }
      return ask;
    }

    private static OfficeView.Ask ask(Term topic, PageContext page) {
      Facet facet = new Facet.Topic(topic);
      String say = topic.say();
      boolean national = !page.site().facets().matching(facet).national().isEmpty();
      TextView name = page.own(topic.name());
      TextView lines = page.around("office.national", name);
      return new OfficeView.Ask(
          name,
          page.around("office.sections", page.own(String.join("、", topic.askFor()))),
          say == null ? null : page.around("office.say", page.own(say)),
          national ? new LinkView(lines.whole(), page.link(facet.path())) : null);
    }
  }
}
