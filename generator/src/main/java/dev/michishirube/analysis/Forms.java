package dev.michishirube.analysis;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Written forms and what each stands for, found by longest match in time linear in the text. */
final class Forms<T> {
  /** A form in a text: from {@code start} to before {@code end}. */
  record Match<T>(int start, int end, T value) {}

  /** Whether a form may stand at a place of a text. */
  interface Fit {
    boolean fits(int start, int end);
  }

  private static final class Node<T> {
    char[] letters = {};

    @SuppressWarnings("unchecked")
    Node<T>[] nodes = (Node<T>[]) new Node<?>[0];

    @Nullable T value;

    @Nullable Node<T> next(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : nodes[at];
    }

    Node<T> make(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at < 0) {
        at = -at - 1;
        letters = Arrays.copyOf(letters, letters.length + 1);
        nodes = Arrays.copyOf(nodes, nodes.length + 1);
        System.arraycopy(letters, at, letters, at + 1, letters.length - at - 1);
        System.arraycopy(nodes, at, nodes, at + 1, nodes.length - at - 1);
        letters[at] = letter;
        nodes[at] = new Node<>();
      }
      return nodes[at];
    }
  }

  private final Node<T> root = new Node<>();

  /** Adds a form, unless it is empty or known. */
  void add(String form, T value) {
    Node<T> node = root;
    for (int i = 0; i < form.length(); i++) {
      node = node.make(form.charAt(i));
    }
    if (node != root && node.value == null) {
      node.value = value;
    }
  }

  /** Gives each form that begins here and fits, the longest last. */
  void all(CharSequence text, int start, Fit fit, Consumer<Match<T>> found) {
    @Nullable Node<T> node = root;
    for (int end = start; end < text.length(); ) {
      node = node.next(text.charAt(end++));
      if (node == null) {
        return;
      }
      if (node.value != null && fit.fits(start, end)) {
        found.accept(new Match<>(start, end, node.value));
      }
    }
  }

  /** The longest form that begins here and fits; null when there is none. */
  @Nullable Match<T> longest(CharSequence text, int start, Fit fit) {
    @Nullable Node<T> node = root;
    @Nullable Match<T> longest = null;
    for (int end = start; end < text.length(); ) {
      node = node.next(text.charAt(end++));
      if (node == null) {
        break;
      }
      if (node.value != null && fit.fits(start, end)) {
        longest = new Match<>(start, end, node.value);
      }
    }
    return longest;
  }
}
