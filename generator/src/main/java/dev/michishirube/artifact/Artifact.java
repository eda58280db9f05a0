package dev.michishirube.artifact;

import dev.michishirube.artifact.pdf.PdfTexts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of the built site. The kinds are sealed and each tells what can be read in it, so that the
 * secret gate guards every output from its first day: a kind without a decoder does not compile.
 */
public sealed interface Artifact {
  /** Path in the output folder with forward slashes: {@code areas/tokyo/index.html}. */
  String path();

  byte[] bytes();

  /** Everything that a person or a program can read in the file, metadata included. */
  List<String> decodedTexts();

  /** An HTML page with what was found in it; its structured data is read as programs read it. */
  record Page(String path, byte[] bytes, PageFacts facts) implements Artifact {
    @Override
    public List<String> decodedTexts() {
      String html = utf8(bytes);
      String data = JsonTexts.in(html);
      return data.isEmpty() ? List.of(html) : List.of(html, data);
    }
  }

  /** A text file: style sheet, script, feed, sitemap, headers. */
  record TextFile(String path, byte[] bytes) implements Artifact {
    @Override
    public List<String> decodedTexts() {
      return List.of(utf8(bytes));
    }
  }

  /** A text in the encoding of Japanese Windows (CP932). */
  record SjisText(String path, byte[] bytes) implements Artifact {
    private static final Charset CP932 = Charset.forName("windows-31j");

    @Override
    public List<String> decodedTexts() {
      return List.of(new String(bytes, CP932));
    }
  }

  /** A calendar (RFC 5545); its texts are read as a calendar program reads them. */
  record Calendar(String path, byte[] bytes) implements Artifact {
    @Override
    public List<String> decodedTexts() {
      String written = utf8(bytes);
      return List.of(written, CalendarTexts.in(written));
    }
  }

  /** An image, copied as it is; its text is what its format stores beside the pixels. */
  record Image(String path, byte[] bytes) implements Artifact {
    @Override
    public List<String> decodedTexts() {
      // Metadata chunks (EXIF, PNG tEXt) are ASCII, UTF-8 or UTF-16: both readings are searched.
      return List.of(
          utf8(bytes),
          new String(bytes, StandardCharsets.UTF_16BE),
          new String(bytes, StandardCharsets.UTF_16LE));
    }
  }

  /**
   * A file of the search index, which is written in numbers.
   *
   * @param texts its terms and what results show, as the page script reads them
   */
  record SearchData(String path, byte[] bytes, List<String> texts) implements Artifact {
    public SearchData {
      texts = List.copyOf(texts);
    }

    @Override
    public List<String> decodedTexts() {
      return texts;
    }
  }

  /**
   * A leaflet.
   *
   * @param title as it stands in the file
   * @param pages how many
   * @param texts what {@link PdfTexts} reads in its bytes; reading them takes longer than drawing
   *     does, so that builds keep them for each other
   */
  record Pdf(String path, byte[] bytes, String title, int pages, List<String> texts)
      implements Artifact {
    public Pdf {
      texts = List.copyOf(texts);
    }

    @Override
    public List<String> decodedTexts() {
      return texts;
    }
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
