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
 */
record KeptLeaflet(byte[] pdf, int pages, List<String> texts) {
  /** Nothing was drawn. */
  static final KeptLeaflet NONE = new KeptLeaflet(new byte[0], 0, List.of());

  KeptLeaflet {
    texts = List.copyOf(texts);
  }

  /** As a file: number of pages, the PDF, each text; lengths before what they are of. */
  byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream(2 * pdf.length);
    try (DataOutputStream out = new DataOutputStream(all)) {
      out.writeInt(pages);
      write(pdf, out);
      out.writeInt(texts.size());
      for (String text : texts) {
        write(text.getBytes(StandardCharsets.UTF_8), out);
      }
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
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
    }
    return new KeptLeaflet(pdf, pages, texts);
  }

  private static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
