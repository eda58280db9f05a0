package dev.michishirube.render.part;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The cards of one build, by what they depend on: the language, and where links begin and lead. */
public final class CardShelf {
  private final Map<Vantage, CardViews> cards = new ConcurrentHashMap<>();

  public CardViews of(PageContext page) {
    Vantage vantage = new Vantage(page.language(), page.route().language(), page.links().prefix());
    return cards.computeIfAbsent(vantage, v -> new CardViews(page));
  }

  private record Vantage(String language, String route, String prefix) {}
}
