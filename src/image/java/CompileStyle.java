import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/// Converts a style sheet to JavaFX's binary form.
///
/// `java CompileStyle.java SHEET.css SHEET.bss` needs javafx.graphics on the module path.
final class CompileStyle {
  private CompileStyle() {}

  public static void main(String[] files) throws IOException {
    Stylesheet.convertToBinary(new File(files[0]), new File(files[1]));
  }
}
