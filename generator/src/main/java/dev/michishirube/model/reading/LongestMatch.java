package dev.michishirube.model.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, found in a text at a position. One walk down a tree of characters finds
 * every word that begins there, so that a text is read in time linear in its length, however many
 * words there are. Immutable; safe to share between threads.
 */
public final class LongestMatch<V> {
  private final Node<V> root;

  private LongestMatch(Node<V> root) {
    this.root = root;
  }

  /** A word with no characters is never found. */
  public static <V> LongestMatch<V> of(Map<String, V> words) {
    Node<V> root = new Node<>();
    words.forEach(
        (word, value) -> {
          Node<V> node = root;
          for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), c -> new Node<>());
          }
          node.value = value;
        });
    root.value = null;
    return new LongestMatch<>(root);
  }

  /** The longest word at {@code start} that {@code fits} takes; null when there is none. */
  public @Nullable Found<V> at(String text, int start, Fits fits) {
    Found<V> longest = null;
    Node<V> node = root;
    for (int i = start; i < text.length(); i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null && fits.at(start, i + 1)) {
        longest = new Found<>(i + 1, node.value);
      }
    }
    return longest;
  }

  /** The longest word at {@code start}. */
  public @Nullable Found<V> at(String text, int start) {
    return at(text, start, (from, to) -> true);
  }

  /** Whether a word may be taken where it stands. */
  @FunctionalInterface
  public interface Fits {
    boolean at(int start, int end);
  }

  /** A word in a text; {@code end} is behind its last character. */
  public record Found<V>(int end, V value) {}

  /** Changed only while it is built. */
  private static final class Node<V> {
    private final Map<Character, Node<V>> next = new HashMap<>(2);
    private @Nullable V value;
  }
}
