package app.limber.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.robot.MouseEvents;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TipTest {
  private final Button button = new Button("Pause");

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void tip_isMadeWhenTheMouseEnters_andOnce() throws Exception {
    Tip.set(button, "Pause");
    assertThat(installed()).isEmpty();

    enter();
    enter();
    assertThat(installed()).containsExactly("Pause");
  }

  @Test
  void otherText_isThatOfTheTip_beforeAndAfterItIsMade() throws Exception {
    Tip.set(button, "Pause");
    Tip.set(button, "Go on");
    enter();
    assertThat(installed()).containsExactly("Go on");

    onFx(() -> Tip.set(button, "Pause"));
    assertThat(installed()).containsExactly("Pause");
  }

  @Test
  void renamedButton_hasATipOnlyIfItHadOne() throws Exception {
    Buttons.rename(button, "Go on");
    enter();
    assertThat(installed()).isEmpty();
  }

  /// The texts of the tooltips that JavaFX knows of.
  private Set<String> installed() {
    return button.getProperties().values().stream()
        .filter(Tooltip.class::isInstance)
        .map(tooltip -> ((Tooltip) tooltip).getText())
        .collect(Collectors.toSet());
  }

  private void enter() throws Exception {
    onFx(
        () -> {
          if (button.getScene() == null) {
            new Scene(new StackPane(button));
          }
          Event.fireEvent(button, MouseEvents.left(MouseEvent.MOUSE_ENTERED, 0, 0, false));
        });
  }

  private static void onFx(Runnable work) throws Exception {
    WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
  }
}
