package dev.michishirube.artifact;

import java.nio.charset.StandardCharsets;

/**
 * Steps from start tag to start tag of a well-formed page and shows the attributes of the one it
 * stands on. Comments, end tags and the contents of scripts are stepped over.
 */
final class TagReader {
  private static final int MAX_ATTRIBUTES = 64;

  private final byte[] html;
  private int at;
  private int nameStart;
  private int nameEnd;
  private int attributes;
  private final int[] bounds = new int[4 * MAX_ATTRIBUTES];

  TagReader(byte[] html) {
    this.html = html;
  }

  /** Goes to the next start tag; false at the end of the page. */
  boolean next() {
    byte[] h = html;
    int i = at;
    int end = h.length - 1;
    while (i < end) {
      if (h[i] != '<') {
        i++;
        continue;
      }
      byte c = h[i + 1];
      if (isLetter(c)) {
        readTag(i + 1);
        return true;
      }
      if (c == '!' && i + 3 < h.length && h[i + 2] == '-' && h[i + 3] == '-') {
        i = after("-->", i + 4);
      } else if (c == '!' || c == '/' || c == '?') {
        i = after(">", i + 2);
      } else {
        i++;
      }
    }
    at = h.length;
    return false;
  }

  private void readTag(int start) {
    byte[] h = html;
    int i = start;
    while (i < h.length && isNameByte(h[i])) {
      i++;
    }
    nameStart = start;
    nameEnd = i;
    attributes = 0;
    while (i < h.length && h[i] != '>') {
      if (isSpace(h[i]) || h[i] == '/') {
        i++;
        continue;
      }
      int attribute = i;
      while (i < h.length && isNameByte(h[i])) {
        i++;
      }
      if (i == attribute) {
        i++;
        continue;
      }
      i = readValue(attribute, i);
    }
    at = Math.min(i + 1, h.length);
  }

  private int readValue(int attribute, int attributeEnd) {
    byte[] h = html;
    int i = skipSpace(attributeEnd);
    int from = i;
    int to = i;
    int next = attributeEnd;
    if (i < h.length && h[i] == '=') {
      i = skipSpace(i + 1);
      byte quote = i < h.length ? h[i] : 0;
      if (quote == '"' || quote == '\'') {
        from = i + 1;
        to = from;
        while (to < h.length && h[to] != quote) {
          to++;
        }
        next = to + 1;
      } else {
        from = i;
        to = i;
        while (to < h.length && !isSpace(h[to]) && h[to] != '>') {
          to++;
        }
        next = to;
      }
    }
    if (attributes < MAX_ATTRIBUTES) {
      int slot = 4 * attributes++;
      bounds[slot] = attribute;
      bounds[slot + 1] = attributeEnd;
      bounds[slot + 2] = from;
      bounds[slot + 3] = to;
    }
    return next;
  }

  /** Whether the tag has this name, given in lower case. */
  boolean is(String name) {
    return equalsIgnoringCase(nameStart, nameEnd, name);
  }

  /** Level of a heading, 0 for any other tag. */
  int headingLevel() {
    boolean heading = nameEnd - nameStart == 2 && (html[nameStart] | 0x20) == 'h';
    int level = heading ? html[nameStart + 1] - '0' : 0;
    return level >= 1 && level <= 6 ? level : 0;
  }

  int attributes() {
    return attributes;
  }

  boolean attributeIs(int index, String name) {
    return equalsIgnoringCase(bounds[4 * index], bounds[4 * index + 1], name);
  }

  /** Index of the attribute of this name, given in lower case; -1 when the tag has none. */
  int find(String name) {
    for (int i = 0; i < attributes; i++) {
      if (attributeIs(i, name)) {
        return i;
      }
    }
    return -1;
  }

  int nameLength(int index) {
    return bounds[4 * index + 1] - bounds[4 * index];
  }

  int valueStart(int index) {
    return bounds[4 * index + 2];
  }

  int valueEnd(int index) {
    return bounds[4 * index + 3];
  }

  /** Value of an attribute, its character references replaced. */
  String value(int index) {
    return Entities.decode(html, valueStart(index), valueEnd(index));
  }

  /** Steps over the text of an element that holds no tags, such as a script, and gives it. */
  int[] rawText(String element) {
    int from = at;
    int i = from;
    while (i < html.length
        && !(html[i] == '<'
            && i + 1 < html.length
            && html[i + 1] == '/'
            && equalsIgnoringCase(
                i + 2, Math.min(i + 2 + element.length(), html.length), element))) {
      i++;
    }
    at = i;
    return new int[] {from, i};
  }

  private boolean equalsIgnoringCase(int from, int to, String name) {
    if (to - from != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      byte b = html[from + i];
      int lower = b >= 'A' && b <= 'Z' ? b | 0x20 : b;
      if (lower != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int after(String mark, int from) {
    byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
    for (int i = from; i + wanted.length <= html.length; i++) {
      int k = 0;
      while (k < wanted.length && html[i + k] == wanted[k]) {
        k++;
      }
      if (k == wanted.length) {
        return i + k;
      }
    }
    return html.length;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < html.length && isSpace(html[i])) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
  }

  private static boolean isNameByte(byte b) {
    return b < 0 || b > ' ' && b != '/' && b != '>' && b != '=' && b != '"' && b != '\'';
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }
}
