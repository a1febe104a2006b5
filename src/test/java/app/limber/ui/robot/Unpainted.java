package app.limber.ui.robot;

import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.TKScene;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Turns off painting for the windows of tests, which nobody sees: frames are still styled, laid
/// out and synchronized. Snapshots are painted as usual.
public final class Unpainted {
  private Unpainted() {}

  /// Turns off painting for a stage. Call on the JavaFX application thread before it is shown.
  public static void keep(Stage stage) {
    stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> paintNothing(stage.getScene()));
  }

  /// Replaces the job that paints a scene on the render thread with one that only reports
  /// completion. JavaFX has no public API for this.
  private static void paintNothing(Scene scene) {
    TKScene peer = SceneHelper.getPeer(scene);
    Class<?> viewScene = peer.getClass();
    try {
      Field job = accessible(viewScene.getDeclaredField("paintRenderJob"));
      Field painting = accessible(viewScene.getSuperclass().getDeclaredField("painting"));
      AtomicBoolean isPainting = (AtomicBoolean) painting.get(peer);
      Constructor<?> newJob = accessible(job.getType().getDeclaredConstructors()[0]);
      job.set(peer, newJob.newInstance(peer, collector(), (Runnable) () -> isPainting.set(false)));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("this JavaFX paints in another way", e);
    }
  }

  /// Returns the listener that is notified when a scene has been painted, for which the next pulse
  /// waits.
  private static Object collector() throws ReflectiveOperationException {
    Class<?> type = Class.forName("com.sun.javafx.tk.quantum.PaintCollector");
    Method instance = accessible(type.getDeclaredMethod("getInstance"));
    return accessible(type.getDeclaredMethod("getRendered")).invoke(instance.invoke(null));
  }

  private static <T extends AccessibleObject> T accessible(T member) {
    member.setAccessible(true);
    return member;
  }
}
