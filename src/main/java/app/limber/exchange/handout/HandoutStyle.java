package app.limber.exchange.handout;

import app.limber.practice.handout.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The style sheet of a handout.
final class HandoutStyle {
  private HandoutStyle() {}

  /// The style sheet for a size of paper.
  static String of(Paper paper) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            HandoutStyle.class.getResourceAsStream("/app/limber/exchange/handout.css"))) {
      String style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return style + "@page { size: " + paper.css() + "; margin: 10mm 14mm; }\n";
    }
  }
}
