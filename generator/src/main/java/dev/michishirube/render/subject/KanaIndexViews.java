package dev.michishirube.render.subject;

import dev.michishirube.model.kana.KanaIndex;
import dev.michishirube.model.reading.Syllable;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.KanaIndexView;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of syllables: search that works without script. */
final class KanaIndexViews {
  private final PageContext page;

  KanaIndexViews(PageContext page) {
    this.page = page;
  }

  /** The way back to all syllables. */
  static LinkView crumb(PageContext page) {
    return new LinkView(page.words().get("kana.title"), page.link(FixedPage.INDEX_KANA.path()));
  }

  Draft draft(Frames frames) {
    Heading heading = Heading.of(page.words().get("kana.title"), page.words().get("kana.lead"));
    return Draft.of("index-kana.ftlh", frames.of(heading), view());
  }

  private KanaIndexView view() {
    Map<Syllable.Row, List<KanaIndexView.Cell>> rows = new EnumMap<>(Syllable.Row.class);
    for (Syllable syllable : Syllable.values()) {
      if (syllable != Syllable.OTHER) {
        String path = page.paths().ofList(KanaIndex.pathOf(syllable)).orElse(null);
        rows.computeIfAbsent(syllable.row(), r -> new ArrayList<>())
            .add(new KanaIndexView.Cell(syllable.kana(), path == null ? null : page.link(path)));
      }
    }
    List<KanaIndexView.Row> views = new ArrayList<>();
    rows.forEach(
        (row, cells) -> views.add(new KanaIndexView.Row(page.words().of("kanaRow", row), cells)));
    List<LinkView> others = new ArrayList<>();
    other("kana.other", KanaIndex.pathOf(Syllable.OTHER)).ifPresent(others::add);
    other("kana.unread", KanaIndex.UNREAD).ifPresent(others::add);
    return new KanaIndexView(views, others);
  }

  private Optional<LinkView> other(String word, String path) {
    return page.paths()
        .ofList(path)
        .map(found -> new LinkView(page.words().get(word), page.link(found)));
  }
}
