package dev.michishirube.print.proof;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as images, as a printer or a screen makes them. */
public final class Rendering {
  private Rendering() {}

  /** A page (from 0) at a resolution, in colours or in grey. */
  public static BufferedImage page(byte[] pdf, int page, float dpi, ImageType colours) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(page, dpi, colours);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the QR codes of an image hold, sorted. */
  public static List<String> codes(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    BinaryBitmap bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    try {
      Result[] found =
          new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
      return Stream.of(found).map(Result::getText).sorted().toList();
    } catch (NotFoundException e) {
      return List.of();
    }
  }
}
