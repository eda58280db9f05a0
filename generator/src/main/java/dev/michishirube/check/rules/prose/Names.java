package dev.michishirube.check.rules.prose;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of records, found in text in time linear in the text, however many there are. */
final class Names {
  private final Node root = new Node();
  private final Map<String, String> ids = new HashMap<>();

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>(2);
    @Nullable String id;
  }

  /** Adds a name; the first record that has a name keeps it. */
  void add(String name, String id) {
    if (name.isEmpty() || ids.putIfAbsent(name, id) != null) {
      return;
    }
    Node node = root;
    for (int i = 0; i < name.length(); i++) {
      node = node.next.computeIfAbsent(name.charAt(i), x -> new Node());
    }
    node.id = id;
  }

  /** The ids whose names stand in {@code text}; of names that overlap, the longest. */
  Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < text.length(); ) {
      int length = 0;
      Node node = root.next.get(text.charAt(at));
      String id = null;
      for (int i = at; node != null; ) {
        i++;
        if (node.id != null) {
          length = i - at;
          id = node.id;
        }
        node = i < text.length() ? node.next.get(text.charAt(i)) : null;
      }
      if (id != null) {
        found.add(id);
      }
      at += Math.max(1, length);
    }
    return found;
  }

  boolean contains(String name) {
    return ids.containsKey(name);
  }

  /** The record that bears a name; empty when none does. */
  String idOf(String name) {
    return ids.getOrDefault(name, "");
  }

  /** All names with the ids of their records. */
  Map<String, String> all() {
    return ids;
  }
}
