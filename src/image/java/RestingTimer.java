import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Lets JavaFX's timer on GTK rest while nothing moves. JavaFX pauses its timer after a quarter of
/// a second without a frame, but its GTK implementation ignores that and wakes the program sixty
/// times a second for as long as it runs, which takes half a percent of a core and keeps a laptop
/// awake.
///
/// The changed timer stops when it is paused, and starts again with the same period when it is
/// resumed:
///
/// ```java
/// void start(int period) { this.period = period; resting = false; super.start(period); }
/// void stop()            { resting = false; super.stop(); }
/// void pause()           { if (isRunning()) { super.stop(); resting = true; } }
/// void resume()          { if (resting) { resting = false; super.start(period); } }
/// ```
final class RestingTimer {
  private static final String FILE = "com/sun/glass/ui/gtk/GtkTimer.class";
  private static final ClassDesc THIS = ClassDesc.of("com.sun.glass.ui.gtk.GtkTimer");
  private static final ClassDesc TIMER = ClassDesc.of("com.sun.glass.ui.Timer");
  private static final MethodTypeDesc OF_PERIOD = MethodTypeDesc.of(CD_void, CD_int);
  private static final String PERIOD = "period";
  private static final String RESTING = "resting";

  private RestingTimer() {}

  /// Rewrites the timer, if it is among the classes of a module: only JavaFX for GTK has it.
  ///
  /// @throws IOException also if the timer already overrides `pause`, as in a later release it
  /// might
  static void rewrite(Path root) throws IOException {
    Path file = root.resolve(FILE);
    if (Files.notExists(file)) {
      return;
    }
    ClassFile format = ClassFile.of();
    ClassModel timer = format.parse(Files.readAllBytes(file));
    if (timer.methods().stream().anyMatch(method -> method.methodName().equalsString("pause"))) {
      throw new IOException("JavaFX's timer can pause");
    }
    Files.write(
        file, format.transformClass(timer, ClassTransform.endHandler(RestingTimer::addRest)));
  }

  private static void addRest(ClassBuilder timer) {
    timer.withField(PERIOD, CD_int, ClassFile.ACC_PRIVATE);
    timer.withField(RESTING, CD_boolean, ClassFile.ACC_PRIVATE);
    add(
        timer,
        "start",
        OF_PERIOD,
        code -> {
          code.aload(0).iload(1).putfield(THIS, PERIOD, CD_int);
          rest(code, false);
          code.aload(0).iload(1).invokespecial(TIMER, "start", OF_PERIOD);
        });
    add(
        timer,
        "stop",
        MTD_void,
        code -> {
          rest(code, false);
          code.aload(0).invokespecial(TIMER, "stop", MTD_void);
        });
    add(
        timer,
        "pause",
        MTD_void,
        code ->
            code.aload(0)
                .invokevirtual(THIS, "isRunning", MethodTypeDesc.of(CD_boolean))
                .ifThen(
                    running -> {
                      running.aload(0).invokespecial(TIMER, "stop", MTD_void);
                      rest(running, true);
                    }));
    add(
        timer,
        "resume",
        MTD_void,
        code ->
            code.aload(0)
                .getfield(THIS, RESTING, CD_boolean)
                .ifThen(
                    resting -> {
                      rest(resting, false);
                      resting
                          .aload(0)
                          .aload(0)
                          .getfield(THIS, PERIOD, CD_int)
                          .invokespecial(TIMER, "start", OF_PERIOD);
                    }));
  }

  private static void rest(CodeBuilder code, boolean resting) {
    code.aload(0).loadConstant(resting ? 1 : 0).putfield(THIS, RESTING, CD_boolean);
  }

  private static void add(
      ClassBuilder timer, String name, MethodTypeDesc type, Consumer<CodeBuilder> body) {
    timer.withMethodBody(
        name,
        type,
        ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNCHRONIZED,
        code -> {
          body.accept(code);
          code.return_();
        });
  }
}
