package dev.michishirube.render.subject;

import dev.michishirube.model.geo.Place;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.plan.Subject;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.NightWords;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.PlaceNames;
import dev.michishirube.render.part.Regions;
import dev.michishirube.render.view.AreasView;
import dev.michishirube.render.view.TonightIndexView;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The prefectures, each leading to what is open there tonight. */
final class TonightIndexViews {
  private final PageContext page;

  TonightIndexViews(PageContext page) {
    this.page = page;
  }

  Draft draft(Frames frames) {
    LocalDate until = page.site().nights().evenings().getLast().date();
    Heading heading = new Heading(page.words().get("tonight.title"), null, true, true, List.of());
    return Draft.of(
        "tonight-index.ftlh",
        frames.of(heading),
        new TonightIndexView(
            new NightWords(page).day(until),
            until.toString(),
            page.link(FixedPage.NOW.path()),
            regions()));
  }

  private List<AreasView.GroupView> regions() {
    List<Place> prefectures = page.site().gazetteer().prefectures();
    return Arrays.stream(Regions.values())
        .map(
            region ->
                new AreasView.GroupView(
                    page.words().of("region", region),
                    region.of(prefectures).stream().map(this::view).toList()))
        .toList();
  }

  private AreasView.PrefectureView view(Place prefecture) {
    return new AreasView.PrefectureView(
        PlaceNames.shortOf(prefecture, page),
        prefecture.code().substring(0, 2),
        page.paths().of(new Subject.Tonight(prefecture)).map(page::link).orElse(null));
  }
}
