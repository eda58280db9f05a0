package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Site;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.HomeView;
import dev.michishirube.time.Hours;
import java.util.List;

/** The way in: help now, by area, by trouble, articles. */
public final class HomeViews {
  private final PageContext page;

  public HomeViews(PageContext page) {
    this.page = page;
  }

  Draft draft(Frames frames) {
    Heading heading = Heading.of(page.site().config().title(), page.words().get("home.lead"));
    return Draft.of("home.ftlh", frames.of(heading), view());
  }

  public HomeView view() {
    Site site = page.site();
    CardViews cards = page.cards();
    List<Center> national = site.coverage().national();
    return new HomeView(
        cards.of(national.stream().filter(HomeViews::isEmergency).toList()),
        cards.of(
            national.stream().filter(c -> !isEmergency(c) && isOpenDayAndNight(c, site)).toList()),
        new AreaViews(page).regions(),
        site.topics().stream()
            .map(
                t ->
                    new HomeView.TopicLine(
                        t.name(), page.link("/topics/" + t.slug() + "/"), t.plain()))
            .toList(),
        site.articles().stream()
            .map(
                a ->
                    new HomeView.ArticleLine(
                        a.title(),
                        page.link("/articles/" + a.slug() + "/"),
                        site.config().languages().getFirst()))
            .toList());
  }

  private static boolean isEmergency(Center center) {
    return center.subject().urgency() == Center.Urgency.EMERGENCY
        || center.identity().kind() == CenterKind.EMERGENCY;
  }

  /** A number that may be shown and that answers at every hour of the year. */
  private static boolean isOpenDayAndNight(Center center, Site site) {
    return center.channels().stream()
        .filter(c -> c.contact().number() != null)
        .anyMatch(c -> isAlways(c, site));
  }

  private static boolean isAlways(Channel channel, Site site) {
    Dated<Hours> hours = channel.hours();
    return hours != null
        && hours
            .on(site.today())
            .filter(h -> h instanceof Hours.Spec spec && spec.spec().equals("24/7"))
            .isPresent();
  }
}
