package dev.michishirube.render.part;

import dev.michishirube.render.template.Words;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What many pages of one build share, cards above all, by what it depends on: the language, and
 * where links begin and lead.
 */
public final class CardShelf {
  private final Map<Vantage, Map<Class<?>, Object>> shared = new ConcurrentHashMap<>();

  public CardViews of(PageContext page) {
    return of(page, CardViews.class, CardViews::new);
  }

  /**
   * Views that are the same on all pages of one language and depth, made by the first that asks.
   *
   * @param make must ask for nothing else on the shelf
   */
  public <T> T of(PageContext page, Class<T> type, Function<PageContext, T> make) {
    Vantage vantage = new Vantage(page.words(), page.route().language(), page.links().prefix());
    return type.cast(
        shared
            .computeIfAbsent(vantage, v -> new ConcurrentHashMap<>())
            .computeIfAbsent(type, t -> make.apply(page)));
  }

  /**
   * @param words of the language, easy or not: there is one of each in a build
   */
  private record Vantage(Words words, String route, String prefix) {}
}
