package dev.michishirube.render.markdown;

import dev.michishirube.model.markdown.Directive;
import dev.michishirube.model.markdown.HeadingId;
import dev.michishirube.model.markdown.PlainText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.jspecify.annotations.Nullable;

/**
 * The id of each heading: the writer's own, else one made of its words, so that it stays when
 * sections change places. Headings with the same words are told apart by the headings above them,
 * then by number. All are valid in an address without escapes.
 */
final class HeadingAnchors {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int HASH_LENGTH = 8;

  private final IdentityHashMap<Heading, String> ids = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private HeadingAnchors() {}

  static HeadingAnchors of(Document document) {
    HeadingAnchors anchors = new HeadingAnchors();
    List<Section> sections = sections(document);
    Map<String, Integer> count = new HashMap<>();
    for (Section section : sections) {
      count.merge(section.words, 1, Integer::sum);
      if (section.explicit != null) {
        anchors.taken.add(section.explicit);
      }
    }
    for (Section section : sections) {
      boolean alone = count.getOrDefault(section.words, 0) == 1;
      anchors.ids.put(
          section.heading,
          section.explicit != null
              ? section.explicit
              : anchors.unique(alone ? slug(section.words) : "h-" + hash(section.path)));
    }
    return anchors;
  }

  String id(Heading heading) {
    return ids.getOrDefault(heading, "");
  }

  private String unique(String id) {
    String candidate = id;
    while (!taken.add(candidate)) {
      candidate = id + "-" + numbers.merge(id, 1, Integer::sum);
    }
    return candidate;
  }

  private static List<Section> sections(Document document) {
    List<Section> sections = new ArrayList<>();
    @Nullable String[] above = new @Nullable String[7];
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            String words = PlainText.of(heading, HeadingAnchors::words);
            above[heading.getLevel()] = words;
            StringBuilder path = new StringBuilder();
            for (int level = 1; level < heading.getLevel(); level++) {
              path.append(above[level] == null ? "" : above[level]).append('\n');
            }
            for (int level = heading.getLevel() + 1; level < above.length; level++) {
              above[level] = null;
            }
            String explicit = heading.getLastChild() instanceof HeadingId own ? own.id() : null;
            sections.add(new Section(heading, words, path + words, explicit));
          }
        });
    return sections;
  }

  private static String words(Directive directive) {
    return directive.name() + " " + String.join(" ", directive.positional());
  }

  /** A slug of plain English words, a hash of any others. */
  private static String slug(String words) {
    String slug = words.toLowerCase(Locale.ROOT).replace(' ', '-');
    return "h-" + (slug.matches("[a-z0-9]+(-[a-z0-9]+)*") ? slug : hash(words));
  }

  private static String hash(String words) {
    StringBuilder hash = new StringBuilder();
    byte[] digest = sha256(words);
    for (int i = 0; i < HASH_LENGTH; i++) {
      hash.append(ALPHABET.charAt(digest[i] & 31));
    }
    return hash.toString();
  }

  private static byte[] sha256(String words) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private record Section(Heading heading, String words, String path, @Nullable String explicit) {}
}
