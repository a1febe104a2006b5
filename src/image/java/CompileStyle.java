import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/// Converts style sheets to JavaFX's binary form.
///
/// `java CompileStyle.java SHEET.css...` writes each `SHEET.bss` beside it and needs
/// javafx.graphics on the module path.
final class CompileStyle {
  private CompileStyle() {}

  public static void main(String[] sheets) throws IOException {
    for (String sheet : sheets) {
      Stylesheet.convertToBinary(new File(sheet), new File(sheet.replaceFirst("\\.css$", ".bss")));
    }
  }
}
