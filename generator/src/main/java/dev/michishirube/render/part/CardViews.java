package dev.michishirube.render.part;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Location;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.view.CardView;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Records as entries of lists: what to do first, and the way to the page. But for lines that are
 * routed by place, a card is the same on all pages of one language and depth, so it is made once
 * for them. Safe to share between threads.
 */
public final class CardViews {
  private final PageContext page;
  private final List<Place> area;
  private final ChannelViews channels;
  private final Map<String, CardView> made = new ConcurrentHashMap<>();

  /** Records as they are everywhere. */
  public CardViews(PageContext page) {
    this(page, List.of());
  }

  /**
   * Records as they are in one place.
   *
   * @param area the place, then the levels above it
   */
  public CardViews(PageContext page, List<Place> area) {
    this.page = page;
    this.area = List.copyOf(area);
    this.channels = new ChannelViews(page, area);
  }

  public CardView of(Center center) {
    boolean sameEverywhere = area.isEmpty() || !isRoutedByArea(center);
    CardViews shelf = sameEverywhere ? page.cards() : this;
    return shelf.made.computeIfAbsent(center.id(), id -> shelf.make(center));
  }

  private static boolean isRoutedByArea(Center center) {
    return center.channels().stream()
        .map(Channel::routing)
        .anyMatch(routing -> routing != null && !routing.byArea().isEmpty());
  }

  private CardView make(Center center) {
    return new CardView(
        page.nameOf(center),
        page.hrefOf(center),
        page.words().of("kind", center.identity().kind()),
        AreaWords.of(center.area(), page),
        statusOf(center),
        channels.of(center),
        OfficialPages.of(center, page.site()),
        address(center));
  }

  private @Nullable String address(Center center) {
    return center.location() instanceof Location.Public at && at.address() != null
        ? at.address().on(page.site().today()).orElse(null)
        : null;
  }

  /** In the order given. */
  public List<CardView> each(List<Center> centers) {
    return centers.stream().map(this::of).toList();
  }

  /** First contact first, what is not active last, then by id. */
  public List<CardView> of(List<Center> centers) {
    return centers.stream().sorted(ORDER).map(this::of).toList();
  }

  public @Nullable String statusOf(Center center) {
    Center.Status status = center.lifecycle().status();
    return status == Center.Status.ACTIVE
        ? null
        : page.words().get("status." + status.name().toLowerCase(Locale.ROOT));
  }

  public static final Comparator<Center> ORDER =
      Comparator.comparingInt(CardViews::rank)
          .thenComparingInt(c -> c.identity().kind().ordinal())
          .thenComparing(Center::id);

  /** Lower comes first: what is active, then what is urgent, then what is a first contact. */
  public static int rank(Center center) {
    int active = center.lifecycle().status() == Center.Status.ACTIVE ? 0 : 1;
    int urgency = center.subject().urgency().ordinal();
    return (active * Center.Urgency.values().length + urgency) * Center.Stage.values().length
        + stage(center);
  }

  private static int stage(Center center) {
    Center.Stage stage = center.subject().stage();
    return stage == null ? Center.Stage.ONGOING.ordinal() : stage.ordinal();
  }
}
