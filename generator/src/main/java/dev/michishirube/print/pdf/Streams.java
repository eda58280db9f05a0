package dev.michishirube.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Streams of a document, deflated at one level whatever the settings of the machine. */
final class Streams {
  private static final int LEVEL = 6;

  private Streams() {}

  static COSStream deflated(PDDocument document, byte[] bytes) throws IOException {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      COSStream stream = plain(document, out.toByteArray());
      stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      return stream;
    } finally {
      deflater.end();
    }
  }

  /** As it is, so that tools that know nothing of PDF find it: metadata. */
  static COSStream plain(PDDocument document, byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(bytes);
    }
    return stream;
  }
}
