package app.limber.ui.figure.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.Shown;
import app.limber.figure.StretchAnimation.KeyPose;
import app.limber.practice.handout.FigureDrawing.Drawing;
import java.io.StringReader;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class FigureSvgTest {
  private static final Pattern COLOUR = Pattern.compile("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})");

  @ParameterizedTest
  @MethodSource("app.limber.figure.Shown#all")
  void keyPoses_areWellFormed_inGreys_whateverTheMachinesRegion(Shown shown) throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      for (KeyPose pose : shown.figure().keyPoses(shown.side())) {
        Drawing drawing = new FigureSvg().draw(pose.frame(), 440, 290, "p-1");

        assertThat(drawing.height()).isBetween(150, 290);
        assertThat(drawing.elements()).doesNotContain("NaN", "Infinity");
        assertThat(drawing.elements()).matches("\\p{ASCII}*");
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader("<svg>" + drawing.elements() + "</svg>")));
        assertThat(COLOUR.matcher(drawing.elements()).results())
            .allSatisfy(
                colour ->
                    assertThat(colour.group(1))
                        .isEqualTo(colour.group(2))
                        .isEqualTo(colour.group(3)));
        // Where the stretch is felt is hatched.
        assertThat(drawing.elements().contains("spreadMethod=\"repeat\""))
            .isEqualTo(pose.frame().glow().isPresent());
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
