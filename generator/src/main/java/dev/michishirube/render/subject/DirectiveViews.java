package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Checklist;
import dev.michishirube.model.Dated;
import dev.michishirube.model.DeskTimes;
import dev.michishirube.model.Telephone;
import dev.michishirube.model.Term;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.markdown.TermLinks;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.HoursWords;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.DirectiveView;
import dev.michishirube.render.view.TextView;
import dev.michishirube.time.Hours;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Views of directives, made from the same records as every other page. */
final class DirectiveViews {
  private final PageContext page;
  private final TermLinks terms;
  private final CardViews cards;

  DirectiveViews(PageContext page, TermLinks terms) {
    this.page = page;
    this.terms = terms;
    this.cards = page.cards();
  }

  /** Said instead of a record that may not be shown. */
  DirectiveView missing() {
    return new DirectiveView.Inline(page.word("directive.missing"), null, null);
  }

  DirectiveView card(Center center) {
    return new DirectiveView.Cards(List.of(cards.of(center)));
  }

  DirectiveView name(Center center) {
    return new DirectiveView.Inline(page.nameOf(center), page.hrefOf(center), null);
  }

  /** The number, or the way to where it can be found. */
  DirectiveView phone(Center center) {
    String status = cards.statusOf(center);
    if (status != null) {
      return new DirectiveView.Inline(new TextView(status, null), page.hrefOf(center), null);
    }
    for (Channel channel : center.channels()) {
      Dated<String> number = channel.contact().number();
      Optional<String> today = number == null ? Optional.empty() : number.on(page.site().today());
      if (channel.type() == ChannelType.PHONE && today.isPresent()) {
        String text = today.orElseThrow();
        return new DirectiveView.Inline(new TextView(text, null), new Telephone(text).href(), null);
      }
    }
    return new DirectiveView.Inline(page.word("channel.withheld"), page.hrefOf(center), null);
  }

  DirectiveView hours(Center center) {
    String status = cards.statusOf(center);
    if (status != null) {
      return new DirectiveView.Inline(new TextView(status, null), null, null);
    }
    HoursWords words = new HoursWords(page);
    for (Channel channel : center.channels()) {
      Dated<Hours> hours = page.site().soon(channel.hours()).orElse(null);
      if (hours != null) {
        List<TextView> lines =
            words.of(hours, DeskTimes.yearEnd(center.closures()), page.site().today());
        return new DirectiveView.Inline(words.inOneLine(lines), null, null);
      }
    }
    return new DirectiveView.Inline(page.word("unknown"), null, null);
  }

  /** A word with its meaning at its first use, and alone at later ones. */
  DirectiveView term(String id) {
    Optional<Term> term = page.site().glossary().find(id);
    if (term.isPresent()) {
      Term found = term.orElseThrow();
      return terms.isFirst(found)
          ? new DirectiveView.Inline(page.own(found.name()), terms.address(found), found.plain())
          : new DirectiveView.Inline(page.own(found.name()), null, null);
    }
    return page.site()
        .topic(id)
        .map(t -> new DirectiveView.Inline(page.own(t.name()), page.linkTo(t).href(), null))
        .map(DirectiveView.class::cast)
        .orElseGet(this::missing);
  }

  DirectiveView list(Map<String, String> filters) {
    List<Center> found = Selection.of(filters, page.site());
    return found.isEmpty()
        ? new DirectiveView.Inline(page.word("directive.listEmpty"), null, null)
        : new DirectiveView.Cards(cards.each(found));
  }

  DirectiveView compare(Map<String, String> filters) {
    List<Center> centers = Selection.of(filters, page.site());
    String area = filters.get("area");
    Place place = area == null ? null : page.site().gazetteer().find(area).orElse(null);
    if (centers.isEmpty()) {
      return new DirectiveView.Inline(page.word("directive.listEmpty"), null, null);
    }
    return new DirectiveView.Comparison(
        "kind".equals(filters.get("by"))
            ? new KindComparison(page, place).of(centers)
            : new WayComparison(page, place).of(centers));
  }

  DirectiveView checklist(String id) {
    return page.site().records().checklists().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .map(DirectiveViews::tasks)
        .orElseGet(this::missing);
  }

  private static DirectiveView tasks(Checklist list) {
    return new DirectiveView.Tasks(
        list.title(),
        list.items().stream()
            .map(i -> new DirectiveView.Tasks.Item(i.text(), i.why(), i.blanks()))
            .toList());
  }

  DirectiveView program(String id) {
    return page.site()
        .programs()
        .find(id)
        .map(p -> (DirectiveView) new ProgramFacts(page).card(p))
        .orElseGet(this::missing);
  }

  DirectiveView programName(String id) {
    return page.site()
        .programs()
        .find(id)
        .map(
            p ->
                (DirectiveView)
                    new DirectiveView.Inline(page.own(p.name()), page.linkTo(p).href(), p.gives()))
        .orElseGet(this::missing);
  }
}
