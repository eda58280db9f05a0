package dev.michishirube.render.subject;

import dev.michishirube.model.kana.KanaEntry;
import dev.michishirube.model.kana.KanaIndex;
import dev.michishirube.model.kana.KanaList;
import dev.michishirube.model.reading.Syllable;
import dev.michishirube.render.part.AreaWords;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.CountedLink;
import dev.michishirube.render.view.KanaView;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One list of the 50音 index. */
final class KanaViews {
  private final PageContext page;
  private final KanaList list;

  KanaViews(PageContext page, KanaList list) {
    this.page = page;
    this.list = list;
  }

  Draft draft(Frames frames) {
    Heading heading = Heading.of(title().whole(), null).under(way());
    return Draft.of("kana.ftlh", frames.of(heading), view());
  }

  private KanaView view() {
    return new KanaView(
        title(),
        list.first() == null,
        list.parts().stream()
            .map(part -> new CountedLink(name(part), page.link(part.path()), part.count()))
            .toList(),
        list.entries().stream().map(this::line).toList());
  }

  private TextView title() {
    TextView names =
        list.first() == null
            ? page.word("kana.unread")
            : list.first() == Syllable.OTHER
                ? page.word("kana.other")
                : page.around("kana.begin", page.own(syllables(list)));
    return list.place() == null
        ? names
        : page.around("kana.in", names, page.fullNameOf(list.place()));
  }

  /** What tells a part from its neighbours. */
  private String name(KanaList part) {
    return part.place() == null ? syllables(part) : page.nameOf(part.place());
  }

  private String syllables(KanaList of) {
    return kana(of.first()) + kana(of.second());
  }

  /** In Latin letters on pages of other languages, as names of places are. */
  private String kana(@Nullable Syllable syllable) {
    if (syllable == null || syllable == Syllable.OTHER) {
      return syllable == null ? "" : "…";
    }
    return page.language().equals("ja") ? syllable.kana() : syllable.slug();
  }

  private List<LinkView> way() {
    List<LinkView> way = new ArrayList<>();
    way.add(KanaIndexViews.crumb(page));
    // Every folder between the index and the list is a list too.
    String rest = list.path().substring(KanaIndex.PATH.length());
    List<String> folders = List.of(rest.split("/"));
    for (int i = 1; i < folders.size(); i++) {
      String path = KanaIndex.PATH + String.join("/", folders.subList(0, i)) + "/";
      way.add(new LinkView(crumb(i), page.link(path)));
    }
    return way;
  }

  private String crumb(int depth) {
    Syllable first = list.first();
    if (first == null || first == Syllable.OTHER) {
      return depth == 1
          ? page.words().get(first == null ? "kana.unread" : "kana.other")
          : prefecture();
    }
    return switch (depth) {
      case 1 -> kana(first);
      case 2 -> syllables(list);
      default -> prefecture();
    };
  }

  private String prefecture() {
    return list.place() == null
        ? ""
        : page.nameOf(page.site().gazetteer().prefectureOf(list.place()));
  }

  private KanaView.Line line(KanaEntry entry) {
    String other = entry.otherName();
    TextView name = other == null ? null : page.own(other);
    return switch (entry.thing()) {
      case KanaEntry.Desk desk -> {
        boolean told = page.site().isNameShared(desk.center());
        String where = told ? "" : AreaWords.of(desk.center().area(), page);
        yield new KanaView.Line(name, page.linkTo(desk.center()), where);
      }
      case KanaEntry.Area area ->
          new KanaView.Line(
              name,
              new LinkView(page.fullNameOf(area.area()), page.hrefOf(area.area())),
              page.words().get("kana.area"));
      case KanaEntry.Trouble(var facet) -> {
        TextView text = FacetWords.name(facet, page);
        LinkView link = new LinkView(text.whole(), page.link(facet.path()), text.language());
        yield new KanaView.Line(name, link, page.words().get("kana.trouble"));
      }
      case KanaEntry.Word word ->
          new KanaView.Line(
              name,
              new LinkView(word.term().name(), page.hrefOf(word.term()), page.foreign()),
              page.words().get("kana.word"));
      case KanaEntry.Scheme scheme ->
          new KanaView.Line(name, page.linkTo(scheme.program()), page.words().get("kana.program"));
      case KanaEntry.Text text ->
          new KanaView.Line(name, page.linkTo(text.article()), page.words().get("kana.article"));
    };
  }
}
