package app.limber.ui.maker;

import app.limber.ui.OpenWindow;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The way of one stretch from a base pose to a programme that is handed over, in a real window.
final class MakerJourney implements AutoCloseable {
  private static final String PHASE = "maker-variants-0-movement-";

  private final Path folder;
  private final String id;
  private final OpenWindow window;
  private @Nullable Hands hands;

  /// What the screen shows and the voice says of a phase.
  record Said(String cue, String say) {}

  MakerJourney(Path folder, String id) {
    this.folder = folder;
    this.id = id;
    this.window = OpenWindow.on(folder.resolve("data")).watched().asking(new NamedFiles(folder)).open();
  }

  OpenWindow window() { return window; }
  Hands hands() { return hands; }

  void begin(Hands someone, String from) {
    hands = someone;
    hands.press("go-stretches"); hands.press("make-stretch"); hands.press(from);
  }

  void name(String name) { hands.write("maker-name", name); }

  /// Makes the first phase anew from the start's pose, and says what both phases are.
  void phases(Said there, Said back) {
    hands.phase(1);
    hands.press("maker-remove-phase");
    hands.phase(0);
    hands.press("maker-add-phase");
    hands.press("maker-tab-phase");
    hands.write(PHASE + "0-cue", there.cue()); hands.write(PHASE + "0-say", there.say());
    hands.phase(2);
    hands.write(PHASE + "1-cue", back.cue()); hands.write(PHASE + "1-say", back.say());
  }

  void texts(String why, String step, String setup, String feel, String region, String caution) {
    hands.press("maker-tab-texts");
    hands.write("maker-why", why); hands.write("maker-steps-0", step);
    hands.press("maker-tab-way");
    hands.write("maker-setup-0", setup);
    hands.press("maker-tab-care");
    hands.write("maker-feel", feel); hands.feel(region);
    hands.press("maker-cautions-add");
    hands.write("maker-cautions-0-text", caution); hands.write("maker-cautions-0-say", caution);
    hands.phase(1); hands.press("maker-tab-pose"); hands.press("maker-poses-start-2-felt");
  }

  void end() {
    System.out.println(hands.work()+" "+window.text("maker-verdict"));
    if (!window.text("maker-verdict").equals(window.words("maker.fine"))) System.out.println(window.says());
    hands.save();
    System.out.println(window.says().contains(window.words("maker.saved")));
    hands.press("maker-play-first"); window.pass(60); System.out.println(window.reachedByGuidance());
    hands.leavePlayer();
    System.out.println(hands.work());
    hands.press("maker-close"); hands.press("tab-routines"); hands.press("make-routine"); hands.write("routine-name","My work");
    hands.choose("stretch-to-add", "Standing back bend"); hands.press("add-stretch"); hands.press("save-routine"); hands.press("print-routine"); hands.press("hand-over"); hands.press("hand-over-save");
    System.out.println(hands.work());
    try { java.nio.file.Files.walk(folder).filter(java.nio.file.Files::isRegularFile).forEach(System.out::println);
     System.out.println(java.nio.file.Files.readString(folder.resolve("data/content/stretches/"+id+".json"))); } catch(Exception e) { System.out.println(e);} 
  }

  static void shot(OpenWindow win, String name) { try { javafx.scene.image.Image im = app.limber.ui.robot.WindowRobot.fx(() -> (javafx.scene.image.Image) win.stage().getScene().snapshot(null));
      int W=(int)im.getWidth(),H=(int)im.getHeight(); var b=new java.awt.image.BufferedImage(W,H,1); var r=im.getPixelReader(); for(int y=0;y<H;y++)for(int x=0;x<W;x++) b.setRGB(x,y,r.getArgb(x,y));
      javax.imageio.ImageIO.write(b,"png",new java.io.File("/tmp/journeys/shot-"+name+".png")); } catch(Exception e){ throw new RuntimeException(e);} }

  @Override public void close() { window.close(); }
}
