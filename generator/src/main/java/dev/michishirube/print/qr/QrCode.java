package dev.michishirube.print.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * An address as a QR code of a given size. It corrects as many errors as it can while a module
 * stays at least 0.5 mm wide, which phones of ten years ago read from a copied sheet.
 */
public final class QrCode {
  private static final float LEAST_MODULE = 0.5f * 72 / 25.4f;
  private static final int QUIET = 4;
  private static final List<ErrorCorrectionLevel> BEST_FIRST =
      List.of(
          ErrorCorrectionLevel.H,
          ErrorCorrectionLevel.Q,
          ErrorCorrectionLevel.M,
          ErrorCorrectionLevel.L);

  private final ByteMatrix modules;
  private final ErrorCorrectionLevel level;
  private final float side;

  private QrCode(ByteMatrix modules, ErrorCorrectionLevel level, float side) {
    this.modules = modules;
    this.level = level;
    this.side = side;
  }

  /**
   * The code of {@code address}, {@code side} points wide with its quiet zone; empty when that is
   * too small for it even with the least correction.
   */
  public static Optional<QrCode> of(URI address, float side) {
    return BEST_FIRST.stream()
        .map(level -> new QrCode(encode(address, level), level, side))
        .filter(code -> code.module() >= LEAST_MODULE)
        .findFirst();
  }

  /** The smallest side, in points with the quiet zone, at which there is a code. */
  public static float leastSide(URI address) {
    ByteMatrix modules = encode(address, ErrorCorrectionLevel.L);
    return (float) Math.ceil((modules.getWidth() + 2 * QUIET) * LEAST_MODULE);
  }

  private static ByteMatrix encode(URI address, ErrorCorrectionLevel level) {
    try {
      return Encoder.encode(address.toASCIIString(), level).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + address, e);
    }
  }

  /** Width and height in points, with the quiet zone. */
  public float side() {
    return side;
  }

  /** Width of a module in points. */
  public float module() {
    return side / (modules.getWidth() + 2 * QUIET);
  }

  /** L, M, Q or H. */
  public String correction() {
    return level.name();
  }

  /**
   * A white square with the code in it, black on any ground.
   *
   * @param figure tag whose alternative text says what one finds there
   * @param x left edge of the quiet zone
   * @param y its upper edge
   */
  public List<Mark> marks(Tag figure, float x, float y) {
    float module = module();
    List<Mark.Step> path = Modules.path(modules, module, x + QUIET * module, y + QUIET * module);
    return List.of(
        Mark.Shape.box(figure, x, y, side, side, Ink.WHITE),
        new Mark.Shape(figure, path, Ink.BLACK, null, 0, List.of()));
  }
}
