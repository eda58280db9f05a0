package dev.michishirube.artifact;

import dev.michishirube.artifact.PageFacts.Kind;
import dev.michishirube.artifact.PageFacts.Link;
import dev.michishirube.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of one page, tag by tag. */
final class FactsReader {
  private final byte[] html;
  private final TagReader tag;
  private final SharedLinks shared;
  private final Function<String, @Nullable Position> linkOrigins;

  private final List<Link> links = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> duplicateIds = new HashSet<>();
  private final List<Integer> headings = new ArrayList<>();
  private final List<String> imagesWithoutAlt = new ArrayList<>();
  private @Nullable String language;
  private @Nullable String title;
  private boolean inBody;

  FactsReader(byte[] html, SharedLinks shared, Function<String, @Nullable Position> linkOrigins) {
    this.html = html;
    this.tag = new TagReader(html);
    this.shared = shared;
    this.linkOrigins = linkOrigins;
  }

  PageFacts read(String path, Position origin) {
    while (tag.next()) {
      readTag();
    }
    return new PageFacts(
        path,
        origin,
        language,
        title,
        List.copyOf(links),
        Set.copyOf(ids),
        Set.copyOf(duplicateIds),
        List.copyOf(headings),
        List.copyOf(imagesWithoutAlt),
        html.length);
  }

  private void readTag() {
    int level = tag.headingLevel();
    if (level > 0) {
      headings.add(level);
    } else if (tag.is("html")) {
      int lang = tag.find("lang");
      language = lang < 0 ? null : tag.value(lang);
    } else if (tag.is("body")) {
      inBody = true;
    } else if (tag.is("link")) {
      readLinkElement();
    } else if (tag.is("meta")) {
      readMeta();
    } else if (tag.is("img") && tag.find("alt") < 0) {
      int src = tag.find("src");
      imagesWithoutAlt.add(src < 0 ? "" : tag.value(src));
    }
    if (tag.attributes() > 0) {
      readAttributes();
    }
    readRawText();
  }

  private void readRawText() {
    if (tag.is("title") && !inBody && title == null) {
      int[] text = tag.rawText("title");
      title = Entities.decode(html, text[0], text[1]).strip();
    } else if (tag.is("style")) {
      int[] text = tag.rawText("style");
      readCss(text[0], text[1]);
    } else if (tag.is("script")) {
      tag.rawText("script");
    } else if (tag.is("textarea")) {
      tag.rawText("textarea");
    }
  }

  private void readAttributes() {
    boolean linkElement = tag.is("link");
    for (int i = 0; i < tag.attributes(); i++) {
      switch (tag.nameLength(i)) {
        case 2 -> {
          if (tag.attributeIs(i, "id")) {
            readId(i);
          }
        }
        case 3 -> addIf(i, "src", Kind.RESOURCE);
        case 4 -> {
          if (!linkElement) {
            addIf(i, "href", isFollowed() ? Kind.LINK : Kind.RESOURCE);
          }
          addIf(i, "data", tag.is("object") ? Kind.RESOURCE : null);
          addIf(i, "ping", Kind.RESOURCE);
        }
        case 5 -> {
          if (tag.attributeIs(i, "style")) {
            readCss(tag.valueStart(i), tag.valueEnd(i));
          }
        }
        case 6 -> {
          addIf(i, "action", Kind.LINK);
          addIf(i, "poster", Kind.RESOURCE);
          if (tag.attributeIs(i, "srcset")) {
            readSrcset(i);
          }
        }
        case 10 -> {
          addIf(i, "formaction", Kind.LINK);
          addIf(i, "xlink:href", Kind.RESOURCE);
          addIf(i, "background", Kind.RESOURCE);
        }
        case 11 -> {
          if (tag.attributeIs(i, "imagesrcset")) {
            readSrcset(i);
          }
        }
        default -> {}
      }
    }
  }

  private boolean isFollowed() {
    return tag.is("a") || tag.is("area") || tag.is("base");
  }

  private void readId(int attribute) {
    String id = tag.value(attribute);
    if (!ids.add(id)) {
      duplicateIds.add(id);
    }
  }

  private void addIf(int attribute, String name, @Nullable Kind kind) {
    if (kind != null && tag.attributeIs(attribute, name)) {
      add(tag.valueStart(attribute), tag.valueEnd(attribute), kind);
    }
  }

  private void add(int from, int to, Kind kind) {
    Link link = shared.at(html, from, to, kind);
    Position position = linkOrigins.apply(link.target());
    links.add(position == null ? link : new Link(link.target(), kind, position));
  }

  /** A style sheet or icon is loaded, another version or a feed is followed, a name is neither. */
  private void readLinkElement() {
    int href = tag.find("href");
    int rel = tag.find("rel");
    if (href < 0 || rel < 0) {
      return;
    }
    String relation = tag.value(rel).toLowerCase(Locale.ROOT);
    boolean loads =
        relation.contains("stylesheet")
            || relation.contains("icon")
            || relation.contains("pre")
            || relation.contains("manifest");
    if (loads) {
      add(tag.valueStart(href), tag.valueEnd(href), Kind.RESOURCE);
    } else if (!relation.equals("canonical")) {
      add(tag.valueStart(href), tag.valueEnd(href), Kind.LINK);
    }
  }

  private void readMeta() {
    int equiv = tag.find("http-equiv");
    int content = tag.find("content");
    if (equiv < 0 || content < 0 || !tag.value(equiv).equalsIgnoreCase("refresh")) {
      return;
    }
    String value = tag.value(content);
    int url = value.toLowerCase(Locale.ROOT).indexOf("url=");
    if (url >= 0) {
      String target = value.substring(url + 4).strip();
      links.add(new Link(target, Kind.REDIRECT, linkOrigins.apply(target)));
    }
  }

  /** {@code a.png 1x, b.png 2x}. */
  private void readSrcset(int attribute) {
    for (String candidate : tag.value(attribute).split(",", -1)) {
      String target = candidate.strip().split("\\s", 2)[0];
      if (!target.isEmpty()) {
        links.add(new Link(target, Kind.RESOURCE, linkOrigins.apply(target)));
      }
    }
  }

  private void readCss(int from, int to) {
    for (String target : CssReferences.in(html, from, to)) {
      links.add(new Link(target, Kind.RESOURCE, linkOrigins.apply(target)));
    }
  }
}
