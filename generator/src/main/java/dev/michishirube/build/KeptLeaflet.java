package dev.michishirube.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A leaflet as it was drawn, with what was read back from it. What is kept is only the reading: the
 * secret gate looks through the texts in every build, for the secrets of that day.
 *
 * @param pages 0 when nothing could be drawn
 * @param title of its sheet
 * @param plain the sheet as plain text
 * @param bare words whose reading nobody knows
 * @param texts what was read in the PDF
 */
record KeptLeaflet(
    byte[] pdf, int pages, String title, String plain, List<String> bare, List<String> texts) {
  KeptLeaflet {
    bare = List.copyOf(bare);
    texts = List.copyOf(texts);
  }

  /** As a file: number of pages, the PDF, each text; lengths before what they are of. */
  byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream(2 * pdf.length);
    try (DataOutputStream out = new DataOutputStream(all)) {
      out.writeInt(pages);
      write(pdf, out);
      write(title, out);
      write(plain, out);
      write(bare, out);
      write(texts, out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return all.toByteArray();
  }

  /** The leaflet of such a file. */
  static KeptLeaflet read(byte[] file) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
    int pages = in.readInt();
    byte[] pdf = in.readNBytes(in.readInt());
    return new KeptLeaflet(pdf, pages, text(in), text(in), texts(in), texts(in));
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static void write(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      write(text, out);
    }
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8), out);
  }

  private static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
